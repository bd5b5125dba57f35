import { rollDice } from '../replay/invented/dice.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A query as somebody may type it, with the options beside it. */
export interface InventedQuery {
  readonly kind:
    | 'rare'
    | 'common'
    | 'two words'
    | 'phrase'
    | 'prefix'
    | 'part of compounds'
    | 'boolean'
    | 'near'
    | 'filtered'
    | 'misspelt';
  readonly written: string;
  readonly options: Readonly<Record<string, string>>;
}

const COMMON = 60;
const MIDDLING = 1500;
const RARE = 60_000;
const SPACES = /\s+/;
const WORD = /^[a-zà-ÿ]{3,}$/;

const FILTERS: readonly Readonly<Record<string, string>>[] = [
  { fractie: 'Lijst Denkbeeld' },
  { department: 'Bedachte Veiligheid' },
  { since: '2019-01-01' },
  { since: '2015-03-17', until: '2018-11-02' },
  { kind: 'further-answer' },
  { label: 'figure-changed' },
  { place: 'withdrawn' },
  { place: 'answer', fractie: 'VP', since: '2020-01-01' },
];

/**
 * A mixed list of queries, `count` of each kind, for a store made of this vocabulary. Phrases are taken
 * from `texts` that stand in it.
 */
export function inventQueries(
  { ranked }: Vocabulary,
  texts: readonly string[],
  count: number,
): readonly InventedQuery[] {
  const dice = rollDice(21, 0);
  const from = (first: number, last: number): string =>
    ranked[first + dice.below(Math.min(last, ranked.length) - first)] ?? '';
  const common = (): string => from(0, COMMON);
  const middling = (): string => from(COMMON, MIDDLING);
  const rare = (): string => from(MIDDLING, RARE);
  const phrase = (): string => {
    const words = (texts[dice.below(texts.length)] ?? '').split(SPACES);
    const plain = words.flatMap((_, at) => {
      const three = words.slice(at, at + 3);
      return three.length === 3 && three.every((word) => WORD.test(word)) ? [three.join(' ')] : [];
    });
    return `"${plain[dice.below(plain.length)] ?? middling()}"`;
  };
  const long = (): string => {
    const word = middling();
    return word.length < 7 ? long() : word;
  };
  const makers: Readonly<Record<InventedQuery['kind'], (at: number) => string>> = {
    rare,
    common,
    'two words': () => `${middling()} ${dice.oneIn(2) ? middling() : common()}`,
    phrase,
    prefix: () => `${long().slice(0, 6)}*`,
    'part of compounds': middling,
    boolean: () => `(${middling()} OF ${middling()}) EN ${common()} NIET ${rare()}`,
    near: () => `${middling()} NEAR/8 ${common()}`,
    filtered: (at) => (at % 3 === 0 ? common() : middling()),
    misspelt: () => long().replace(/(.)(.)(?=..$)/, '$2$1'),
  };
  const kinds: readonly InventedQuery['kind'][] = [
    ...(['rare', 'common', 'two words', 'phrase', 'prefix'] as const),
    ...(['part of compounds', 'boolean', 'near', 'filtered', 'misspelt'] as const),
  ];
  return kinds.flatMap((kind) =>
    Array.from({ length: count }, (_, at) => ({
      kind,
      written: makers[kind](at),
      options: kind === 'filtered' ? (FILTERS[at % FILTERS.length] ?? {}) : {},
    })),
  );
}
