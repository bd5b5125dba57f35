import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FORMS } from '../support/rendered/forms.ts';
import type { PaperRecord } from '../support/rendered/record.ts';
import { expectUnchanged, parsedAs } from '../support/rendered/round-trip.ts';
import { saidBy, saidIn } from '../support/rendered/said.ts';
import { type Known, recordOf } from '../support/rendered/sample.ts';
import { RECORDS } from './records.ts';

const sample = fileURLToPath(new URL('../../fixtures/sample/', import.meta.url));

interface ZaakCase extends Known {
  readonly documents: readonly { readonly file: string }[];
}

async function sampleRecords(): Promise<readonly (readonly [string, PaperRecord])[]> {
  const zaken = readdirSync(sample, { withFileTypes: true }).filter((one) => one.isDirectory());
  const records = zaken.flatMap(({ name }) => {
    const known: ZaakCase = JSON.parse(readFileSync(`${sample}${name}/case.json`, 'utf8'));
    return known.documents.map(async ({ file }): Promise<readonly [string, PaperRecord]> => {
      return [file, await recordOf(readFileSync(`${sample}${name}/${file}`), known)];
    });
  });
  return await Promise.all(records);
}

describe.each([...RECORDS, ...(await sampleRecords())])('%s', (_name, record) => {
  const forms = FORMS.filter((form) => form.takes(record));

  it.each(forms)('says in $name what it says', async (form) => {
    const parsed = await parsedAs(record, form);
    expect(saidBy(parsed, form)).toEqual(saidIn(record, form));
    expect(parsed.messages.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  it('has not one changed statement between any two forms', async () => {
    const versions = await Promise.all(forms.map((form) => parsedAs(record, form)));
    for (const [index, before] of versions.entries()) {
      for (const after of versions.slice(index + 1)) expectUnchanged(before, after);
    }
  });
});
