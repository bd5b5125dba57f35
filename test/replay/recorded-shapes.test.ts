import { readFileSync } from 'node:fs';
import { load } from 'cheerio/slim';
import { expect, it } from 'vitest';
import { startReplay } from '../support/replay/start-replay.ts';
import { describeShared, sharedPath } from '../support/shared.ts';
import { ask, rowsIn } from './ask.ts';

type Row = Readonly<Record<string, unknown>>;

const api = (name: string): string => readFileSync(sharedPath(`data/api/${name}`), 'utf8');

/** A value as its kind: times by their signs, so that an offset, a fraction and a Z tell apart. */
function kindOf(value: unknown): string {
  if (typeof value !== 'string') return value === null ? 'null' : typeof value;
  const isTime = /^\d{4}-\d\d-\d\dT/.test(value);
  return isTime ? value.replace(/\.\d+/, '.0').replace(/\d/g, '0') : 'string';
}

describeShared('what was recorded from the real sources', () => {
  it('has the keys of a zaak in v4 in their order, and values of its kinds', async () => {
    const replay = await startReplay();
    const [mine = {}] = rowsIn(
      await ask(`${replay.urls.odataV4}/Zaak?$filter=Nummer%20eq%20'2021Z14612'`),
    );
    const recorded: readonly Row[] = api('recorded-real/odata_v4_zaak_full_metadata.jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(recorded.length).toBeGreaterThan(5);
    for (const row of recorded) {
      expect(Object.keys(mine)).toEqual(Object.keys(row).filter((key) => !key.includes('@')));
    }
    const same = recorded.find((row) => row['Nummer'] === '2021Z14612') ?? {};
    // Node's clock has milliseconds only, so the last digits of ApiGewijzigdOp cannot be the real ones.
    for (const [key, value] of Object.entries(mine)) {
      if (key === 'ApiGewijzigdOp') expect(kindOf(value)).toBe(kindOf(same[key]));
      else expect([key, value]).toEqual([key, same[key]]);
    }
    await replay.close();
  });

  it('has the relations of a zaak in v4', async () => {
    const replay = await startReplay();
    const { text } = await ask(`${replay.urls.odataV4}/$metadata`);
    const zaak = load(text, { xml: true })('EntityType[Name=Zaak]');
    const recorded: Row = JSON.parse(
      api('recorded-real/odata_v4_zaak_full_metadata.jsonl').split('\n')[0] ?? '',
    );
    const relations = Object.keys(recorded).flatMap(
      (key) => /^(\w+)@odata\.navigationLink$/.exec(key)?.[1] ?? [],
    );
    for (const relation of relations) {
      const query = `Zaak?$filter=Nummer%20eq%20'2021Z14612'&$expand=${relation}`;
      const [row] = rowsIn(await ask(`${replay.urls.odataV4}/${query}`));
      expect([relation, Array.isArray(row?.[relation])]).toEqual([relation, true]);
    }
    expect(relations).toHaveLength(10);
    expect(zaak.find('NavigationProperty[Name=Document]').attr('Type')).toBe(
      'Collection(TK.DA.GGM.OData.Document)',
    );
    await replay.close();
  });

  it('writes an entity of the feed as the wire does', async () => {
    const quoted = api(
      'quoted-real-in-issues/syncfeed_entiteit_kamerstukdossier_2026-08-24.issue193.TRUNCATED.xml.txt',
    );
    const replay = await startReplay();
    const [row] = rowsIn(
      await ask(`${replay.urls.odataV4}/Zaak?$filter=Nummer%20eq%20'2021Z14612'`),
    );
    const { text } = await ask(`${replay.urls.syncFeed}/Entiteiten/${row?.['Id']}`);
    const head = (xml: string): string | undefined =>
      /<[a-z]+ xmlns[^>]*>/
        .exec(xml)?.[0]
        .replace(/^<[a-z]+/, '<entity')
        .replace(/id="[^"]*"/, 'id=""')
        .replace(/\d/g, '0');
    expect(head(text)).toBe(head(quoted));
    expect(text).toContain('<titel xsi:nil="true" />');
    await replay.close();
  });

  it.each(['syncfeed_reserialised_activiteit_feed.xml', 'syncfeed_reserialised_stemming_page.xml'])(
    'has the elements of %s',
    async (name) => {
      const replay = await startReplay();
      const { text } = await ask(`${replay.urls.syncFeed}/Feed?category=Document`);
      const outline = (xml: string): readonly (readonly string[])[] => {
        const $ = load(xml, { xml: true });
        const names = (path: string): readonly string[] => [
          ...new Set(
            $(path)
              .first()
              .children()
              .toArray()
              .map((one) => `${one.tagName} ${$(one).attr('rel') ?? ''}`),
          ),
        ];
        return [
          names('feed'),
          names('feed > author'),
          names('feed > entry'),
          names('entry > author'),
        ];
      };
      expect(outline(text)).toEqual(outline(api(`recorded-real/${name}`)));
      await replay.close();
    },
  );
});
