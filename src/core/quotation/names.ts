import { formatAanhangselId, type Identifier, parseIdentifier } from '../identifiers.ts';
import type { Span } from '../model.ts';
import { findReferences, type Reference } from '../references.ts';

/** A record that a text names by its number or its address. */
export interface NamedRecord {
  /** The words that name it. */
  readonly span: Span;
  /** The number that stands for the record as a whole, null where only a document is named. */
  readonly zaak: string | null;
  /** A document number or publication id, null where only a zaak is named. */
  readonly document: string | null;
}

const ADDRESS =
  /(?<![\p{L}\p{N}.-])(?:https?:\/\/)?(?:[a-z0-9-]{1,30}\.){0,3}(?:tweedekamer|officielebekendmakingen|overheid)\.nl\/[^\s<>"'«»“”)\]}]{1,500}/giu;
const PUBLICATION =
  /(?<![\p{L}\p{N}/-])(?:ah|kv)-tk-[0-9Z]{8,10}(?:-\d{1,5}(?:-h\d)?)?(?![\p{L}\p{N}])/giu;
const CLOSING = /[.,;:!?]+$/;

function named(identifier: Identifier | null, span: Span): readonly NamedRecord[] {
  switch (identifier?.kind) {
    case 'zaak':
      return [{ span, zaak: identifier.zaak, document: identifier.documentNumber }];
    case 'document':
      return [{ span, zaak: null, document: identifier.documentNumber }];
    case 'aanhangsel': {
      const document = formatAanhangselId(identifier.aanhangsel, identifier.reprint);
      return [{ span, zaak: null, document }];
    }
    case undefined:
      return [];
  }
}

function written(text: string, pattern: RegExp): readonly NamedRecord[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: found, index }) => {
    const address = found.replace(CLOSING, '');
    const span = { text: address, start: index, end: index + address.length };
    return named(parseIdentifier(address.replaceAll('&amp;', '&')), span);
  });
}

function referred(reference: Reference): NamedRecord {
  const { span } = reference;
  switch (reference.kind) {
    case 'aanhangsel':
      return { span, zaak: null, document: formatAanhangselId(reference.aanhangsel) };
    case 'zaak':
      return { span, zaak: reference.zaak, document: null };
    case 'document':
      return { span, zaak: null, document: reference.documentNumber };
  }
}

/**
 * The records that a text names, in reading order: addresses of tweedekamer.nl and
 * officielebekendmakingen.nl, publication ids, zaak and document numbers, and «Aanhangsel Handelingen,
 * vergaderjaar …, nr. …». Numbers within an address are no names of their own.
 */
export function namesIn(text: string): readonly NamedRecord[] {
  const addresses = written(text, ADDRESS);
  const others = [...written(text, PUBLICATION), ...findReferences(text).map(referred)];
  const outside = others.filter(
    ({ span }) => !addresses.some((it) => it.span.start < span.end && span.start < it.span.end),
  );
  return [...addresses, ...outside].sort((one, other) => one.span.start - other.span.start);
}
