import { expect, it } from 'vitest';
import { inventRecords } from '../support/replay/invented/invent-records.ts';
import { replayed } from './replayed.ts';

it('smoke', async () => {
  const records = inventRecords({ zaken: 12, seed: 7, file: 'xml', year: 2099 });
  const early = { zaken: records.zaken.slice(0, 4), documents: records.documents.filter((d) => d.zaken.some((z) => records.zaken.slice(0, 4).some((x) => x.number === z))) };
  const late = { zaken: records.zaken.slice(6), documents: records.documents.filter((d) => d.zaken.some((z) => records.zaken.slice(6).some((x) => x.number === z))) };
  const folder = await replayed({ records: early });
  const a = await folder.kvq('watch', '--debug');
  console.log(a, folder.replay.log.length);
  folder.replay.change({ kind: 'add', records: late });
  const t = performance.now();
  const b = await folder.kvq('watch', '--debug');
  console.log(b.code, b.err, b.out.slice(0, 3000), performance.now() - t);
  console.log(late.documents.map((d) => [d.number, d.soort, d.date]));
  const n = folder.replay.log.length;
  const c = await folder.kvq('watch', '--debug', '--exit-code');
  console.log(c, folder.replay.log.slice(n).map((x) => x.url));
  await folder.replay.close();
  expect(1).toBe(1);
});
