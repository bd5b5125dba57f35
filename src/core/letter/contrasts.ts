import { MISTAKENLY, REPLACES } from './cues.ts';
import { type Figure, isSameKind } from './figures.ts';
import { type Granted, givenFigure } from './given-figure.ts';
import { ownFigures } from './own-figures.ts';
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

/** How many characters around a figure say what it is. */
const NEARBY = 60;
/** Figures farther apart than this are not set against each other. */
const FARTHEST = 120;
const NOT_BEFORE = /\b(?:niet|geen)(?: langer| meer)?(?: \S+){0,3}\s*$/;
const BUT = /\bmaar\b[^.;]{0,40}$/;
const INSTEAD = /\b(?:in plaats van|i\.p\.v\.|niet)(?: \S+){0,3}\s*$/;
const SAID = /\b(?:gemelde|genoemde|vermelde|opgegeven|aangegeven|eerder|eerdere)\b/;
const IN_PLACE = /\b(?:in plaats van|i\.p\.v\.)(?: \S+){0,3}\s*$/;
const BECOMES =
  /\b(?:moet|moeten|dient|dienen|had|hadden|hoort|behoort|door|gewijzigd in|lezen|lezen als|gelezen als|gecorrigeerd (?:naar|tot|in)|aangepast (?:naar|tot|in)|bijgesteld (?:naar|tot)|wordt|worden)(?:\s\S+){0,4}\s*$/;
const THAT_IS =
  /(?:→|=>|->)\s*$|\b(?:dit|dat|deze|die)(?: (?:aantal|getal|bedrag|percentage|jaartal|cijfer|termijn|datum))? (?:is|zijn|was|waren|betreft|bedraagt|moet|moeten|dient|dienen|had|hadden)(?: \S+){0,2}\s*$/;
const SHOULD_BE =
  /^(?: \S+){0,2} (?:(?:had|hadden) moeten|(?:moet|moeten|dient|dienen|behoort|behoren)(?: te)?) (?:zijn|staan|luiden|worden|heten)/;
const WHERE = /\bwaar(?: \S+){0,3}\s*$/;
const MEANT = /^(?: \S+){0,2} (?:is|was|werd|wordt|had) (?:bedoeld|beoogd|moeten)/;
const MUST_READ = /\b(?:staan|zijn|luiden|lezen|gelezen|worden|leest u|lees)\b/;
const IN_PLACE_OF = /in plaats van/g;
const FROM = /\bvan(?: \S+){0,2}\s*$/;
const TO = /^\s*(?:\S+ ){0,3}?(?:naar|tot|in)\s(?:\S+ ){0,2}$/;
const RIGHT_WORD = /\b(?:juiste|correcte|werkelijke|daadwerkelijke|feitelijke)\b/;

/** A sentence with what its cues say, looked up once for all its figures. */
interface Scene {
  readonly masked: string;
  readonly replaces: boolean;
  readonly mistaken: boolean;
  /** No instruction about a text: "9 in plaats van 6" alone is none. */
  readonly declares: boolean;
}

/** The words before, between and behind two figures. */
interface Surroundings {
  readonly head: string;
  readonly between: string;
  readonly tail: string;
}

function around(masked: string, first: Figure, second: Figure): Surroundings {
  return {
    head: masked.slice(Math.max(0, first.span.start - NEARBY), first.span.start),
    between: masked.slice(first.span.end, second.span.start),
    tail: masked.slice(second.span.end, second.span.end + NEARBY),
  };
}

/** Two figures that the sentence itself sets against each other, whatever it is about. */
function plainPair(
  { declares, mistaken }: Scene,
  { head, between }: Surroundings,
  first: Figure,
  second: Figure,
): Contrast | null {
  if (NOT_BEFORE.test(head) && BUT.test(between))
    return { before: first, after: second, declares, plain: true };
  if (!INSTEAD.test(between)) return null;
  // "Rekende 95 in plaats van 90": what somebody did, unless the second is called what was said.
  const isDeed = declares && IN_PLACE.test(between) && !SAID.test(between);
  // "Abusievelijk 28 vermeld in plaats van 42": here the second is what should have been written.
  return IN_PLACE.test(between) && mistaken
    ? { before: first, after: second, declares: false, plain: true }
    : { before: second, after: first, declares, plain: !isDeed };
}

/** Whether of two figures the second is what the text must say. */
function isInstructed(scene: Scene, { head, between, tail }: Surroundings): boolean {
  if (THAT_IS.test(between) || SHOULD_BE.test(tail)) return true;
  if (WHERE.test(between) && MEANT.test(tail)) return true;
  if (!(scene.replaces || scene.mistaken)) return false;
  return BECOMES.test(between) || (FROM.test(head) && TO.test(between));
}

/** "In plaats van 6 moet er 9 staan": the wrong figure comes first. */
function turned(scene: Scene, first: Figure, second: Figure): Contrast | null {
  const { head, between, tail } = around(scene.masked, first, second);
  const isTurned = IN_PLACE.test(head) && (MUST_READ.test(between) || MUST_READ.test(tail));
  return isTurned && isSameKind(first, second) && first.value !== second.value
    ? { before: first, after: second, declares: false, plain: true }
    : null;
}

function pair(scene: Scene, first: Figure, second: Figure): Contrast | null {
  if (!isSameKind(first, second) || first.value === second.value) return null;
  if (second.span.start - first.span.end > FARTHEST) return null;
  const surroundings = around(scene.masked, first, second);
  const plain = plainPair(scene, surroundings, first, second);
  if (plain !== null || !isInstructed(scene, surroundings)) return plain;
  return { before: first, after: second, declares: false, plain: false };
}

function lone(scene: Scene, figures: readonly Figure[], granted: Granted): Contrast | null {
  const after = givenFigure(scene.masked, figures, granted);
  const says = scene.replaces || RIGHT_WORD.test(scene.masked);
  return after === null || !(says || granted !== null)
    ? null
    : { before: null, after, declares: !says, plain: false };
}

/**
 * Figures that a letter's sentence replaces by others: "niet 28 maar 42 dagen", "9 in plaats van 6",
 * "12% moet 21% zijn", "het juiste aantal is 9". `granted`: the letter just called a figure wrong, so that
 * a sentence that only gives one will do. Places are in the passage.
 */
export function findContrasts(
  passage: Passage,
  refs: readonly QuestionRef[],
  granted: Granted,
): readonly Contrast[] {
  const { masked } = passage;
  const scene: Scene = {
    masked,
    replaces: REPLACES.test(masked),
    mistaken: MISTAKENLY.test(masked),
    declares: !REPLACES.test(masked.replace(IN_PLACE_OF, '')),
  };
  const figures = ownFigures(passage, refs);
  const found: Contrast[] = [];
  for (let index = 0; index + 1 < figures.length; index += 1) {
    const [first, second, third] = figures.slice(index, index + 3);
    if (first === undefined || second === undefined) break;
    // "Moet bij 2022 in plaats van 121 staan 112": the first figure only says where.
    if (third !== undefined && turned(scene, second, third)) continue;
    const contrast = turned(scene, first, second) ?? pair(scene, first, second);
    if (contrast === null) continue;
    found.push(contrast);
    index += 1;
  }
  if (found.length > 0) return found;
  const single = lone(scene, figures, granted);
  return single === null ? [] : [single];
}
