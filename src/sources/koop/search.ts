import { parseIdentifier, parseZaakNumber } from '../../core/identifiers.ts';
import { KvqError } from '../../errors.ts';
import type { Client } from '../client.ts';
import { spellingsOf } from '../publication-id.ts';
import { readElements, within, type XmlElement, xmlFlaw } from '../xml.ts';
import { fetchMetadata, type PublicationMetadata } from './metadata.ts';

const MOST = 50;
const SPACES = /\s+/g;

/**
 * The ids of all publications of a zaak but the known ones, by full-text search on its number. The
 * search also finds what merely mentions it, so that each publication's own metadata decide. Throws KvqError
 * `source-refuses` with the diagnostic of a search that is not understood.
 */
export async function searchZaak(
  client: Client,
  zaak: string,
  known: readonly string[] = [],
): Promise<readonly string[]> {
  const found = await search(client, `cql.textAndIndexes="${zaak}"`);
  const ids: string[] = [];
  for (const { id, zaak: stated } of found) {
    if (named(id) === null || spellingsOf(id).some((it) => known.includes(it))) continue;
    const own = named(id)?.zaak ?? stated ?? (await fetchMetadata(client, id))?.zaak ?? null;
    if (own === zaak) ids.push(id);
  }
  return [...new Set(ids)].sort();
}

/** A publication of questions or answers, with the zaak that its id names. */
function named(id: string): { readonly zaak: string | null } | null {
  const identifier = parseIdentifier(id);
  if (identifier === null || identifier.kind === 'document') return null;
  return { zaak: identifier.kind === 'zaak' ? identifier.zaak : null };
}

async function search(client: Client, query: string): Promise<readonly PublicationMetadata[]> {
  const { repository } = client.settings.bases;
  if (repository === null) return [];
  const cql = encodeURIComponent(`c.product-area=="officielepublicaties" and ${query}`);
  const address = `${repository}/sru?version=2.0&operation=searchRetrieve&maximumRecords=${MOST}&query=${cql}`;
  const answer = await client.ask({ address, examine: xmlFlaw });
  if (answer.kind === 'refused') throw refused(address, answer.said);
  if (answer.kind !== 'found') return [];
  return recordsIn(answer.bytes, address);
}

function recordsIn(bytes: Uint8Array, address: string): readonly PublicationMetadata[] {
  const found: XmlElement[] = [];
  readElements(bytes, ['recordData', 'diagnostic', 'numberOfRecords'], (it) => found.push(it));
  const diagnostic = found.find(({ name }) => name === 'diagnostic');
  if (diagnostic) throw refused(address, diagnostic.text.replaceAll(SPACES, ' ').trim());
  if (!found.some(({ name }) => name === 'numberOfRecords')) {
    throw new KvqError({ code: 'source-contract', entity: 'SRU', field: 'numberOfRecords' });
  }
  return found.flatMap((record) => {
    const id = within(record, 'identifier')?.text.trim() ?? '';
    const zaak = parseZaakNumber(within(record, 'vraagnummer')?.text ?? '');
    return id === '' ? [] : [{ id, zaak }];
  });
}

function refused(address: string, said: string): KvqError {
  return new KvqError({ code: 'source-refuses', address, said });
}
