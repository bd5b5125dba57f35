import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { vergaderjaarOf } from '../../../src/core/vergaderjaar.ts';
import type { PaperRecord } from '../rendered/record.ts';
import { type Known, recordOf } from '../rendered/sample.ts';
import { contentIn, type Form, publish } from './publication.ts';
import {
  type ActorRecord,
  type Content,
  contentOf,
  type DocumentRecord,
  type RowState,
  type SourceRecords,
  type ZaakRecord,
} from './records.ts';

/** A document as a file of fixtures describes it. */
interface DocumentFile {
  readonly number: string;
  readonly soort: string;
  readonly subject: string;
  readonly title?: string;
  readonly date: string;
  readonly received?: string;
  readonly aanhangselnummer?: string;
  readonly changed?: string;
  readonly actors: readonly ActorRecord[];
  /** The paper it holds, beside the file. */
  readonly paper?: string;
  /** The form in which the Kamer has it; none for a document without a file. */
  readonly file?: Form;
  /** The forms in which KOOP has it. */
  readonly published?: readonly Form[];
  /** Whether DocumentVersie.ExterneIdentifier is filled. */
  readonly isNamed?: boolean;
  /** Whether the interface knows to which zaak it belongs. */
  readonly isUnlinked?: boolean;
  readonly state?: RowState;
}

interface RecordFile {
  readonly zaak: Omit<ZaakRecord, 'vergaderjaar' | 'id' | 'state' | 'relatedTo'> & {
    readonly id?: string;
    readonly relatedTo?: readonly string[];
    readonly state?: RowState;
  };
  readonly documents: readonly DocumentFile[];
}

const FIXTURES = fileURLToPath(new URL('../../../fixtures/sources/', import.meta.url));

async function paperOf(path: string, zaak: string): Promise<PaperRecord> {
  const beside = await readFile(join(dirname(path), 'case.json'), 'utf8');
  const known: Known = JSON.parse(beside);
  return await recordOf(await readFile(path), { ...known, zaak });
}

/** Content rendered once, with its true length, as the Kamer's rows give it for most documents. */
async function measured({ contentType, bytes }: Content): Promise<Content> {
  return contentOf(contentType, await bytes());
}

async function publicationOf(
  paper: PaperRecord,
  path: string,
  forms: readonly Form[],
): Promise<DocumentRecord['publication']> {
  const publication = publish(paper, forms);
  if (!path.endsWith('.xml') || !forms.includes('xml')) return publication;
  // A sample that is KOOP's XML already is given as it is.
  const xml = contentOf('application/xml; charset=UTF-8', await readFile(path));
  return { ...publication, forms: { ...publication.forms, xml } };
}

/** What a document's file brings: its bytes at the Kamer and its publication at KOOP. */
async function paperParts(
  file: DocumentFile,
  folder: string,
  zaak: string,
): Promise<Pick<DocumentRecord, 'resource' | 'publication'>> {
  if (file.paper === undefined) return { resource: null, publication: null };
  const path = join(folder, file.paper);
  const paper = await paperOf(path, zaak);
  const { file: form, published = [] } = file;
  return {
    resource: form ? await measured(contentIn(() => paper, form)) : null,
    publication: published.length > 0 ? await publicationOf(paper, path, published) : null,
  };
}

const ABSENT = {
  title: null,
  received: null,
  aanhangselnummer: null,
  state: 'present',
} as const;

async function documentOf(
  file: DocumentFile,
  folder: string,
  zaak: RecordFile['zaak'],
): Promise<DocumentRecord> {
  const {
    paper: _paper,
    file: _form,
    published: _published,
    isNamed,
    isUnlinked,
    ...fields
  } = file;
  const parts = await paperParts(file, folder, zaak.number);
  return {
    ...ABSENT,
    changed: zaak.changed,
    ...fields,
    ...parts,
    zaken: isUnlinked ? [] : [zaak.number],
    vergaderjaar: vergaderjaarOf(file.received ?? file.date),
    externalIdentifier: isNamed ? (parts.publication?.id ?? null) : null,
  };
}

async function readRecords(path: string, folder: string): Promise<SourceRecords> {
  const { zaak, documents }: RecordFile = JSON.parse(await readFile(path, 'utf8'));
  const whole: ZaakRecord = {
    ...zaak,
    id: zaak.id ?? null,
    vergaderjaar: vergaderjaarOf(zaak.submitted),
    relatedTo: zaak.relatedTo ?? [],
    state: zaak.state ?? 'present',
  };
  const list = await Promise.all(documents.map((one) => documentOf(one, folder, zaak)));
  return { zaken: [whole], documents: list };
}

async function readFolder(folder: string): Promise<SourceRecords> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const loaded = await Promise.all(names.map((name) => readRecords(join(folder, name), folder)));
  return {
    zaken: loaded.flatMap(({ zaken }) => zaken),
    documents: loaded.flatMap(({ documents }) => documents),
  };
}

const folders = new Map<string, Promise<SourceRecords>>();

/**
 * The records of a folder, one JSON file for each zaak; the project's own where none is named. A folder
 * is read once in a process: its papers take longer to print than most tests.
 */
export async function loadRecords(folder: string = FIXTURES): Promise<SourceRecords> {
  const loading = folders.get(folder) ?? readFolder(folder);
  folders.set(folder, loading);
  return await loading;
}
