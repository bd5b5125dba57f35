import { z } from 'zod';
import type { SourceName, SourceZaak } from '../../core/source.ts';
import { KvqError } from '../../errors.ts';
import { aanhangselnummerOf } from '../publication-id.ts';
import { readEntity } from '../read-entity.ts';
import { queryAddress, quoted } from './query.ts';
import type { Service, Version } from './service.ts';
import { zaakName, zaakOf } from './zaak.ts';

/** A zaak with the source that told it. */
export interface Found {
  readonly source: SourceName;
  readonly zaak: SourceZaak;
}

const parent = z.object({ zaken: z.array(z.unknown()) });
const PARENT = { zaken: ['Zaak'] } as const;
const ASKED = /^schriftelijke vragen/i;

/**
 * The zaak with a number, with its documents, in one request; null where the service has none.
 * Throws KvqError `source-…` where no version of the service gives anything usable.
 */
export function findZaak(service: Service, number: string): Promise<Found | null> {
  return service.through(async (version) => {
    const { rows } = await version.zaken({ $filter: `Nummer eq ${quoted(number)}` });
    const [zaak] = rows.flatMap((row) => zaakOf(row) ?? []);
    return zaak === undefined ? null : { source: version.profile.name, zaak };
  });
}

/** The number of the zaak that a document belongs to, by the document's number; null where none does. */
export function zaakOfDocument(service: Service, documentNumber: string): Promise<string | null> {
  return service.through((version) =>
    parentOf(version, `${version.profile.documentNumber} eq ${quoted(documentNumber)}`),
  );
}

/**
 * The number of the zaak that a publication (`ah-tk-20212022-105`) belongs to; null where the service
 * does not know it, or cannot be asked by that field.
 */
export async function zaakOfPublication(
  service: Service,
  publication: string,
): Promise<string | null> {
  const number = aanhangselnummerOf(publication);
  if (number === null) return null;
  try {
    return await service.through((version) =>
      parentOf(version, `Aanhangselnummer eq ${quoted(number)}`),
    );
  } catch (error) {
    // The field is only assumed in v5; KOOP can tell it too.
    if (error instanceof KvqError && error.trouble.code === 'source-refuses') return null;
    throw error;
  }
}

/** Of several zaken that of the written questions, else the first. */
async function parentOf({ base, page }: Version, $filter: string): Promise<string | null> {
  const { rows } = await page(queryAddress(base, 'Document', { $filter, $expand: 'Zaak' }));
  const zaken = rows
    .flatMap((row) => readEntity('Document', row, PARENT, parent).zaken)
    .map(zaakName)
    .filter(({ number, isWithdrawn }) => number !== null && !isWithdrawn);
  const asked = zaken.find(({ soort }) => ASKED.test(soort ?? ''));
  return (asked ?? zaken[0])?.number ?? null;
}
