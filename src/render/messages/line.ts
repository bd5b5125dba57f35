import type { Place } from '../../core/lineage/mentions.ts';

/** The words of a line of zaken, in `kvq log` and `kvq show`. */
export interface LineWords {
  /** Above what a zaak goes back on, and above what goes on from it. */
  readonly earlier: string;
  readonly later: string;
  /** "vraag 2 (noot 1)"; `numbers` and `mark` are "" where there are none. */
  readonly place: (place: Place['place'], numbers: string, mark: string) => string;
  /** Which pieces of the other zaak one names, and where. */
  readonly names: (value: string, places: string) => string;
  readonly isNamed: (value: string, places: string) => string;
  /** What a question or an answer does: "vraag 2 haalt antwoord 12 aan zoals in v1". */
  readonly quotes: (place: string, numbers: string, version: string) => string;
  /** An answer in another zaak that says something else than the quoted one. */
  readonly shift: (numbers: string, version: string) => string;
  readonly notStored: string;
  /** How to get what is named and not stored. */
  readonly fetchOpen: (count: number, zaken: string) => string;
  readonly again: string;
  readonly more: (zaak: string) => string;
  /** Pieces that kvq does not keep: kamerstukken and debates. */
  readonly alsoNamed: (values: string) => string;
  /** "aangehaald in 2021Z18416, vraag 2"; with a version where the words are those of an earlier one. */
  readonly quotedIn: (zaak: string, place: string, version: string | null) => string;
  /** What became of open ends that were fetched. */
  readonly fetched: {
    readonly found: (value: string, zaak: string) => string;
    readonly absent: (value: string) => string;
    readonly failed: (value: string) => string;
    readonly none: string;
  };
}
