/**
 * Replays the sources on four ports of loopback and prints the environment that points kvq at them.
 *
 *     npm run replay -- [--port N] [--fixtures DIR] [--faults FILE] [--refused SOURCES]
 *                       [--zaken N] [--seed S]
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { register } from 'tsx/esm/api';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4821' },
    fixtures: { type: 'string' },
    faults: { type: 'string' },
    refused: { type: 'string', default: '' },
    zaken: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
register();
const { inventRecords } = await import('../test/support/replay/invented/invent-records.ts');
const { startReplay } = await import('../test/support/replay/start-replay.ts');

const faults = values.faults === undefined ? [] : JSON.parse(readFileSync(values.faults, 'utf8'));
const replay = await startReplay({
  port: Number(values.port),
  faults,
  refused: values.refused.split(',').filter(Boolean),
  ...(values.fixtures && { fixtures: values.fixtures }),
  ...(values.zaken && {
    records: inventRecords({ zaken: Number(values.zaken), seed: Number(values.seed) }),
  }),
});
for (const [name, url] of Object.entries(replay.env)) console.log(`export ${name}=${url}`);
console.error('Replaying until Ctrl-C.');
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    replay.close();
  });
}
