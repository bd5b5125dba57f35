import type { SourceName, SourceZaak } from '../core/source.ts';
import type { KvqError } from '../errors.ts';
import type { Filed } from './ingest.ts';
import { messagesJson } from './json-comparison.ts';
import { plain, type Run, tableRows, wrap } from './layout.ts';
import { dateWords } from './names.ts';
import type { View } from './view.ts';
import { inOneLine } from './visible.ts';
import { renderZaakHead } from './zaak-head.ts';

/** A zaak that was fetched, with what came of it. */
export interface ZaakFetch extends Omit<SourceZaak, 'id' | 'modified' | 'documents' | 'withdrawn'> {
  /** Who listed it. */
  readonly source: SourceName;
  readonly documents: readonly (Filed & {
    readonly source: SourceName;
    readonly address: string;
  })[];
  /** Documents that the source withdrew, told for the first time. */
  readonly withdrawn: readonly string[];
  readonly failures: readonly { readonly document: string; readonly error: KvqError }[];
  /** What the zaak names was asked for too; null where it was not. */
  readonly references: readonly FetchedReference[] | null;
}

/** What became of a piece that a fetched zaak names and that was not stored. */
export interface FetchedReference {
  /** As in `references` of `kvq.log/1`. */
  readonly value: string;
  readonly outcome: 'found' | 'absent' | 'failed';
  /** The zaak that it is of, null where it was not found. */
  readonly zaak: string | null;
}

/** Of each zaak its head, then a line for whatever is new, withdrawn or not fetched. */
export function renderFetch(view: View, zaken: readonly ZaakFetch[]): string {
  return zaken.map((one) => `${zaakLines(view, one).join('\n')}\n`).join('\n');
}

function zaakLines(view: View, one: ZaakFetch): readonly string[] {
  const { fetched } = view.catalogue.phrases;
  const news = one.documents
    .filter(({ outcome }) => outcome !== 'known')
    .sort((before, after) => ((before.date ?? '9') < (after.date ?? '9') ? -1 : 1));
  const rows = tableRows(
    view,
    news.map((it) => row(view, it)),
  );
  const remarks = [
    ...(one.withdrawn.length > 0 ? [fetched.withdrawn(one.withdrawn.join(', '))] : []),
    ...(one.failures.length > 0 ? [fetched.failed(one.failures.length)] : []),
    ...(news.length + one.withdrawn.length + one.failures.length === 0 ? [fetched.nothingNew] : []),
  ];
  remarks.push(...referenceSentences(view, one.references));
  return [
    ...renderZaakHead(view, one),
    '',
    ...rows.flat(),
    ...remarks.flatMap((remark) => wrap(view, [plain(inOneLine(remark))], view.width)),
  ];
}

function referenceSentences(
  { catalogue }: View,
  references: ZaakFetch['references'],
): readonly string[] {
  const { fetched } = catalogue.line;
  if (references === null) return [];
  if (references.length === 0) return [fetched.none];
  return references.map(({ value, outcome, zaak }) =>
    outcome === 'found' ? fetched.found(value, zaak ?? '') : fetched[outcome](value),
  );
}

function row({ catalogue, palette }: View, one: ZaakFetch['documents'][number]): readonly Run[] {
  const { phrases, kinds } = catalogue;
  return [
    { text: phrases.ingested[one.outcome], paint: palette.title },
    plain(dateWords(catalogue, one.date)),
    plain(kinds[one.kind]),
    plain(one.document),
    { text: URL.canParse(one.address) ? new URL(one.address).host : '', paint: palette.faint },
  ];
}

/** `kvq.fetch/1`: of each zaak what the source says and what became of each document. */
export function fetchJson({ catalogue }: View, zaken: readonly ZaakFetch[]): object {
  return {
    schema: 'kvq.fetch/1',
    zaken: zaken.map(({ documents, failures, ...zaak }) => ({
      ...zaak,
      documents: documents.map((one) => ({
        ...one,
        messages: messagesJson(catalogue, one.messages),
      })),
      failures: failures.map(({ document, error }) => ({
        document,
        code: error.trouble.code,
        sentence: catalogue.trouble(error.trouble),
      })),
    })),
  };
}
