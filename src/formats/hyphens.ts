import type { Message } from '../core/model.ts';

const WORDS = /[\p{L}\p{N}'’]+(?:-[\p{L}\p{N}'’]+)*/gu;
const LAST_WORD = /[\p{L}\p{N}'’]+-$/u;
const FIRST_WORD = /^[\p{L}\p{N}'’]+/u;
const LOWER_START = /^\p{Ll}/u;
const SUSPENDED = /^(?:en|of|als|tot|dan|respectievelijk)$/u;
const KEEPS_HYPHEN = /^(?:\p{Lu}[\p{Lu}\p{N}]*|.*\p{N}|\p{L}|niet|non|ex|oud|vice|pro|anti)$/u;
const URL_TAIL = /(?:https?:\/\/|www\.)\S*[-/=&?_.%~+#]$/iu;
/** Longer than any word or address that print breaks; what is before it does not matter. */
const LONGEST_TAIL = 400;
/** No paragraph is longer; past it lines are only strung together, which costs no time. */
const LONGEST_PARAGRAPH = 30_000;
const URL_SCHEME = /https?:\/\/$/iu;

/** Vowels that would be read as one sound: Dutch spelling keeps a hyphen between them. */
const CLASH = /(?:a[aeiu]|e[eiu]|i[ei]|ij|o[eiou]|u[iu])$/u;

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
  for (const [word] of text.matchAll(WORDS)) words.add(word.toLowerCase());
  return words;
}

/**
 * Every word of a text in lower case, those with a hyphen inside also whole. They are collected when
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

function isTrueHyphen(first: string, second: string, words: Words): boolean {
  if (words.has(`${first}${second}`.toLowerCase())) return false;
  if (words.has(`${first}-${second}`.toLowerCase())) return true;
  if (KEEPS_HYPHEN.test(first) || CLASH.test(`${first.at(-1)}${second.at(0)}`)) return true;
  words.doubt?.(`${first}${second}`);
  return false;
}

/**
 * Two lines as one. A word that print broke at a line's end is made whole; a hyphen of the word's
 * own stays: before a capital, after a figure or an abbreviation, between vowels that clash, and
 * where the document elsewhere has the word with its hyphen (`words`, see wordsOf). A broken web
 * address is joined as it stands.
 */
export function joinLines(before: string, after: string, words: Words): string {
  if (before === '' || after === '') return `${before}${after}`;
  if (before.length > LONGEST_PARAGRAPH) return `${before} ${after}`;
  const tail = before.slice(-LONGEST_TAIL);
  if (URL_TAIL.test(tail) || URL_SCHEME.test(tail)) return `${before}${after}`;
  const first = LAST_WORD.exec(tail)?.[0].slice(0, -1);
  const second = FIRST_WORD.exec(after)?.[0];
  if (first === undefined || second === undefined) return `${before} ${after}`;
  if (SUSPENDED.test(second)) return `${before} ${after}`;
  if (!LOWER_START.test(second) || isTrueHyphen(first, second, words)) return `${before}${after}`;
  return `${before.slice(0, -1)}${after}`;
}
