import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KvqError } from '../../src/errors.ts';
import { loadDocuments } from '../../src/store/documents.ts';
import { closeStore, openStore, transact, withStore } from '../../src/store/open.ts';
import { loadStatus } from '../../src/store/status.ts';
import { dumpRows } from '../support/store-dump.ts';
import { aanhangsel, answer, ingest, PRESENT, seen } from './filed.ts';

const NOBODY = 65_534;
const ZAAK = '2021Z14612';
const document = seen(
  'antwoord',
  { aanhangsel: aanhangsel(105), answers: [answer(12, 'Niet gedaan.')] },
  { zaak: ZAAK },
);
const another = seen('nader', { aanhangsel: aanhangsel(472), seeAlso: [aanhangsel(105)] });

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OPEN = new URL('../../src/store/open.ts', import.meta.url).href;

let folder = '';
let path = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kvq-store-'));
  path = join(folder, 'share', 'kvq.db');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A store file with one document, closed. */
function written(): string {
  const store = openStore(path, 'write');
  ingest(store, document);
  closeStore(store);
  return path;
}

/** The code of the KvqError that `work` throws, with what it says. */
function troubleOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error instanceof KvqError ? error.trouble : error;
  }
  return 'nothing thrown';
}

function ingestInto(file: string): void {
  const store = openStore(file, 'write', { busyTimeout: 20 });
  try {
    ingest(store, another);
  } finally {
    closeStore(store);
  }
}

function soundness(file: string): readonly unknown[] {
  const store = openStore(file, 'read');
  const { damage, brokenReferences } = loadStatus(store, PRESENT);
  const keys = loadDocuments(store, ZAAK).map(({ key }) => key);
  closeStore(store);
  return [damage, brokenReferences, keys];
}

const SOUND = [[], 0, ['ah-tk-20212022-105']];

