import { NOT_VALID, Refusal } from './refusal.ts';

/** A piece of a filter expression. */
export interface Token {
  readonly kind: 'guid' | 'date' | 'day' | 'number' | 'string' | 'word' | 'sign' | 'end';
  readonly text: string;
  readonly at: number;
}

const TOKEN = new RegExp(
  [
    '(?<guid>[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12})(?![\\w-])',
    '(?<date>\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,7})?)?(?:Z|[+-]\\d\\d:\\d\\d))(?!\\w)',
    '(?<day>\\d{4}-\\d\\d-\\d\\d)(?![\\w-])',
    '(?<number>-?\\d+(?:\\.\\d+)?)(?![\\w-])',
    "(?<string>'(?:[^']|'')*')",
    '(?<word>[A-Za-z_][A-Za-z0-9_]*)',
    '(?<sign>[(),/:])',
  ].join('|'),
  'y',
);
const KINDS = ['guid', 'date', 'day', 'number', 'string', 'word', 'sign'] as const;

/** A filter expression in pieces, the last of them `end`; refuses what is none. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] === ' ') {
      at += 1;
      continue;
    }
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text);
    const kind = KINDS.find((one) => found?.groups?.[one] !== undefined);
    if (!found || !kind) throw syntaxError(at, text);
    tokens.push({ kind, text: found[0], at });
    at += found[0].length;
  }
  return [...tokens, { kind: 'end', text: '', at }];
}

/** The refusal of an expression that cannot be read beyond a place. */
export function syntaxError(at: number, text: string): Refusal {
  return new Refusal(`${NOT_VALID}Syntax error at position ${at} in '${text}'.`);
}
