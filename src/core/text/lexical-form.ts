import { EXPANSIONS } from './abbreviations.ts';
import { type Acronyms, COMMON_ACRONYMS } from './acronyms.ts';
import { remembering } from './memory.ts';
import { normaliseWithMap } from './normal-form.ts';
import {
  denominatorOf,
  figureValue,
  numeralValue,
  plainNumber,
  powerOf,
  unitOf,
} from './numerals.ts';
import { type Token, tokens } from './tokens.ts';

const SHARES: ReadonlyMap<string, number> = new Map([
  ['helft', 50],
  ['kwart', 25],
  ['driekwart', 75],
]);

/** What stands for the tokens from `at` on, and how many of them; null where nothing else does. */
type Rule = (
  list: readonly Token[],
  at: number,
  acronyms: Acronyms,
) => { readonly put: readonly Token[]; readonly used: number } | null;

function joined(list: readonly Token[], at: number, used: number, key: string): Token {
  const start = list[at]?.start ?? 0;
  return { key, kind: 'number', start, end: list[at + used - 1]?.end ?? start };
}

function expanded(list: readonly Token[]): readonly Token[] {
  const found: Token[] = [];
  for (const token of list) {
    const { key: short, kind } = token;
    const long = kind === 'word' && short.endsWith('.') ? EXPANSIONS.get(short) : undefined;
    if (long === undefined) found.push(token);
    else for (const key of long.split(' ')) found.push({ ...token, key });
  }
  return found;
}

function matches(list: readonly Token[], at: number, words: readonly string[]): number {
  let next = at;
  for (const word of words) {
    while (next > at && list[next]?.kind === 'sign' && list[next]?.key !== '(') next += 1;
    if (list[next]?.key !== word) return 0;
    next += 1;
  }
  return next - at;
}

const shorten: Rule = (list, at, acronyms) => {
  const token = list[at];
  if (token?.kind !== 'word') return null;
  for (const { words, short } of acronyms.names.get(token.key) ?? []) {
    const length = matches(list, at, words);
    if (length === 0) continue;
    const bracketed = [list[at + length], list[at + length + 1], list[at + length + 2]];
    const repeats = bracketed.map((next) => next?.key ?? '').join('') === `(${short})`;
    const used = length + (repeats ? 3 : 0);
    return { put: [{ ...joined(list, at, used, short), kind: 'word' }], used };
  }
  return null;
};

function valueAt(list: readonly Token[], at: number): number | null {
  const token = list[at];
  if (token?.kind === 'number') return figureValue(token.key);
  return token?.kind === 'word' ? numeralValue(token.key) : null;
}

/** "de helft", "driekwart", "een derde van", "twee derde van" as a share of a hundred. */
const share: Rule = (list, at) => {
  const here = SHARES.get(list[at]?.key ?? '');
  if (here !== undefined) return { put: [joined(list, at, 1, `${here} %`)], used: 1 };
  const article = list[at]?.key === 'de' || list[at]?.key === 'een';
  const next = article ? SHARES.get(list[at + 1]?.key ?? '') : undefined;
  if (next !== undefined) return { put: [joined(list, at, 2, `${next} %`)], used: 2 };
  const part = denominatorOf(list[at + 1]?.key ?? '');
  const count = list[at]?.key === 'een' ? 1 : valueAt(list, at);
  if (part === null || count === null || list[at + 2]?.key !== 'van') return null;
  return { put: [joined(list, at, 2, `${plainNumber((100 * count) / part)} %`)], used: 2 };
};

const money: Rule = (list, at) => {
  if (list[at]?.key !== '€' && list[at]?.key !== 'eur') return null;
  const amount = figure(list, at + 1, COMMON_ACRONYMS);
  if (amount === null) return null;
  const key = amount.put[0]?.key ?? '';
  return { put: [joined(list, at, amount.used + 1, `${key} eur`)], used: amount.used + 1 };
};

