import type { Context } from '../context.ts';
import type { Means } from '../core/classify/means.ts';

/**
 * What the comparison may judge by, where the reader points at a list of synonyms of his own with
 * `--synonyms` or `KVQ_SYNONYMS`; undefined where he does not: then nothing more is loaded. Throws
 * KvqError `not-synonyms`, or what reading a file throws.
 */
export async function readMeans(
  context: Context,
  given: string | undefined,
): Promise<Means | undefined> {
  const file = given ?? context.env['KVQ_SYNONYMS'];
  if (file === undefined || file === '') return undefined;
  const { readInput } = await import('../terminal/read-input.ts');
  const { readSynonyms } = await import('../formats/synonyms.ts');
  const groups = readSynonyms(await readInput(context, file), file);
  const { USUAL } = await import('../core/classify/means.ts');
  const { thesaurusOf } = await import('../core/classify/thesaurus.ts');
  return { ...USUAL, thesaurus: thesaurusOf(groups) };
}
