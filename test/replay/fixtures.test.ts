import { expect, it } from 'vitest';
import { startReplay } from '../support/replay/start-replay.ts';
import { ask, rowsIn } from './ask.ts';

/** The first four digits are the vergaderjaar, the rest the number, with zeros before it. */
function publicationOf(aanhangselnummer: string): string {
  const [, first = '', second = '', number = ''] =
    /^(\d\d)(\d\d)0*(\d+)$/.exec(aanhangselnummer) ?? [];
  return `ah-tk-20${first}20${second}-${number}`;
}

it('the documents of the fixtures lead to their publications, and by these to their zaak', async () => {
  const replay = await startReplay();
  const query = 'Document?$filter=Aanhangselnummer%20ne%20null&$expand=DocumentVersie';
  const rows = rowsIn(await ask(`${replay.urls.odataV4}/${query}`));
  expect(rows).toHaveLength(8);
  for (const row of rows) {
    const id = publicationOf(String(row['Aanhangselnummer']));
    const metadata = await ask(`${replay.urls.koop}/${id}/metadata.xml`);
    expect([id, metadata.status]).toEqual([id, 200]);
    const [, zaak] =
      /name="OVERHEIDop.vraagnummer"[^>]*content="([^"]+)"/.exec(metadata.text) ?? [];
    expect(zaak).toMatch(/^\d{4}Z\d{5}$/);
    const versions = row['DocumentVersie'];
    const [external] = Array.isArray(versions) ? versions.map((one) => one.ExterneIdentifier) : [];
    expect([null, id]).toContain(external);
  }
  await replay.close();
});
