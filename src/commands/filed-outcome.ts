import { saidOn } from '../core/history/dated-editions.ts';
import { type Edition, editionsOf } from '../core/history/editions.ts';
import type { ParsedDocument } from '../core/model.ts';
import type { Filed, Outcome } from '../render/ingest.ts';
import { loadDocuments } from '../store/documents.ts';
import type { Filing } from '../store/file-rendition.ts';
import { loadReading } from '../store/parse-results.ts';
import { renditionsOf } from '../store/renditions.ts';
import type { Store } from '../store/store.ts';

/** What filing bytes came to, as people and scripts are told; `parsed` is the reading just made. */
export function filedOutcome(
  store: Store,
  filing: Filing,
  sha256: string,
  parsed: ParsedDocument,
): Filed {
  const [rendition] = renditionsOf(store, sha256);
  const kept = (rendition === undefined ? null : loadReading(store, rendition)) ?? parsed;
  return {
    outcome: outcomeOf(store, filing, sha256),
    sha256,
    document: filing.documentKey,
    kind: kept.kind,
    date: saidOn(kept),
    zaak: filing.zaak,
    messages: [...kept.messages, ...undated(kept)],
  };
}

/** How often a document of a zaak, by its key, said something else. */
export function countEditions(store: Store, zaak: string, documentKey: string): number {
  return editionsIn(store, zaak, documentKey).length;
}

function editionsIn(store: Store, zaak: string, documentKey: string): readonly Edition[] {
  return loadDocuments(store, zaak)
    .filter(({ key }) => key === documentKey)
    .flatMap(editionsOf);
}

/** Without a date nobody knows which answer came first; it is then taken for the last. */
function undated(parsed: ParsedDocument): Filed['messages'] {
  const isAnswer = parsed.kind === 'answer' || parsed.kind === 'further-answer';
  if (!isAnswer || saidOn(parsed) !== null) return [];
  return [{ severity: 'warning', rule: 'undated', place: '', detail: {} }];
}

/** What a reader would call it; a rendition with other words replaces what the document said. */
function outcomeOf(store: Store, { added, zaak, documentKey }: Filing, sha256: string): Outcome {
  if (added === 'nothing') return 'known';
  if (added === 'document') return 'new';
  const editions = zaak === null ? [] : editionsIn(store, zaak, documentKey);
  const at = editions.findIndex((it) => it.renditions.some((one) => one.sha256 === sha256));
  return at > 0 ? 'replaced' : 'rendition';
}
