import type { XmlElement } from '../xml.ts';

/** An entity of the feed: its fields and relations by the feed's own names. */
export interface FeedEntity {
  /** `zaak`, `document`, … */
  readonly name: string;
  readonly id: string;
  readonly isWithdrawn: boolean;
  /** Amsterdam time without an offset. */
  readonly changed: string | null;
  readonly contentType: string | null;
  readonly contentLength: number | null;
  /** Null where the feed says nil. */
  readonly fields: Readonly<Record<string, string | null>>;
  /** Ids that it refers to, by the name of the relation. */
  readonly relations: Readonly<Record<string, readonly string[]>>;
}

const SPACE = 'http://www.tweedekamer.nl/xsd/tkData/v1-0';

/** Whether an element is an entity of the Gegevensmagazijn, whatever its prefix. */
export function isEntity({ space, attributes }: XmlElement): boolean {
  return space === SPACE && attributes['id'] !== undefined;
}

/** Reads an entity; a tombstone has an id and nothing else. */
export function feedEntity({ name, attributes, children }: XmlElement): FeedEntity {
  const relations: Record<string, string[]> = {};
  const fields: Record<string, string | null> = {};
  for (const child of children) {
    const ref = child.attributes['ref'];
    if (ref !== undefined) relations[child.name] = [...(relations[child.name] ?? []), ref];
    else fields[child.name] = isTrue(child.attributes['nil']) ? null : child.text;
  }
  return {
    name,
    id: attributes['id'] ?? '',
    isWithdrawn: isTrue(attributes['verwijderd']),
    changed: attributes['bijgewerkt'] ?? null,
    contentType: attributes['contentType'] ?? null,
    contentLength: Number(attributes['contentLength']) || null,
    fields,
    relations,
  };
}

/** The feed has been seen to write "True". */
function isTrue(written: string | undefined): boolean {
  return written?.toLowerCase() === 'true';
}
