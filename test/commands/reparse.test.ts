import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readAllAgain } from '../../src/commands/reparse.ts';
import type { Context } from '../../src/context.ts';
import { parseDocument } from '../../src/core/document/parse-document.ts';
import type { ParsedDocument } from '../../src/core/model.ts';
import { PRESENT } from '../../src/core/reading-versions.ts';
import { readDocument } from '../../src/formats/read.ts';
import { fileRendition } from '../../src/store/file-rendition.ts';
import { closeStore, openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { FIRST_ANSWERS, paper } from './papers.ts';
import { storeFolder } from './store-folder.ts';

const ZAAK = '2099Z00010';
const NEXT = { ...PRESENT, parser: PRESENT.parser + 1 };
const FIRST = paper({
  kind: 'Antwoord',
  number: 9301,
  received: '2 februari 2099',
  answers: FIRST_ANSWERS,
});
const TYPESET = FIRST.replaceAll('reizigers', 'rei\u00adzigers');

const context: Context = {
  stdout: { write: () => undefined },
  stderr: { write: () => undefined },
  env: {},
  now: () => new Date('2099-06-01T12:00:00Z'),
  signal: new AbortController().signal,
  readStdin: async () => new Uint8Array(),
  page: async () => undefined,
};

/** Files a text as a parser would have read it that misread something in it. */
async function fileMisread(
  store: Store,
  text: string,
  seenAt: string,
  misread: (parsed: ParsedDocument) => ParsedDocument,
): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  const read = await readDocument(bytes, 'een.txt');
  fileRendition(store, {
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    mediaType: read.mediaType,
    source: 'een.txt',
    seenAt,
    documentNumber: null,
    zaak: ZAAK,
    parsed: misread(parseDocument(read)),
    parser: PRESENT.parser,
  });
}

function withoutLastSentences(parsed: ParsedDocument): ParsedDocument {
  const answers = parsed.answers.map((it) => ({ ...it, text: `${it.text.split('.')[0]}.` }));
  return { ...parsed, answers };
}

function count(store: Store, table: string): unknown {
  return store.db.prepare(`select count(*) as n from ${table}`).get();
}

describe('kvq reparse', () => {
  it('has nothing to do where the present parser has read everything', async () => {
    const folder = storeFolder();
    await folder.kvq('ingest', '--zaak', ZAAK, folder.file('een.txt', FIRST));
    expect(await folder.json('reparse')).toEqual({
      schema: 'kvq.reparse/1',
      read: 0,
      differing: [],
    });
  });

  it('adds a parse result, and no answer version for text that only a parser changed', async () => {
    const folder = storeFolder();
    const store = openStore(folder.db, 'write');
    await fileMisread(store, FIRST, '2099-03-01T12:00:00Z', withoutLastSentences);
    await readAllAgain(context, store, PRESENT);
    const versions = count(store, 'answer_version');
    expect(await readAllAgain(context, store, NEXT)).toMatchObject({
      read: 1,
      differing: ['ah-tk-20982099-9301'],
      refused: [],
    });
    expect(count(store, 'parse_result')).toEqual({ n: 2 });
    expect(count(store, 'answer_version')).toEqual(versions);
    closeStore(store);
  });

  it('takes back a replacement in place that only an older parser saw', async () => {
    const folder = storeFolder();
    const store = openStore(folder.db, 'write');
    await fileMisread(store, FIRST, '2099-03-01T12:00:00Z', (parsed) => parsed);
    await fileMisread(store, TYPESET, '2099-03-08T12:00:00Z', withoutLastSentences);
    await readAllAgain(context, store, PRESENT);
    expect(count(store, 'record_version')).toEqual({ n: 2 });
    await readAllAgain(context, store, NEXT);
    expect(count(store, 'record_version')).toEqual({ n: 1 });
    expect(count(store, 'statement')).toEqual({ n: 0 });
    expect(count(store, 'rendition')).toEqual({ n: 2 });
    closeStore(store);
  });

  it('keeps the date that a user gave for a text without one', async () => {
    const folder = storeFolder();
    const file = folder.file('kaal.txt', 'Vraag 1\n\nVaart de pont?\n\nAntwoord 1\n\nJa.\n');
    await folder.kvq('ingest', file, '--zaak', ZAAK, '--date', '2099-03-03');
    const store = openStore(folder.db, 'write');
    await readAllAgain(context, store, NEXT);
    closeStore(store);
    expect((await folder.json('log', ZAAK)).events).toMatchObject([{ date: '2099-03-03' }]);
  });
});

describe('kvq reassign', () => {
  it('moves a document to the right zaak by a correction, and deletes nothing', async () => {
    const folder = storeFolder();
    await folder.kvq('ingest', '--zaak', '2099Z00011', folder.file('een.txt', FIRST));
    const moved = await folder.json('reassign', 'ah-tk-20982099-9301', ZAAK);
    expect(moved).toMatchObject({ document: 'ah-tk-20982099-9301', from: '2099Z00011', to: ZAAK });
    expect((await folder.kvq('show', '2099Z00011')).code).toBe(3);
    expect((await folder.json('show', ZAAK)).answers).toHaveLength(3);
    const store = openStore(folder.db, 'read');
    expect(count(store, 'assignment')).toEqual({ n: 2 });
    closeStore(store);
  });

  it('says that it does not know a document', async () => {
    const folder = storeFolder();
    const { code, err } = await folder.kvq('reassign', '2099D00001', ZAAK);
    expect(code).toBe(3);
    expect(err).toContain('2099D00001');
  });
});
