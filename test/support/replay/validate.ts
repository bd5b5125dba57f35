import { createHash } from 'node:crypto';
import type { Answer, Asked } from './answer.ts';

/** The answer with an ETag, or a 304 without a body where the client has these bytes already. */
export function validated(answer: Answer, asked: Asked): Answer {
  if (answer.status !== 200) return answer;
  const etag = `"${createHash('sha1').update(answer.body).digest('hex')}"`;
  if (asked.headers['if-none-match'] === etag) {
    return { status: 304, headers: { etag }, body: new Uint8Array() };
  }
  return { ...answer, headers: { ...answer.headers, etag } };
}
