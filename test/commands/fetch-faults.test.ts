import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Fault } from '../support/replay/faults/fault.ts';
import { type Replayed, replayed } from './replayed.ts';

const ZAAK = '2021Z14612';
const open: Replayed[] = [];
let faultFree: Replayed;

beforeAll(async () => {
  faultFree = await replayed();
  await faultFree.kvq('fetch', ZAAK);
});
afterEach(async () => {
  await Promise.all(open.splice(0).map(({ replay }) => replay.close()));
});
afterAll(() => faultFree.replay.close());

async function start(...faults: readonly Fault[]): Promise<Replayed> {
  const started = await replayed({ faults }, { timeout: 0.4 });
  open.push(started);
  return started;
}

const FILE = 'Document\\(.*\\)/resource';
const LIST = 'Zaak\\?';

describe('a fault that passes leaves no trace in the store', () => {
  it.each<[string, Fault]>([
    ['a 500 for the zaak', { kind: 'status', status: 500, path: LIST, times: 2 }],
    ['a 429 with Retry-After', { kind: 'status', status: 429, retryAfter: '0', path: LIST }],
    ['a 429 without', { kind: 'status', status: 429, path: FILE, times: 2 }],
    ['a 503 for a file', { kind: 'status', status: 503, path: FILE, times: 3 }],
    ['no answer', { kind: 'timeout', path: FILE }],
    ['a closed connection', { kind: 'refuse', path: LIST }],
    ['half a body and silence', { kind: 'stall', path: FILE }],
    ['half a body and a reset', { kind: 'reset', path: FILE, times: 2 }],
    ['half a list and a reset', { kind: 'reset', path: LIST }],
    ['half a gzip stream', { kind: 'truncated-gzip', path: FILE }],
    ['half a gzip stream of JSON', { kind: 'truncated-gzip', path: LIST }],
    ['a length that is too large', { kind: 'wrong-length', by: 500, path: FILE }],
    ['a length that is too small', { kind: 'wrong-length', by: -500, path: FILE }],
    ['JSON of a length that is too small', { kind: 'wrong-length', by: -50, path: LIST }],
    [
      'XML of a length that is too small',
      { kind: 'wrong-length', by: -50, source: 'repository', nth: 2 },
    ],
    [
      'a wrong type',
      { kind: 'wrong-type', contentType: 'text/plain', path: FILE, times: 'always' },
    ],
    ['a page for people instead of JSON', { kind: 'html', path: LIST }],
    ['a page for people instead of a file', { kind: 'html', path: FILE }],
    ['a page for people instead of XML', { kind: 'html', source: 'repository', nth: 2 }],
    ['a row of nulls', { kind: 'null-row', path: LIST, times: 'always' }],
    ['a body in drips', { kind: 'drip', bytes: 20_000, every: 1, path: FILE }],
    ['optional fields that are gone', { kind: 'drop-field', field: 'ContentLength', path: LIST }],
  ])('%s', async (_, fault) => {
    const folder = await start(fault);
    const { code, err } = await folder.kvq('fetch', ZAAK);
    expect([code, err]).toEqual([0, '']);
    const known = (line: string): boolean => !line.includes('ontentLength');
    expect(folder.dump().filter(known)).toEqual(faultFree.dump().filter(known));
  });
});

describe('a fault that stays', () => {
  /** The documents of the zaak, with the version that each made. */
  async function documentsOf(folder: Replayed): Promise<readonly unknown[]> {
    const { events } = await folder.json('log', ZAAK);
    return events.map(({ document, version }: Record<string, unknown>) => [document, version]);
  }

  it.each<[string, Fault]>([
    ['no version of OData knows the zaak', { kind: 'empty', path: LIST, times: 'always' }],
    ['v5 stays down', { kind: 'status', status: 500, source: 'odataV5', times: 'always' }],
    ['v5 is gone', { kind: 'status', status: 410, source: 'odataV5', times: 'always' }],
    ['v5 is a page for people', { kind: 'html', source: 'odataV5', times: 'always' }],
    [
      'the repository is a page for people',
      { kind: 'html', source: 'repository', times: 'always' },
    ],
    ['the repository says fout404', { kind: 'fout404', source: 'repository', times: 'always' }],
    [
      'the list goes on without end',
      { kind: 'too-large', bytes: 70_000_000, path: LIST, times: 'always' },
    ],
    ['no file of the Tweede Kamer comes', { kind: 'reset', path: FILE, times: 'always' }],
  ])('leaves the chain whole: %s', async (_, fault) => {
    const folder = await start(fault);
    await folder.kvq('fetch', ZAAK);
    const made = (await documentsOf(folder)).map((it) => Object(it)[1]);
    expect(made).toEqual([null, null, 'v1', 'v2']);
  });

  it.each<[string, Fault, RegExp]>([
    [
      'a required field is renamed',
      { kind: 'rename-field', field: 'Soort', to: 'SoortNaam', path: LIST, times: 'always' },
      /zonder het veld Soort/,
    ],
    [
      'the documents are gone from the zaak',
      { kind: 'drop-field', field: 'Document', path: LIST, times: 'always' },
      /Zaak zonder het veld Document/,
    ],
    [
      'the query is refused',
      { kind: 'status', status: 400, body: 'Geen zin in.', path: LIST, times: 'always' },
      /«Geen zin in\.»/,
    ],
  ])('ends in one sentence with exit code 4, and nothing is stored: %s', async (_, fault, says) => {
    const folder = await start(fault);
    const { code, out, err } = await folder.kvq('fetch', ZAAK, '--lang', 'nl');
    expect([code, out]).toEqual([4, '']);
    expect(err).toMatch(says);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect((await folder.kvq('log', ZAAK)).code).toBe(3);
  });

  it('to one file is told, and the others are whole', async () => {
    const files = await start(
      { kind: 'reset', path: FILE, nth: 3, times: 'always' },
      { kind: 'status', status: 500, source: 'syncFeed', times: 'always' },
      { kind: 'status', status: 500, source: 'koop', times: 'always' },
      { kind: 'status', status: 500, source: 'site', times: 'always' },
      { kind: 'status', status: 500, path: '4076', times: 'always' },
    );
    const { code, err } = await files.kvq('fetch', ZAAK);
    expect(code).toBe(4);
    expect(err).toMatch(/^kvq: .+\n/);
    const lines = files.dump().filter((line) => line.startsWith('rendition'));
    expect(lines.length).toBeGreaterThan(0);
    const whole = faultFree.dump();
    expect(lines.filter((line) => !whole.includes(line))).toEqual([]);
    await files.replay.close();
  });
});
