import type { Mention } from '../../core/lineage/mentions.ts';
import { type Store, sql } from '../store.ts';

/** A mention in its columns. */
export interface ReferenceRow
  extends Pick<Mention, 'place' | 'part' | 'mark' | 'scheme' | 'value' | 'document'> {
  readonly numbers: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly words: string | null;
  readonly pursues: number;
}

const insert = sql<[ReferenceRow & { readonly zaak: number; readonly position: number }]>(`
  insert into reference (zaak_id, position, document_id, place, numbers, part, mark, scheme, value,
    span_start, span_end, words, pursues)
  values (@zaak, @position, (select id from document where key = @document), @place, @numbers, @part,
    @mark, @scheme, @value, @start, @end, @words, @pursues)
`);

const mentions = sql<[number], ReferenceRow>(`
  select key as document, place, numbers, part, mark, scheme, value, span_start as start,
    span_end as end, words, pursues
  from reference
  join document on document.id = document_id
  where reference.zaak_id = ?
  order by position
`);

/** Writes what the documents of a zaak (a row id) name. */
export function saveReferences(store: Store, zaak: number, named: readonly Mention[]): void {
  for (const [position, { span, numbers, pursues, ...mention }] of named.entries()) {
    insert(store).run({
      ...mention,
      zaak,
      position,
      numbers: JSON.stringify(numbers),
      start: span?.start ?? null,
      end: span?.end ?? null,
      words: span?.text ?? null,
      pursues: Number(pursues),
    });
  }
}

/** The mention that columns hold. */
export function mentionIn({
  numbers,
  start,
  end,
  words,
  pursues,
  ...mention
}: ReferenceRow): Mention {
  return {
    ...mention,
    numbers: JSON.parse(numbers),
    span: start === null || end === null ? null : { text: words ?? '', start, end },
    pursues: pursues === 1,
  };
}

/** What the documents of a zaak (a row id) name, in order. */
export function loadReferences(store: Store, zaak: number): readonly Mention[] {
  return mentions(store).all(zaak).map(mentionIn);
}
