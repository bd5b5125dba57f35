import { MISTAKENLY, REPLACES } from './cues.ts';
import { type Figure, findFigures, isSameKind } from './figures.ts';
import type { Passage } from './passages.ts';
import type { QuestionRef } from './question-numbers.ts';

/** A figure that a letter's sentence puts in another's place; `before` null: it names only the new. */
export interface Contrast {
  readonly before: Figure | null;
  readonly after: Figure;
  /** The sentence says how things are, not only how the text must read. */
  readonly declares: boolean;
  /** Plain from the sentence itself ("niet 28 maar 42"); else only where earlier text is spoken of. */
  readonly plain: boolean;
}

const NOT_BEFORE = /\b(?:niet|geen)(?: langer| meer)?(?: \S+){0,3}\s*$/;
const BUT = /\bmaar\b[^.;]{0,40}$/;
const INSTEAD = /\b(?:in plaats van|i\.p\.v\.|niet)(?: \S+){0,3}\s*$/;
const IN_PLACE = /\b(?:in plaats van|i\.p\.v\.)(?: \S+){0,3}\s*$/;
const BECOMES =
  /\b(?:moet|moeten|dient|dienen|had|hadden|hoort|behoort|door|gewijzigd in|lezen|lezen als|gelezen als|gecorrigeerd (?:naar|tot|in)|aangepast (?:naar|tot|in)|bijgesteld (?:naar|tot)|wordt|worden)(?:\s\S+){0,4}\s*$/;
const THAT_IS =
  /(?:→|=>|->)\s*$|\b(?:dit|dat|deze|die)(?: (?:aantal|getal|bedrag|percentage|jaartal|cijfer|termijn|datum))? (?:is|zijn|was|waren|betreft|bedraagt|moet|moeten|dient|dienen|had|hadden)(?: \S+){0,2}\s*$/;
const SHOULD_BE =
  /^(?: \S+){0,2} (?:(?:had|hadden) moeten|(?:moet|moeten|dient|dienen|behoort|behoren)(?: te)?) (?:zijn|staan|luiden|worden|heten)/;
const IN_PLACE_OF = /in plaats van/g;
const FROM = /\bvan(?: \S+){0,2}\s*$/;
const TO = /^\s*(?:\S+ ){0,3}?(?:naar|tot|in)\s(?:\S+ ){0,2}$/;
const IS_NOW =
  /\b(?:zijn|luiden|luidt|lezen|leest u|worden|is|was|waren|werden|bedraagt|bedragen|bedroeg|betreft|betrof|staan|komt uit op|gaat om|ging om|moet|moeten|had|hadden|dient)\s*:?\s*(?:\S+ ){0,2}$/;
const RIGHT_WORD = /\b(?:juiste|correcte|werkelijke|daadwerkelijke|feitelijke)\b/;

/** Two figures that the sentence itself sets against each other, whatever it is about. */
function plainPair(masked: string, first: Figure, second: Figure): Contrast | null {
  const declares = !REPLACES.test(masked.replace(IN_PLACE_OF, ''));
  const head = masked.slice(Math.max(0, first.span.start - 40), first.span.start);
  const between = masked.slice(first.span.end, second.span.start);
  if (NOT_BEFORE.test(head) && BUT.test(between))
    return { before: first, after: second, declares, plain: true };
  if (!INSTEAD.test(between)) return null;
  // "Abusievelijk 28 vermeld in plaats van 42": here the second is what should have been written.
  return IN_PLACE.test(between) && MISTAKENLY.test(masked.slice(0, first.span.start))
    ? { before: first, after: second, declares: false, plain: true }
    : { before: second, after: first, declares, plain: true };
}

/** Two figures of which the second is what the text must say. */
function instructedPair(masked: string, first: Figure, second: Figure): Contrast | null {
  const contrast = { before: first, after: second, declares: false, plain: false };
  const between = masked.slice(first.span.end, second.span.start);
  const tail = masked.slice(second.span.end, second.span.end + 60);
  if (THAT_IS.test(between) || SHOULD_BE.test(tail)) return contrast;
  if (!(REPLACES.test(masked) || MISTAKENLY.test(masked))) return null;
  const head = masked.slice(Math.max(0, first.span.start - 40), first.span.start);
  return BECOMES.test(between) || (FROM.test(head) && TO.test(between)) ? contrast : null;
}

function pair(masked: string, first: Figure, second: Figure): Contrast | null {
  if (!isSameKind(first, second) || first.value === second.value) return null;
  return plainPair(masked, first, second) ?? instructedPair(masked, first, second);
}

function lone(masked: string, figures: readonly Figure[], granted: boolean): Contrast | null {
  const after = figures.findLast(({ span }) => IS_NOW.test(masked.slice(0, span.start)));
  const says = REPLACES.test(masked) || RIGHT_WORD.test(masked);
  if (after === undefined || !(says || granted)) return null;
  return { before: null, after, declares: !says, plain: false };
}

function outside(figure: Figure, refs: readonly QuestionRef[]): boolean {
  return !refs.some(({ start, end }) => figure.span.start < end && start < figure.span.end);
}

/** The figures that a letter's sentence itself speaks of: not question numbers, not quoted ones. */
export function ownFigures(passage: Passage, refs: readonly QuestionRef[]): readonly Figure[] {
  return findFigures(passage.masked).filter((figure) => outside(figure, refs));
}

/**
 * Figures that a letter's sentence replaces by others: "niet 28 maar 42 dagen", "9 in plaats van 6",
 * "12% moet 21% zijn", "het juiste aantal is 9". `granted`: the letter just called a figure wrong, so that
 * a sentence that only gives one will do. Places are in the passage.
 */
export function findContrasts(
  passage: Passage,
  refs: readonly QuestionRef[],
  granted: boolean,
): readonly Contrast[] {
  const figures = ownFigures(passage, refs);
  const found: Contrast[] = [];
  for (let index = 0; index + 1 < figures.length; index += 1) {
    const [first, second] = [figures[index], figures[index + 1]];
    if (first === undefined || second === undefined) break;
    const contrast = pair(passage.masked, first, second);
    if (contrast === null) continue;
    found.push(contrast);
    index += 1;
  }
  if (found.length > 0) return found;
  const single = lone(passage.masked, figures, granted);
  return single === null ? [] : [single];
}
