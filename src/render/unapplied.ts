import type { Unapplied } from './diff-view.ts';
import { wrap } from './layout.ts';
import { dateWords, documentName } from './names.ts';
import type { View } from './view.ts';

/** One sentence for each later document that may change an answer, kvq cannot tell which. */
export function unappliedSentences(
  { catalogue }: View,
  documents: readonly Unapplied[],
): readonly string[] {
  return documents.map((one) => {
    const words = `${catalogue.kinds[one.kind]} ${documentName(one)}`;
    return catalogue.phrases.unapplied(`${words}, ${dateWords(catalogue, one.date)}`);
  });
}

/** Those sentences as warnings, each followed by a blank line. */
export function renderUnapplied(view: View, documents: readonly Unapplied[]): readonly string[] {
  return unappliedSentences(view, documents).flatMap((text) => [
    ...wrap(view, [{ text, paint: view.palette.warning }], view.width),
    '',
  ]);
}
