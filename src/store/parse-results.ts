import { deflateSync } from 'node:zlib';
import type { Message, ParsedDocument } from '../core/model.ts';
import { inflated } from './inflated.ts';
import { loadSaid, withSaid } from './said.ts';
import { type Store, sql } from './store.ts';

const findResult = sql<[number, number], { readonly id: number }>(`
  select id
  from parse_result
  where rendition_id = ? and parser = ?
`);

const insert = sql<[number, number, Uint8Array, string]>(`
  insert into parse_result (rendition_id, parser, content, parsed_at)
  values (?, ?, ?, ?)
`);

const insertMessage = sql<[number, number, string, string, string, string]>(`
  insert into parse_message (parse_result_id, position, severity, rule, place, detail)
  values (?, ?, ?, ?, ?, ?)
`);

const latest = sql<
  [number],
  { readonly id: number; readonly parser: number; readonly content: Uint8Array }
>(`
  select id, parser, content
  from parse_result
  where rendition_id = ?
  order by parser desc
  limit 1
`);

const messages = sql<
  [number],
  Pick<Message, 'severity' | 'rule' | 'place'> & { readonly detail: string }
>(`
  select severity, rule, place, detail
  from parse_message
  where parse_result_id = ?
  order by position
`);

/** Whether that version of the parser has read a rendition. */
export function hasReading(store: Store, rendition: number, parser: number): boolean {
  return findResult(store).get(rendition, parser) !== undefined;
}

/** Adds what that version of the parser made of a rendition, at an ISO 8601 instant. */
export function saveReading(
  store: Store,
  rendition: number,
  parser: number,
  parsed: ParsedDocument,
  parsedAt: string,
): void {
  const { messages: said, ...content } = parsed;
  const deflated = deflateSync(JSON.stringify(content));
  const id = Number(insert(store).run(rendition, parser, deflated, parsedAt).lastInsertRowid);
  for (const [position, { severity, rule, place, detail }] of said.entries()) {
    insertMessage(store).run(id, position, severity, rule, place, JSON.stringify(detail));
  }
}

/**
 * What the newest parser made of a rendition, with what was said of it where its text is silent; null
 * where no parser has read it.
 */
export function loadReading(store: Store, rendition: number): ParsedDocument | null {
  const result = latest(store).get(rendition);
  if (result === undefined) return null;
  const content = inflated<Omit<ParsedDocument, 'messages'>>(result.content);
  const said = messages(store)
    .all(result.id)
    .map(({ detail, ...message }): Message => ({ ...message, detail: JSON.parse(detail) }));
  return withSaid({ ...content, messages: said }, loadSaid(store, rendition));
}
