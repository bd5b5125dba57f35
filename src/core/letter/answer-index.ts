import type { AnswerText, Span } from '../model.ts';
import { normaliseWithMap, originalPlace, originalSpan } from '../text/normal-form.ts';
import { splitSentences } from '../text/sentences.ts';
import { contentKeys } from './content-words.ts';
import type { TextPlace } from './text-places.ts';

/** A sentence of an answer, as a letter can be matched with it. */
export interface IndexedSentence {
  readonly span: Span;
  /** Counts the paragraphs of the answer from 0. */
  readonly paragraph: number;
  /** Its letters and digits alone. */
  readonly letters: string;
  readonly keys: ReadonlySet<string>;
}

/** Letters and digits alone, with the way back: what "real time" and "realtime" have in common. */
export interface Squeezed {
  readonly text: string;
  /** For each letter, where it begins in the original. */
  readonly starts: readonly number[];
  /** The place in the original of `[from, to)` of the squeezed text. */
  readonly spanOf: (from: number, to: number) => Span;
}

/** An answer prepared for looking words up in it. */
export interface IndexedAnswer {
  readonly answer: AnswerText;
  readonly sentences: readonly IndexedSentence[];
  readonly squeezed: Squeezed;
  /** The words of the question that it answers. */
  readonly asked: ReadonlySet<string>;
}

const SIGN = /[\p{L}\d%€]/gu;
const ROW = /^.{1,80}(?:[|\t:]|\s{2}).{0,80}$|^.{1,60}\d[%.)]*$/;
const BLANK_LINE = /\n[ \t]*\n/;

/** A text as letters and digits of its normal form. */
export function squeeze(text: string): Squeezed {
  const mapped = normaliseWithMap(text);
  const places: number[] = [];
  let letters = '';
  for (const { 0: sign, index } of mapped.text.matchAll(SIGN)) {
    letters += sign;
    for (let at = 0; at < sign.length; at += 1) places.push(index + at);
  }
  const spanOf = (from: number, to: number): Span =>
    originalSpan(mapped, places[from] ?? 0, (places[to - 1] ?? 0) + 1);
  const starts = places.map((place) => originalPlace(mapped, place, place + 1).start);
  return { text: letters, starts, spanOf };
}

/** The rows of a table or list that stand in one paragraph; each can be corrected by itself. */
function rows(sentence: Span): readonly Span[] {
  const lines = sentence.text.split('\n');
  if (lines.length < 2 || !lines.every((line) => ROW.test(line))) return [sentence];
  let start = sentence.start;
  return lines.map((line) => {
    const span = { text: line, start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
}

function indexSentences(text: string, squeezed: Squeezed): readonly IndexedSentence[] {
  let paragraph = 0;
  let last = 0;
  let from = 0;
  return splitSentences(text)
    .flatMap(rows)
    .map((span) => {
      if (BLANK_LINE.test(text.slice(last, span.start))) paragraph += 1;
      last = span.end;
      let to = from;
      while ((squeezed.starts[to] ?? Number.POSITIVE_INFINITY) < span.end) to += 1;
      const letters = squeezed.text.slice(from, to);
      from = to;
      return { span, paragraph, letters, keys: contentKeys(span.text) };
    });
}

/** Prepares an answer for `locate…`; linear in its length. */
export function indexAnswer(answer: AnswerText): IndexedAnswer {
  const squeezed = squeeze(answer.text);
  const asked = contentKeys(answer.question);
  return { answer, sentences: indexSentences(answer.text, squeezed), squeezed, asked };
}

function ranked<T>(items: readonly T[], rank: number, count: number): readonly T[] {
  const first = rank > 0 ? rank - 1 : items.length + rank - (count - 1);
  return first < 0 ? [] : items.slice(first, first + count);
}

/** The sentences at a place; empty where the answer has no such place. */
export function sentencesAt(
  { sentences }: IndexedAnswer,
  { paragraph, sentence, count }: TextPlace,
): readonly IndexedSentence[] {
  const paragraphs = [...new Set(sentences.map((each) => each.paragraph))];
  const [chosen] = paragraph === null ? [] : ranked(paragraphs, paragraph, 1);
  if (paragraph !== null && chosen === undefined) return [];
  const within =
    chosen === undefined ? sentences : sentences.filter((each) => each.paragraph === chosen);
  return sentence === null ? within : ranked(within, sentence, count);
}

/** The sentences that a piece of the answer touches. */
export function sentencesIn({ sentences }: IndexedAnswer, piece: Span): readonly IndexedSentence[] {
  return sentences.filter(({ span }) => span.start < piece.end && piece.start < span.end);
}
