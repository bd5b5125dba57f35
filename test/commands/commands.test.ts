import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { kvq } from '../cli/kvq.ts';
import { FIRST_ANSWERS, paper } from './papers.ts';
import { storeFolder } from './store-folder.ts';

const SAMPLE = fileURLToPath(new URL('../../fixtures/sample/', import.meta.url));
const ZAAK = '2099Z00020';
const FIRST = paper({
  kind: 'Antwoord',
  number: 9501,
  received: '2 februari 2099',
  answers: FIRST_ANSWERS,
});
const SOFTER = FIRST.replace('wordt nooit een afvaart', 'wordt zelden een afvaart');

describe('kvq demo', () => {
  it('ingests the sample, shows the flagship, and says which sentences are real', async () => {
    const { code, out, err } = await kvq(['demo']);
    expect(code).toBe(0);
    expect(out).toContain('AFGEZWAKT, INGEPERKT');
    expect(out).toContain(
      '1 uitspraak gemarkeerd · 13 antwoorden niet opnieuw gegeven · vervolg: 2021Z18416',
    );
    expect(err).toContain('alleen de twee geciteerde zinnen hieronder zijn echt');
  });

  it('prints what ingest and diff print', async () => {
    const folder = storeFolder();
    await folder.kvq('ingest', `${SAMPLE}2021Z14612/ah-tk-20212022-105.xml`);
    await folder.kvq('ingest', `${SAMPLE}2021Z14612/ah-tk-20212022-472.md`);
    await folder.kvq('ingest', `${SAMPLE}2021Z14612/kv-tk-2021Z14612.xml`);
    await folder.kvq('ingest', `${SAMPLE}2021Z18416/kv-tk-2021Z18416.txt`);
    const { out } = await kvq(['demo']);
    expect(out.endsWith((await folder.kvq('diff', '2021Z14612')).out)).toBe(true);
  });
});

describe('kvq compare', () => {
  const folder = storeFolder();
  const before = folder.file('voor.txt', FIRST);
  const after = folder.file('na.txt', SOFTER);

  it('flags on two files what diff flags in a store, and stores nothing', async () => {
    const compared = await folder.json('compare', before, after);
    const flagged = compared.statements.filter(({ flag }: { flag: boolean }) => flag);
    expect(flagged).toMatchObject([
      {
        numbers: [3],
        before: [{ text: 'In de winter wordt nooit een afvaart geschrapt.' }],
        after: [{ text: 'In de winter wordt zelden een afvaart geschrapt.' }],
      },
    ]);
    expect((await folder.kvq('compare', before, after, '--exit-code')).code).toBe(1);
    expect((await folder.kvq('log', ZAAK)).code).toBe(3);
  });

  it('finds nothing between a file and itself', async () => {
    const { statements, notRepeated, summary } = await folder.json('compare', before, before);
    expect(statements.every(({ label }: { label: string }) => label === 'unchanged')).toBe(true);
    expect(notRepeated).toEqual([]);
    expect(summary).toEqual({ unchanged: statements.length });
    expect((await folder.kvq('compare', before, before, '--exit-code')).code).toBe(0);
  });

  it.each([
    { argv: ['vragen', 'voor'], says: ['Het eerste stuk bevat geen antwoorden'] },
    { argv: ['voor', 'vragen'], says: ['Het tweede stuk bevat geen antwoorden'] },
    { argv: ['voor', 'voor'], says: [] },
  ])('says which of two files holds no answers: $argv', async ({ argv, says }) => {
    const questions = FIRST.replaceAll(/Antwoord \d\n\n[^\n]+\n\n/g, '')
      .replace(/\n\nAntwoord 3.*$/su, '')
      .replace(/\n\nAntwoord van .*?\./u, '');
    const ran = await folder.kvq(
      'compare',
      ...argv.map((name) => folder.file(`${name}.txt`, name === 'voor' ? FIRST : questions)),
    );
    expect(ran.err.match(/Het \S+ stuk bevat geen antwoorden/g) ?? []).toEqual(says);
  });

  it('says once that two documents have nothing in common', async () => {
    const other = folder.file(
      'ander.txt',
      'Vraag 1\n\nHoeveel zwanen overwinteren er op het meer bij Oudega?\n\nAntwoord 1\n\nEr overwinteren 40 zwanen.\n',
    );
    const ran = await folder.kvq('compare', before, other);
    expect(ran.err.match(/lijken niets met elkaar te maken te hebben/g)).toHaveLength(1);
    expect(await folder.json('compare', before, other)).toMatchObject({ unrelated: true });
    expect((await folder.kvq('compare', before, after)).err).toBe('');
    expect(await folder.json('compare', before, after)).toMatchObject({
      unrelated: false,
      before: { file: before, kind: 'answer' },
      after: { file: after, kind: 'answer' },
    });
  });

  it('sees the change in the second of two answers with one number', async () => {
    const twice = FIRST.replace('Vraag 3', 'Antwoord 2\n\nDe gemeente betaalt alles.\n\nVraag 3');
    const files = [
      folder.file('dubbel.txt', twice),
      folder.file('dubbel-na.txt', twice.replace('betaalt alles', 'betaalt niets')),
    ];
    expect((await folder.kvq('compare', ...files, '--exit-code')).code).toBe(1);
  });
});

