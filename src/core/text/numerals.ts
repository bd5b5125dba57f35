import { MULTIPLIERS, TENS, UNITS, UNITS_AND_TEENS } from '../lexicon/numbers.ts';

/** A unit as a multiple of its base unit. */
export interface Unit {
  readonly base: string;
  readonly factor: number;
}

function valuesOf(table: string): ReadonlyMap<string, number> {
  return new Map(
    table
      .trim()
      .split(WHITE)
      .map((entry) => {
        const [word = '', value = ''] = entry.split('=');
        return [word, Number(value)] as const;
      }),
  );
}

/** Units of the table that are a fixed number of another one. */
const FINER: ReadonlyMap<string, readonly [string, number]> = new Map([
  ['time:uur', ['time:min', 60]],
]);

function unitsOf(table: string): ReadonlyMap<string, Unit> {
  return new Map(
    table
      .trim()
      .split(WHITE)
      .map((entry) => {
        const [word = '', unit = word] = entry.split('=');
        const [name = '', factor = '1'] = unit.split('*');
        const [base, times] = FINER.get(name) ?? [name, 1];
        return [word, { base, factor: times * Number(factor) }] as const;
      })
      .filter(([word]) => word !== ''),
  );
}

const WHITE = /\s+/;
const SMALL: ReadonlyMap<string, number> = valuesOf(UNITS_AND_TEENS);
const TIES: ReadonlyMap<string, number> = valuesOf(TENS);
const POWERS: ReadonlyMap<string, number> = valuesOf(MULTIPLIERS);
const MEASURES: ReadonlyMap<string, Unit> = unitsOf(UNITS);

/** Denominators, as in "twee derde van". */
const PARTS: ReadonlyMap<string, number> = new Map([
  ['derde', 3],
  ['kwart', 4],
  ['vierde', 4],
  ['vijfde', 5],
  ['zesde', 6],
  ['zevende', 7],
  ['achtste', 8],
  ['negende', 9],
  ['tiende', 10],
]);

const COMPOUND = /honderd|duizend/;
const POWER = /^(\p{L}*?)(duizend|honderd)(?:en)?(\p{L}*)$/u;
const TIE = /^(\p{L}+)en(\p{L}+tig)$/u;
const FIGURE = /^\d+(?:,\d+)?$/;

function underHundred(word: string): number | null {
  const plain = SMALL.get(word) ?? TIES.get(word);
  if (plain !== undefined) return plain;
  if (!word.endsWith('tig')) return null;
  const [, unit = '', tie = ''] = TIE.exec(word) ?? [];
  const ones = SMALL.get(unit);
  const tens = TIES.get(tie);
  return ones === undefined || tens === undefined ? null : ones + tens;
}

/** The value of a number written in one word ("vijfentwintig"), null for any other; not of "een". */
export function numeralValue(word: string): number | null {
  if (word === 'een') return null;
  const plain = underHundred(word) ?? POWERS.get(word);
  if (plain !== undefined) return plain;
  if (!COMPOUND.test(word)) return null;
  const [, times = '', power = '', rest = ''] = POWER.exec(word) ?? [];
  if (power === '') return null;
  const count = times === '' ? 1 : numeralValue(times);
  const more = rest === '' ? 0 : numeralValue(rest);
  return count === null || more === null ? null : count * (POWERS.get(power) ?? 0) + more;
}

/** The value of a figure of form A ("14300", "3,5"), null for anything else ("15.30", "2b"). */
export function figureValue(figure: string): number | null {
  return FIGURE.test(figure) ? Number(figure.replace(',', '.')) : null;
}

/** What a word multiplies the number before it by ("miljoen"), null for any other word. */
export function powerOf(word: string): number | null {
  return POWERS.get(word) ?? null;
}

/** The denominator that a word names ("derde"), null for any other word. */
export function denominatorOf(word: string): number | null {
  return PARTS.get(word) ?? null;
}

/** A number without the dust of floating point: 1.5 × 1000 is "1500". */
export function plainNumber(value: number): string {
  return String(Number(value.toPrecision(12)));
}

/** The unit that a word or sign of form A names ("km", "%", "euro"), null for any other word. */
export function unitOf(word: string): Unit | null {
  return MEASURES.get(word) ?? null;
}
