import type { Span } from '../model.ts';
import { type Figure, findFigures } from './figures.ts';
import type { Passage } from './passages.ts';
import type { QuestionRef } from './question-numbers.ts';

/** How many characters beside a figure say what it counts. */
const NEARBY = 60;
/** "Twee fouten", "drie antwoorden": counts the letter's own matter. */
const OF_TEXT =
  /^ (?:\S+ )?(?:fouten|foutjes|onjuistheden|onvolkomenheden|correcties|wijzigingen|verbeteringen|antwoorden|vragen|deelvragen|zinnen|passages|alinea's|aantallen|cijfers|bedragen|getallen|percentages|punten|onderdelen|plaatsen in)(?!\p{L})/u;
/** The number of a table, page, article or paper counts nothing. */
const LABEL =
  /(?:\b(?:tabel|grafiek|figuur|pagina|pagina's|bladzijde|blz\.|p\.|artikel|art\.|lid|paragraaf|hoofdstuk|voetnoot|noot|bijlage|punt|onderdeel|nr\.|nummer|kamerstuk(?:ken)?(?: ii)?|kenmerk|alinea|regel|zin) |\b(?:brief|brieven|antwoorden|beantwoording) van )$/u;

function outside(span: Span, refs: readonly QuestionRef[]): boolean {
  return !refs.some(({ start, end }) => span.start < end && start < span.end);
}

/** The figures that a letter's sentence itself speaks of: not question numbers, not quoted ones. */
export function ownFigures(passage: Passage, refs: readonly QuestionRef[]): readonly Figure[] {
  return findFigures(passage.masked).filter(
    ({ span }) =>
      outside(span, refs) &&
      !OF_TEXT.test(passage.masked.slice(span.end, span.end + NEARBY)) &&
      !LABEL.test(passage.masked.slice(Math.max(0, span.start - NEARBY), span.start)),
  );
}
