import { parseZaakNumber } from '../../core/identifiers.ts';
import { KvqError } from '../../errors.ts';
import type { Client } from '../client.ts';
import { spellingsOf } from '../publication-id.ts';
import { readElements, xmlFlaw } from '../xml.ts';

/** What the metadata of a publication says that kvq follows. */
export interface PublicationMetadata {
  readonly id: string;
  /** The number of the zaak, null where it is not stated. */
  readonly zaak: string | null;
}

/** The metadata.xml of a publication, however its id is spelled; null where KOOP does not have it. */
export async function fetchMetadata(
  client: Client,
  id: string,
): Promise<PublicationMetadata | null> {
  for (const spelling of spellingsOf(id)) {
    const stated = await metadataUnder(client, spelling);
    if (stated !== null) return stated;
  }
  return null;
}

async function metadataUnder(client: Client, id: string): Promise<PublicationMetadata | null> {
  const { koop } = client.settings.bases;
  if (koop === null) return null;
  const address = `${koop}/${id}/metadata.xml`;
  const answer = await client.ask({ address, examine: xmlFlaw });
  if (answer.kind === 'refused') {
    throw new KvqError({ code: 'source-refuses', address, said: answer.said });
  }
  if (answer.kind !== 'found') return null;
  const fields: Readonly<Record<string, string>>[] = [];
  readElements(answer.bytes, ['metadata'], ({ attributes }) => fields.push(attributes));
  if (fields.length === 0) {
    throw new KvqError({ code: 'source-contract', entity: 'metadata.xml', field: 'metadata' });
  }
  const stated = fields.find(({ name }) => name === 'OVERHEIDop.vraagnummer');
  return { id, zaak: parseZaakNumber(stated?.['content'] ?? '') };
}
