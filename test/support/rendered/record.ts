import type {
  Aanhangsel,
  Asker,
  DocumentHeader,
  Footnote,
  IsoDate,
  Minister,
} from '../../../src/core/model.ts';

/** Running text with, as numbers, the notes whose marks stand in it; notes count from 1. */
export type Runs = readonly (string | number)[];

/** A piece of a question, an answer or a letter, in reading order. */
export type Part =
  | { readonly kind: 'paragraph' | 'quote'; readonly runs: Runs }
  /** `sign` as print has it before the item: "–", "a." or "1.". */
  | { readonly kind: 'item'; readonly sign: string; readonly runs: Runs }
  | { readonly kind: 'row'; readonly cells: readonly string[] };

/** What stands under one label. */
export interface Entry {
  readonly role: 'question' | 'answer';
  readonly numbers: readonly number[];
  readonly part: string | null;
  readonly parts: readonly Part[];
}

/** A parliamentary paper before it has a form: what every rendering of it says. */
export interface PaperRecord {
  readonly kind: DocumentHeader['kind'];
  readonly zaak: string;
  /** Null for a set of questions, which is printed under the number of its zaak. */
  readonly aanhangsel: Aanhangsel | null;
  readonly askers: readonly Asker[];
  readonly addressedTo: readonly string[];
  readonly subject: string;
  readonly submitted: IsoDate;
  readonly answeredBy: readonly Minister[];
  readonly onBehalfOf: readonly string[];
  readonly received: IsoDate | null;
  readonly seeAlso: readonly Aanhangsel[];
  readonly entries: readonly Entry[];
  /** Prose after the pairs, or instead of them. */
  readonly letter: readonly Part[];
  /** The texts of the notes, in the order of their marks. */
  readonly notes: readonly string[];
}

/** The words of runs, without the marks. */
export function wordsIn(runs: Runs): string {
  return runs.filter((run) => typeof run === 'string').join('');
}

/** The marks in runs. */
export function marksIn(runs: Runs): readonly number[] {
  return runs.filter((run) => typeof run === 'number');
}

/** The runs of a part; the cells of a row have no marks. */
export function runsOf(part: Part): Runs {
  return part.kind === 'row' ? [part.cells.join('\t')] : part.runs;
}

/** "ah-tk-20212022-105", or "kv-tk-2021Z14612" for a set of questions. */
export function publicationId({ aanhangsel, zaak }: PaperRecord): string {
  if (aanhangsel === null) return `kv-tk-${zaak}`;
  return `ah-tk-${aanhangsel.vergaderjaar.replace('-', '')}-${aanhangsel.number}`;
}

/** The notes as the parser gives them. */
export function footnotesOf({ notes }: PaperRecord): readonly Footnote[] {
  return notes.map((text, index) => ({ mark: String(index + 1), text }));
}
