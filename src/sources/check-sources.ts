import type { SourceName } from '../core/source.ts';
import { KvqError, type Trouble } from '../errors.ts';
import type { Client } from './client.ts';
import { download } from './download.ts';
import { fetchMetadata } from './koop/metadata.ts';
import { fetchXml } from './koop/publication.ts';
import { searchZaak } from './koop/search.ts';
import { quoted } from './odata/query.ts';
import { createService } from './odata/service.ts';
import { absentFromZaak, zaakOf } from './odata/zaak.ts';
import { fetchPage } from './site.ts';
import type { Sources } from './sources.ts';
import { readFeed } from './sync-feed/feed.ts';
import { zaakOfFeed } from './sync-feed/model.ts';

/** What a source turned out to keep of its contract. */
export type SourceCheck = { readonly source: SourceName } & (
  | { readonly state: 'off' }
  /** `absent` are optional fields that it does not give; what is lost without them is filled in otherwise. */
  | { readonly state: 'sound'; readonly absent: readonly string[] }
  | { readonly state: 'broken'; readonly trouble: Trouble }
);

/** An old zaak with an answer that is published in every form: what is asked of each source. */
const ZAAK = '2021Z14612';
const ANSWER = 'ah-tk-20212022-105';

/** Asks each source for what kvq needs of it, a few requests each, and says what it gives. */
export async function checkSources({ client }: Sources): Promise<readonly SourceCheck[]> {
  const checks: readonly (readonly [SourceName, () => Promise<readonly string[]>])[] = [
    ['odata-v5', () => checkOData(client, 'odata-v5')],
    ['odata-v4', () => checkOData(client, 'odata-v4')],
    ['syncfeed', () => checkFeed(client)],
    ['koop', () => checkKoop(client)],
    ['repository', () => checkRepository(client)],
    ['site', () => checkSite(client)],
  ];
  const found: SourceCheck[] = [];
  for (const [source, check] of checks) {
    const isOff = client.settings.bases[source] === null;
    found.push(isOff ? { source, state: 'off' } : await outcomeOf(source, check));
  }
  return found;
}

async function outcomeOf(
  source: SourceName,
  check: () => Promise<readonly string[]>,
): Promise<SourceCheck> {
  try {
    return { source, state: 'sound', absent: await check() };
  } catch (error) {
    if (!(error instanceof KvqError) || error.trouble.code === 'interrupted') throw error;
    return { source, state: 'broken', trouble: error.trouble };
  }
}

function lacking(name: string): KvqError {
  return new KvqError({ code: 'source-lacks', name });
}

/** One version by itself, and the file of the first document that it lists. */
async function checkOData(
  client: Client,
  source: 'odata-v5' | 'odata-v4',
): Promise<readonly string[]> {
  const { settings } = client;
  const bases = { ...settings.bases, 'odata-v5': null, 'odata-v4': null };
  const only = {
    ...client,
    settings: { ...settings, bases: { ...bases, [source]: settings.bases[source] } },
  };
  return await createService(only).through(async ({ base, zaken }) => {
    const { rows } = await zaken({ $filter: `Nummer eq ${quoted(ZAAK)}` });
    const [row] = rows;
    const [document] = zaakOf(row)?.documents ?? [];
    if (row === undefined || !document) throw lacking(ZAAK);
    const address = `${base}/Document(${document.id})/resource`;
    if ((await download(client, source, address, 'file')) === 'absent') throw lacking(address);
    return absentFromZaak(row);
  });
}

async function checkFeed(client: Client): Promise<readonly string[]> {
  const { entities } = await readFeed(client, 'Zaak', 0);
  const live = entities.filter(({ isWithdrawn }) => !isWithdrawn);
  if (live.length === 0) throw lacking('SyncFeed, Zaak');
  for (const entity of live) zaakOfFeed(entity);
  return [];
}

async function checkKoop(client: Client): Promise<readonly string[]> {
  const stated = await fetchMetadata(client, ANSWER);
  if (stated === null) throw lacking(ANSWER);
  if ((await fetchXml(client, `kv-tk-${ZAAK}`)) === 'absent') throw lacking(`kv-tk-${ZAAK}`);
  return stated.zaak === ZAAK ? [] : ['OVERHEIDop.vraagnummer'];
}

async function checkRepository(client: Client): Promise<readonly string[]> {
  if ((await fetchXml(client, ANSWER)) === 'absent') throw lacking(ANSWER);
  const found = await searchZaak(client, ZAAK);
  return found.includes(ANSWER) ? [] : [`SRU: ${ANSWER}`];
}

async function checkSite(client: Client): Promise<readonly string[]> {
  const page = await fetchPage(client, ZAAK);
  if (page === null) throw lacking(ZAAK);
  return page.subject === null ? ['h1'] : [];
}
