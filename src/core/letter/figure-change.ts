import type { Span } from '../model.ts';
import type { Act } from './claims.ts';
import { figurePhrases } from './figure-phrases.ts';
import type { Figure } from './figures.ts';
import type { LocatedFigure } from './locate-figure.ts';
import { fragmentChange, type SentenceChange } from './wording.ts';

/** The act of replacing a figure. */
export type FigureAct = Extract<Act, { kind: 'figure' }>;

const DIGITS = /\d(?:[\d.,\u00a0\u202f]*\d)?/;
const YEAR = /\s(?:19|20)\d{2}$/;
const BARE = /^\d[\d.,\u00a0\u202f]*$/;

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
