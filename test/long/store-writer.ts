import process from 'node:process';
import { openStore } from '../../src/store/open.ts';
import { answer, ingest, seen } from '../store/filed.ts';

/** Files documents, each in a zaak of its own, until it is killed; says so after each commit. */
const store = openStore(process.argv[2] ?? '', 'write');
const before = Number(store.db.prepare('select count(*) from rendition').pluck().get());
for (let index = before + 1; ; index++) {
  const zaak = `2021Z${String(index).padStart(5, '0')}`;
  ingest(store, seen(`antwoord ${index}`, { zaak, answers: [answer(1, `Nee, ${index} keer.`)] }));
  process.stdout.write('.');
}
