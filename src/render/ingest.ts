import type { DocumentKind, IsoDate, Message } from '../core/model.ts';
import { plain, type Run, table } from './layout.ts';
import { namedMessageLines } from './message-lines.ts';
import { dateWords } from './names.ts';
import type { View } from './view.ts';
import { inOneLine } from './visible.ts';

/** Between the folders of a path. */
const SLASH = /[/\\]/;

/**
 * What storing one file came to: a new document, another rendition of a known one that says the same
 * or that replaces what it said, or nothing.
 */
export type Outcome = 'new' | 'rendition' | 'replaced' | 'known';

/** What filing some bytes came to. */
export interface Filed {
  readonly outcome: Outcome;
  readonly sha256: string;
  /** The document's key. */
  readonly document: string;
  readonly kind: DocumentKind;
  readonly date: IsoDate | null;
  /** Null while nothing says to which zaak the document belongs. */
  readonly zaak: string | null;
  readonly messages: readonly Message[];
}

/** One file that was ingested. */
export interface Ingested extends Filed {
  readonly file: string;
}

/** A row for each file: what became of it, what it is, and to which zaak it belongs. */
export function renderIngest(view: View, documents: readonly Ingested[]): string {
  return `${table(
    view,
    documents.map((one) => row(view, one)),
  ).join('\n')}\n`;
}

function row({ catalogue, palette }: View, one: Ingested): readonly Run[] {
  const { phrases, kinds } = catalogue;
  return [
    { text: phrases.ingested[one.outcome], paint: palette.title },
    plain(one.zaak ?? phrases.ingested.noZaak),
    plain(dateWords(catalogue, one.date)),
    plain(kinds[one.kind]),
    plain(one.document),
    { text: one.file.split(SLASH).at(-1) ?? '', paint: palette.faint },
  ];
}

/** More documents without a zaak than this are counted, not named one by one. */
const MOST_NAMED = 3;

/** What to do with the documents that belong to no zaak yet; empty where there are none. */
export function renderUnfiled(view: View, documents: readonly Ingested[]): string {
  const unfiled = documents.filter(({ zaak }) => zaak === null);
  if (unfiled.length > MOST_NAMED)
    return `${view.catalogue.phrases.ingested.unfiled(unfiled.length)}\n`;
  return unfiled
    .map(({ file, document }) =>
      renderWarnings(view, {
        file,
        messages: [{ severity: 'warning', rule: 'no-zaak', place: '', detail: { document } }],
      }),
    )
    .join('');
}

/** The messages about one file, for stderr; empty where there are none worth a warning. */
export function renderWarnings(
  view: View,
  { file, messages }: Pick<Ingested, 'file' | 'messages'>,
): string {
  return messages
    .filter(({ severity }) => severity !== 'info')
    .flatMap((message) => namedMessageLines(view, inOneLine(file), message))
    .map((line) => `${line}\n`)
    .join('');
}