describe('opening', () => {
  it('makes the folder, and keeps what was committed', () => {
    expect(soundness(written())).toEqual(SOUND);
  });

  it('writes nothing when the schema is up to date', () => {
    const store = openStore(written(), 'write');
    const before = dumpRows(store);
    closeStore(store);
    const again = openStore(path, 'write');
    expect(dumpRows(again)).toEqual(before);
    closeStore(again);
  });

  it('reads a file that is not there as an empty store, and does not make it', () => {
    const store = openStore(path, 'read');
    expect(loadDocuments(store, ZAAK)).toEqual([]);
    closeStore(store);
    expect(() => readFileSync(path)).toThrow('ENOENT');
  });

  it('lets a reader write nothing', () => {
    const store = openStore(written(), 'read');
    expect(troubleOf(() => ingest(store, another))).toEqual({ code: 'store-read-only', path });
    closeStore(store);
  });

  it('keeps two transactions in one another apart: the inner one fails alone', () => {
    const store = openStore(path, 'write');
    transact(store, () => {
      ingest(store, document);
      const inner = (): never =>
        transact(store, () => {
          ingest(store, another);
          throw new Error('halfway');
        });
      expect(inner).toThrow('halfway');
    });
    expect(loadDocuments(store, ZAAK)).toHaveLength(1);
    closeStore(store);
  });

  it('lets several processes make the same store at once', () => {
    const script = `
      import { openStore, closeStore } from ${JSON.stringify(OPEN)};
      closeStore(openStore(${JSON.stringify(path)}, 'write'));`;
    const file = join(folder, 'open.mjs');
    writeFileSync(file, script);
    const children = `for i in 1 2 3; do node --import tsx ${file} & pids="$pids $!"; done; for p in $pids; do wait $p || exit 1; done`;
    const { status, stderr } = spawnSync('sh', ['-c', children], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(soundness(path)).toEqual([[], 0, []]);
  });
});

describe('migrations', () => {
  function migrations(files: Record<string, string>): URL {
    const at = join(folder, 'migrations');
    mkdirSync(at, { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(at, name), text);
    return pathToFileURL(`${at}/`);
  }

  const folderOfAll = new URL('../../migrations/', import.meta.url);
  const released = readdirSync(folderOfAll).sort();
  const all = Object.fromEntries(
    released.map((name) => [name, readFileSync(new URL(name, folderOfAll), 'utf8')]),
  );
  const next = String(released.length + 1).padStart(4, '0');

  it('apply in order, to a reader too, and leave what is there', () => {
    written();
    const files = { ...all, [`${next}-note.sql`]: 'create table note (text any) strict;' };
    const store = openStore(path, 'read', { migrations: migrations(files) });
    expect(store.db.prepare('select count(*) from note').pluck().get()).toBe(0);
    expect(loadDocuments(store, ZAAK)).toHaveLength(1);
    expect(loadStatus(store, PRESENT).schema).toBe(released.length + 1);
    closeStore(store);
  });

  it('leave neither table nor version when one fails', () => {
    written();
    const failing = migrations({
      ...all,
      [`${next}-wrong.sql`]: 'create table note (text any) strict; insert into nowhere values (1);',
    });
    expect(() => openStore(path, 'write', { migrations: failing })).toThrow('nowhere');
    const store = openStore(path, 'read');
    expect(loadStatus(store, PRESENT).schema).toBe(released.length);
    expect(store.db.prepare(`select 1 from sqlite_schema where name = 'note'`).get()).toBe(
      undefined,
    );
    closeStore(store);
  });

  it('bring a store of each earlier schema up to date, with all that is in it', () => {
    for (const [at] of released.entries()) {
      const early = join(folder, `early-${at}.db`);
      const files = Object.fromEntries(Object.entries(all).slice(0, at + 1));
      const store = openStore(early, 'write', { migrations: migrations(files) });
      ingest(store, another);
      closeStore(store);
      rmSync(join(folder, 'migrations'), { recursive: true });
      const later = openStore(early, 'read');
      expect(loadStatus(later, PRESENT).schema).toBe(released.length);
      expect(loadStatus(later, PRESENT).counts.documents).toBe(1);
      closeStore(later);
    }
  });

  it.each(['read', 'write'] as const)('refuse a database from the future to %s', (mode) => {
    const db = new Database(written());
    db.pragma('user_version = 99');
    db.close();
    expect(troubleOf(() => openStore(path, mode))).toEqual({
      code: 'store-newer',
      path,
      found: 99,
      known: released.length,
    });
  });
});

describe('a store that is not usable', () => {
  it.each([
    ['a text', 'Geachte voorzitter, hierbij zend ik u de antwoorden op de vragen. '.repeat(20)],
    ['random bytes', Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 7919) % 251))],
  ])('%s is no database', (_, content) => {
    const file = join(folder, 'kvq.db');
    writeFileSync(file, content);
    expect(troubleOf(() => openStore(file, 'write'))).toMatchObject({ code: 'store-corrupt' });
    expect(troubleOf(() => openStore(file, 'read'))).toMatchObject({ code: 'store-corrupt' });
    expect(readFileSync(file)).toEqual(Buffer.from(content));
  });

  it('a database of another program is left alone', () => {
    const file = join(folder, 'other.db');
    const db = new Database(file);
    db.exec('create table address (name text)');
    db.close();
    expect(troubleOf(() => openStore(file, 'write'))).toMatchObject({ code: 'store-corrupt' });
    expect(new Database(file).prepare('select name from sqlite_schema').pluck().all()).toEqual([
      'address',
    ]);
  });

  it('a damaged page is called damage, where it is met', async () => {
    const bytes = readFileSync(written());
    bytes.fill(0x5a, 4096 * 2);
    writeFileSync(path, bytes);
    await expect(
      withStore(path, 'read', (store) => loadDocuments(store, ZAAK)),
    ).rejects.toMatchObject({ trouble: { code: 'store-corrupt' } });
  });

  it('a folder is no file', () => {
    expect(troubleOf(() => openStore(folder, 'write'))).toMatchObject({ code: 'store-unopenable' });
    expect(troubleOf(() => openStore(folder, 'read'))).toMatchObject({ code: 'store-unopenable' });
  });

  it('a file stands where its folder should be', () => {
    writeFileSync(join(folder, 'share'), '');
    expect(troubleOf(() => openStore(path, 'write'))).toMatchObject({ code: 'store-unopenable' });
  });

  it.each([
    ['a file system that takes no folders', '/proc/kvq/deeper/kvq.db'],
    ['a name that is too long', join(tmpdir(), 'kvq'.repeat(100), 'kvq.db')],
  ])('%s', (_, at) => {
    const trouble = { code: 'store-unopenable', path: at };
    expect(troubleOf(() => openStore(at, 'write'))).toMatchObject(trouble);
  });

  it.each(['read', 'write'])('a working directory that was deleted, to %s', (mode) => {
    const script = `
      import { mkdtempSync, rmdirSync } from 'node:fs';
      const { openStore } = await import(${JSON.stringify(OPEN)});
      const gone = mkdtempSync(${JSON.stringify(join(folder, 'gone-'))});
      process.chdir(gone);
      rmdirSync(gone);
      try { openStore('kvq.db', '${mode}'); } catch (error) { console.log(error.trouble?.code); }`;
    const file = join(folder, 'gone.mjs');
    writeFileSync(file, script);
    const { stdout } = spawnSync('node', ['--import', 'tsx', file], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(stdout).toBe('store-unopenable\n');
  });

  it('a full disk keeps what was there', () => {
    const store = openStore(written(), 'write');
    store.db.pragma(`max_page_count = ${store.db.pragma('page_count', { simple: true })}`);
    const big = { ...another, bytes: randomBytes(400_000) };
    expect(troubleOf(() => ingest(store, big))).toEqual({ code: 'store-full', path });
    closeStore(store);
    expect(soundness(path)).toEqual(SOUND);
  });

  it('a lock that another process holds', () => {
    const holder = openStore(written(), 'write');
    holder.db.exec('begin immediate');
    expect(troubleOf(() => ingestInto(path))).toEqual({ code: 'store-locked', path });
    expect(soundness(path)).toEqual(SOUND);
    holder.db.exec('rollback');
    closeStore(holder);
  });
});

