import { parseDutchDate } from '../../core/dutch-date.ts';
import { parseIdentifier, parseZaakNumber } from '../../core/identifiers.ts';
import type { Aanhangsel, DocumentHeader, IsoDate } from '../../core/model.ts';
import { parseVergaderjaar } from '../../core/vergaderjaar.ts';
import { type Element, findAll } from '../markup/tree.ts';

type Metadata = ReadonlyMap<string, string>;

/** The name-content pairs of a publication's metadata, names in lower case. */
export function metadataOf(root: Element): Metadata {
  return new Map(
    findAll(root, 'meta', 'metadata')
      .map(({ attributes }) => [attributes['name'], attributes['content']] as const)
      .flatMap(([name, content]) =>
        name && content ? [[name.toLowerCase(), content.trim()]] : [],
      ),
  );
}

function dateOf(metadata: Metadata, name: string): IsoDate | null {
  return parseDutchDate(metadata.get(name) ?? '');
}

function aanhangselOf(metadata: Metadata): Aanhangsel | null {
  const id = parseIdentifier(metadata.get('dc.identifier') ?? '');
  if (id?.kind === 'aanhangsel') return id.aanhangsel;
  const vergaderjaar = parseVergaderjaar(metadata.get('overheidop.vergaderjaar') ?? '');
  const number = Number(metadata.get('overheidop.aanhangselnummer') ?? '');
  return vergaderjaar && number > 0 ? { vergaderjaar, number } : null;
}

/** The header fields that a publication's metadata states; SOURCES, section 6. */
export function statedBy(metadata: Metadata): Partial<DocumentHeader> {
  const id = parseIdentifier(metadata.get('dc.identifier') ?? '');
  const zaak =
    parseZaakNumber(metadata.get('overheidop.vraagnummer') ?? '') ??
    (id?.kind === 'zaak' ? id.zaak : null);
  const aanhangsel = aanhangselOf(metadata);
  const submitted = dateOf(metadata, 'overheidop.datumindiening');
  const received = dateOf(metadata, 'overheidop.datumontvangst');
  return {
    ...(zaak ? { zaak } : {}),
    ...(aanhangsel ? { aanhangsel } : {}),
    ...(submitted ? { submitted } : {}),
    ...(received ? { received } : {}),
  };
}
