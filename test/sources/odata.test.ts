import { describe, expect, it } from 'vitest';
import { KvqError } from '../../src/errors.ts';
import { findZaak, zaakOfDocument, zaakOfPublication } from '../../src/sources/odata/find-zaak.ts';
import { listZaken, START } from '../../src/sources/odata/list-zaken.ts';
import { createService } from '../../src/sources/odata/service.ts';
import { fakeClient, settingsWith, type Turn } from './fake-wire.ts';

const NUMBER = '2099Z00042';
const DOCUMENT = {
  Id: 'd-1',
  Soort: 'Antwoord schriftelijke vragen',
  DocumentNummer: '2099D00077',
  Titel: null,
  Onderwerp: 'Antwoord op vragen over de verzonnen veerpont ',
  Datum: '2099-02-02T00:00:00+01:00',
  DatumOntvangst: '2099-02-02T00:00:00+01:00',
  Aanhangselnummer: '989900077',
  ContentType: 'application/pdf',
  ContentLength: 12,
  ApiGewijzigdOp: '2099-02-03T10:00:00Z',
  Verwijderd: false,
  HuidigeDocumentVersie_Id: 'v-2',
  DocumentVersie: [
    { Id: 'v-1', Versienummer: 1, ExterneIdentifier: 'ah-tk-20982099-1', Verwijderd: true },
    { Id: 'v-2', Versienummer: 2, ExterneIdentifier: null, Verwijderd: false },
  ],
};
const ZAAK = {
  Id: 'z-1',
  Nummer: NUMBER,
  Soort: 'Schriftelijke vragen',
  Onderwerp: ' De verzonnen  veerpont ',
  GestartOp: '2099-01-12T00:00:00+01:00',
  Afgedaan: true,
  ApiGewijzigdOp: '2099-02-03T10:00:00Z',
  Verwijderd: false,
  Document: [DOCUMENT, { Id: 'd-0', DocumentNummer: null, Soort: null, Verwijderd: true }],
  ZaakActor: [
    { ActorNaam: 'K. Medevrager', ActorFractie: 'VP', Relatie: 'Medeindiener', Functie: null },
    { ActorNaam: 'B. Vrager', ActorFractie: 'VP', Relatie: 'Indiener', Functie: null },
    {
      ActorNaam: 'M. Bedenksel',
      ActorFractie: null,
      Functie: 'minister van Verzonnen Zaken',
      Relatie: 'Gericht aan',
    },
    { ActorNaam: 'vaste commissie', Functie: null, Relatie: 'Voortouwcommissie' },
  ],
  GerelateerdNaar: [{ Nummer: '2099Z00050' }],
  GerelateerdVanuit: [],
};
const V5 = Object.fromEntries(
  Object.entries(DOCUMENT).map(([name, value]) => [
    name === 'DocumentNummer' ? 'Nummer' : name,
    value,
  ]),
);

function json(value: readonly unknown[], more: object = {}): Turn {
  return { text: JSON.stringify({ value, ...more }) };
}

function found(...documents: readonly unknown[]): Turn {
  return json([{ ...ZAAK, Document: documents }]);
}

async function zaakFrom(
  turns: readonly Turn[] | ((address: string) => Turn),
  env: Readonly<Record<string, string>> = {},
) {
  const { client, seen } = fakeClient(turns, { settings: settingsWith({}, env) });
  const answer = await findZaak(createService(client), NUMBER).catch((error) =>
    error instanceof KvqError ? error.trouble : error,
  );
  return { answer, seen };
}

