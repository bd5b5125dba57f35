import { formatAanhangselId, parseIdentifier } from '../core/identifiers.ts';
import type { DocumentKind, IsoDate } from '../core/model.ts';
import { parseVergaderjaar } from '../core/vergaderjaar.ts';

/** `212200105`: the two years of a vergaderjaar in two digits each, then the number. */
const AANHANGSELNUMMER = /^(\d{2})(\d{2})(\d{4,5})$/;
const PUBLICATION = /^(?:ah|kv|h)-(?:tk-)?[a-z0-9-]+$/i;
/** The first year of which questions are published under the number of their zaak. */
const FIRST_BY_ZAAK = 2011;
const CENTURY = 100;
/** Above 43 none with four digits was seen. */
const FIRST_UNPADDED = 100;
const LAST_NUMBER = /\d+$/;
/** Where no date helps: the first Aanhangsels online are of the 1990s, the last of this century. */
const USUAL_YEAR = 2030;

/**
 * The publication id of an Aanhangselnummer: `ah-tk-20212022-105` for `212200105`; null for none. Its
 * years have two digits: the century is the one nearest to the date of the document.
 */
export function publicationOfAanhangselnummer(
  written: string | null,
  date: IsoDate | null = null,
): string | null {
  const [, start = '', end = '', number = ''] = AANHANGSELNUMMER.exec(written?.trim() ?? '') ?? [];
  const near = date === null ? USUAL_YEAR : Number(date.slice(0, 4));
  const century = Math.round((near - Number(start)) / CENTURY) * CENTURY;
  const vergaderjaar = parseVergaderjaar(`${century + Number(start)}-${end}`);
  if (vergaderjaar === null || Number(number) === 0) return null;
  return formatAanhangselId({ vergaderjaar, number: Number(number) });
}

/** The Aanhangselnummer of a publication id, with five digits for the number; null for none. */
export function aanhangselnummerOf(publication: string): string | null {
  const named = parseIdentifier(publication);
  if (named?.kind !== 'aanhangsel' || named.reprint !== null) return null;
  const { vergaderjaar, number } = named.aanhangsel;
  const years = vergaderjaar.slice(2, 4) + vergaderjaar.slice(7, 9);
  return years + String(number).padStart(5, '0');
}

/**
 * The ways in which KOOP may spell an id, likeliest first: it gave some of the first numbers of
 * 2020-2021 four digits, `ah-tk-20202021-0001`, and in no other vergaderjaar.
 */
export function spellingsOf(publication: string): readonly string[] {
  const named = parseIdentifier(publication);
  if (named?.kind !== 'aanhangsel' || named.reprint !== null) return [publication];
  const { vergaderjaar, number } = named.aanhangsel;
  if (vergaderjaar !== '2020-2021' || number >= FIRST_UNPADDED) return [publication];
  const plain = formatAanhangselId(named.aanhangsel);
  const padded = plain.replace(LAST_NUMBER, String(number).padStart(4, '0'));
  return publication === padded ? [padded, plain] : [plain, padded];
}

/** What a source says of a document that tells under which id KOOP publishes it. */
export interface PublicationHints {
  readonly zaak: string | null;
  readonly kind: DocumentKind;
  readonly externalIdentifier: string | null;
  readonly aanhangselnummer: string | null;
  /** Of the document. */
  readonly date: IsoDate | null;
}

/**
 * The id under which KOOP publishes a document: the one that the source states, else that of its
 * Aanhangselnummer, else for questions that of the zaak; null where nothing tells it.
 */
export function publicationOf(hints: PublicationHints): string | null {
  const stated = hints.externalIdentifier?.trim() ?? '';
  if (PUBLICATION.test(stated)) return stated;
  const numbered = publicationOfAanhangselnummer(hints.aanhangselnummer, hints.date);
  if (numbered !== null) return numbered;
  const isByZaak = hints.kind === 'questions' && Number(hints.zaak?.slice(0, 4)) >= FIRST_BY_ZAAK;
  return isByZaak ? `kv-tk-${hints.zaak}` : null;
}
