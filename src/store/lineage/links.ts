import type { LineLink, OpenEnd } from '../../core/lineage/line.ts';
import type { Mention } from '../../core/lineage/mentions.ts';
import { OWN_NAMES } from '../follow-ups.ts';
import { grouped } from '../grouped.ts';
import { mentionIn, type ReferenceRow } from '../projection/references.ts';
import { type Store, sql } from '../store.ts';

const COLUMNS = `key as document, place, numbers, part, mark, reference.scheme, reference.value,
    span_start as start, span_end as end, words, pursues`;

/** The zaak that a reference leads to: null while nothing of it is stored. */
const TARGET = `
  case reference.scheme
    when 'zaak' then (
      select number
      from zaak
      join record on record.zaak_id = zaak.id
      where number = reference.value)
    else (
      select min(number)
      from mention
      join document_rendition using (rendition_id)
      join document held on held.id = document_rendition.document_id
      join zaak on zaak.id = held.zaak_id
      where mention.value = reference.value and role = 'own' and mention.scheme <> 'zaak')
  end
`;

const outward = sql<
  [{ readonly zaak: number }],
  ReferenceRow & { readonly target: string | null }
>(`
  select ${COLUMNS}, ${TARGET} as target
  from reference
  join document on document.id = reference.document_id
  where reference.zaak_id = @zaak and pursues = 1
    and reference.scheme in ('zaak', 'document-number', 'aanhangsel')
    and reference.value not in (${OWN_NAMES})
  order by position
`);

const inward = sql<[{ readonly zaak: number }], ReferenceRow & { readonly namer: string }>(`
  with own (value) as (${OWN_NAMES})
  select ${COLUMNS}, zaak.number as namer
  from own
  join reference using (value)
  join document on document.id = reference.document_id
  join zaak on zaak.id = reference.zaak_id
  where reference.zaak_id <> @zaak and pursues = 1
  order by zaak.number, position
`);

/** What names a zaak (`number`, row id `id`) and what it names, as far as both are stored. */
export function linksOf(store: Store, number: string, id: number): readonly LineLink[] {
  const named = outward(store)
    .all({ zaak: id })
    .flatMap(({ target, ...row }): readonly LineLink[] =>
      target === null || target === number
        ? []
        : [{ from: number, to: target, mention: mentionIn(row) }],
    );
  const naming = inward(store)
    .all({ zaak: id })
    .map(({ namer, ...row }): LineLink => ({ from: namer, to: number, mention: mentionIn(row) }));
  return [...named, ...naming];
}

/**
 * The zaken, answers and documents that a zaak (a row id) names and that are not stored, in the order in
 * which it does. Kamerstukken and debates are none: kvq keeps none of those.
 */
export function openEndsOf(store: Store, id: number): readonly OpenEnd[] {
  const open = outward(store)
    .all({ zaak: id })
    .flatMap(({ target, ...row }): readonly Mention[] => (target === null ? [mentionIn(row)] : []));
  return [...grouped(open, ({ value }) => value)].map(([value, mentions]) => ({
    scheme: mentions[0]?.scheme ?? 'zaak',
    value,
    mentions,
  }));
}
