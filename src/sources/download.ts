import type { SourceName } from '../core/source.ts';
import { KvqError } from '../errors.ts';
import type { Flaw, Validators } from '../network/answer.ts';
import { isCutOff } from '../network/body.ts';
import type { Client } from './client.ts';

/** Bytes as a source gave them. */
export interface Download extends Validators {
  readonly source: SourceName;
  /** After redirects. */
  readonly address: string;
  readonly bytes: Uint8Array;
  /** As the server says, names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What a form of a document looks like. */
export type Form = 'xml' | 'html' | 'pdf' | 'file';

/** What is known of an address from before. */
export type Known = (address: string) => Validators | undefined;

const HEAD = 1024;
const BOM = /^\uFEFF/u;
const HTML = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/is;
const MARKUP = /^\s*</;

/**
 * Downloads a document in a form; `absent` where the source does not have it, `unchanged` where it is
 * what it was. A body of another form, or one that stops, is asked for again. Throws KvqError
 * `source-unreachable`, `source-refuses`.
 */
export async function download(
  client: Client,
  source: SourceName,
  address: string,
  form: Form,
  known: Known = () => undefined,
): Promise<Download | 'absent' | 'unchanged'> {
  const validators = known(address);
  const answer = await client.ask({
    address,
    examine: (bytes) => flawOf(bytes, form),
    ...(validators ? { validators } : {}),
  });
  switch (answer.kind) {
    case 'found': {
      const { bytes, headers, etag, lastModified } = answer;
      return { source, address: answer.address, bytes, headers, etag, lastModified };
    }
    case 'refused':
      throw new KvqError({ code: 'source-refuses', address, said: answer.said });
    default:
      return answer.kind;
  }
}

/** What is wrong with bytes that should be a document of a form; a page of HTML is no file. */
export function flawOf(bytes: Uint8Array, form: Form): Flaw | null {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('utf8').replace(BOM, '');
  const isHtml = HTML.test(head);
  const isRight: Record<Form, boolean> = {
    xml: MARKUP.test(head) && !isHtml,
    html: isHtml,
    pdf: head.includes('%PDF-'),
    file: !isHtml,
  };
  if (bytes.byteLength > 0 && !isRight[form]) return 'nonsense';
  return isCutOff(bytes) ? 'truncated' : null;
}
