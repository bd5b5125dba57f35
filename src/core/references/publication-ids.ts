import { parseVergaderjaar } from '../vergaderjaar.ts';
import type { Reference } from './reference.ts';

/** What a publication id names, without the words. */
export type Named = Pick<Reference, 'scheme' | 'value'>;

/** A publication id as it stands in a text or an address. */
export const PUBLICATION_ID =
  '(?:ah-tk-\\d{8}-\\d{1,5}(?:-[hn]\\d+)?|kv-tk-\\d{4}Z\\d{5}|kst-\\d{5}(?:-\\(R\\d+\\)|-[A-Z]+)?(?:-\\d+|-[A-Z]+)*|h-[te]k-\\d{8}-\\d+(?:-\\d+)*)(?![\\p{L}\\d]|-[\\p{L}\\d])';

const ANSWER = /^ah-tk-(\d{8})-0*(\d+)/iu;
const QUESTIONS = /^kv-tk-(\d{4})z(\d{5})$/iu;
const KAMERSTUK = /^kst-(.+)$/iu;
const REPORT = /^h-[te]k-(\d{8})-/iu;
const REAL = /-\(r\d+\)/iu;

/** What a publication id names; null where its years do not follow each other. */
export function publicationNamed(id: string): Named | null {
  const questions = QUESTIONS.exec(id);
  if (questions) return { scheme: 'zaak', value: `${questions[1]}Z${questions[2]}` };
  const answer = ANSWER.exec(id);
  if (answer) {
    const isReal = parseVergaderjaar(answer[1] ?? '') !== null && answer[2] !== '0';
    return isReal ? { scheme: 'aanhangsel', value: `ah-tk-${answer[1]}-${answer[2]}` } : null;
  }
  const kamerstuk = KAMERSTUK.exec(id.replace(REAL, ''));
  if (kamerstuk) {
    return { scheme: 'kamerstuk', value: `kst-${(kamerstuk[1] ?? '').toUpperCase()}` };
  }
  const years = REPORT.exec(id)?.[1];
  if (years === undefined || parseVergaderjaar(years) === null) return null;
  return { scheme: 'handelingen', value: id.toLowerCase() };
}
