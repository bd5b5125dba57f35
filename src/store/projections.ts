import type { Projection, VersionComparison, ZaakHistory } from '../core/history/history.ts';
import { transact } from './open.ts';
import { saveAnswerVersions } from './projection/answer-versions.ts';
import { comparisonKeys, loadComparison, saveComparisons } from './projection/comparisons.ts';
import { loadEvents, saveEvents } from './projection/history-events.ts';
import {
  clearRecord,
  loadHead,
  loadQuestions,
  type RecordHead,
  saveRecord,
  type Versions,
} from './projection/record.ts';
import {
  loadLetters,
  loadVersionHeads,
  saveVersions,
  type VersionHead,
} from './projection/record-versions.ts';
import { renditionLists } from './projection/rendition-lists.ts';
import { loadAnswers } from './projection/standing-answers.ts';
import type { Store } from './store.ts';
import { saveZaak } from './zaken.ts';

/** What `kvq diff` shows of a zaak. */
export interface DiffRecord {
  readonly head: RecordHead;
  readonly versions: readonly VersionHead[];
  /** Null where no comparison of those two versions is kept ready. */
  readonly comparison: VersionComparison | null;
  /** Computed by another parser or engine than the present ones. */
  readonly stale: boolean;
}

/**
 * Writes what follows from the documents of a zaak in place of what followed before, and adds the
 * answer versions that are new. Call it in the transaction that filed them, for every zaak touched.
 * A history without events leaves no record, as when all of its documents were reassigned.
 */
export function saveProjection(store: Store, projection: Projection, versions: Versions): void {
  const { history, comparisons } = projection;
  transact(store, () => {
    const zaak = saveZaak(store, history.zaak);
    clearRecord(store, zaak);
    if (history.events.length === 0) return;
    saveRecord(store, zaak, history, versions);
    saveAnswerVersions(store, zaak, history.events, versions.parser);
    const rows = saveVersions(store, zaak, history);
    saveEvents(store, zaak, history.events, rows);
    saveComparisons(store, comparisons, rows);
  });
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
