import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseDocument } from '../src/core/document/parse-document.ts';
import type {
  DocumentHeader,
  Label,
  ParsedDocument,
  Question,
  Statement,
} from '../src/core/model.ts';
import { readDocument } from '../src/formats/read.ts';
import { storeFolder } from './commands/store-folder.ts';

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

interface FlagCase {
  readonly numbers: readonly number[];
  readonly label: Label;
  readonly also: readonly Label[];
  readonly before: string | null;
  readonly after: string | null;
}

interface ZaakCase extends Pick<Header, 'subject' | 'askers' | 'addressedTo' | 'submitted'> {
  readonly zaak: string;
  readonly documents: readonly DocumentCase[];
  readonly versions: readonly object[];
  readonly flags: readonly FlagCase[];
  readonly notRepeated: readonly number[];
  readonly followUps: readonly string[];
}

/** Stands before every invented text of a real zaak. */
const MARK = '[voorbeeldtekst] ';

const root = fileURLToPath(new URL('../fixtures/', import.meta.url));

function foldersIn(path: string): readonly string[] {
  const entries = readdirSync(`${root}${path}`, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => `${path}${name}/`);
}

function readCase(folder: string): ZaakCase {
  return JSON.parse(readFileSync(`${root}${folder}case.json`, 'utf8'));
}

async function parseFile(path: string): Promise<ParsedDocument> {
  return parseDocument(await readDocument(readFileSync(path), path));
}

function label({ numbers, part }: Question): string {
  return `${numbers.join('+')}${part ?? ''}`;
}

function joined(sentences: Statement['before']): string | null {
  return sentences.length === 0 ? null : sentences.map(({ text }) => text).join(' ');
}

// A folder without folders holds no papers: fixtures/sources says what the sources say of them.
const sources = foldersIn('').filter((source) => foldersIn(source).length > 0);

describe.each(sources)('fixtures/%s', (source) => {
  const folders = foldersIn(source);
  const store = storeFolder();

  beforeAll(async () => {
    const files = folders.flatMap((folder) =>
      readCase(folder).documents.map(({ file }) => `${root}${folder}${file}`),
    );
    const { documents } = await store.json('ingest', ...files);
    expect(documents).toHaveLength(files.length);
  });

  describe.each(folders)('%s', (folder) => {
    const { zaak, documents, subject, askers, addressedTo, submitted } = readCase(folder);

    it('describes every file beside it, and is named after its zaak', () => {
      const files = readdirSync(`${root}${folder}`).filter((name) => name !== 'case.json');
      expect(documents.map(({ file }) => file).sort()).toEqual(files.sort());
      expect(folder).toBe(`${source}${zaak}/`);
    });

    it('comes out of the store with its versions, flags and follow-ups', async () => {
      const diff = await store.json('diff', zaak, '--offline');
      const flags = diff.statements
        .filter(({ flag }: Statement) => flag)
        .map(({ numbers, label, also, before, after }: Statement): FlagCase => {
          return { numbers, label, also, before: joined(before), after: joined(after) };
        });
      expect(flags).toEqual(readCase(folder).flags);
      expect(diff.versions).toMatchObject(readCase(folder).versions);
      expect(diff.notRepeated).toEqual(readCase(folder).notRepeated);
      expect(diff.followUps).toEqual(readCase(folder).followUps);
    });

    describe.each(documents)('$file', (expected) => {
      const { file, questions, answers, footnotes, refersTo, corrections, ...header } = expected;
      const path = `${root}${folder}${file}`;

      it('has the header that case.json gives', async () => {
        const parsed = await parseFile(path);
        expect(parsed).toMatchObject({ subject, askers, addressedTo, submitted, ...header });
      });

      it('has its questions and answers, each once and in order', async () => {
        const parsed = await parseFile(path);
        expect(parsed.questions.map(label)).toEqual(questions);
        expect(parsed.answers.map(label)).toEqual(answers);
      });

      it('has its footnotes, each marked in one text', async () => {
        const parsed = await parseFile(path);
        const marks = [...parsed.questions, ...parsed.answers].flatMap((text) => text.footnotes);
        expect(parsed.footnotes).toHaveLength(footnotes);
        expect(marks.sort()).toEqual(parsed.footnotes.map(({ mark }) => mark).sort());
      });

      it('refers and corrects as case.json says, and leaves nothing to warn of', async () => {
        const parsed = await parseFile(path);
        const referring = parsed.answers.filter((answer) => answer.refersTo.length > 0);
        const references = referring.map((answer) => [label(answer), answer.refersTo]);
        expect(Object.fromEntries(references)).toEqual(refersTo ?? {});
        const shown = await store.json('parse', path);
        expect(shown.corrections).toEqual(corrections ?? []);
        expect(parsed.messages.filter(({ severity }) => severity !== 'info')).toEqual([]);
      });
    });
  });
});

describe.each(foldersIn('sample/').filter((folder) => folder.includes('/2021')))('%s', (folder) => {
  it.each(readCase(folder).documents)('$file marks every invented text', async ({ file }) => {
    const parsed = await parseFile(`${root}${folder}${file}`);
    const texts = [...parsed.questions, ...parsed.answers].map(({ text }) => text);
    expect(texts.filter((text) => !text.startsWith(MARK))).toEqual([]);
    expect(parsed.letter ?? MARK).toMatch(/^(?:Mededeling\n\n)?\[voorbeeldtekst\] /);
  });
});
