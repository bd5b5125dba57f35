import type { DocumentKind, IsoDate, Message } from '../core/model.ts';
import { hang, plain } from './layout.ts';
import { messageLines } from './message-lines.ts';
import { dateWords } from './names.ts';
import type { View } from './view.ts';

/**
 * What storing one file came to: a new document, another rendition of a known one that says the same
 * or that replaces what it said, or nothing.
 */
export type Outcome = 'new' | 'rendition' | 'replaced' | 'known';

/** One file that was ingested. */
export interface Ingested {
  readonly file: string;
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

/** One entry for each file: what it was and what became of it. */
export function renderIngest(view: View, documents: readonly Ingested[]): string {
  const lines = documents.flatMap((one) =>
    hang(view, { text: `${one.file}  `, paint: view.palette.title }, [plain(factsOf(view, one))]),
  );
  return `${lines.join('\n')}\n`;
}

function factsOf({ catalogue }: View, { outcome, document, kind, date, zaak }: Ingested): string {
  const { phrases, kinds } = catalogue;
  return [
    phrases.ingested[outcome],
    `${kinds[kind]}, ${dateWords(catalogue, date)}`,
    document,
    zaak ?? phrases.ingested.noZaak,
  ].join(' · ');
}

/** The messages about one file, for stderr; empty where there are none worth a warning. */
export function renderWarnings(
  view: View,
  { file, messages }: Pick<Ingested, 'file' | 'messages'>,
): string {
  const worth = messages.filter(({ severity }) => severity !== 'info');
  return messageLines(view, worth)
    .map((line) => `${file}: ${line}\n`)
    .join('');
}
