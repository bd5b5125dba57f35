import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../src/core/document/parse-document.ts';
import { findCorrections } from '../src/core/letter/find-corrections.ts';
import type { DocumentHeader, ParsedDocument, Question } from '../src/core/model.ts';
import { readDocument } from '../src/formats/read.ts';

type Header = Omit<DocumentHeader, 'documentNumber'>;

interface DocumentCase extends Partial<Header> {
  readonly file: string;
  /** Labels of questions and answers: "1", "6a", "3+4+5". */
  readonly questions: readonly string[];
  readonly answers: readonly string[];
  readonly footnotes: number;
  readonly refersTo?: Readonly<Record<string, readonly number[]>>;
  readonly corrections?: ParsedDocument['corrections'];
}

interface ZaakCase extends Pick<Header, 'subject' | 'askers' | 'addressedTo' | 'submitted'> {
  readonly zaak: string;
  readonly documents: readonly DocumentCase[];
}

/** Stands before every invented text of a real zaak. */
const MARK = '[voorbeeldtekst] ';

const sample = fileURLToPath(new URL('../fixtures/sample/', import.meta.url));
const folders = readdirSync(sample, { withFileTypes: true }).filter((entry) => entry.isDirectory());

function readCase(folder: string): ZaakCase {
  return JSON.parse(readFileSync(`${sample}${folder}/case.json`, 'utf8'));
}

async function parseFile(path: string): Promise<ParsedDocument> {
  return parseDocument(await readDocument(readFileSync(path), path));
}

function label({ numbers, part }: Question): string {
  return `${numbers.join('+')}${part ?? ''}`;
}

describe.each(folders.map(({ name }) => name))('fixtures/sample/%s', (folder) => {
  const { zaak, documents, subject, askers, addressedTo, submitted } = readCase(folder);
  const isReal = zaak.startsWith('2021');

  it('describes every file beside it, and is named after its zaak', () => {
    const files = readdirSync(`${sample}${folder}`).filter((name) => name !== 'case.json');
    expect(documents.map(({ file }) => file).sort()).toEqual(files.sort());
    expect(zaak).toBe(folder);
  });

  describe.each(documents)('$file', (expected) => {
    const { file, questions, answers, footnotes, refersTo, corrections, ...header } = expected;
    const parsing = parseFile(`${sample}${folder}/${file}`);

    it('has the header that case.json gives', async () => {
      const parsed = await parsing;
      expect(parsed).toMatchObject({ subject, askers, addressedTo, submitted, ...header });
    });

    it('has its questions and answers, each once and in order', async () => {
      const parsed = await parsing;
      expect(parsed.questions.map(label)).toEqual(questions);
      expect(parsed.answers.map(label)).toEqual(answers);
    });

    it('has its footnotes, each marked in one text', async () => {
      const parsed = await parsing;
      const marks = [...parsed.questions, ...parsed.answers].flatMap((text) => text.footnotes);
      expect(parsed.footnotes).toHaveLength(footnotes);
      expect(marks.sort()).toEqual(parsed.footnotes.map(({ mark }) => mark).sort());
    });

    it('refers and corrects as case.json says, and leaves nothing to warn of', async () => {
      const parsed = await parsing;
      const referring = parsed.answers.filter((answer) => answer.refersTo.length > 0);
      const references = referring.map((answer) => [label(answer), answer.refersTo]);
      expect(Object.fromEntries(references)).toEqual(refersTo ?? {});
      expect(findCorrections(parsed.letter ?? '')).toMatchObject(corrections ?? []);
      expect(parsed.messages.filter(({ severity }) => severity !== 'info')).toEqual([]);
    });

    it.runIf(isReal)('says of every text that it is an example', async () => {
      const parsed = await parsing;
      const texts = [...parsed.questions, ...parsed.answers].map(({ text }) => text);
      expect(texts.filter((text) => !text.startsWith(MARK))).toEqual([]);
      expect(parsed.letter ?? MARK).toMatch(/^(?:Mededeling\n\n)?\[voorbeeldtekst\] /);
    });
  });
});
