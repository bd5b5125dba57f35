/** Bytes that are made when somebody asks for them. */
export interface Content {
  readonly contentType: string;
  /** What the source says of the size; now and then it is wrong, so `null` makes it say 12345. */
  readonly length: number | null;
  readonly bytes: () => Promise<Uint8Array>;
}

/** Who asked, was asked or signed. */
export interface ActorRecord {
  readonly name: string;
  readonly fractie: string | null;
  readonly role: string | null;
  readonly relation: string;
}

/** An official publication at KOOP. */
export interface PublicationRecord {
  /** "ah-tk-20212022-105" */
  readonly id: string;
  readonly forms: Readonly<Partial<Record<'xml' | 'html' | 'pdf', Content>>>;
  /** The names and contents of its metadata.xml; a name may occur more than once. */
  readonly metadata: readonly (readonly [name: string, content: string])[];
}

/** How a row of OData looks: whole, deleted with its fields nulled, or null all through. */
export type RowState = 'present' | 'deleted' | 'placeholder';

/** A document as the Gegevensmagazijn has it. */
export interface DocumentRecord {
  readonly number: string;
  readonly soort: string;
  readonly zaken: readonly string[];
  readonly title: string | null;
  readonly subject: string;
  readonly date: string;
  readonly received: string | null;
  /** "212200105" */
  readonly aanhangselnummer: string | null;
  readonly vergaderjaar: string;
  /** When the Kamer's system last touched it, in UTC. */
  readonly changed: string;
  readonly actors: readonly ActorRecord[];
  readonly resource: Content | null;
  readonly publication: PublicationRecord | null;
  /** The publication id as DocumentVersie.ExterneIdentifier has it; often it is not filled. */
  readonly externalIdentifier: string | null;
  readonly state: RowState;
}

/** A zaak as the Gegevensmagazijn has it. */
export interface ZaakRecord {
  readonly id: string | null;
  readonly number: string;
  readonly subject: string;
  readonly submitted: string;
  readonly vergaderjaar: string;
  readonly settled: boolean;
  readonly changed: string;
  readonly actors: readonly ActorRecord[];
  /** Numbers of the zaken that this one is related to. */
  readonly relatedTo: readonly string[];
  readonly state: RowState;
}

/** What a replay server speaks from. */
export interface SourceRecords {
  readonly zaken: readonly ZaakRecord[];
  readonly documents: readonly DocumentRecord[];
}

/** Content as a plan in JSON writes it. */
export interface WrittenContent {
  readonly contentType: string;
  readonly text: string;
}

/** Content however it is given. */
export function asContent(content: Content | WrittenContent): Content {
  return 'text' in content ? contentOf(content.contentType, content.text) : content;
}

/** Bytes that are there already as content. */
export function contentOf(contentType: string, bytes: Uint8Array | string): Content {
  const whole = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  return { contentType, length: whole.length, bytes: async () => whole };
}
