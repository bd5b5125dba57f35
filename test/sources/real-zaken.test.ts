import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { vergaderjaarOf } from '../../src/core/vergaderjaar.ts';
import { zaakOf } from '../../src/sources/odata/zaak.ts';
import { describeShared, sharedPath } from '../support/shared.ts';

describeShared('the zaak schema', () => {
  const file = sharedPath('data/zaken/zaken_schriftelijke_vragen_2024-10-02.jsonl.gz');
  const rows: readonly Record<string, unknown>[] = gunzipSync(readFileSync(file))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

  const zaken = rows.map((row) => ({ row, zaak: zaakOf(row, 'no documents') }));
  const count = (isOdd: (one: (typeof zaken)[number]) => boolean): number =>
    zaken.filter(isOdd).length;

  it('accepts all 42,994 real zaken', () => {
    expect(count(({ row, zaak }) => zaak?.zaak === row['Nummer'])).toBe(42_994);
  });

  it.each([
    ['are not dealt with', 243, ({ zaak }) => zaak?.closed === false],
    [
      'have stray space around the subject',
      8317,
      ({ row }) => row['Onderwerp'] !== String(row['Onderwerp']).trim(),
    ],
    ['keep no subject', 0, ({ zaak }) => zaak?.subject === null],
    ['keep no day', 0, ({ zaak }) => zaak?.submitted === null],
    [
      'began in another vergaderjaar than they say',
      11,
      ({ row, zaak }) => vergaderjaarOf(zaak?.submitted ?? '') !== row['Vergaderjaar'],
    ],
  ] satisfies [string, number, Parameters<typeof count>[0]][])(
    'of which those that %s: %i',
    (_, number, isOdd) => {
      expect(count(isOdd)).toBe(number);
    },
  );

  it('leaves no stray space in a subject', () => {
    expect(count(({ zaak }) => /^\s|\s$|\s\s/.test(zaak?.subject ?? ''))).toBe(0);
  });
});

describeShared('recorded rows', () => {
  it('are accepted with all the metadata that OData can add', () => {
    const file = sharedPath('data/api/recorded-real/odata_v4_zaak_full_metadata.jsonl');
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    const zaken = lines.map((line) => zaakOf(JSON.parse(line), 'no documents'));
    expect(zaken).toHaveLength(7);
    for (const zaak of zaken) expect(zaak?.zaak).toMatch(/^\d{4}Z\d{5}$/);
  });
});
