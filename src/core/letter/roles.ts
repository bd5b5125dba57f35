import { MISTAKENLY } from './cues.ts';
import type { Passage } from './passages.ts';
import type { Quotation } from './quotations.ts';
import { TITLE_BEFORE } from './voice-cues.ts';

/** Quoted old words and the quoted words in their place. */
export interface Exchange {
  readonly before: Quotation;
  readonly after: Quotation;
  /** The longer quotation in which the old words stand, where the letter quotes it too. */
  readonly within: Quotation | null;
}

/** What the quotations of one sentence are to each other. */
export interface Roles {
  readonly exchanges: readonly Exchange[];
  readonly before: readonly Quotation[];
  readonly after: readonly Quotation[];
  /** One quotation of which the sentence does not say what it is. */
  readonly open: readonly Quotation[];
}

/** How many characters beside a quotation say what it is. */
const NEARBY = 90;
const IN_PLACE_OF = /\b(?:in plaats van|i\.p\.v\.)(?: \S+){0,3}\s*$/;
const AFTER_LEFT: readonly (readonly [RegExp, number])[] = [
  [/\bdoor(?: \S+){0,5}:?\s*$/, 4],
  [
    /\b(?<!\b(?:is|was|valt|viel|staat|stond) (?:\S+ ){0,4}te )(?:lezen|gelezen|leest|lees|leze)\b(?: \S+){0,4}\s*:?\s*$/,
    3,
  ],
  [
    /\b(?:wijzig\S*|gewijzigd|verander\S*|gecorrigeerd|aangepast|corrigeer|hersteld) (?:\S+ )?(?:in|tot|naar|als)\s*:?\s*$/,
    4,
  ],
  [/\bmaar(?: \S+){0,2}:?\s*$/, 3],
  [/\bluidt (?:nu|voortaan|thans|dan|daarmee|hierna|juist|correct)(?: als volgt)?\s*:?\s*$/, 4],
  [/\b(?:luiden|volgt|zijn|staan|worden|heten|bedoeld(?: is| was| werd| wordt)?)\s*:?\s*$/, 2],
  [/\b(?:is|wordt|moet|moeten|dient|had|hadden|als|tot|naar)\s*:?\s*$/, 1],
  [/\b(?:juiste|correcte|gecorrigeerde|nieuwe|verbeterde|gewijzigde)(?: \S+){0,5}\s*:?\s*$/, 3],
];
const AFTER_RIGHT: readonly (readonly [RegExp, number])[] = [
  [
    /^,?\s*(?:\S+ )?(?:moeten|dienen te|behoren te|te) (?:worden )?(?:staan|zijn|luiden|lezen|gelezen|heten|worden|vermeld)/,
    3,
  ],
  [/^,?\s*(?:had(?:den)?|te (?:staan|luiden|lezen)|zijn\b|luiden\b|gelezen\b)/, 2],
];
const BEFORE_LEFT: readonly (readonly [RegExp, number])[] = [
  [IN_PLACE_OF, 5],
  [/\b(?:is|was|valt|viel|staat|stond) (?:\S+ ){0,4}te lezen(?: \S+){0,2}\s*:?\s*$/, 3],
  [/\bniet(?: \S+){0,2}\s*$/, 3],
  [/^\W*voor\s*$|\bvoor\s*$/, 2],
  [
    /\b(?:deze|de|het|die|dit) (?:\S+ )?(?:vol|bij)?(?:zin|zinnen|zinsnede|passage|alinea|woord|woorden|zinsdeel|formulering|bewering|stelling|mededeling|getal|aantal|jaartal|percentage|bedrag|term|naam|datum|tekst)\s*:?\s*$/,
    2,
  ],
  [
    /\b(?:waar|staat|stond|luidt|luidde|opgenomen|vermeld|gesteld|opgemerkt|geschreven|aangegeven|gemeld)(?: dat)?\s*:?\s*$/,
    2,
  ],
];
const BEFORE_RIGHT: readonly (readonly [RegExp, number])[] = [
  [
    /^,?\s*(?:\S+ ){0,6}?(?:vervangen|vervangt|gewijzigd|vervalt|vervallen|geschrapt|te wijzigen|gecorrigeerd|aangepast)\b/,
    4,
  ],
  [
    /^,?\s*(?:\S+ ){0,2}?(?:vermeld|opgenomen|genoemd|staat|stond|geschreven|moet|moeten|dient|dienen|wordt|hoort|is|had)\b/,
    1,
  ],
];

