import type { VersionComparison, ZaakHistory } from '../core/history/history.ts';
import { comparisonKeys, loadComparison } from './projection/comparisons.ts';
import { loadEvents } from './projection/history-events.ts';
import { loadHead, loadQuestions, type RecordHead, type Versions } from './projection/record.ts';
import { loadLetters, loadVersionHeads, type VersionHead } from './projection/record-versions.ts';
import { renditionLists } from './projection/rendition-lists.ts';
import { loadAnswers } from './projection/standing-answers.ts';
import type { Store } from './store.ts';
import { findZaak } from './zaken.ts';

/** What `kvq diff` shows of a zaak. */
export interface DiffRecord {
  readonly head: RecordHead;
  readonly versions: readonly VersionHead[];
  /** Null where no comparison of those two versions is kept ready. */
  readonly comparison: VersionComparison | null;
  /** Computed by another parser or engine than the present ones. */
  readonly stale: boolean;
}

/** The history of a zaak as it was last computed. */
export interface KeptHistory {
  readonly history: ZaakHistory;
  /** Computed by another parser or engine than the present ones. */
  readonly stale: boolean;
}

/** The history of a zaak without its comparisons, null where nothing is projected of it. */
export function loadKeptHistory(store: Store, zaak: string, present: Versions): KeptHistory | null {
  const record = loadHead(store, zaak, present);
  if (record === null) return null;
  const { id, head, stale } = record;
  const renditionsOf = renditionLists(store, id);
  const answers = loadAnswers(store, id);
  const letters = loadLetters(store, id);
  const versions = loadVersionHeads(store, id, renditionsOf).map((version) => ({
    ...version.head,
    answers: answers.get(version.row) ?? [],
    letter: letters.get(version.row) ?? null,
  }));
  const questions = loadQuestions(store, id);
  const events = loadEvents(store, id, renditionsOf);
  return { history: { ...head, questions, events, versions }, stale };
}

/** The kept comparisons of each version of a zaak with the one before it, in order. */
export function loadSteps(store: Store, zaak: string): readonly VersionComparison[] {
  const id = findZaak(store, zaak);
  if (id === null) return [];
  const keys = comparisonKeys(store, id);
  // Of those that lead to one version the last begins with the one right before it.
  const steps = new Map(keys.map((key) => [key.after, key]));
  return [...steps.values()].map((key) => loadComparison(store, key));
}

/**
 * What `kvq diff` needs and no more: no answer texts, and one comparison, of the versions `before`
 * and `after` by their ids; by default the first version with the last. Null for an unknown zaak.
 */
export function loadDiff(
  store: Store,
  zaak: string,
  present: Versions,
  before: string | null = null,
  after: string | null = null,
): DiffRecord | null {
  const record = loadHead(store, zaak, present);
  if (record === null) return null;
  const { id, head, stale } = record;
  const rows = loadVersionHeads(store, id, renditionLists(store, id));
  const versions = rows.map((row) => row.head);
  const from = before ?? versions[0]?.id;
  const to = after ?? versions.at(-1)?.id;
  const key = comparisonKeys(store, id).find((it) => it.before === from && it.after === to);
  return { head, versions, comparison: key ? loadComparison(store, key) : null, stale };
}
