import { lexicalForm } from '../text/lexical-form.ts';
import { remembering } from '../text/memory.ts';
import { sentenceForm } from '../text/normal-form.ts';
import { stem } from '../text/stem.ts';
import { isLightWord } from './light-words.ts';

/** What the alignment looks at in a sentence. */
export interface Profile {
  /** Form A without the closing punctuation. */
  readonly form: string;
  /** Each stem once, in order of first appearance; figures and dates in one notation. */
  readonly stems: ReadonlySet<string>;
  /** Stems that are no function words, each with a word that has it. */
  readonly content: ReadonlyMap<string, string>;
  /** Figures, and names and short names by their capitals. */
  readonly anchors: ReadonlySet<string>;
}

const CAPITALS = /\p{Lu}(?<=\S\s+["'«“‘(]?.)\p{L}+(?![\p{L}\d])|\p{Lu}{2}\p{L}*/gu;

const MOST_WORDS = 8_000;

/** The stem of a word, and whether it says little by itself. */
const rootOf = remembering((word) => ({ root: stem(word), light: isLightWord(word) }), MOST_WORDS);

/** The profile of one sentence, or of several taken together. */
export function profileOf(text: string): Profile {
  const stems = new Set<string>();
  const content = new Map<string, string>();
  const anchors = new Set<string>();
  for (const { key, kind } of lexicalForm(text)) {
    if (kind === 'word') {
      const { root, light } = rootOf(key);
      stems.add(root);
      if (!light) content.set(root, key);
      continue;
    }
    stems.add(key);
    if (kind !== 'reference') content.set(key, key);
    if (kind === 'number' || kind === 'date') anchors.add(key);
  }
  for (const [name] of text.matchAll(CAPITALS)) anchors.add(name.toLowerCase());
  const form = sentenceForm(text);
  return { form, stems, content, anchors };
}

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const all = new Set<string>();
  for (const set of sets) for (const one of set) all.add(one);
  return all;
}

/** The profile of sentences taken as one. */
export function joinProfiles(profiles: readonly Profile[]): Profile {
  const [only] = profiles;
  if (only !== undefined && profiles.length === 1) return only;
  return {
    form: profiles.map(({ form }) => form).join(' '),
    stems: union(profiles.map(({ stems }) => stems)),
    content: new Map(profiles.flatMap(({ content }) => [...content])),
    anchors: union(profiles.map(({ anchors }) => anchors)),
  };
}
