import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeShared, sharedPath } from '../support/shared.ts';
import { FIRST_ANSWERS, paper } from './papers.ts';
import { type Json, type StoreFolder, storeFolder } from './store-folder.ts';

const SAMPLE = fileURLToPath(new URL('../../fixtures/sample/', import.meta.url));
const OLD =
  'Biometrische surveillance, in de zin van real time gezichtsherkenning, wordt op dit moment in Nederland niet gedaan.';
const NEW =
  'Voor het gebruik van biometrische surveillance in de publieke ruimte door de politie, in de zin van real time gezichtsherkenning, wordt op dit moment in de politieorganisatie geen toestemming gegeven.';

function flagged(diff: Json): Json[] {
  return diff.statements.filter(({ flag }: Json) => flag);
}

function texts(spans: Json[]): string[] {
  return spans.map(({ text }) => text);
}

function expectFlagship(diff: Json): void {
  const [only, ...more] = flagged(diff);
  expect(more).toEqual([]);
  expect(only).toMatchObject({ numbers: [12], label: 'softened' });
  expect(only.also).toContain('narrowed');
  expect(texts(only.before)).toEqual([OLD]);
  expect(texts(only.after)).toEqual([NEW]);
  expect(only.reasons.map(({ letter }: Json) => letter?.text)).toContain('te ruim omschreven');
  expect(diff.notRepeated).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14]);
}

