import { collectiveOf, digitsOf, multiplierOf, numeralOf, unitOf } from './numerals.ts';
import type { Word } from './words.ts';

/** A number in words or digits: the values it may have, and where it ends. */
export interface Amount {
  readonly low: number;
  readonly high: number;
  readonly to: number;
}

/** The number that begins at a word, with what multiplies it ("1,5 miljoen"); null where none does. */
export function amountAt(words: readonly Word[], at: number): Amount | null {
  const form = words[at]?.form ?? '';
  const rough = collectiveOf(form);
  if (rough !== null) return { low: rough[0], high: rough[1], to: at + 1 };
  const lone = form === 'een' && multiplierOf(words[at + 1]?.form ?? '') !== null ? 1 : null;
  const value = digitsOf(form) ?? numeralOf(form) ?? lone ?? oneTerm(words, at);
  if (value === null || isOpinion(words, at)) return null;
  let total = value;
  let to = at + 1;
  for (let times = multiplierOf(words[to]?.form ?? ''); times !== null; ) {
    total *= times;
    to += 1;
    times = multiplierOf(words[to]?.form ?? '');
  }
  return { low: total, high: total, to };
}

/** "binnen een week", "duurt een jaar": before a unit of time "een" counts, but not in "op een dag". */
function oneTerm(words: readonly Word[], at: number): number | null {
  if (words[at]?.form !== 'een' || ANY_DAY.has(words[at - 1]?.form ?? '')) return null;
  if (RELATIVE.has(words[at + 2]?.form ?? '')) return null;
  return unitOf(words[at + 1]?.form ?? '')?.name.startsWith('time:') === true ? 1 : null;
}

const ANY_DAY: ReadonlySet<string> = new Set(['op', 'zo', 'wel', 'aan', 'voor', 'weer']);
const RELATIVE: ReadonlySet<string> = new Set(['waarop', 'waarin', 'die', 'dat', 'of', 'van']);
const HOLDERS: ReadonlySet<string> = new Set([
  'ik',
  'wij',
  'we',
  'men',
  'kabinet',
  'u',
  'hij',
  'zij',
]);

/** "acht ik" and "ik acht" hold an opinion, not a number. */
function isOpinion(words: readonly Word[], at: number): boolean {
  if (words[at]?.form !== 'acht') return false;
  return HOLDERS.has(words[at - 1]?.form ?? '') || HOLDERS.has(words[at + 1]?.form ?? '');
}
