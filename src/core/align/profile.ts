import { lexicalForm } from '../text/lexical-form.ts';
import { sentenceForm } from '../text/normal-form.ts';
import { stem } from '../text/stem.ts';
import { isLightWord } from './light-words.ts';

/** What the alignment looks at in a sentence. */
export interface Profile {
  /** Form A without the closing punctuation. */
  readonly form: string;
  /** Each stem once, in order of first appearance; figures and dates in one notation. */
  readonly stems: ReadonlySet<string>;
  /** Stems that are no function words. */
  readonly content: ReadonlySet<string>;
  /** Content stems with a word that has them. */
  readonly words: ReadonlyMap<string, string>;
  /** Figures, and names and short names by their capitals. */
  readonly anchors: ReadonlySet<string>;
}

const CAPITALS = /\p{Lu}(?<=\S\s+["'«“‘(]?.)\p{L}+(?![\p{L}\d])|\p{Lu}{2}\p{L}*/gu;

/** The profile of one sentence, or of several taken together. */
export function profileOf(text: string): Profile {
  const stems = new Set<string>();
  const words = new Map<string, string>();
  const anchors = new Set<string>();
  for (const { key, kind } of lexicalForm(text)) {
    const root = kind === 'word' ? stem(key) : key;
    stems.add(root);
    if (kind === 'word' ? !isLightWord(key) : kind !== 'reference') words.set(root, key);
    if (kind === 'number' || kind === 'date') anchors.add(key);
  }
  for (const [name] of text.matchAll(CAPITALS)) anchors.add(name.toLowerCase());
  const form = sentenceForm(text);
  return { form, stems, content: new Set(words.keys()), words, anchors };
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
    content: union(profiles.map(({ content }) => content)),
    words: new Map(profiles.flatMap(({ words }) => [...words])),
    anchors: union(profiles.map(({ anchors }) => anchors)),
  };
}
