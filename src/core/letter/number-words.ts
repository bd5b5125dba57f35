const UNITS = 'nul een twee drie vier vijf zes zeven acht negen'.split(' ');
const TEENS =
  'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(' ');
const TENS = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');

function under100(): readonly string[] {
  const compounds = TENS.flatMap((ten) => [
    ten,
    // "tweeëntwintig" and "drieëntwintig" carry a diaeresis, the others do not.
    ...UNITS.slice(1).map(
      (unit) => `${unit}${unit.endsWith('ee') || unit === 'drie' ? 'ën' : 'en'}${ten}`,
    ),
  ]);
  return [...UNITS, ...TEENS, ...compounds];
}

const CARDINALS = under100();
const IRREGULAR: Readonly<Record<number, string>> = { 1: 'eerste', 3: 'derde', 8: 'achtste' };

function ordinal(cardinal: string, value: number): string {
  const irregular = IRREGULAR[value];
  if (irregular !== undefined) return irregular;
  return `${cardinal}${value < 20 ? 'de' : 'ste'}`;
}

const VALUES: ReadonlyMap<string, number> = new Map<string, number>([
  ...CARDINALS.map((word, value) => [word, value] as const),
  ...CARDINALS.map((word, value) => [ordinal(word, value), value] as const),
  ['één', 1],
  ['honderd', 100],
  ['duizend', 1000],
]);
const DIGITS = /^\d{1,3}/;

/** Dutch number words from twee to negenennegentig, longest first, for use in a pattern. */
export const CARDINAL_WORDS: string = [...CARDINALS.slice(2), 'één', 'honderd', 'duizend']
  .sort((left, right) => right.length - left.length)
  .join('|');

/** Dutch ordinals in words ("negende") and digits ("9e", "9de"), for use in a pattern. */
const ORDINAL_WORDS: string = [
  ...CARDINALS.slice(1)
    .map((word, index) => ordinal(word, index + 1))
    .sort((left, right) => right.length - left.length),
  '\\d{1,3}\\s?(?:e|de|ste)',
].join('|');

/** The value of a number in digits or words, cardinal or ordinal; null when it is none. */
export function numberValue(word: string): number | null {
  return VALUES.get(word) ?? (DIGITS.test(word) ? Number.parseInt(word, 10) : null);
}

/** A place in a row: an ordinal, or counted from the end ("laatste", "voorlaatste"), for a pattern. */
export const RANK_WORDS: string = `${ORDINAL_WORDS}|laatste|voorlaatste|[eé][eé]n[ -]na[ -]laatste`;

/** The rank that a word of `RANK_WORDS` names: from 1, or negative from the end (-1 is the last). */
export function rankValue(word: string): number {
  if (word === 'laatste') return -1;
  return word.endsWith('laatste') ? -2 : (numberValue(word) ?? 1);
}
