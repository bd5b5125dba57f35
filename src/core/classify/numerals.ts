import {
  COLLECTIVES,
  FRACTIONS,
  MULTIPLIERS,
  TENS,
  UNITS,
  UNITS_AND_TEENS,
} from '../lexicon/numbers.ts';

function table(text: string): ReadonlyMap<string, string> {
  return new Map(
    text
      .trim()
      .split(ENTRY)
      .map((entry): [string, string] => {
        const cut = entry.lastIndexOf('=');
        return [entry.slice(0, cut).trim(), entry.slice(cut + 1)];
      }),
  );
}

/** Entries are parted by spaces; a name of two words is told by having no "=" of its own. */
const ENTRY = /(?<==\S+)\s+/;

const SMALL = table(UNITS_AND_TEENS);
const TEN = table(TENS);
const TIMES = table(MULTIPLIERS);
const ROUGH = table(COLLECTIVES);
const SHARES = table(FRACTIONS);
const MEASURES = table(UNITS);

const JOINED = /^(.+?)(?:en)(twintig|dertig|veertig|vijftig|zestig|zeventig|tachtig|negentig)$/;
const SCALED = /^(.*?)(miljard|miljoen|duizend|honderd)(?:en)?(.*)$/;
const DIGITS = /^\d+(?:[.,]\d+)*$/;
const GROUPED = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;

function belowHundred(form: string): number | null {
  const plain = SMALL.get(form) ?? TEN.get(form);
  if (plain !== undefined) return Number(plain);
  const [, unit = '', ten = ''] = JOINED.exec(form) ?? [];
  const low = SMALL.get(unit);
  const high = TEN.get(ten);
  return low === undefined || high === undefined ? null : Number(low) + Number(high);
}

const WITH_HALF = /^(\p{L}+)enhal(?:f|ve)$/u;
const ONE_AND_HALF = /^anderhal(?:f|ve)$/;

/** "anderhalf", "tweeënhalf": half a unit more than the whole ones. */
function withHalf(form: string): number | null {
  if (ONE_AND_HALF.test(form)) return 1.5;
  const whole = belowHundred(WITH_HALF.exec(form)?.[1] ?? '');
  return whole === null ? null : whole + 0.5;
}

/** The value of a Dutch number word ("tweehonderdvijftig", "anderhalf"), or null. */
export function numeralOf(form: string): number | null {
  if (form === 'een') return null;
  const halved = withHalf(form);
  if (halved !== null) return halved;
  const small = belowHundred(form);
  if (small !== null) return small;
  const [all, left = '', scale = '', right = ''] = SCALED.exec(form) ?? [];
  if (all === undefined) return null;
  const times = left === '' ? 1 : numeralOf(left);
  const rest = right === '' ? 0 : numeralOf(right);
  return times === null || rest === null ? null : times * Number(TIMES.get(scale)) + rest;
}

/** The value of written digits in Dutch notation ("1.245,50"), or null. */
export function digitsOf(form: string): number | null {
  if (!DIGITS.test(form)) return null;
  const plain = GROUPED.test(form) ? form.replaceAll('.', '') : form;
  const value = Number(plain.replace(',', '.'));
  return Number.isNaN(value) ? null : value;
}

/** What a word multiplies the number before it by ("miljoen"), or null. */
export function multiplierOf(form: string): number | null {
  const value = TIMES.get(form);
  return value === undefined ? null : Number(value);
}

/** The bounds that a collective numeral names ("tientallen"), or null. */
export function collectiveOf(form: string): readonly [number, number] | null {
  const bounds = ROUGH.get(form);
  if (bounds === undefined) return null;
  const [low = 0, high = 0] = bounds.split('..').map(Number);
  return [low, high];
}

/** The share that one or two words name ("een kwart"), or null. */
export function shareOf(words: string): number | null {
  const share = SHARES.get(words);
  return share === undefined ? null : Number(share);
}

const SHARE_OPENERS: ReadonlySet<string> = new Set(
  [...SHARES.keys()].map((name) => name.split(' ')[0] ?? ''),
);

/** Whether a share or a number may begin with this form. */
export function opensNumber(form: string): boolean {
  if (form === 'een' || SHARE_OPENERS.has(form) || ROUGH.has(form)) return true;
  return digitsOf(form) !== null || numeralOf(form) !== null;
}

/** A unit and what a number before it is multiplied by to be counted in it. */
export interface Unit {
  readonly name: string;
  readonly factor: number;
}

/** The unit that a word names ("km", "weken"), or null. */
export function unitOf(form: string): Unit | null {
  const measure = MEASURES.get(form);
  if (measure === undefined) return null;
  const [name = '', factor = '1'] = measure.split('*');
  return { name, factor: Number(factor) };
}
