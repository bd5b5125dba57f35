import type { Span } from '../model.ts';
import { type IndexedAnswer, type IndexedSentence, squeeze } from './answer-index.ts';
import { figureChange } from './figure-change.ts';
import { findFigures } from './figures.ts';
import type { Instruction } from './instruction.ts';
import { locateFigureIn } from './locate-figure.ts';
import { fragmentChange, type SentenceChange, sentenceChange } from './wording.ts';

/** "artikel 11.04", "bijlage 3a": a part of a law or a document, by its number. */
const NUMBERED =
  /(?<!\p{L})(artikel(?:en)?|art\.|lid|leden|bijlage|paragraaf|hoofdstuk|onderdeel|titel|boek|tabel|figuur|voetnoot|vraag|motie|richtlijn|verordening)\s+(\d[\p{L}\d]*(?:[.:/-][\p{L}\d]+)*)/giu;
const NAME =
  /(?:(?<!\p{L})(?:[Dd]e heer|[Mm]evrouw|[Dd]hr\.|[Mm]w\.)\s+)?(?<![\p{L}\d])\p{Lu}[\p{L}’'.-]*(?:\s+(?:(?:van|de|der|den|het|ten|ter|op|aan|’t|'t)\s+)*\p{Lu}[\p{L}’'-]*)*/gu;
const ARTICLE = /^(?:de|het|een)\s+(?=\p{Lu})/u;
const TITLE = /^(?:de heer|mevrouw|dhr\.|mw\.)\s+/iu;
const VAN = /^\s+(?:van|uit)\s/u;
const BLANK = /\s+/u;
const WHOLE = 0.7;

function spanIn({ span }: IndexedSentence, at: number, text: string): Span {
  const start = span.start + at;
  return { text, start, end: start + text.length };
}

function only<T>(items: readonly T[]): T | null {
  const [first, second] = items;
  return second === undefined ? (first ?? null) : null;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function wordCount(text: string): number {
  return text.trim().split(BLANK).length;
}

/** The place of the words that the letter says stood there. */
function ofOld(sentence: IndexedSentence, old: string | null): Span | null {
  if (old === null) return null;
  const at = sentence.span.text.toLowerCase().indexOf(old.toLowerCase());
  return at < 0 ? null : spanIn(sentence, at, sentence.span.text.slice(at, at + old.length));
}

/** "artikel 11.05 van het fonds" for "artikel 11.04 van het fonds"; null where they name other laws. */
function byNumber(sentence: IndexedSentence, put: string): SentenceChange | null {
  const given = only([...put.matchAll(NUMBERED)]);
  if (given === null) return null;
  const { text } = sentence.span;
  const found = only(
    [...text.matchAll(NUMBERED)].filter(
      ([, head, number]) => head?.toLowerCase() === given[1]?.toLowerCase() && number !== given[2],
    ),
  );
  if (found === null) return null;
  const tail = put.slice(given.index + given[0].length);
  const rest = text.slice(found.index + found[0].length);
  const isSameTail = squeeze(rest).text.startsWith(squeeze(tail).text);
  if (!isSameTail && VAN.test(rest)) return null;
  return fragmentChange(
    sentence.span,
    spanIn(sentence, found.index, found[0]),
    isSameTail ? given[0] : given[0] + tail,
  );
}

/** A name for the one other name of the sentence; its first word says nothing, for every one has a capital. */
function byName(sentence: IndexedSentence, put: string): SentenceChange | null {
  const bare = put.replace(ARTICLE, '');
  if ([...bare.matchAll(NAME)][0]?.[0] !== bare) return null;
  const { text } = sentence.span;
  const found = only(
    [...text.matchAll(NAME)].filter(
      ({ 0: name, index }) => name !== bare && (index > 0 || TITLE.test(name)),
    ),
  );
  if (found === null) return null;
  const title = TITLE.test(bare) ? '' : (TITLE.exec(found[0])?.[0] ?? '');
  const name = found.index > 0 ? title + bare : capitalised(title + bare);
  return fragmentChange(sentence.span, spanIn(sentence, found.index, found[0]), name);
}

function byFigure(
  index: IndexedAnswer,
  sentence: IndexedSentence,
  put: string,
  told: string,
): SentenceChange | null {
  const figure = only(findFigures(put));
  if (figure === null) return null;
  const found = locateFigureIn({ index, sentence }, [], figure, told);
  return (
    found &&
    figureChange(found, { kind: 'figure', before: null, figure, context: put, sentence: null })
  );
}

/**
 * What an instruction makes of a sentence: the sentence with the words that it gives in the place of
 * their counterpart, which is what it says stood there, or the one part, figure or name of the same
 * kind; a wording about as long as the sentence replaces it. Nothing where no counterpart is to be told.
 */
export function followInstruction(
  index: IndexedAnswer,
  sentence: IndexedSentence,
  { old, put }: Instruction,
  told: string,
): readonly SentenceChange[] {
  const { span } = sentence;
  if (wordCount(put) >= WHOLE * wordCount(span.text) && wordCount(put) > 3)
    return [sentenceChange(span, capitalised(put))];
  const named = ofOld(sentence, old);
  if (named !== null) return [fragmentChange(span, named, put)];
  const isNumbered = put.search(NUMBERED) >= 0;
  const change = isNumbered
    ? byNumber(sentence, put)
    : (byFigure(index, sentence, put, told) ?? byName(sentence, put));
  return change === null ? [] : [change];
}
