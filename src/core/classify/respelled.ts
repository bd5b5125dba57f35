import type { Word } from './words.ts';

/** Shorter words that differ in a letter are as often two words. */
const LEAST_LENGTH = 8;
const LINKS: ReadonlySet<string> = new Set(['s', 'n', 'e']);

function isWithLink(long: string, short: string): boolean {
  if (long.length !== short.length + 1) return false;
  let at = 0;
  while (at < short.length && long[at] === short[at]) at += 1;
  return LINKS.has(long[at] ?? '') && long.slice(at + 1) === short.slice(at);
}

function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  const [first, second] = [one[at] ?? '', one[at + 1] ?? ''];
  return `${second}${first}${one.slice(at + 2)}` === other.slice(at);
}

/** Whether two long words differ by a link letter (Leidraad 9.1) or by two letters that changed places. */
export function isRespelled(one: Word, other: Word): boolean {
  if (Math.min(one.form.length, other.form.length) < LEAST_LENGTH) return false;
  if (one.verbs.length > 0 && other.verbs.length > 0) return false;
  return (
    isWithLink(one.form, other.form) ||
    isWithLink(other.form, one.form) ||
    isSwapped(one.form, other.form)
  );
}
