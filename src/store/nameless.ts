import { compareText } from '../core/history/editions.ts';
import type { FiledDocument, ReadRendition } from '../core/history/history.ts';
import { grouped } from './grouped.ts';

/** A document with the keys of the rows of table document that make it up. */
export interface GatheredDocument extends FiledDocument {
  readonly rows: readonly string[];
}

/**
 * Joins the documents of one zaak that bear neither a number nor an aanhangsel with the one document
 * of the same kind and date: a ministry's early file seldom says what it will be called. Where two
 * documents could be meant, they stay by themselves. Gives them by key.
 */
export function joinNameless(documents: readonly GatheredDocument[]): readonly GatheredDocument[] {
  const occasions = grouped(documents, occasionOf);
  return [...occasions]
    .flatMap(([occasion, group]) =>
      occasion === null || group.filter(isNamed).length > 1 ? group : joinAll(group),
    )
    .sort((one, other) => compareText(one.key, other.key));
}

function isNamed({ documentNumber, aanhangsel }: FiledDocument): boolean {
  return documentNumber !== null || aanhangsel !== null;
}

/** The kind and date of a document, null where one of them is unknown. */
function occasionOf({ renditions }: FiledDocument): string | null {
  const known = renditions.find(({ parsed }) => parsed.kind !== 'unknown')?.parsed;
  if (known === undefined) return null;
  const date = known.kind === 'questions' ? known.submitted : known.received;
  return date && `${known.kind} ${date}`;
}

/** All renditions under the name of the named document, else of the first. */
function joinAll(group: readonly GatheredDocument[]): readonly GatheredDocument[] {
  const head = group.find(isNamed) ?? group[0];
  if (head === undefined) return [];
  const renditions = group.flatMap((document) => document.renditions).sort(bySight);
  return [{ ...head, renditions, rows: group.flatMap(({ rows }) => rows) }];
}

function bySight(one: ReadRendition, other: ReadRendition): number {
  return compareText(one.seenAt, other.seenAt) || compareText(one.sha256, other.sha256);
}
