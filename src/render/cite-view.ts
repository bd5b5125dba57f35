import type { Span } from '../core/model.ts';
import type { Citation, Tally } from '../core/quotation/citation.ts';

/** A record that a text names, and whether the store has it. */
export interface ResolvedName {
  /** Null where only a link of a page names it. */
  readonly span: Span | null;
  /** The words or the address that name it. */
  readonly text: string;
  /** The number by which `kvq fetch` gets it. */
  readonly name: string;
  readonly document: string | null;
  /** The zaak that holds it, as far as is known. */
  readonly zaak: string | null;
  readonly subject: string | null;
  readonly isStored: boolean;
}

/** What `kvq cite` has to show of one text. */
export interface CiteView {
  readonly file: string;
  /** What was read: paragraphs joined by a blank line. Places of citations and names are in it. */
  readonly text: string;
  /** Of all quotations in the text, those too that are not shown. */
  readonly tally: Tally;
  readonly citations: readonly Citation[];
  readonly names: readonly ResolvedName[];
}
