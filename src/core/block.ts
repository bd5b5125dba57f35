import type { DocumentHeader, Footnote, Message } from './model.ts';

/** Where a footnote mark stood in a block's text; the mark itself is no longer in the text. */
export interface NoteMark {
  readonly mark: string;
  readonly offset: number;
}

/**
 * A paragraph-sized piece of a document in reading order, whatever format it came from. A `label` is
 * what the source's own markup calls the number line of a question or answer; in text and PDF the
 * same line arrives as a paragraph and the parser has to recognise it.
 */
export interface Block {
  readonly kind: 'label' | 'heading' | 'paragraph' | 'list-item' | 'table-row' | 'quote';
  readonly text: string;
  readonly notes: readonly NoteMark[];
  /** For people and messages: "line 12", "page 3", "vraag 2". */
  readonly place: string;
}

/** What a reader took for page furniture, kept so that nothing can hide there. */
export interface Furniture {
  readonly kind: string;
  readonly text: string;
}

/** The kinds of bytes that kvq reads; sniffed from the bytes, never believed from a name. */
export type MediaType =
  | 'text/plain'
  | 'text/markdown'
  | 'application/xml'
  | 'text/html'
  | 'application/pdf'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What a reader gives: the one shape between the formats and the parser. */
export interface ReadDocument {
  readonly mediaType: MediaType;
  readonly blocks: readonly Block[];
  readonly footnotes: readonly Footnote[];
  readonly furniture: readonly Furniture[];
  /** Header fields that the source's markup or metadata says outright; they win over the prose. */
  readonly stated: Partial<DocumentHeader>;
  readonly messages: readonly Message[];
}
