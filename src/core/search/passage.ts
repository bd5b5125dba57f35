import type { Asker, DocumentKind, IsoDate, Label, Minister } from '../model.ts';

/** Where a passage stands: in a question, in an answer as it stands, or in one no longer given. */
export type PassagePlace = 'question' | 'answer' | 'withdrawn';

/** A piece of the record that is found as a whole. */
export interface Passage {
  readonly place: PassagePlace;
  readonly text: string;
  /** Of the document whose words these are. */
  readonly date: IsoDate | null;
  readonly kind: DocumentKind;
  readonly ministers: readonly Minister[];
  /** Flagged labels: of the changes that made an answer what it is, or of what took wording away. */
  readonly labels: readonly Label[];
  /** The index of the record version whose words these are, null for a question. */
  readonly version: number | null;
  /** Of wording that no longer stands: the index of the version that has it otherwise. */
  readonly later: number | null;
  /** The place among the questions, among the answers of the version, or among the statements. */
  readonly position: number;
}

/** What is the same for all passages of a zaak. */
export interface PassageHead {
  readonly zaak: string;
  readonly askers: readonly Asker[];
  readonly addressedTo: readonly string[];
}
