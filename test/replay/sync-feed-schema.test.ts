import { readFileSync } from 'node:fs';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';
import { afterAll, expect, it } from 'vitest';
import { inventRecords } from '../support/replay/invented/invent-records.ts';
import { contentOf } from '../support/replay/records.ts';
import { startReplay } from '../support/replay/start-replay.ts';
import { describeShared, sharedPath } from '../support/shared.ts';
import { ask } from './ask.ts';

const ENTITY = /<content type="application\/xml">(.*?)<\/content>/gs;

async function entitiesOf(url: string): Promise<readonly string[]> {
  const { text } = await ask(url);
  return [...text.matchAll(ENTITY)].map((found) => found[1] ?? '');
}

/** What the official schemas say against an entity; null when nothing. */
function fault(validator: XsdValidator, xml: string): string | null {
  using document = XmlDocument.fromString(xml);
  try {
    validator.validate(document);
    return null;
  } catch (error) {
    return `${error instanceof Error ? error.message : error} in ${xml}`;
  }
}

describeShared('the official schemas of the SyncFeed', () => {
  const path = sharedPath('data/xsd/tkData-v1-0.xsd');
  xmlRegisterFsInputProviders();
  const schema = XmlDocument.fromBuffer(readFileSync(path), { url: path });
  const validator = XsdValidator.fromDoc(schema);
  afterAll(() => {
    validator.dispose();
    schema.dispose();
  });

  it('say nothing against what is replayed', async () => {
    const replay = await startReplay();
    replay.change(
      { kind: 'replace', document: '2021D38311', content: contentOf('text/plain', 'anders') },
      { kind: 'delete', number: '2099D00202' },
      { kind: 'touch' },
      { kind: 'add', records: inventRecords({ zaken: 10 }) },
    );
    const entities = await entitiesOf(`${replay.urls.syncFeed}/Feed`);
    expect(entities.map((xml) => fault(validator, xml)).filter((one) => one !== null)).toEqual([]);
    const kinds = entities.map((xml) => /^<(?:\w+:)?(\w+)/.exec(xml)?.[1]);
    expect(new Set(kinds)).toEqual(
      new Set([
        'zaak',
        'zaakActor',
        'document',
        'documentVersie',
        'documentActor',
        'persoon',
        'fractie',
      ]),
    );
    await replay.close();
  });

  it('do see a fault', async () => {
    const replay = await startReplay();
    const [zaak = ''] = await entitiesOf(`${replay.urls.syncFeed}/Feed?category=Zaak`);
    expect(fault(validator, zaak)).toBeNull();
    expect(fault(validator, zaak.replaceAll('onderwerp>', 'onderwerpen>'))).toContain(
      'onderwerpen',
    );
    expect(fault(validator, zaak.replace('verwijderd="false"', 'verwijderd="nee"'))).toContain(
      'nee',
    );
    await replay.close();
  });
});
