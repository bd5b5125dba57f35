import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { scoreDocument, summarize } from '../../scripts/gold-score.mjs';
import { parseDocument } from '../../src/core/document/parse-document.ts';
import type { ParsedDocument } from '../../src/core/model.ts';
import { readDocument } from '../../src/formats/read.ts';
import { describeShared, sharedPath } from '../support/shared.ts';

interface Gold {
  readonly file: string;
  readonly form: string;
  readonly format: string;
}

const FORMATS = ['text', 'xml', 'pdf', 'docx'];

async function parseShared(name: string): Promise<ParsedDocument> {
  const path = sharedPath(name);
  return parseDocument(await readDocument(readFileSync(path), path));
}

function readGold(): readonly Gold[] {
  const folder = sharedPath('data/real/gold/');
  return readdirSync(folder)
    .map((name): Gold => JSON.parse(readFileSync(`${folder}${name}`, 'utf8')))
    .filter(({ format }) => FORMATS.includes(format));
}

describeShared('the labelled real documents', () => {
  const golds = readGold();
  const scores = new Map<string, ReturnType<typeof scoreDocument>[]>();

  beforeAll(async () => {
    for (const gold of golds) {
      const score = scoreDocument(await parseShared(`data/real/${gold.file}`), gold);
      scores.set(gold.form, [...(scores.get(gold.form) ?? []), score]);
    }
  });

  describe.each([
    { form: 'aanhangsel-pdftekst', exact: 0.99, length: 0.99, header: 0.98, footnotes: 0.96 },
    { form: 'kv-pdftekst', exact: 0.99, length: 0.99, header: 0.98, footnotes: 0.97 },
    { form: 'vroege-docx-antwoord', exact: 1, length: 1, header: 1, footnotes: 1 },
    { form: 'vroege-docx-vragen', exact: 1, length: 1, header: 1, footnotes: 1 },
    { form: 'koop-platte-tekst', exact: 1, length: 1, header: 1, footnotes: 1 },
    { form: 'aanhangsel-pdf', exact: 1, length: 1, header: 0.99, footnotes: 1 },
    { form: 'ministeriebrief-docx', exact: 1, length: 1, header: 0.96, footnotes: 1 },
    { form: 'koop-xml', exact: 1, length: 1, header: 1, footnotes: 1 },
  ])('$form', ({ form, ...least }) => {
    it.each(Object.entries(least))('scores at least its mark in %s', (measure, share) => {
      const sums = summarize(scores.get(form) ?? []);
      expect(sums.documents).toBeGreaterThan(0);
      expect(Object.entries(sums)).toContainEqual([measure, expect.toSatisfy((n) => n >= share)]);
    });
  });

  it('has no record that no label names', () => {
    expect(summarize([...scores.values()].flat()).extra).toBe(0);
  });
});

describeShared('the flagship', () => {
  it('is read from its printed answer in Markdown', async () => {
    const parsed = await parseShared('seeds/003_86392d5aadb0f277.txt');
    const numbers = Array.from({ length: 14 }, (_, index) => [index + 1]);
    expect(parsed.questions.map((question) => question.numbers)).toEqual(numbers);
    expect(parsed.answers.map((answer) => answer.numbers)).toEqual(numbers);
    expect(parsed.footnotes.map(({ mark }) => mark)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    expect(parsed.answers[12]?.text.split('\n\n')).toHaveLength(2);
    expect(parsed).toMatchObject({
      kind: 'answer',
      zaak: null,
      aanhangsel: { vergaderjaar: '2021-2022', number: 105 },
      askers: [
        { name: 'Van Ginneken', fractie: 'D66' },
        { name: 'Bouchallikh', fractie: 'GroenLinks' },
      ],
      answeredBy: [{ name: 'Dekker', role: 'Minister', department: 'Rechtsbescherming' }],
      onBehalfOf: ['Minister van Justitie en Veiligheid'],
      submitted: '2021-08-27',
      received: '2021-09-28',
      seeAlso: [{ vergaderjaar: '2020-2021', number: 4076 }],
      messages: [],
    });
  });

  it('is read from its further answer, which is a letter under the restated questions', async () => {
    const name = 'data/revised_cases/2021Z14612_clearview/ah-tk-20212022-472.RECONSTRUCTED.txt';
    const parsed = await parseShared(name);
    expect(parsed.questions).toHaveLength(14);
    expect(parsed.answers).toEqual([]);
    expect(parsed.seeAlso.map(({ number }) => number)).toEqual([4076, 105]);
    expect(parsed.kind).toBe('further-answer');
    expect(parsed.letter).toMatch(/^In de beantwoording .* toestemming gegeven\.»$/u);
    expect(parsed.messages.map(({ rule }) => rule)).toEqual(['text-before-head']);
  });

  it('knows a notice that the questions were answered in a letter', async () => {
    const name = 'data/edge_cases/ah-tk-20192020-2474_mededeling_beantwoord_in_brief.COMPLETE.txt';
    expect((await parseShared(name)).kind).toBe('notice');
  });
});
