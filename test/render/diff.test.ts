import { describe, expect, it } from 'vitest';
import type { Statement } from '../../src/core/model.ts';
import { renderCompare } from '../../src/render/compare.ts';
import { renderDiff } from '../../src/render/diff.ts';
import { compareJson, diffJson } from '../../src/render/json-comparison.ts';
import { renderCompareMarkdown, renderDiffMarkdown } from '../../src/render/markdown.ts';
import { exactMeasure } from '../../src/render/measure.ts';
import { flagship, flagshipStatement, spanOf } from './flagship.ts';
import { namedPalette, testView } from './named-view.ts';

const UNKNOWN_HEAD = {
  date: null,
  answeredBy: [],
  aanhangsel: null,
  documentNumber: null,
} as const;
const FLAGGED = { all: false };
const ALL = { all: true };

const sentence = 'De dienst heeft dit in 2020 onderzocht.';
const kept: Statement = {
  ...flagshipStatement,
  op: 'keep',
  label: 'unchanged',
  also: [],
  flag: false,
  before: [spanOf(sentence, sentence)],
  after: [spanOf(sentence, sentence)],
  changed: { before: [], after: [] },
  reasons: [],
};
const added: Statement = { ...kept, op: 'add', label: 'added', before: [] };
const removed: Statement = {
  ...kept,
  op: 'delete',
  label: 'removed',
  flag: true,
  confidence: 'low',
  numbers: [3, 4, 5],
  after: [],
  changed: { before: [spanOf(sentence, sentence)], after: [] },
};

describe('renderDiff of the flagship', () => {
  it('is the picture of the README', async () => {
    await expect(renderDiff(testView(), flagship, FLAGGED)).toMatchFileSnapshot(
      '../golden/render/diff.txt',
    );
  });

  it.each([30, 60, 80, 120])('fits in %i cells, with its paints named', async (width) => {
    const painted = renderDiff(testView({ width, palette: namedPalette }), flagship, FLAGGED);
    await expect(painted).toMatchFileSnapshot(`../golden/render/diff-${width}.txt`);
    const lines = renderDiff(testView({ width }), flagship, FLAGGED).split('\n');
    // A longer word stands alone, unbroken.
    const long = lines.filter((line) => line.length > width && /\S\s+\S/.test(line));
    expect(long).toEqual([]);
  });

  it('speaks English', async () => {
    await expect(renderDiff(testView({ lang: 'en' }), flagship, FLAGGED)).toMatchFileSnapshot(
      '../golden/render/diff-en.txt',
    );
  });

  it('is Markdown too', async () => {
    await expect(renderDiffMarkdown(testView(), flagship, FLAGGED)).toMatchFileSnapshot(
      '../golden/render/diff.md',
    );
  });
});

describe('renderDiff', () => {
  it('shows flagged statements first, and the others with --all', async () => {
    const statements = [kept, removed, added, flagshipStatement];
    await expect(renderDiff(testView(), { ...flagship, statements }, ALL)).toMatchFileSnapshot(
      '../golden/render/diff-all.txt',
    );
  });

  it.each([
    { name: 'only unchanged ones', statements: [kept], says: 'De tekst van de antwoorden is niet' },
    { name: 'none', statements: [], says: 'De tekst van de antwoorden is niet veranderd.' },
    { name: 'an added one', statements: [added], says: '1 niet gemarkeerd (--all toont ze)' },
  ])('says so when nothing is flagged: $name', ({ statements, says }) => {
    const text = renderDiff(testView(), { ...flagship, statements }, FLAGGED);
    expect(text).toContain(says);
    expect(text).not.toContain('1 uitspraak gemarkeerd');
  });

  it('says so when there is nothing to compare with', () => {
    const alone = {
      ...flagship,
      versions: flagship.versions.slice(0, 1),
      before: null,
      after: null,
    };
    const text = renderDiff(testView(), { ...alone, statements: [], notRepeated: [] }, FLAGGED);
    expect(text).toContain('Er is één versie van de antwoorden; er valt nog niets te vergelijken.');
  });

  it('says when a sentence moved, split or merged', () => {
    const statements = [{ ...flagshipStatement, op: 'split' } as const];
    const text = renderDiff(testView(), { ...flagship, statements }, FLAGGED);
    expect(text).toContain('Antwoord 12   AFGEZWAKT, INGEPERKT · gesplitst\n');
  });

  it('says which versions it compares when there are more than two', () => {
    const versions = [...flagship.versions, ...flagship.versions.slice(1)];
    const text = renderDiff(testView(), { ...flagship, versions }, FLAGGED);
    expect(text).toContain('  vergeleken: v1 met v2\n');
  });

  it('tells a replacement in place', () => {
    const versions = flagship.versions.map((version) => ({ ...version, replacedInPlace: true }));
    const text = renderDiff(testView(), { ...flagship, versions }, FLAGGED);
    expect(text).toMatch(/^ {2}v1 .* ter plaatse vervangen$/m);
    expect(text.replaceAll(/\s+/g, ' ')).toContain('andere bewindspersoon, ter plaatse vervangen');
  });

  it('tells of a document that it does not know to apply, on every screen', () => {
    const unapplied = [
      { document: 'ah-tk-1_2', aanhangsel: null, date: '2099-03-03', kind: 'further-answer' },
    ] as const;
    const says =
      /nader antwoord ah-tk-1\\?_2, 3 mrt 2099: kvq vindt niet welk antwoord het wijzigt/;
    const diff = { ...flagship, unapplied };
    const compared = {
      before: { file: 'a', kind: 'answer', ...UNKNOWN_HEAD },
      after: { file: 'b', kind: 'further-answer', ...UNKNOWN_HEAD },
      unrelated: false,
      comparison: flagship,
      unapplied,
    } as const;
    expect(renderDiff(testView(), diff, FLAGGED)).toMatch(says);
    expect(renderDiffMarkdown(testView(), diff, FLAGGED)).toMatch(says);
    expect(renderCompare(testView(), compared, FLAGGED)).toMatch(says);
    expect(renderCompareMarkdown(testView(), compared, FLAGGED)).toMatch(says);
    expect(diffJson(testView(), diff)).toMatchObject({ unapplied });
    expect(compareJson(testView(), compared)).toMatchObject({ unapplied });
  });

  it('aligns the columns of versions by cells, not by characters', async () => {
    const versions = flagship.versions.map((version, at) => ({
      ...version,
      answeredBy: [{ name: at === 0 ? '田中' : 'Dekker', role: null, department: null }],
    }));
    const view = testView({ measure: await exactMeasure() });
    const lines = renderDiff(view, { ...flagship, versions }, FLAGGED).split('\n');
    const [wide = '', narrow = ''] = lines.filter((line) => line.includes('ah-tk-'));
    expect(wide.indexOf('ah-tk-')).toBe(narrow.indexOf('ah-tk-') - 2);
  });
});
