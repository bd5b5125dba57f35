import { type Address, readAddress } from './address.ts';
import type { Aanhangsel } from './model.ts';
import { parseVergaderjaar } from './vergaderjaar.ts';

const ZAAK = /^(\d{4})\s*Z\s*(\d{5})$/iu;
const DOCUMENT = /^(\d{4})\s*D\s*(\d{5})$/iu;
const PUBLICATION = /^ah-tk-(\d{8})-(\d{1,5})(?:-([a-z]\d+))?$/iu;
const QUESTION_PUBLICATION = /^kv-tk-(\d{4}Z\d{5})$/iu;
const PUBLICATION_IN_PATH =
  /(?:ah-tk-\d{8}-\d{1,5}(?:-[a-z]\d+)?|kv-tk-\d{4}Z\d{5})(?![a-z0-9-])/giu;
const PARAMETER = /[?&#](id|did)=([^&#]*)/giu;

/**
 * What a user may type to name a record. An address of tweedekamer.nl often names the zaak and one
 * document of it; `reprint` is the suffix of a herdruk, "h1", null for the first print.
 */
export type Identifier =
  | { readonly kind: 'zaak'; readonly zaak: string; readonly documentNumber: string | null }
  | { readonly kind: 'document'; readonly documentNumber: string }
  | {
      readonly kind: 'aanhangsel';
      readonly aanhangsel: Aanhangsel;
      readonly reprint: string | null;
    };

/** A zaak number in its one spelling, `2021Z14612`, from "2021z14612" or "2021Z 14612"; else null. */
export function parseZaakNumber(written: string): string | null {
  const number = ZAAK.exec(written.trim());
  return number && `${number[1]}Z${number[2]}`;
}

/** A document number in its one spelling, `2021D35707`; null when it is none. */
export function parseDocumentNumber(written: string): string | null {
  const number = DOCUMENT.exec(written.trim());
  return number && `${number[1]}D${number[2]}`;
}

/** The publication id of an aanhangsel: `ah-tk-20212022-105`, with `-h1` for a herdruk. */
export function formatAanhangselId(aanhangsel: Aanhangsel, reprint: string | null = null): string {
  const id = `ah-tk-${aanhangsel.vergaderjaar.replace('-', '')}-${aanhangsel.number}`;
  return reprint === null ? id : `${id}-${reprint}`;
}

function parsePublication(written: string): Identifier | null {
  const question = QUESTION_PUBLICATION.exec(written);
  const zaak = parseZaakNumber(question?.[1] ?? '');
  if (zaak) return { kind: 'zaak', zaak, documentNumber: null };
  const id = PUBLICATION.exec(written);
  const vergaderjaar = parseVergaderjaar(id?.[1] ?? '');
  const number = Number(id?.[2]);
  if (!vergaderjaar || number === 0) return null;
  const reprint = id?.[3]?.toLowerCase() ?? null;
  return { kind: 'aanhangsel', aanhangsel: { vergaderjaar, number }, reprint };
}

/** A page of tweedekamer.nl: `id` is the zaak or the document, `did` the document. */
function parseSiteAddress(address: string): Identifier | null {
  const values = [...address.matchAll(PARAMETER)].map((parameter) => parameter[2] ?? '');
  const zaak = values.map(parseZaakNumber).find((number) => number !== null) ?? null;
  const documentNumber = values.map(parseDocumentNumber).find((number) => number !== null) ?? null;
  if (zaak) return { kind: 'zaak', zaak, documentNumber };
  return documentNumber === null ? null : { kind: 'document', documentNumber };
}

function parseAddress({ host, address }: Address): Identifier | null {
  if (host === 'site') return parseSiteAddress(address);
  const last = [...address.matchAll(PUBLICATION_IN_PATH)].at(-1);
  return last ? parsePublication(last[0]) : null;
}

/**
 * What a typed or pasted word names: a zaak number, a document number, a publication id, or an
 * address on tweedekamer.nl, officielebekendmakingen.nl or overheid.nl; null when it is none.
 */
export function parseIdentifier(written: string): Identifier | null {
  const text = written.trim();
  const address = readAddress(text);
  if (address) return parseAddress(address);
  const zaak = parseZaakNumber(text);
  if (zaak) return { kind: 'zaak', zaak, documentNumber: null };
  const documentNumber = parseDocumentNumber(text);
  return documentNumber ? { kind: 'document', documentNumber } : parsePublication(text);
}

/** The aanhangsel that a publication id, `ah-tk-20212022-105`, names; null where none is. */
export function parseAanhangselId(publication: string | null): Aanhangsel | null {
  const identifier = parseIdentifier(publication ?? '');
  return identifier?.kind === 'aanhangsel' ? identifier.aanhangsel : null;
}
