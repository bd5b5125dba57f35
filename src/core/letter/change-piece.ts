import type { Span } from '../model.ts';
import { type IndexedAnswer, type IndexedSentence, sentencesIn } from './answer-index.ts';
import type { Act, Claim } from './claims.ts';
import { figurePhrases } from './figure-phrases.ts';
import type { Figure } from './figures.ts';
import type { Place } from './find-words.ts';
import { withoutLead } from './lead.ts';
import { type LocatedFigure, locateFigureIn } from './locate-figure.ts';
import type { Located } from './rate-sentences.ts';
import {
  fragmentChange,
  isWhole,
  reword,
  type SentenceChange,
  sentenceChange,
  sentenceRemoval,
} from './wording.ts';

/** The act of replacing a figure. */
export type FigureAct = Extract<Act, { kind: 'figure' }>;

const DIGITS = /\d(?:[\d.,\u00a0\u202f]*\d)?/;
const YEAR = /\s(?:19|20)\d{2}$/;
const BARE = /^\d[\d.,\u00a0\u202f]*$/;
const ONLY_WORDS =
  /(?<!\p{L})(?:woord(?:en)?|zinsne?den?|zinsdeel|bijzin|term(?:en)?|toevoeging|kwalificatie|bijwoord|naam)(?!\p{L})/iu;

/** A bare number takes the place of the digits alone: the sign or unit of the old figure stays. */
function replacedPart({ span, kind }: Figure, after: Figure): Span {
  if (kind === 'date' && after.kind === 'date' && !YEAR.test(after.span.text)) {
    const text = span.text.replace(YEAR, '');
    return { text, start: span.start, end: span.start + text.length };
  }
  const digits = DIGITS.exec(span.text);
  if (digits === null || !BARE.test(after.span.text)) return span;
  const start = span.start + digits.index;
  return { text: digits[0], start, end: start + digits[0].length };
}

/** The letter's figure in the place of one in an answer, with the words that go with both. */
export function figureChange(found: LocatedFigure, act: FigureAct): SentenceChange {
  const { before, after } = figurePhrases(
    { text: found.index.answer.text, figure: replacedPart(found.figure, act.figure) },
    { text: act.context, figure: act.figure.span },
  );
  const change = fragmentChange(found.sentence.span, before, after);
  return { ...change, after: act.sentence?.text ?? null };
}

function firstFigure(
  sentences: readonly Located[],
  act: FigureAct,
  told: string,
): LocatedFigure | null {
  const written: readonly Figure[] = act.before === null ? [] : [act.before];
  for (const located of sentences) {
    const found = locateFigureIn(located, written, act.figure, told);
    if (found !== null) return found;
  }
  return null;
}

function changeFigure(
  index: IndexedAnswer,
  sentences: readonly IndexedSentence[],
  { passage }: Claim,
  act: FigureAct,
): readonly SentenceChange[] {
  const located = sentences.map((sentence) => ({ index, sentence }));
  const found = firstFigure(located, act, passage.text);
  if (found !== null) return [figureChange(found, act)];
  const [only, second] = sentences;
  // "Er zijn drie klachten" for a sentence that says there are none: no figure to put it in.
  return act.sentence === null || only === undefined || second !== undefined
    ? []
    : [sentenceChange(only.span, act.sentence.text, withoutLead(act.sentence.text))];
}

/** What a claim makes of the sentences that a piece of an answer touches. */
export function changePiece({ index, piece }: Place, claim: Claim): readonly SentenceChange[] {
  const sentences = sentencesIn(index, piece);
  const { act, passage, target } = claim;
  const quoted = target.kind === 'words' ? target.words.text : '';
  const [only, second] = sentences;
  if (only === undefined) return [];
  switch (act.kind) {
    case 'replace':
      return act.from === 'sentence'
        ? [sentenceChange(only.span, act.by.text, withoutLead(act.by.text))]
        : reword(sentences, piece, act.by.text, quoted);
    case 'delete':
      return second === undefined && !isWhole(only.span, piece) && ONLY_WORDS.test(passage.text)
        ? [fragmentChange(only.span, piece, '')]
        : sentences.map(({ span }) => sentenceRemoval(span));
    case 'figure':
      return changeFigure(index, sentences, claim, act);
  }
}
