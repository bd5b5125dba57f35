import { spawn } from 'node:child_process';
import { closeSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { FIRST_ANSWERS, paper } from './papers.ts';
import { type StoreFolder, storeFolder } from './store-folder.ts';

const BIN = fileURLToPath(new URL('../../bin/kvq.js', import.meta.url));
const ZAAK = '2099Z00012';
const FIRST = paper({
  kind: 'Antwoord',
  number: 9401,
  received: '2 februari 2099',
  answers: FIRST_ANSWERS,
});

interface Ended {
  readonly code: number | null;
  readonly err: string;
}

/** Runs a shell line with `$KVQ` for the real program; `onError` hears its first words on stderr. */
function shell(
  { db }: StoreFolder,
  line: string,
  onError: (kill: (signal: NodeJS.Signals) => void) => void = () => undefined,
): Promise<Ended> {
  return new Promise((resolve) => {
    const env = { PATH: process.env['PATH'], KVQ_DB: db, KVQ: `${process.execPath} ${BIN}` };
    const child = spawn('sh', ['-c', line], { env, cwd: dirname(db) });
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => {
      if (err === '') onError((signal) => child.kill(signal));
      err += chunk.toString();
    });
    child.on('close', (code) => resolve({ code, err }));
  });
}

async function filled(): Promise<StoreFolder> {
  const folder = storeFolder();
  await folder.kvq('ingest', '--zaak', ZAAK, folder.file('een.txt', FIRST));
  return folder;
}

/** The store still tells what it told, and SQLite finds nothing wrong with it. */
async function expectUnharmed(folder: StoreFolder): Promise<void> {
  expect((await folder.json('show', ZAAK)).answers).toHaveLength(3);
  expect((await folder.kvq('doctor')).code).toBe(0);
}

function expectOneSentence({ err }: { readonly err: string }): void {
  expect(err).toMatch(/^kvq: [^\n]+\.\n$/);
}

describe('trouble leaves the store unharmed', () => {
  it.each([
    { name: 'plaatje.png', bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13] },
    { name: 'leeg.txt', bytes: [] },
    { name: 'ruis.txt', bytes: [...Array(4000).keys()].map((at) => (at * 7919 + 13) % 256) },
    { name: 'half.xml', bytes: [...Buffer.from('<officiele-publicatie><kamervragen')] },
  ])('$name', async ({ name, bytes }) => {
    const folder = await filled();
    const ran = await folder.kvq('ingest', folder.file(name, Uint8Array.from(bytes)));
    expect(ran.code).toBe(5);
    expectOneSentence(ran);
    expect(ran.err).toContain(name);
    await expectUnharmed(folder);
  });

  it('a zaak number with a typo', async () => {
    const folder = await filled();
    const ran = await folder.kvq('ingest', '--zaak', '2099Z0012', folder.file('b.txt', FIRST));
    expect(ran.code).toBe(2);
    expectOneSentence(ran);
    await expectUnharmed(folder);
  });

  it('a database from the future', async () => {
    const folder = await filled();
    const db = new Database(folder.db);
    const known = db.pragma('user_version', { simple: true });
    db.pragma('user_version = 9000');
    db.close();
    for (const argv of [['ingest', folder.file('b.txt', FIRST)], ['diff', ZAAK], ['doctor']]) {
      const ran = await folder.kvq(...argv);
      expect(ran.code).toBe(6);
      expectOneSentence(ran);
      expect(ran.err).toContain('9000');
    }
    const again = new Database(folder.db);
    again.pragma(`user_version = ${Number(known)}`);
    again.close();
    await expectUnharmed(folder);
  });

  it('a database that may only be read can be read, and refuses more', async () => {
    const folder = await filled();
    const header = openSync(folder.db, 'r+');
    // SQLite's file format: a write version above 2 makes the file read-only for everybody.
    writeSync(header, Uint8Array.of(3), 0, 1, 18);
    closeSync(header);
    const ran = await folder.kvq('ingest', folder.file('b.txt', FIRST.replace('40.000', '4')));
    expect(ran.code).toBe(6);
    expectOneSentence(ran);
    expect((await folder.json('show', ZAAK)).answers).toHaveLength(3);
  });

  it('a full disk', async () => {
    const folder = await filled();
    // Of numbers that no compression makes small.
    const many = [...Array(9000).keys()].map((at) => `Pont ${Math.sin(at)} vaart.`).join(' ');
    folder.file('groot.txt', FIRST.replace('Ja.', many).replace('9401', '9402'));
    const ran = await shell(folder, `ulimit -f 800; $KVQ ingest --zaak 2099Z00013 groot.txt`);
    expect(ran.code).toBe(6);
    expectOneSentence(ran);
    await expectUnharmed(folder);
  });

  it('Ctrl-C while it reads', async () => {
    const folder = await filled();
    // Its warning tells that the first file is in, and that the program waits for the second.
    folder.file('gat.txt', FIRST.replace('9401', '9403').replaceAll('Vraag 3', 'Vraag 5'));
    const line = `exec $KVQ ingest --zaak 2099Z00014 gat.txt -`;
    const ran = await shell(folder, line, (kill) => kill('SIGINT'));
    expect(ran.code).toBe(130);
    await expectUnharmed(folder);
  });
});
