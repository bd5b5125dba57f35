import type { Rendition } from '../core/history/history.ts';
import type { ParsedDocument } from '../core/model.ts';
import { refile } from './filing.ts';
import { saveMentions } from './mentions.ts';
import { transact } from './open.ts';
import { hasReading, saveReading } from './parse-results.ts';
import { renditionsOf } from './renditions.ts';
import { type Store, sql } from './store.ts';

const COLUMNS = `
  sha256, rendition.media_type as mediaType, size, source, seen_at as seenAt
`;

const UNREAD = `
  not exists (
    select 1
    from parse_result
    where rendition_id = rendition.id and parser >= ?)
`;

const unread = sql<[number], Rendition>(`
  select ${COLUMNS}
  from rendition
  join rendition_bytes using (sha256)
  where ${UNREAD}
  group by sha256
  order by min(rendition.id)
`);

const unreadIn = sql<[string, number], Rendition>(`
  select ${COLUMNS}
  from zaak
  join document on zaak_id = zaak.id
  join document_rendition on document_id = document.id
  join rendition on rendition.id = rendition_id
  join rendition_bytes using (sha256)
  where number = ? and ${UNREAD}
  group by sha256
  order by min(rendition.id)
`);

/**
 * The renditions that no parser of version `parser` or later has read, each hash once: all of them,
 * or those of one zaak. Their bytes come from `loadBytes`.
 */
export function renditionsToReparse(
  store: Store,
  parser: number,
  zaak: string | null = null,
): readonly Rendition[] {
  return zaak === null ? unread(store).all(parser) : unreadIn(store).all(zaak, parser);
}

/**
 * Adds what a parser of version `parser` makes of archived bytes, to each rendition with them, and files anew what that changes.
 * Gives the zaken whose projection must be computed again; none when that parser had read them.
 */
export function saveParseResult(
  store: Store,
  sha256: string,
  parser: number,
  parsed: ParsedDocument,
  parsedAt: string,
): readonly string[] {
  return transact(store, () => {
    const renditions = renditionsOf(store, sha256).filter((it) => !hasReading(store, it, parser));
    if (renditions.length === 0) return [];
    const { touched } = refile(store, renditions, () => {
      for (const it of renditions) {
        saveReading(store, it, parser, parsed, parsedAt);
        saveMentions(store, it);
      }
    });
    return touched;
  });
}
