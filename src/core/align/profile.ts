import { FUNCTION_WORDS } from '../lexicon/function-words.ts';
import { sentenceForm } from '../text/normal-form.ts';
import { stem } from '../text/stem.ts';

/** What the alignment looks at in a sentence. */
export interface Profile {
  /** Form A without the closing punctuation. */
  readonly form: string;
  /** Each stem once, in order of first appearance. */
  readonly stems: readonly string[];
  /** Stems that are no function words. */
  readonly content: ReadonlySet<string>;
  /** Figures, and names and short names by their capitals. */
  readonly anchors: ReadonlySet<string>;
}

const WORD = /[\p{L}\d][\p{L}\p{M}\d]*(?:[-'.,][\p{L}\d]+)*/gu;
const ANCHOR = /(?<=\S\s+["'«“‘(]?)\p{Lu}[\p{L}\d]*|\p{Lu}{2}[\p{L}\d]*|\d+(?:[.,]\d+)*/gu;
const DIGIT = /\d/;
const POINTS = /[.,]/g;

/** Forms of auxiliaries and of "doen" and "gebeuren", which stand in for other verbs (ANS 18.5). */
const AUXILIARIES = `is ben bent zijn was waren geweest heb hebt heeft hebben had hadden gehad word wordt
worden werd werden geworden zal zult zullen zou zouden kan kunt kunnen kon konden moet moeten moest
moesten mag mogen mocht mochten wil wilt willen wilde wilden doe doet doen deed deden gedaan gebeurt
gebeuren gebeurde gebeurd`;

const LIGHT: ReadonlySet<string> = new Set(`${FUNCTION_WORDS} ${AUXILIARIES}`.trim().split(/\s+/));

/** The words of form A that carry no content of their own. */
export function isLightWord(word: string): boolean {
  return LIGHT.has(word);
}

/** The profile of one sentence, or of several taken together. */
export function profileOf(text: string): Profile {
  const form = sentenceForm(text);
  const stems = new Set<string>();
  const content = new Set<string>();
  for (const [word] of form.matchAll(WORD)) {
    const root = DIGIT.test(word) ? word.replace(POINTS, '') : stem(word);
    stems.add(root);
    if (!LIGHT.has(word)) content.add(root);
  }
  const anchors = new Set<string>();
  for (const [anchor] of text.matchAll(ANCHOR)) {
    anchors.add(anchor.toLowerCase().replace(POINTS, ''));
  }
  return { form, stems: [...stems], content, anchors };
}

function union<T>(sets: readonly ReadonlySet<T>[]): ReadonlySet<T> {
  return new Set(sets.flatMap((set) => [...set]));
}

/** The profile of sentences taken as one. */
export function joinProfiles(profiles: readonly Profile[]): Profile {
  const [only] = profiles;
  if (only !== undefined && profiles.length === 1) return only;
  return {
    form: profiles.map(({ form }) => form).join(' '),
    stems: [...union(profiles.map(({ stems }) => new Set(stems)))],
    content: union(profiles.map(({ content }) => content)),
    anchors: union(profiles.map(({ anchors }) => anchors)),
  };
}
