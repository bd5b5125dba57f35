import { describe, expect, it } from 'vitest';
import { wholeRows } from '../../src/sources/odata/whole-rows.ts';

const PAGES: Readonly<Record<string, { rows: readonly unknown[]; next: string | null }>> = {
  'https://bron.example/2': { rows: [{ Nummer: '2099D00002' }], next: 'https://bron.example/3' },
  'https://bron.example/3': { rows: [{ Nummer: '2099D00003' }], next: null },
  'https://bron.example/circle': { rows: [], next: 'https://bron.example/circle' },
};

const page = async (address: string): Promise<{ rows: readonly unknown[]; next: string | null }> =>
  PAGES[address] ?? { rows: [], next: null };

describe('what is expanded in a row', () => {
  it('comes whole, over as many pages as there are', async () => {
    const row = {
      Nummer: '2099Z00001',
      Document: [{ Nummer: '2099D00001' }],
      'Document@odata.nextLink': 'https://bron.example/2',
    };
    expect(await wholeRows([row, null], page)).toMatchObject([
      { Document: [1, 2, 3].map((at) => ({ Nummer: `2099D0000${at}` })) },
      null,
    ]);
  });

  it('is a broken contract where its pages lead in a circle', async () => {
    const row = { 'Document@odata.nextLink': 'https://bron.example/circle' };
    await expect(wholeRows([row], page)).rejects.toMatchObject({
      trouble: { code: 'source-contract', entity: 'Document' },
    });
  });
});
