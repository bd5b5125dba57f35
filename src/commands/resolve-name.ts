import type { NamedRecord } from '../core/quotation/names.ts';
import { PRESENT } from '../core/reading-versions.ts';
import type { ResolvedName } from '../render/cite-view.ts';
import { zaakOf } from '../store/find-document.ts';
import { loadHead } from '../store/projection/record.ts';
import type { Store } from '../store/store.ts';

/** What the store knows of a record that a text names. */
export function resolveName(store: Store, { span, zaak, document }: NamedRecord): ResolvedName {
  const holds = document === null ? zaak : zaakOf(store, document);
  const record = holds === null ? null : loadHead(store, holds, PRESENT);
  return {
    span: span.start < 0 ? null : span,
    text: span.text,
    name: document ?? zaak ?? '',
    document,
    zaak: record === null ? zaak : record.head.zaak,
    subject: record?.head.subject ?? null,
    isStored: record !== null,
  };
}
