import type { Footnote } from '../core/model.ts';
import { hang } from './layout.ts';
import type { View } from './view.ts';

/** A line for each footnote with its mark, below the text that refers to it. */
export function noteLines(view: View, notes: readonly Footnote[]): readonly string[] {
  const { palette } = view;
  return notes.flatMap(({ mark, text }) =>
    hang(view, { text: `    [${mark}] `, paint: palette.faint }, [{ text, paint: palette.faint }]),
  );
}

/** The notes among `notes` that these marks refer to. */
export function markedNotes(
  notes: readonly Footnote[],
  marks: readonly string[],
): readonly Footnote[] {
  return notes.filter(({ mark }) => marks.includes(mark));
}