describe('a zaak over OData', () => {
  it('comes with its actors and documents in one request', async () => {
    const { answer, seen } = await zaakFrom([json([ZAAK])]);
    expect(seen).toHaveLength(1);
    expect(answer).toEqual({
      source: 'odata-v5',
      zaak: {
        id: 'z-1',
        zaak: NUMBER,
        subject: 'De verzonnen veerpont',
        askers: [
          { name: 'B. Vrager', fractie: 'VP' },
          { name: 'K. Medevrager', fractie: 'VP' },
        ],
        addressedTo: ['minister van Verzonnen Zaken'],
        submitted: '2099-01-12',
        closed: true,
        modified: '2099-02-03T10:00:00Z',
        related: ['2099Z00050'],
        documents: [
          {
            id: 'd-1',
            documentNumber: '2099D00077',
            kind: 'answer',
            subject: 'Antwoord op vragen over de verzonnen veerpont',
            date: '2099-02-02',
            received: '2099-02-02',
            publication: 'ah-tk-20982099-77',
            contentType: 'application/pdf',
            contentLength: 12,
            version: 'v-2',
            modified: '2099-02-03T10:00:00Z',
          },
        ],
        withdrawn: ['d-0'],
      },
    });
  });

  it('reads the names of v4 and of v5 alike', async () => {
    const [four, five] = [await zaakFrom([found(DOCUMENT)]), await zaakFrom([found(V5)])];
    expect(five.answer).toEqual(four.answer);
  });

  it('keeps the signs of OData literal, and nothing else', async () => {
    const { seen } = await zaakFrom([json([ZAAK])]);
    expect(seen[0]?.address).toBe(
      'https://gegevensmagazijn.tweedekamer.nl/OData/v5/Zaak?$filter=Nummer%20eq%20%272099Z00042%27&$expand=Document($expand=DocumentVersie),ZaakActor,GerelateerdNaar,GerelateerdVanuit',
    );
  });

  it('is not there when the service gives no row, and when it is withdrawn', async () => {
    expect((await zaakFrom([json([])])).answer).toBeNull();
    expect((await zaakFrom([json([{ ...ZAAK, Verwijderd: true }])])).answer).toBeNull();
  });

  it('leaves a placeholder out', async () => {
    const empty = Object.fromEntries(Object.keys(DOCUMENT).map((name) => [name, null]));
    const { answer } = await zaakFrom([found({ ...empty, Id: 'd-9' }, empty, DOCUMENT)]);
    expect(answer.zaak.documents).toHaveLength(1);
    expect(answer.zaak.withdrawn).toEqual([]);
  });

  it.each([
    ['Document', { ...ZAAK, Document: undefined }, 'Zaak', 'Document'],
    ['Nummer', { ...ZAAK, Nummer: undefined }, 'Zaak', 'Nummer'],
    ['Id', { ...ZAAK, Id: undefined }, 'Zaak', 'Id'],
    [
      'the document number',
      { ...ZAAK, Document: [{ ...DOCUMENT, DocumentNummer: undefined }] },
      'Document',
      'Nummer / DocumentNummer',
    ],
  ])('says that the contract changed when %s is absent', async (_, row, entity, field) => {
    const { answer } = await zaakFrom([json([row])]);
    expect(answer).toEqual({ code: 'source-contract', entity, field });
  });

  it('says so when there is no value at all', async () => {
    const { answer } = await zaakFrom([{ text: '{"items":[]}' }]);
    expect(answer).toEqual({ code: 'source-contract', entity: 'OData', field: 'value' });
  });
});

describe('the version of the service', () => {
  const isV5 = (address: string): boolean => address.includes('/OData/v5/');

  it.each<[string, Turn]>([
    ['404', { status: 404 }],
    ['410', { status: 410 }],
    ['500', { status: 500 }],
    ['no connection', { error: 'ECONNREFUSED' }],
    ['a page of HTML', { text: '<html></html>' }],
  ])('is v4 when v5 gives %s', async (_, turn) => {
    const { answer, seen } = await zaakFrom((it) => (isV5(it) ? turn : json([ZAAK])));
    expect(answer).toMatchObject({ source: 'odata-v4', zaak: { zaak: NUMBER } });
    expect(seen.at(-1)?.address).toContain('/OData/v4/2.0/Zaak?');
  });

  it('is not asked again once it was gone', async () => {
    const { client, seen } = fakeClient((it) => (isV5(it) ? { status: 410 } : json([ZAAK])));
    const service = createService(client);
    await findZaak(service, NUMBER);
    await findZaak(service, NUMBER);
    expect(seen.filter(({ address }) => isV5(address))).toHaveLength(1);
  });

  it('is v4 when v5 is switched off', async () => {
    const { answer, seen } = await zaakFrom([json([ZAAK])], { KVQ_SOURCE_ODATA_V5: '' });
    expect(answer.source).toBe('odata-v4');
    expect(seen).toHaveLength(1);
  });

  it('is none when both are switched off, or both are down', async () => {
    const off = { KVQ_SOURCE_ODATA_V5: '', KVQ_SOURCE_ODATA_V4: '' };
    expect((await zaakFrom([], off)).answer).toEqual({ code: 'source-off' });
    const { answer } = await zaakFrom([{ status: 404 }]);
    expect(answer).toMatchObject({ code: 'source-unreachable', why: { status: 404 } });
  });
});

