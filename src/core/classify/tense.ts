import { isPast } from './conjugation.ts';
import type { Reading } from './reading.ts';
import { type Finding, finding } from './reasons.ts';
import type { Word } from './words.ts';

const AUXILIARY: ReadonlySet<string> = new Set(['hebben', 'zijn', 'worden']);
const PERFECT: ReadonlySet<string> = new Set(['hebben', 'zijn']);

/** The one verb in the simple present or past that a plain sentence has, not the auxiliary of a perfect. */
function finiteVerb({ words }: Reading): { readonly word: Word; readonly past: boolean } | null {
  const finite = words.filter(({ verbs, form }) => verbs.length > 0 && !verbs.includes(form));
  const [word] = finite;
  const [verb] = word?.verbs ?? [];
  const isPerfect = words.some(
    ({ verbs, form }) => verbs.some((one) => AUXILIARY.has(one)) && form !== word?.form,
  );
  if (isPerfect) return null;
  if (word === undefined || verb === undefined || PERFECT.has(verb)) return null;
  return { word, past: isPast(word.form, verb) };
}

/**
 * The present speaks of what holds, the past of what held then: "gebruikt" → "gebruikte" says less
 * (ANS 2.4.8.2). Only where both sides build the sentence on the same verb.
 */
export function compareTense(before: Reading, after: Reading): readonly Finding[] {
  const old = finiteVerb(before);
  const now = finiteVerb(after);
  if (old === null || now === null || old.past === now.past) return [];
  if (old.word.verbs[0] !== now.word.verbs[0]) return [];
  const direction = now.past ? 'weaker' : 'stronger';
  return [finding('R7', 'tense', direction, [old.word], [now.word])];
}
