import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventRecords } from '../support/replay/invented/invent-records.ts';
import { type Replay, startReplay } from '../support/replay/start-replay.ts';
import { ask, rowsIn } from './ask.ts';

const CHAIN =
  "Zaak?$filter=Nummer%20eq%20'2021Z14612'&$expand=Document($expand=DocumentActor,DocumentVersie),ZaakActor";
let replay: Replay;
let year: Replay;

beforeAll(async () => {
  replay = await startReplay();
  year = await startReplay({ records: inventRecords({ zaken: 260 }) });
});
afterAll(async () => {
  await Promise.all([replay.close(), year.close()]);
});

const v4 = (query: string): string => `${replay.urls.odataV4}/${query}`;
const v5 = (query: string): string => `${replay.urls.odataV5}/${query}`;
const numbers = (rows: readonly Record<string, unknown>[]): readonly unknown[] =>
  rows.map((row) => row['Nummer'] ?? row['DocumentNummer']).sort();

describe('a zaak with all that belongs to it', () => {
  it.each(['odataV4', 'odataV5'] as const)(
    '%s gives the documents of the chain',
    async (source) => {
      const [zaak] = rowsIn(await ask(`${replay.urls[source]}/${CHAIN}`));
      expect(zaak).toMatchObject({
        Nummer: '2021Z14612',
        Id: '56bf596d-f776-493f-a487-371020199789',
        GestartOp: '2021-08-27T00:00:00+02:00',
        Termijn: null,
        ZaakActor: expect.arrayContaining([
          expect.objectContaining({ Relatie: 'Gericht aan', ActorNaam: 'S. Dekker' }),
        ]),
        Document: expect.arrayContaining([
          expect.objectContaining({
            Soort: 'Antwoord schriftelijke vragen (nader)',
            Aanhangselnummer: '212200472',
            DocumentActor: [expect.objectContaining({ ActorNaam: 'F.B.J. Grapperhaus' })],
            DocumentVersie: [expect.objectContaining({ Versienummer: 1 })],
          }),
        ]),
      });
      expect(zaak?.['Document']).toHaveLength(4);
    },
  );

  it('names fields of a document as each version does', async () => {
    const [before] = rowsIn(await ask(v4("Document?$filter=DocumentNummer%20eq%20'2021D35707'")));
    const [after] = rowsIn(await ask(v5("Document?$filter=Nummer%20eq%20'2021D35707'")));
    expect(before).toMatchObject({ DocumentNummer: '2021D35707', Volgnummer: -1 });
    expect(after).toMatchObject({ Nummer: '2021D35707', Ondernummer: -1 });
    expect(before).not.toHaveProperty('Nummer');
    expect(after).not.toHaveProperty('Volgnummer');
  });

  it('nulls the fields of a deleted row, and every field of a placeholder', async () => {
    const rows = rowsIn(await ask(v5("Document?$filter=Zaak/any(z:z/Nummer%20eq%20'2099Z00001')")));
    const [deleted] = rows.filter((row) => row['Verwijderd'] === true);
    const [placeholder] = rows.filter((row) => row['Verwijderd'] === null);
    expect(deleted).toMatchObject({ Nummer: null, Soort: null, Onderwerp: null });
    expect(placeholder).toMatchObject({ Nummer: null, GewijzigdOp: null, ApiGewijzigdOp: null });
  });
});

it('tells a committee from a person', async () => {
  const query = "Zaak?$filter=Nummer%20eq%20'2099Z00002'&$expand=ZaakActor($orderby=Relatie)";
  const [zaak] = rowsIn(await ask(v4(query)));
  expect(zaak?.['ZaakActor']).toMatchObject([
    { Relatie: 'Gericht aan', Persoon_Id: expect.any(String), Commissie_Id: null },
    { Relatie: 'Indiener', Fractie_Id: expect.any(String), Commissie_Id: null },
    { Relatie: 'Voortouwcommissie', Persoon_Id: null, Commissie_Id: expect.any(String) },
  ]);
});

describe('filters', () => {
  it.each([
    ["Zaak?$filter=contains(Onderwerp,'deelfietsen')", ['2099Z00001']],
    ["Zaak?$filter=startswith(Nummer,'2099')%20and%20not%20(Afgedaan%20eq%20true)", ['2099Z00002']],
    ['Zaak?$filter=GestartOp%20ge%202099-02-03T00:00:00%2B01:00', ['2099Z00002']],
    ['Zaak?$filter=GestartOp%20lt%202021-10-24T22:00:00Z', ['2021Z14612']],
    ['Zaak?$filter=Id%20eq%2056bf596d-f776-493f-a487-371020199789', ['2021Z14612']],
    ["Zaak?$filter=Document/any(d:d/Aanhangselnummer%20eq%20'212201053')", ['2021Z18416']],
    [
      "Zaak?$filter=ZaakActor/any(a:a/Relatie%20eq%20'Indiener'%20and%20contains(a/ActorNaam,'Proefstra'))",
      ['2099Z00001'],
    ],
    ["Zaak?$filter=GerelateerdVanuit/any(z:z/Nummer%20eq%20'2099Z00001')", ['2099Z00002']],
    ['Zaak?$filter=Termijn%20eq%20null%20and%20Volgnummer%20ne%20-1', []],
  ])('%s', async (query, expected) => {
    expect(numbers(rowsIn(await ask(v4(query))))).toEqual(expected);
  });

  it('follow relations to one row', async () => {
    const query =
      "DocumentPublicatie?$filter=DocumentType%20eq%20'Xml'%20and%20DocumentVersie/Document/Nummer%20eq%20'2021D35707'";
    const [row] = rowsIn(await ask(v5(query)));
    const xml = await ask(v5(`DocumentPublicatie(${row?.['Id']})/resource`));
    expect(xml.text).toContain('content="ah-tk-20212022-105"');
  });

  it('narrow what an expansion brings', async () => {
    const query =
      "Zaak?$filter=Nummer%20eq%20'2021Z14612'&$select=Nummer&$expand=Document($select=DocumentNummer;$filter=Soort%20eq%20'Antwoord%20schriftelijke%20vragen')";
    expect(rowsIn(await ask(v4(query)))).toEqual([
      { Nummer: '2021Z14612', Document: [{ DocumentNummer: '2021D35707' }] },
    ]);
  });
});

