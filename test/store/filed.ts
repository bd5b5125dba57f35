import { createHash } from 'node:crypto';
import Database from 'better-sqlite3';
import type { FiledDocument, Projection, RecordVersion } from '../../src/core/history/history.ts';
import { mentionsOf } from '../../src/core/lineage/mentions.ts';
import type { Aanhangsel, Answer, ParsedDocument, Question } from '../../src/core/model.ts';
import { loadDocuments } from '../../src/store/documents.ts';
import { type Filing, type FilingInput, fileRendition } from '../../src/store/file-rendition.ts';
import { openStore, transact } from '../../src/store/open.ts';
import { saveProjection } from '../../src/store/save-projection.ts';
import type { Store } from '../../src/store/store.ts';

/** What the tests run: one parser, one engine. */
export const PRESENT = { parser: 1, engine: 1 } as const;

let empty: Buffer | null = null;

/** A store that vanishes with the test: migrated once for all, as that takes longer than most tests. */
export function memoryStore(): Store {
  empty ??= openStore(':memory:', 'write').db.serialize();
  const db = new Database(empty);
  db.pragma('foreign_keys = on');
  return { db, path: ':memory:' };
}

/** "nr. 105" of the vergaderjaar 2021-2022. */
export function aanhangsel(number: number): Aanhangsel {
  return { vergaderjaar: '2021-2022', number };
}

/** A question with one number. */
export function question(number: number, text: string): Question {
  return { numbers: [number], part: null, text, footnotes: [] };
}

/** An answer to one question. */
export function answer(number: number, text: string): Answer {
  return { ...question(number, text), refersTo: [] };
}

/** A document that says nothing but what a test gives it. */
export function parsed(said: Partial<ParsedDocument>): ParsedDocument {
  return {
    kind: 'answer',
    zaak: null,
    documentNumber: null,
    aanhangsel: null,
    askers: [],
    addressedTo: [],
    answeredBy: [],
    onBehalfOf: [],
    subject: null,
    submitted: null,
    received: null,
    seeAlso: [],
    questions: [],
    answers: [],
    letter: null,
    corrections: [],
    footnotes: [],
    messages: [],
    ...said,
  };
}

/** Bytes with what a parser makes of them and what the user says of them. */
export function seen(
  text: string,
  said: Partial<ParsedDocument> = {},
  given: Partial<FilingInput> = {},
): FilingInput {
  const bytes = new TextEncoder().encode(text);
  return {
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    mediaType: 'text/plain',
    source: `${text}.txt`,
    seenAt: '2021-11-01T09:00:00Z',
    parser: PRESENT.parser,
    documentNumber: null,
    zaak: null,
    parsed: parsed(said),
    ...given,
  };
}

/** Files and projects in one transaction, as a command does. */
export function ingest(store: Store, input: FilingInput): Filing {
  return transact(store, () => {
    const filing = fileRendition(store, input);
    projectAll(store, filing.touched);
    return filing;
  });
}

/** Projects zaken anew. */
export function projectAll(
  store: Store,
  zaken: readonly string[],
  versions: { parser: number; engine: number } = PRESENT,
): void {
  for (const zaak of zaken)
    saveProjection(store, project(zaak, loadDocuments(store, zaak)), versions);
}

/**
 * A projection that any document changes, simpler than the real one: what the store keeps must not
 * depend on how histories are derived.
 */
export function project(zaak: string, documents: readonly FiledDocument[]): Projection {
  const first = documents.flatMap(({ renditions }) => renditions.slice(0, 1));
  const versions = documents
    .filter(({ renditions }) => renditions.some((it) => it.parsed.answers.length > 0))
    .sort((one, other) => (dateOf(one) < dateOf(other) ? -1 : 1))
    .map(versionOf);
  const events = documents.map((document) => ({
    date: dateOf(document),
    kind: document.renditions[0]?.parsed.kind ?? 'unknown',
    document: document.key,
    aanhangsel: document.aanhangsel,
    answeredBy: document.renditions[0]?.parsed.answeredBy ?? [],
    renditions: document.renditions.map(({ parsed: _, ...rendition }) => rendition),
    replacedInPlace: false,
    version: versions.find((version) => version.document === document.key)?.id ?? null,
  }));
  const [before, after] = [versions[0]?.id, versions.at(-1)?.id];
  const span = { text: 'niet', start: 0, end: 4 };
  return {
    history: {
      zaak,
      subject: first.find((it) => it.parsed.subject)?.parsed.subject ?? null,
      askers: [{ name: 'Van Ginneken', fractie: 'D66' }],
      addressedTo: ['Minister voor Rechtsbescherming'],
      submitted: first.find((it) => it.parsed.submitted)?.parsed.submitted ?? null,
      questions: first.find((it) => it.parsed.questions.length > 0)?.parsed.questions ?? [],
      events,
      versions,
    },
    comparisons:
      before === undefined || after === undefined || before === after
        ? []
        : [
            {
              before,
              after,
              statements: [
                {
                  op: 'edit',
                  label: 'softened',
                  also: ['narrowed'],
                  flag: true,
                  confidence: 'high',
                  numbers: [12],
                  before: [span],
                  after: [span],
                  changed: { before: [span], after: [] },
                  reasons: [
                    {
                      rule: 'scale',
                      feature: 'commitment',
                      direction: 'weaker',
                      before: span,
                      after: null,
                      letter: null,
                      scale: null,
                    },
                  ],
                },
              ],
              notRepeated: [1, 2],
            },
          ],
    mentions: mentionsOf(documents),
  };
}

function dateOf({ renditions }: FiledDocument): string {
  return renditions.find((it) => it.parsed.received)?.parsed.received ?? '9999-12-31';
}

function versionOf(document: FiledDocument, index: number): RecordVersion {
  const reading = document.renditions.find((it) => it.parsed.answers.length > 0)?.parsed;
  return {
    id: `v${index + 1}`,
    date: reading?.received ?? null,
    kind: reading?.kind ?? 'answer',
    document: document.key,
    aanhangsel: document.aanhangsel,
    answeredBy: reading?.answeredBy ?? [],
    otherMinister: index > 0,
    replacedInPlace: false,
    renditions: document.renditions.map(({ parsed: _, ...rendition }) => rendition),
    answers: (reading?.answers ?? []).map(({ numbers, part, text }) => ({
      numbers,
      part,
      question: '',
      text,
      manner: 'stated',
      corrections: [],
    })),
    letter: reading?.letter ?? null,
  };
}
