import type { Message } from '../core/model.ts';
import { type BrokenWord, ownerOf } from './own-hyphen.ts';

const WORDS = /[\p{L}\p{N}'’]+(?:-[\p{L}\p{N}'’]+)*/gu;
const LAST_WORD = /((?:[\p{L}\p{N}'’]+-)*)([\p{L}\p{N}'’]+)-$/u;
const FIRST_WORD = /^[\p{L}\p{N}'’]+/u;
const TO_HYPHEN = /^[^-]+-/u;
const LOWER_START = /^\p{Ll}/u;
const SUSPENDED = /^(?:en|of|als|tot|dan|respectievelijk)$/u;
/** Formulas and units whose lowered or raised figure print put on a line of its own. */
const LOWERED_DUE = /(?<![\p{L}])(?:CO|NO|SO|NH|CH|PM)$|\d\s?[cdhk]?m$/u;
/** Between two words "en/of", between two years "2021–2024". */
const PAIR_DUE = /\p{L}\/$|\d–$/u;
const PAIRED = /^[\p{L}\d]/u;
const LOWERED = /^\d(?![\d.,]*\d)(?=$|[\s\p{P}])/u;
const URL_TAIL =
  /(?:https?:\/\/|www\.|(?<![a-z\d-])(?:[a-z\d-]+\.)+[a-z]{2,}\/)\S*[-/=&?_.%~+#]$/iu;
/** Longer than any word or address that print breaks; what is before it does not matter. */
const LONGEST_TAIL = 400;
/** No paragraph is longer; past it lines are only strung together, which costs no time. */
const LONGEST_PARAGRAPH = 30_000;
const URL_SCHEME = /https?:\/\/$/iu;

/** Which words a document has; a set serves. */
export interface Words {
  readonly has: (word: string) => boolean;
  /** Notes a word whose hyphen nothing decided. */
  readonly doubt?: (word: string) => void;
}

/** As Words, with the words made whole for want of a reason to keep their hyphens. */
export interface OwnWords extends Words {
  readonly doubted: ReadonlySet<string>;
}

/** How many of them a message names. */
const NAMED = 5;

/**
 * Each word is lowered by itself: lowering the whole text in one call is an operation that V8 may
 * move out of the branch that needs it, and then repeats for every hyphen (measured: 25 s for 1 s).
 */
function collect(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [match] of text.matchAll(WORDS)) {
    const word = match.toLowerCase();
    words.add(word);
    const head = TO_HYPHEN.exec(word)?.[0];
    if (head !== undefined) words.add(head);
  }
  return words;
}

/**
 * Every word of a text in lower case, those with a hyphen inside whole and up to it ("btw-"). They are collected when
 * the first is asked for: most documents never need them.
 */
export function wordsOf(text: string): OwnWords {
  let words: ReadonlySet<string> | null = null;
  const doubted = new Set<string>();
  return {
    doubted,
    doubt: (word) => doubted.add(word),
    has: (word) => {
      words ??= collect(text);
      return words.has(word);
    },
  };
}

/** One message for all words whose hyphens nothing in the document decided; none where none is. */
export function doubtMessages({ doubted }: OwnWords): readonly Message[] {
  if (doubted.size === 0) return [];
  const words = [...doubted].slice(0, NAMED).join(', ');
  const detail = { count: doubted.size, words };
  return [{ severity: 'info', rule: 'hyphenation-undecided', place: '', detail }];
}

function keepsHyphen(broken: BrokenWord, words: Words): boolean {
  const owner = ownerOf(broken, words);
  if (owner === 'unknown') words.doubt?.(`${broken.first}${broken.second}`);
  return owner === 'word';
}

/** A web address or a pair broken where it has a sign of its own, or a figure of a formula. */
function isSeamless(tail: string, after: string): boolean {
  if (URL_TAIL.test(tail) || URL_SCHEME.test(tail)) return true;
  if (PAIR_DUE.test(tail) && PAIRED.test(after)) return true;
  return LOWERED_DUE.test(tail) && LOWERED.test(after);
}

/**
 * Two lines as one. A word that print broke at a line's end is made whole; a hyphen of the word's
 * own stays: before a capital, and where `ownerOf` finds it to be so by the document's other words
 * (`words`, see wordsOf) or by its spelling. A broken web
 * address is joined as it stands.
 */
export function joinLines(before: string, after: string, words: Words): string {
  if (before === '' || after === '') return `${before}${after}`;
  if (before.length > LONGEST_PARAGRAPH) return `${before} ${after}`;
  const tail = before.slice(-LONGEST_TAIL);
  if (isSeamless(tail, after)) return `${before}${after}`;
  const [, start = '', first] = LAST_WORD.exec(tail) ?? [];
  const second = FIRST_WORD.exec(after)?.[0];
  if (first === undefined || second === undefined) return `${before} ${after}`;
  if (SUSPENDED.test(second)) return `${before} ${after}`;
  const rest = after.slice(second.length, second.length + LONGEST_TAIL);
  const isOwn = !LOWER_START.test(second) || keepsHyphen({ first, start, second, rest }, words);
  if (isOwn) return `${before}${after}`;
  return `${before.slice(0, -1)}${after}`;
}
