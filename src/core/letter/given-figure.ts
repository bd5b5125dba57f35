import type { Figure } from './figures.ts';

/** What the letter granted before to be wrong: a figure, or some text; null: nothing yet. */
export type Granted = 'figure' | 'text' | null;

/** How many characters before a figure say what it is. */
const NEARBY = 60;
const IS_NOW =
  /\b(?:zijn|luiden|luidt|lezen|lees|leest u|worden|is|was|waren|werden|bedraagt|bedragen|bedroeg|bedroegen|betreft|betrof|staan|kom(?:t|en)(?: \S+){0,4} op|(?:gaat|ging)(?: het)?(?: \S+){0,8} om|het gaat om|het ging om|moet|moeten|had|hadden|dient|(?:gecorrigeerd|aangepast|bijgesteld|gewijzigd) (?:naar|tot|in))\s*:?\s*(?:\S+ ){0,2}$/;
const AMOUNTS_TO =
  /\b(?:bedraagt|bedragen|bedroeg|bedroegen|komt|komen|gaat om|luidt)\s(?:[^,;:\s]+ ){0,6}$/;
/** A figure of which the sentence says that it was written is not the right one. */
const WAS_WRITTEN =
  /^(?: \S+){0,2} (?:vermeld|genoemd|opgenomen|gemeld|geschreven|gesteld|overgenomen|weergegeven)\b/;
const PERCENTAGE = /percentages?\b/;
const MONEY = /bedrag(?:en)?\b/;

/** A bare number in a sentence about a percentage or an amount of money is one. */
function asCalled(figure: Figure, masked: string): Figure {
  if (figure.kind !== 'count') return figure;
  if (PERCENTAGE.test(masked)) return { ...figure, kind: 'percent' };
  return MONEY.test(masked) ? { ...figure, kind: 'money' } : figure;
}

/** The one figure of a sentence that is no year. */
function onlyCount(figures: readonly Figure[]): Figure | undefined {
  const [first, second] = figures.filter(({ kind }) => kind !== 'year');
  return second === undefined ? first : undefined;
}

/** Whether a figure is what something is said to be; a year beside other figures only says when. */
function isGiven(figure: Figure, figures: readonly Figure[], masked: string): boolean {
  const others = figures.filter(({ kind }) => kind !== 'year');
  if (others.length > 0 && figure.kind === 'year') return false;
  if (WAS_WRITTEN.test(masked.slice(figure.span.end))) return false;
  const head = masked.slice(Math.max(0, figure.span.start - NEARBY), figure.span.start);
  return IS_NOW.test(head) || AMOUNTS_TO.test(head);
}

/**
 * The figure that a sentence, by itself, gives for what something is; null where it gives none.
 */
export function givenFigure(
  masked: string,
  figures: readonly Figure[],
  granted: Granted,
): Figure | null {
  const figure =
    figures.findLast((each) => isGiven(each, figures, masked)) ??
    (granted === 'figure' ? onlyCount(figures) : undefined);
  return figure === undefined ? null : asCalled(figure, masked);
}
