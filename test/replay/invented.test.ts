import { expect, it } from 'vitest';
import { parseDocument } from '../../src/core/document/parse-document.ts';
import { readDocument } from '../../src/formats/read.ts';
import { inventRecords } from '../support/replay/invented/invent-records.ts';
import type { DocumentRecord } from '../support/replay/records.ts';

const xmlOf = async (document: DocumentRecord | undefined): Promise<Uint8Array> =>
  (await document?.publication?.forms.xml?.bytes()) ?? new Uint8Array();

it('the same seed gives the same records and bytes, another seed others', async () => {
  const [one, again, other] = [1, 1, 2].map((seed) =>
    inventRecords({ zaken: 40, seed, file: 'xml' }),
  );
  const bytes = async (records: typeof one): Promise<readonly string[]> =>
    await Promise.all(
      (records?.documents ?? []).map(async (one) => Buffer.from(await xmlOf(one)).toString()),
    );
  expect(again?.zaken).toEqual(one?.zaken);
  expect(await bytes(again)).toEqual(await bytes(one));
  expect(await bytes(other)).not.toEqual(await bytes(one));
});

it('has every kind of document, numbered without a number given twice', () => {
  const { documents, zaken } = inventRecords({ zaken: 300 });
  const kinds = new Map<string, number>();
  for (const { soort } of documents) kinds.set(soort, (kinds.get(soort) ?? 0) + 1);
  expect(kinds.get('Schriftelijke vragen')).toBe(300);
  expect(kinds.get('Antwoord schriftelijke vragen')).toBeGreaterThan(250);
  expect(kinds.get('Mededeling (uitstel antwoord)')).toBeGreaterThan(40);
  expect(kinds.get('Antwoord schriftelijke vragen (nader)')).toBeGreaterThan(3);
  expect(new Set(documents.map(({ number }) => number)).size).toBe(documents.length);
  expect(new Set(documents.map(({ publication }) => publication?.id)).size).toBe(documents.length);
  expect(zaken.every(({ submitted }) => submitted.startsWith('2098-'))).toBe(true);
});

it.each([
  ['short', 1000, 4000],
  ['real', 3000, 40_000],
] as const)('writes %s papers that kvq reads back', async (length, fewest, most) => {
  const { documents } = inventRecords({ zaken: 60, length });
  for (const document of documents) {
    const bytes = await xmlOf(document);
    const parsed = parseDocument(await readDocument(bytes, 'invented'));
    expect(parsed.zaak).toBe(document.zaken[0]);
    expect(parsed.received).toBe(document.received);
    expect(parsed.messages.filter(({ severity }) => severity === 'error')).toEqual([]);
    if (document.soort !== 'Antwoord schriftelijke vragen') continue;
    expect(parsed.answers.length).toBeGreaterThan(1);
    expect(parsed.answers.length).toBe(parsed.questions.length);
    expect(bytes.length).toBeGreaterThan(fewest);
    expect(bytes.length).toBeLessThan(most);
  }
});