describe('kvq show and log', () => {
  it('gives the archived bytes back to the letter, by the start of their hash', async () => {
    const folder = storeFolder();
    const bytes = readFileSync(`${SAMPLE}2021Z14612/ah-tk-20212022-105.xml`, 'utf8');
    await folder.kvq('ingest', `${SAMPLE}2021Z14612/ah-tk-20212022-105.xml`);
    const { events } = await folder.json('log', '2021Z14612');
    const sha = events[0].renditions[0].sha256;
    const { code, out } = await folder.kvq('show', '2021Z14612', '--rendition', sha.slice(0, 12));
    expect(code).toBe(0);
    expect(out).toBe(bytes);
    expect((await folder.kvq('show', '2021Z14612', '--rendition', '000000')).code).toBe(3);
  });

  it('shows on screen each answer with the version that gave it, and each document with its date', async () => {
    const folder = storeFolder();
    await folder.kvq('ingest', '--zaak', ZAAK, folder.file('een.txt', FIRST));
    const shown = await folder.kvq('show', ZAAK, '2');
    expect(shown.out).toContain('De pont vervoert 40.000 reizigers per jaar.');
    expect(shown.out).toContain('zoals in v1, 2 feb 2099');
    expect((await folder.kvq('show', ZAAK, '4')).code).toBe(3);
    const logged = await folder.kvq('log', ZAAK);
    expect(logged.out).toContain('2 feb 2099');
    expect(logged.out).toContain('na 21 dagen');
  });
});

describe('a record', () => {
  it('is found by the number and the address of one of its documents too', async () => {
    const folder = storeFolder();
    await folder.kvq('ingest', '--zaak', ZAAK, folder.file('een.txt', FIRST));
    const byZaak = await folder.kvq('log', ZAAK);
    const address = 'https://zoek.officielebekendmakingen.nl/ah-tk-20982099-9501.html';
    expect(await folder.kvq('log', 'ah-tk-20982099-9501')).toEqual(byZaak);
    expect(await folder.kvq('log', address)).toEqual(byZaak);
    expect((await folder.kvq('show', 'ah-tk-20982099-9501', '1')).code).toBe(0);
    const unknown = await folder.kvq('diff', 'ah-tk-20982099-9599');
    expect(unknown.code).toBe(3);
    expect(unknown.err).toContain('ah-tk-20982099-9599');
  });
});

describe('kvq ingest refuses', () => {
  it('a zaak other than the one that the document names', async () => {
    const folder = storeFolder();
    const file = `${SAMPLE}2021Z14612/ah-tk-20212022-105.xml`;
    const { code, err } = await folder.kvq('ingest', '--zaak', ZAAK, file);
    expect(code).toBe(2);
    expect(err).toContain('2021Z14612');
    expect((await folder.kvq('log', ZAAK)).code).toBe(3);
  });

  it('one document number for two files', async () => {
    const folder = storeFolder();
    const files = [folder.file('a.txt', FIRST), folder.file('b.txt', SOFTER)];
    const { code, err } = await folder.kvq('ingest', '--document', '2099D00001', ...files);
    expect(code).toBe(2);
    expect(err).toContain('één bestand tegelijk');
  });
});