describe('a read-only store', () => {
  it('by its header is read, and refuses to be written', () => {
    const bytes = readFileSync(written());
    // The write version of the file format: higher than SQLite knows means "read only", even to root.
    bytes[18] = 3;
    writeFileSync(path, bytes);
    expect(soundness(path)).toEqual(SOUND);
    expect(troubleOf(() => ingestInto(path))).toEqual({ code: 'store-read-only', path });
    expect(readFileSync(path)).toEqual(bytes);
  });

  it('by its permissions, in a folder that is so too, is read and refuses to be written', () => {
    const bytes = readFileSync(written());
    chmodSync(folder, 0o755);
    chmodSync(path, 0o444);
    chmodSync(join(folder, 'share'), 0o555);
    asNobody(() => {
      expect(soundness(path)).toEqual(SOUND);
      expect(troubleOf(() => ingestInto(path))).toEqual({ code: 'store-read-only', path });
    });
    expect(readFileSync(path)).toEqual(bytes);
    chmodSync(join(folder, 'share'), 0o755);
  });

  it('is not read past a log that it cannot take in', () => {
    const store = openStore(written(), 'write');
    ingest(store, another);
    const [file, log] = [readFileSync(path), readFileSync(`${path}-wal`)];
    closeStore(store);
    writeFileSync(path, file);
    writeFileSync(`${path}-wal`, log);
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'share'), 0o555);
    asNobody(() => {
      expect(troubleOf(() => openStore(path, 'read'))).toMatchObject({
        code: expect.stringMatching(/^store-(?:read-only|unopenable)$/u),
      });
    });
    chmodSync(join(folder, 'share'), 0o755);
    expect(soundness(path)[2]).toHaveLength(2);
  });
});

/** Runs `work` without the rights of root, to whom no file is read-only. */
function asNobody(work: () => void): void {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(NOBODY);
  try {
    work();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

describe('withStore', () => {
  it('closes the store, and passes on what is not its own', async () => {
    const held: { open: boolean }[] = [];
    const failing = withStore(path, 'write', (store) => {
      held.push(store.db);
      throw new Error('a bug');
    });
    await expect(failing).rejects.toThrow('a bug');
    expect(held.map(({ open }) => open)).toEqual([false]);
  });

  it('gives what its user gives', async () => {
    await expect(withStore(path, 'read', ({ path: at }) => Promise.resolve(at))).resolves.toBe(
      path,
    );
  });
});
