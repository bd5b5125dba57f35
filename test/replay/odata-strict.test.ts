import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Replay, startReplay } from '../support/replay/start-replay.ts';
import { ask } from './ask.ts';

let replay: Replay;
beforeAll(async () => {
  replay = await startReplay();
});
afterAll(() => replay.close());

it.each([
  ['odataV5', 'Document?$top=101', "The limit of '100' for Top query"],
  ['odataV4', 'Document?$top=251', "The limit of '250' for Top query"],
  ['odataV4', 'Document?$top=-1', "Invalid value '-1' for $top"],
  ['odataV4', "Document?%24filter=Soort%20eq%20'Brief'", 'is not supported'],
  ['odataV4', "Document?$filter=Soort+eq+'Brief'", "Unencoded '+'"],
  ['odataV4', 'Document?$filter=Datum%20ge%202021-01-01T00:00:00+01:00', "Unencoded '+'"],
  ['odataV4', "Document?$filter=Nummer%20eq%20'2021D35707'", "named 'Nummer'"],
  ['odataV5', "Document?$filter=DocumentNummer%20eq%20'2021D35707'", "named 'DocumentNummer'"],
  ['odataV5', 'Document?$select=Id,Volgnummer', "named 'Volgnummer'"],
  ['odataV5', 'Document?$orderby=DocumentNummer', "named 'DocumentNummer'"],
  ['odataV4', 'Zaak?$expand=Documenten', "named 'Documenten'"],
  ['odataV4', 'Zaak?$expand=Document($expand=Persoon)', "named 'Persoon'"],
  ['odataV4', 'Zaak?$expand=Document($levels=2)', 'Invalid value'],
  ['odataV4', 'Zaak?$search=politie', 'is not supported'],
  ['odataV4', 'Zaak?filter=Nummer', 'is not supported'],
  ['odataV4', 'Zaak?$top=1&$top=2', 'more than once'],
  ['odataV4', "Zaak?$filter=Id%20eq%20guid'56bf596d-f776-493f-a487-371020199789'", "named 'guid'"],
  [
    'odataV4',
    "Zaak?$filter=Id%20eq%20'56bf596d-f776-493f-a487-371020199789'",
    'incompatible types',
  ],
  ['odataV4', "Zaak?$filter=GestartOp%20ge%20'2021-01-01'", 'incompatible types'],
  ['odataV4', 'Zaak?$filter=GestartOp%20ge%202021-01-01', 'Syntax error'],
  ['odataV4', 'Zaak?$filter=Nummer%20eq%202021Z14612', 'Syntax error'],
  ['odataV4', "Zaak?$filter=Nummer%20=%20'2021Z14612'", 'Syntax error'],
  ['odataV4', "Zaak?$filter=Nummer%20eq%20'2021Z14612", 'Syntax error'],
  ['odataV4', "Zaak?$filter=(Nummer%20eq%20'2021Z14612'", 'Syntax error'],
  ['odataV4', "Zaak?$filter=Document/Soort%20eq%20'Brief'", 'is not a single value'],
  ['odataV4', "Zaak?$filter=substringof('a',Onderwerp)", "named 'substringof'"],
  ['odataV4', 'Zaak?$count=yes', "Invalid value 'yes' for $count"],
  ['odataV4', 'Zaak?$filter=%ZZ', 'Bad escape sequence'],
  ['odataV4', 'Zaak(2021Z14612)', 'is not a guid'],
] as const)('%s refuses %s', async (source, query, message) => {
  const { status, headers, text } = await ask(`${replay.urls[source]}/${query}`);
  expect(status).toBe(400);
  expect(headers['content-type']).toContain('application/json');
  expect(JSON.parse(text)).toEqual({
    error: { code: '', message: expect.stringContaining(message) },
  });
});

it('does not know what it does not have', async () => {
  expect((await ask(`${replay.urls.odataV5}/ToegezegdAan?$top=1`)).status).toBe(404);
  expect((await ask(`${replay.urls.odataV4}/DocumentPublicatie`)).status).toBe(404);
  expect((await ask(`${new URL(replay.urls.odataV4).origin}/OData/v6/Zaak`)).status).toBe(404);
});