describe('kvq diff on the bundled sample', () => {
  let folder: StoreFolder;

  beforeAll(async () => {
    folder = storeFolder();
    const files = readdirSync(SAMPLE, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\/(?:ah|kv)-/.test(name))
      .map((name) => `${SAMPLE}${name}`);
    expect((await folder.kvq('ingest', ...files)).code).toBe(0);
  });

  it('flags the one sentence of the flagship, and names the follow-up', async () => {
    const diff = await folder.json('diff', '2021Z14612');
    expectFlagship(diff);
    expect(diff.followUps).toEqual(['2021Z18416']);
    expect(diff.versions).toMatchObject([
      { id: 'v1', answeredBy: [{ name: 'Dekker' }], otherMinister: false },
      { id: 'v2', answeredBy: [{ name: 'Grapperhaus' }], otherMinister: true },
    ]);
  });

  it('exits 1 with --exit-code only when something is flagged', async () => {
    expect((await folder.kvq('diff', '2021Z14612')).code).toBe(0);
    expect((await folder.kvq('diff', '2021Z14612', '--exit-code')).code).toBe(1);
    expect((await folder.kvq('diff', '2021Z18416', '--exit-code')).code).toBe(0);
  });

  it('takes one question, by --question', async () => {
    const diff = await folder.json('diff', '2021Z14612', '--question', '3');
    expect(diff.statements).toEqual([]);
    expect(diff.notRepeated).toEqual([3]);
    expect((await folder.kvq('diff', '2021Z14612', '--question', '15')).code).toBe(3);
  });

  it('says that there is nothing to compare where there is one version', async () => {
    const { out, code } = await folder.kvq('diff', '2021Z18416');
    expect(code).toBe(0);
    expect(out).toContain('Er is één versie');
  });

  it.each([
    { argv: ['--from', 'v3'], code: 3, says: 'kies uit v1, v2' },
    { argv: ['--from', 'v2', '--to', 'v1'], code: 2, says: 'niet vóór' },
    { argv: ['--from', '2'], code: 2, says: 'niet vóór' },
  ])('refuses $argv in one sentence', async ({ argv, code, says }) => {
    const ran = await folder.kvq('diff', '2021Z14612', ...argv);
    expect(ran.code).toBe(code);
    expect(ran.err).toContain(says);
  });

  it('says that a zaak is not stored, and that questions are not answered yet', async () => {
    expect((await folder.kvq('diff', '2099Z99999')).code).toBe(3);
    const asked = storeFolder();
    await asked.kvq('ingest', `${SAMPLE}2021Z14612/kv-tk-2021Z14612.xml`);
    const { code, err } = await asked.kvq('diff', '2021Z14612');
    expect(code).toBe(3);
    expect(err).toContain('2021Z14612');
  });

  it('shows the same as Markdown, fit for a mail', async () => {
    const { out } = await folder.kvq('diff', '2021Z14612', '--md');
    expect(out).toContain('te ruim omschreven');
    expect(out).toMatch(/^#/);
  });
});

describeShared('kvq diff on the printed answer and the nader antwoord', () => {
  const answer = sharedPath('seeds/003_86392d5aadb0f277.txt');
  const further = sharedPath(
    'data/revised_cases/2021Z14612_clearview/ah-tk-20212022-472.RECONSTRUCTED.txt',
  );

  it('finds 14 questions, 14 answers and 7 footnotes, and flags the one sentence', async () => {
    const folder = storeFolder();
    await folder.kvq('ingest', '--zaak', '2021Z14612', answer);
    await folder.kvq('ingest', further);
    const parsed = await folder.json('parse', answer);
    expect(parsed.questions).toHaveLength(14);
    expect(parsed.answers).toHaveLength(14);
    expect(parsed.footnotes).toHaveLength(7);
    expect(parsed).toMatchObject({
      kind: 'answer',
      aanhangsel: { vergaderjaar: '2021-2022', number: 105 },
      askers: [
        { name: 'Van Ginneken', fractie: 'D66' },
        { name: 'Bouchallikh', fractie: 'GroenLinks' },
      ],
      addressedTo: ['Minister voor Rechtsbescherming'],
      answeredBy: [{ name: 'Dekker', role: 'Minister', department: 'Rechtsbescherming' }],
      onBehalfOf: ['Minister van Justitie en Veiligheid'],
      submitted: '2021-08-27',
      received: '2021-09-28',
      seeAlso: [{ vergaderjaar: '2020-2021', number: 4076 }],
    });
    expectFlagship(await folder.json('diff', '2021Z14612'));
    expect((await folder.kvq('diff', '2021Z14612', '--exit-code')).code).toBe(1);
  });
});

describe('answers that are corrected more than once', () => {
  const ZAAK = '2099Z00009';
  const letter = (number: number, received: string, before: string, after: string): string =>
    paper({
      kind: 'Nader antwoord',
      number,
      received,
      seeAlso: [9201],
      letter: `In het antwoord op vraag 3 staat: «${before}» Dit moet zijn: «${after}»`,
    });
  const said = [
    'In de winter wordt nooit een afvaart geschrapt.',
    'In de winter wordt zelden een afvaart geschrapt.',
    'In de winter wordt in december zelden een afvaart geschrapt.',
  ] as const;

  it('stand as the last letter leaves them, and can be compared step by step', async () => {
    const folder = storeFolder();
    const answers = FIRST_ANSWERS;
    const first = paper({ kind: 'Antwoord', number: 9201, received: '2 februari 2099', answers });
    const files = [
      folder.file('1.txt', first),
      folder.file('2.txt', letter(9202, '1 maart 2099', said[0], said[1])),
      folder.file('3.txt', letter(9203, '1 april 2099', said[1], said[2])),
    ];
    await folder.kvq('ingest', '--zaak', ZAAK, ...files);
    const { answers: standing } = await folder.json('show', ZAAK, '3');
    expect(standing).toMatchObject([
      { text: `De pont vaart het hele jaar. ${said[2]}`, version: 'v3', differsFrom: ['v1', 'v2'] },
    ]);
    const { out } = await folder.kvq('show', ZAAK, '3');
    expect(out).toContain(
      'in v3 op een punt gewijzigd door Bedenksel (Verzonnen Zaken), 1 apr 2099',
    );
    const step = await folder.json('diff', ZAAK, '--from', 'v2', '--to', 'v3');
    expect(flagged(step).map(({ before, after }) => [texts(before), texts(after)])).toEqual([
      [[said[1]], [said[2]]],
    ]);
    const whole = await folder.json('diff', ZAAK);
    expect(flagged(whole).map(({ before, after }) => [texts(before), texts(after)])).toEqual([
      [[said[0]], [said[2]]],
    ]);
  });
});