/** "halfuur", "een half uur", "anderhalf jaar": half a unit more than the whole ones. */
const half: Rule = (list, at) => {
  const article = list[at]?.key === 'een' ? 1 : 0;
  const word = list[at + article]?.key ?? '';
  const whole = word.startsWith('anderhal') ? 1 : 0;
  const glued = word.startsWith('half') ? unitOf(word.slice(4)) : null;
  const apart = HALVES.has(word) ? unitOf(list[at + article + 1]?.key ?? '') : null;
  const unit = glued ?? apart;
  if (unit === null) return null;
  const used = article + (glued === null ? 2 : 1);
  const value = plainNumber((whole + 0.5) * unit.factor);
  return { put: [joined(list, at, used, `${value} ${unit.base}`)], used };
};
const HALVES: ReadonlySet<string> = new Set(['half', 'halve', 'anderhalf', 'anderhalve']);

/** A number with what multiplies and measures it: "1,5 miljoen euro", "dertig kilometer", "12 %". */
const figure: Rule = (list, at) => {
  let value = valueAt(list, at);
  if (value === null) return null;
  let used = 1;
  for (let power = powerOf(list[at + used]?.key ?? ''); power !== null; ) {
    value *= power;
    used += 1;
    power = powerOf(list[at + used]?.key ?? '');
  }
  const unit = unitOf(list[at + used]?.key ?? '');
  if (unit === null) return { put: [joined(list, at, used, plainNumber(value))], used };
  const key = `${plainNumber(value * unit.factor)} ${unit.base}`;
  return { put: [joined(list, at, used + 1, key)], used: used + 1 };
};

const RULES: readonly Rule[] = [shorten, share, half, money, figure];
const OPENERS: ReadonlySet<string> = new Set(['de', 'een', '€', 'eur', ...SHARES.keys()]);
const MOST_WORDS = 8_000;
const HALF = /^(?:half|halve|anderhal)/;

/** Whether a rule may apply at this word; most words begin no number, share or name. */
const isOpener = remembering(
  (key) =>
    OPENERS.has(key) ||
    COMMON_ACRONYMS.names.has(key) ||
    HALF.test(key) ||
    numeralValue(key) !== null,
  MOST_WORDS,
);

function mayOpen({ key, kind }: Token, { own }: Acronyms): boolean {
  if (kind === 'word') return isOpener(key) || own.has(key);
  return kind === 'number' || OPENERS.has(key);
}

function applied(list: readonly Token[], at: number, acronyms: Acronyms): ReturnType<Rule> {
  const token = list[at];
  if (token === undefined || !mayOpen(token, acronyms)) return null;
  for (const rule of RULES) {
    const done = rule(list, at, acronyms);
    if (done !== null) return done;
  }
  return null;
}

const tokensOf = remembering((text) => expanded(tokens(normaliseWithMap(text))));

/** The alignment and the diff of words each ask for the words of the same sentence. */
const commonForm = remembering((text) => shortened(tokensOf(text), COMMON_ACRONYMS));

/**
 * Form B: the words of a text as tokens whose keys are equal where only notation differs. Abbreviations
 * are written out, names shortened, numbers, amounts, shares and measures brought to one unit, cited
 * pieces masked as `@reference`; punctuation is left out. Places are in the given text.
 */
export function lexicalForm(text: string, acronyms: Acronyms = COMMON_ACRONYMS): readonly Token[] {
  const { own } = acronyms;
  const mayDiffer = own.size > 0 && tokensOf(text).some(({ key }) => own.has(key));
  return mayDiffer ? shortened(tokensOf(text), acronyms) : commonForm(text);
}

function shortened(list: readonly Token[], acronyms: Acronyms): readonly Token[] {
  const found: Token[] = [];
  for (let at = 0; at < list.length; ) {
    const done = applied(list, at, acronyms);
    const token = list[at];
    if (done !== null) found.push(...done.put);
    else if (token !== undefined && token.kind !== 'sign') found.push(token);
    at += done?.used ?? 1;
  }
  return found;
}