describe('paging', () => {
  it('goes by next link in v4 and meets every row once', async () => {
    const seen: unknown[] = [];
    let next: unknown = `${year.urls.odataV4}/Zaak?$filter=Verwijderd%20eq%20false&$count=true`;
    const sizes: number[] = [];
    while (typeof next === 'string') {
      const got = await ask(next);
      expect(JSON.parse(got.text)['@odata.count']).toBe(260);
      sizes.push(rowsIn(got).length);
      seen.push(...numbers(rowsIn(got)));
      next = JSON.parse(got.text)['@odata.nextLink'];
    }
    expect(sizes).toEqual([250, 10]);
    expect(new Set(seen).size).toBe(260);
  });

  it('gives no next link where the query says $top', async () => {
    const { text } = await ask(`${year.urls.odataV4}/Zaak?$top=10`);
    expect(JSON.parse(text)['@odata.nextLink']).toBeUndefined();
  });

  it('goes by $top and $skip in v5, whose pages name no next one', async () => {
    const page = async (skip: number): Promise<readonly Record<string, unknown>[]> =>
      rowsIn(await ask(`${year.urls.odataV5}/Zaak?$orderby=Nummer%20desc&$top=100&$skip=${skip}`));
    const rows = [...(await page(0)), ...(await page(100)), ...(await page(200))];
    expect(rows.map((row) => row['Nummer'])).toEqual(numbers(rows).toReversed());
    expect(rows).toHaveLength(260);
    const { text } = await ask(`${year.urls.odataV5}/Zaak`);
    expect(Object.keys(JSON.parse(text))).toEqual(['@odata.context', 'value']);
  });

  it('can give v5 a next link, as nobody has seen that it does not', async () => {
    const records = inventRecords({ zaken: 101 });
    const other = await startReplay({
      records,
      habits: { v5: { hasNextLink: true, nests: false } },
    });
    const { text } = await ask(`${other.urls.odataV5}/Zaak`);
    const next = await ask(JSON.parse(text)['@odata.nextLink']);
    expect(rowsIn(next)).toHaveLength(1);
    expect((await ask(`${other.urls.odataV5}/${CHAIN}`)).status).toBe(400);
    await other.close();
  });
});

describe('files', () => {
  it('has the bytes of a document and of its current version', async () => {
    const [row] = rowsIn(await ask(v5("Document?$filter=Nummer%20eq%20'2021D35707'")));
    const file = await ask(v5(`Document(${row?.['Id']})/resource`));
    const version = await ask(v5(`DocumentVersie(${row?.['HuidigeDocumentVersie_Id']})/resource`));
    expect(file.headers['content-type']).toBe('application/pdf');
    expect(file.text.startsWith('%PDF')).toBe(true);
    expect(file.bytes.length).toBe(row?.['ContentLength']);
    expect(version.bytes.equals(file.bytes)).toBe(true);
  });

  it('gives the same bytes in every run', async () => {
    const other = await startReplay();
    const path = `Document(${rowsIn(await ask(v5("Document?$filter=Nummer%20eq%20'2021D38311'")))[0]?.['Id']})/resource`;
    const [one, again] = [await ask(v5(path)), await ask(`${other.urls.odataV5}/${path}`)];
    expect(one.bytes.equals(again.bytes)).toBe(true);
    await other.close();
  });

  it('has none for what is deleted or unknown', async () => {
    const [row] = rowsIn(await ask(v5('Document?$filter=Verwijderd%20eq%20true')));
    expect((await ask(v5(`Document(${row?.['Id']})/resource`))).status).toBe(404);
    expect((await ask(v5('Document(00000000-0000-4000-8000-000000000000)/resource'))).status).toBe(
      404,
    );
  });
});

describe('the service itself', () => {
  it('lists its sets and describes them', async () => {
    const sets = rowsIn(await ask(replay.urls.odataV5)).map(({ name }) => name);
    expect(sets).toContain('DocumentPublicatie');
    const { text } = await ask(v4('$metadata'));
    expect(text).toContain('<Property Name="DocumentNummer" Type="Edm.String"/>');
    expect(text).not.toContain('DocumentPublicatie');
  });

  it('counts', async () => {
    expect((await ask(v4('Zaak/$count'))).text).toBe('4');
  });
});
