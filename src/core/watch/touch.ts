import type { SourceDocument } from '../source.ts';

/** A zaak as a touched document refers to it: by the source's id, and by its number where that is said. */
interface TouchedZaak {
  readonly id: string | null;
  readonly zaak: string | null;
}

/** A document that a source says was touched: new, changed, withdrawn or only written anew. */
export interface Touch {
  /** The source's own id of the document. */
  readonly id: string;
  readonly isWithdrawn: boolean;
  /** What the source says of it; null of one that is withdrawn. */
  readonly document: SourceDocument | null;
  readonly zaken: readonly TouchedZaak[];
}
