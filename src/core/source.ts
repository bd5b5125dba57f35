import type { Asker, DocumentKind, IsoDate } from './model.ts';

/**
 * What a source says of a zaak and its documents, in no source's own words: every source maps to these
 * shapes. Null is what it does not say, which never overwrites what another said.
 */

/** The roads by which records come, in the order in which they are tried. */
export type SourceName = 'odata-v5' | 'odata-v4' | 'syncfeed' | 'repository' | 'koop' | 'site';

/** One official piece as a source lists it; its bytes are fetched apart. */
export interface SourceDocument {
  /** The source's own id, by which bytes are asked and a withdrawal is told. */
  readonly id: string | null;
  /** `2021D35707`. */
  readonly documentNumber: string | null;
  readonly kind: DocumentKind;
  readonly subject: string | null;
  readonly date: IsoDate | null;
  readonly received: IsoDate | null;
  /** A publication id: `ah-tk-20212022-105`, `kv-tk-2021Z14612`. */
  readonly publication: string | null;
  readonly contentType: string | null;
  readonly contentLength: number | null;
  /** The id of the version that the source now gives. */
  readonly version: string | null;
  /** When the source last touched it, as it says; never proof that the text changed. */
  readonly modified: string | null;
}

/** A zaak with the documents that a source lists under it. */
export interface SourceZaak {
  readonly id: string | null;
  readonly zaak: string;
  readonly subject: string | null;
  readonly askers: readonly Asker[];
  readonly addressedTo: readonly string[];
  readonly submitted: IsoDate | null;
  /** Whether the source calls it dealt with. */
  readonly closed: boolean | null;
  readonly modified: string | null;
  /** Numbers of zaken that the source relates to it. */
  readonly related: readonly string[];
  readonly documents: readonly SourceDocument[];
  /** The source's ids of documents that it has withdrawn. */
  readonly withdrawn: readonly string[];
}
