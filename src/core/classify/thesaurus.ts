import { fold } from './fold.ts';
import { stem } from './stems.ts';
import type { Word } from './words.ts';

/** Groups of words that a reader of kvq takes for the same. */
export interface Thesaurus {
  /** The groups that a word stands in, under any of its forms. */
  readonly groupsOf: (word: Word) => readonly string[];
}

const SINGLE = /^[\p{L}\d]+$/u;

/** Makes a thesaurus of groups; a member of more than one word is passed over. */
export function thesaurusOf(groups: readonly (readonly string[])[]): Thesaurus {
  const byKey = new Map<string, string[]>();
  for (const [at, group] of groups.entries()) {
    const forms = group.map(fold).filter((form) => SINGLE.test(form));
    for (const key of new Set(forms.flatMap((form) => [form, stem(form)]))) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [`${at}`]);
      else known.push(`${at}`);
    }
  }
  return {
    groupsOf: ({ form, stem: base, verbs }) =>
      [form, base, ...verbs].flatMap((key) => byKey.get(key) ?? []),
  };
}