describe('a 400', () => {
  it('is asked again without the optional parts, which are not asked for again', async () => {
    const refusing = (address: string): Turn =>
      address.includes('Gerelateerd') ? { status: 400, text: 'nee' } : json([ZAAK]);
    const { client, seen } = fakeClient(refusing);
    const service = createService(client);
    expect(await findZaak(service, NUMBER)).toMatchObject({ source: 'odata-v5' });
    await findZaak(service, NUMBER);
    expect(seen).toHaveLength(3);
  });

  it('ends in the words of the server', async () => {
    const { answer, seen } = await zaakFrom([{ status: 400, text: 'The query is invalid.' }]);
    expect(answer).toMatchObject({ code: 'source-refuses', said: 'The query is invalid.' });
    expect(seen).toHaveLength(3);
  });
});

describe('the zaak of a document', () => {
  const owned = { ...V5, Zaak: [{ ...ZAAK, Document: undefined }] };

  it('is found by the number, under the name of the version', async () => {
    const { client, seen } = fakeClient((it) =>
      it.includes('v5') ? { status: 404 } : json([owned]),
    );
    expect(await zaakOfDocument(createService(client), '2099D00077')).toBe(NUMBER);
    expect(seen.map(({ address }) => decodeURIComponent(address.split('?')[1] ?? ''))).toEqual([
      "$filter=Nummer eq '2099D00077'&$expand=Zaak",
      "$filter=DocumentNummer eq '2099D00077'&$expand=Zaak",
    ]);
  });

  it('is that of the questions where a document has several', async () => {
    const letter = { ...ZAAK, Nummer: '2099Z00041', Soort: 'Brief regering' };
    const { client } = fakeClient([json([{ ...owned, Zaak: [letter, ZAAK] }])]);
    expect(await zaakOfDocument(createService(client), '2099D00077')).toBe(NUMBER);
  });

  it('is found by the aanhangsel, and left to others where that field is refused', async () => {
    const { client, seen } = fakeClient([json([owned]), { status: 400 }]);
    const service = createService(client);
    expect(await zaakOfPublication(service, 'ah-tk-20982099-77')).toBe(NUMBER);
    expect(seen[0]?.address).toContain('Aanhangselnummer%20eq%20%27989900077%27');
    expect(await zaakOfPublication(service, 'ah-tk-20982099-78')).toBeNull();
  });
});

describe('a listing', () => {
  const rows = (from: number, count: number): readonly object[] =>
    Array.from({ length: count }, (_, index) => ({
      ...ZAAK,
      Nummer: `2099Z${String(from + index).padStart(5, '0')}`,
    }));

  it('asks for a year from midnight to midnight in Amsterdam, in pages of the largest size', async () => {
    const { client, seen } = fakeClient([json(rows(0, 100), { '@odata.count': 130 }), json([])]);
    const service = createService(client);
    const span = { from: '2099-01-01', before: '2099-07-01' };
    const first = await listZaken(service, span, START);
    expect(first).toMatchObject({ total: 130, next: { skip: 100, link: null } });
    expect(decodeURIComponent(seen[0]?.address ?? '')).toContain(
      "$filter=Soort eq 'Schriftelijke vragen' and GestartOp ge 2098-12-31T23:00:00Z and GestartOp lt 2099-06-30T22:00:00Z&$orderby=Nummer&$top=100&$skip=0&$count=true&$expand=",
    );
    await listZaken(service, span, first.next ?? START);
    expect(seen[1]?.address).toContain('$skip=100');
  });

  it('goes on where the service says, on its own address only', async () => {
    const next = 'https://gegevensmagazijn.tweedekamer.nl/OData/v5/Zaak?$skiptoken=1';
    const { client, seen } = fakeClient([json(rows(0, 2), { '@odata.nextLink': next }), json([])]);
    const service = createService(client);
    const all = { from: null, before: null };
    const first = await listZaken(service, all, START);
    expect(await listZaken(service, all, first.next ?? START)).toMatchObject({ next: null });
    expect(seen[1]?.address).toBe(next);
    await listZaken(service, all, { skip: 2, link: 'https://example.org/Zaak' });
    expect(seen[2]?.address).toContain('/OData/v5/Zaak?$filter=');
  });

  it('does not follow a next page to itself', async () => {
    const link = 'https://gegevensmagazijn.tweedekamer.nl/OData/v5/Zaak?$skiptoken=1';
    const { client } = fakeClient([json(rows(0, 2), { '@odata.nextLink': link })]);
    const all = { from: null, before: null };
    await expect(listZaken(createService(client), all, { skip: 2, link })).rejects.toThrow(
      'source-contract',
    );
  });

  it('ends when all that were counted have come, also on a full last page', async () => {
    const { client } = fakeClient([json(rows(0, 100), { '@odata.count': 100 })]);
    const all = { from: null, before: null };
    expect((await listZaken(createService(client), all, START)).next).toBeNull();
  });
});
