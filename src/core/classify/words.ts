import type { Span } from '../model.ts';
import { EXPANSIONS } from '../text/abbreviations.ts';
import { plainWordEnd } from '../text/letter-run.ts';
import { normaliseWithMap, originalPlace } from '../text/normal-form.ts';
import { type Lexeme, lexeme, lexemesOf } from './lexeme.ts';
import { nounsAmong } from './noun-forms.ts';
import { joinParticles } from './particles.ts';
import { shortenNames } from './short-names.ts';

/** A word or mark of a sentence, with what the rules need to know of it. */
export interface Word extends Lexeme {
  /** Place in the answer's text. */
  readonly start: number;
  readonly end: number;
  /** Written with a capital though no sentence begins here. */
  readonly name: boolean;
}

/** Stands where there is no word. */
export const NO_WORD: Word = {
  form: '',
  start: 0,
  end: 0,
  verbs: [],
  stem: '',
  kind: 'mark',
  name: false,
  content: false,
};

const TOKEN =
  /\d+(?:[.,:]\d+)*(?!\p{L})|\p{L}\.(?:\p{L}+\.)+|[\p{L}\d]+(?:'[\p{L}]+)*'?|[€$%]|[^\s\p{L}\d]/uy;
const CAPITAL = /^\p{Lu}/u;
const SPACE = 32;
const STOP = 46;
const ASCII = 128;

/** Where the token that begins at a place ends; -1 at white space. */
function tokenEnd(text: string, at: number): number {
  if (text.charCodeAt(at) === SPACE) return -1;
  const plainEnd = plainWordEnd(text, at);
  if (plainEnd >= 0) return plainEnd;
  TOKEN.lastIndex = at;
  return TOKEN.test(text) ? TOKEN.lastIndex : -1;
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < ASCII ? code >= 65 && code <= 90 : CAPITAL.test(text.charAt(at));
}

function wordAt(of: Lexeme, start: number, end: number, capital: boolean): Word {
  const { form, verbs, stem, kind, content } = of;
  return { form, start, end, verbs, stem, kind, name: capital && kind === 'word', content };
}

/** Whether a token with the full stop right behind it is an abbreviation. */
function isAbbreviated(text: string, at: number, end: number): boolean {
  return text.charCodeAt(end) === STOP && EXPANSIONS.has(text.slice(at, end + 1));
}

/** Cuts one sentence into words and marks, abbreviations spelled out. */
function wordsIn(sentence: Span): readonly Word[] {
  const mapped = normaliseWithMap(sentence.text);
  const { text } = mapped;
  const words: Word[] = [];
  let next = 0;
  for (let at = 0; at < text.length; at = next) {
    const end = tokenEnd(text, at);
    next = Math.max(end, at + 1);
    if (end < 0) continue;
    const place = originalPlace(mapped, at, end);
    if (isAbbreviated(text, at, end)) next = end + 1;
    const capital = isCapital(sentence.text, place.start);
    const [from, to] = [sentence.start + place.start, sentence.start + place.end];
    for (const each of lexemesOf(text.slice(at, next))) {
      words.push(wordAt(each, from, to, capital && words.length > 0));
    }
  }
  return words;
}

function shortened(word: Word, short: string, end: number): Word {
  return { ...word, ...lexeme(short), end };
}

function wordsOfSentence(sentence: Span): readonly Word[] {
  const words = shortenNames(wordsIn(sentence), sentence.text, shortened);
  return joinParticles(nounsAmong(words));
}

/** The words of sentences, in order, with their places in the answer's text. */
export function wordsOf(sentences: readonly Span[]): readonly Word[] {
  const [only] = sentences;
  if (only !== undefined && sentences.length === 1) return wordsOfSentence(only);
  return sentences.flatMap(wordsOfSentence);
}

/** The text of an answer from the first to the last of these words, as a span. */
export function spanOf(text: string, words: readonly Word[]): Span | null {
  const first = words[0];
  if (first === undefined) return null;
  const start = Math.min(...words.map((word) => word.start));
  const end = Math.max(...words.map((word) => word.end));
  return { text: text.slice(start, end), start, end };
}