/** Outweighs every word around a quotation: the stored answers hold it. */
const KNOWN = -100;
/** How much more the first must lean to the new words to be taken for them. */
const CLEARLY = 2;

function weight(text: string, patterns: readonly (readonly [RegExp, number])[]): number {
  return Math.max(0, ...patterns.map(([pattern, points]) => (pattern.test(text) ? points : 0)));
}

const TO_BE = /^\S*\s*(?:te )?(?:zijn|worden|luiden|heten|(?:gelezen )?worden als)[: ]*$/;

interface Seen {
  readonly quotation: Quotation;
  readonly left: string;
  /** Above zero: new words; below: old ones. */
  readonly lean: number;
}

function seen(
  passage: Passage,
  quotations: readonly Quotation[],
  index: number,
  isOldText: (words: string) => boolean,
): Seen | null {
  const quotation = quotations[index];
  if (quotation === undefined) return null;
  const { span, masked } = passage;
  const previous = quotations[index - 1]?.end ?? span.start;
  const following = quotations[index + 1]?.start ?? span.end;
  const left = masked.slice(previous - span.start, quotation.start - span.start).slice(-NEARBY);
  const right = masked.slice(quotation.end - span.start, following - span.start).slice(0, NEARBY);
  if (isOldText(quotation.words.text)) return { quotation, left, lean: KNOWN };
  const after = weight(left, AFTER_LEFT) + weight(right, AFTER_RIGHT);
  const before = weight(left, BEFORE_LEFT) + weight(right, BEFORE_RIGHT);
  return { quotation, left, lean: after - before };
}

/** The last words before a place in the letter. */
function leading({ masked, span }: Passage, place: number): string {
  return masked.slice(0, place - span.start).slice(-NEARBY);
}

/** The quotations of a sentence that are no titles of articles, reports and the like. */
function ownWords(passage: Passage): readonly Quotation[] {
  return passage.quotations.filter(({ start }) => !TITLE_BEFORE.test(leading(passage, start)));
}

function pairUp(first: Seen, second: Seen, masked: string): readonly [Seen, Seen] {
  // "Abusievelijk «a» vermeld in plaats van «b»": here «b» is what should have been written.
  const mistaken = MISTAKENLY.test(masked) && IN_PLACE_OF.test(second.left);
  // "Moet «a» zijn «b»": what stands before is what must be otherwise.
  if (TO_BE.test(second.left)) return [first, second];
  const swapped = first.lean - second.lean >= CLEARLY && !(mistaken && second.lean > KNOWN);
  return swapped ? [second, first] : [first, second];
}

function holds(whole: Quotation, part: Quotation): boolean {
  return (
    whole.words.text.length > part.words.text.length &&
    whole.words.text.toLowerCase().includes(part.words.text.toLowerCase())
  );
}

const NONE: Roles = { exchanges: [], before: [], after: [], open: [] };

function readOne({ quotation, lean }: Seen): Roles {
  if (lean === 0) return { ...NONE, open: [quotation] };
  return lean > 0 ? { ...NONE, after: [quotation] } : { ...NONE, before: [quotation] };
}

function readSeveral(all: readonly Seen[], masked: string): readonly Exchange[] {
  const [first, second, third] = all;
  const isWithin =
    first && second && third !== undefined && holds(first.quotation, second.quotation);
  const within = isWithin === true ? first.quotation : null;
  const rest = within === null ? all : all.slice(1);
  const exchanges: Exchange[] = [];
  for (let index = 0; index + 1 < rest.length; index += 2) {
    const [one, other] = [rest[index], rest[index + 1]];
    if (one === undefined || other === undefined) break;
    const [before, after] = pairUp(one, other, masked);
    exchanges.push({ before: before.quotation, after: after.quotation, within });
  }
  return exchanges;
}

/**
 * Which quoted words of one sentence are the old text and which the new: told by the words around
 * each ("in plaats van …", "vervangen door …"); where those say nothing, the old words come first.
 * `isOldText` knows words that stand in the stored answers.
 */
export function readRoles(passage: Passage, isOldText: (words: string) => boolean): Roles {
  const quotations = ownWords(passage);
  const all = quotations.flatMap((_, index) => seen(passage, quotations, index, isOldText) ?? []);
  const [first] = all;
  if (first === undefined) return NONE;
  return all.length === 1
    ? readOne(first)
    : { ...NONE, exchanges: readSeveral(all, passage.masked) };
}
