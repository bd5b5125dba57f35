import type { SourceName } from '../../core/source.ts';

/** One version of the Tweede Kamer's OData service: what differs from the others. */
export interface Profile {
  readonly name: Extract<SourceName, 'odata-v5' | 'odata-v4'>;
  /** The most rows of a page; a larger `$top` is answered with a 400. */
  readonly most: number;
  /** The name of the document number in a filter. */
  readonly documentNumber: string;
}

/** The versions in the order in which they are tried. */
export const PROFILES: readonly Profile[] = [
  { name: 'odata-v5', most: 100, documentNumber: 'Nummer' },
  { name: 'odata-v4', most: 250, documentNumber: 'DocumentNummer' },
];

/**
 * What of a zaak is asked with it, most first: a service that refuses one with a 400 is asked for the
 * next. The relations between zaken are only known from the metadata of v4.
 */
export const EXPANSIONS: readonly string[] = [
  'Document($expand=DocumentVersie),ZaakActor,GerelateerdNaar,GerelateerdVanuit',
  'Document($expand=DocumentVersie),ZaakActor',
  'Document',
];
