import type { DocumentKind, IsoDate, ParsedDocument } from '../core/model.ts';
import { type Store, sql } from './store.ts';

/** What a person says of a rendition, for where its text is silent; null for what is left open. */
export interface Said {
  readonly date: IsoDate | null;
  readonly kind: DocumentKind | null;
}

const insert = sql<[number, keyof Said, string, string]>(`
  insert into said (rendition_id, field, value, at)
  values (?, ?, ?, ?)
`);

const latest = sql<
  [{ readonly rendition: number }],
  { readonly date: IsoDate | null; readonly kind: DocumentKind | null }
>(`
  with same (id) as (
    select @rendition
    union
    select other.id
    from rendition self
    join rendition other using (sha256)
    join document_rendition here on here.rendition_id = self.id
    join document_rendition there on there.rendition_id = other.id
    where self.id = @rendition and there.document_id = here.document_id
  )
  select
    (select value from said where rendition_id in same and field = 'date' order by at desc, id desc) as date,
    (select value from said where rendition_id in same and field = 'kind' order by at desc, id desc) as kind
`);

const NOTHING: Said = { date: null, kind: null };

/** What was last said of a rendition, or of the same bytes as another rendition of its document. */
export function loadSaid(store: Store, rendition: number): Said {
  return latest(store).get({ rendition }) ?? NOTHING;
}

/** Whether something is said that does not stand already. */
export function isNewlySaid(store: Store, rendition: number, { date, kind }: Said): boolean {
  const known = loadSaid(store, rendition);
  return (date !== null && date !== known.date) || (kind !== null && kind !== known.kind);
}

/** Records what a person says of a rendition, at an ISO 8601 instant. */
export function saveSaid(store: Store, rendition: number, { date, kind }: Said, at: string): void {
  if (date !== null) insert(store).run(rendition, 'date', date, at);
  if (kind !== null) insert(store).run(rendition, 'kind', kind, at);
}

/** A reading with what was said, where the text itself is silent. */
export function withSaid(parsed: ParsedDocument, { date, kind }: Said): ParsedDocument {
  const known = parsed.kind === 'unknown' ? (kind ?? 'unknown') : parsed.kind;
  const isAsking = known === 'questions' || known === 'oral-questions';
  return {
    ...parsed,
    kind: known,
    submitted: isAsking ? (parsed.submitted ?? date) : parsed.submitted,
    received: isAsking ? parsed.received : (parsed.received ?? date),
  };
}
