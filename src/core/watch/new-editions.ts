import type { HistoryEvent } from '../history/history.ts';

/** An edition that the store had: its document's key, and the hashes of its renditions. */
export interface KnownEdition {
  readonly document: string;
  readonly renditions: readonly string[];
}

/** An edition that the store did not have. */
export interface NewEdition {
  readonly event: HistoryEvent;
  /** How many editions of its document came before it; 0 for a document that is new. */
  readonly ordinal: number;
}

/**
 * The editions in a zaak's history that were not there before. A document that got another key, as when
 * a number comes to a publication, is known by its renditions.
 */
export function newEditions(
  before: readonly KnownEdition[],
  after: readonly HistoryEvent[],
): readonly NewEdition[] {
  return after
    .map((event, index) => ({
      event,
      ordinal: after.slice(0, index).filter(({ document }) => document === event.document).length,
    }))
    .filter(({ event, ordinal }) => ordinal >= countBefore(before, after, event.document));
}

/** How many editions the store had of what is now one document. */
function countBefore(
  before: readonly KnownEdition[],
  after: readonly HistoryEvent[],
  document: string,
): number {
  const hashes = new Set(
    after
      .filter((event) => event.document === document)
      .flatMap(({ renditions }) => renditions.map(({ sha256 }) => sha256)),
  );
  const keys = new Set(
    before
      .filter((it) => it.document === document || it.renditions.some((one) => hashes.has(one)))
      .map((it) => it.document),
  );
  return before.filter((it) => keys.has(it.document)).length;
}
