import { grouped } from './grouped.ts';
import { fileBySeeAlso } from './see-also.ts';

/** How a document's zaak can have been said, the strongest first. */
const BASES = ['corrected', 'given', 'printed'] as const;

/** What somebody, or the text itself, said of a rendition's zaak; a greater `order` came later. */
export interface SaidZaak {
  readonly zaak: string;
  readonly basis: (typeof BASES)[number];
  readonly order: string;
}

/** What is known of one rendition, as far as it tells its document and its zaak. */
export interface Evidence {
  readonly rendition: number;
  readonly sha256: string;
  readonly documentNumber: string | null;
  /** A publication id, `ah-tk-20212022-105`; those of its "Zie ook" in `seeAlso`. */
  readonly aanhangsel: string | null;
  readonly seeAlso: readonly string[];
  readonly said: readonly SaidZaak[];
}

/** Renditions that are one document, with its zaak where that is known. */
export interface SettledDocument {
  /** The document number, else the publication id, else `sha256:` and twelve digits. */
  readonly key: string;
  readonly documentNumber: string | null;
  readonly aanhangsel: string | null;
  readonly seeAlso: readonly string[];
  readonly zaak: string | null;
  readonly basis: (typeof BASES)[number] | 'see-also' | null;
  readonly renditions: readonly number[];
}

/**
 * Which renditions are one document and in which zaak each belongs, by all the evidence at once, so
 * that no order of arrival can matter. A document is told by its document number, else by its
 * aanhangsel, else by its hash; its zaak by what was said, else by "Zie ook".
 */
export function settle(evidence: readonly Evidence[]): readonly SettledDocument[] {
  const groups = grouped(numbered(evidence), keysAmong(numbered(evidence)));
  const documents = [...groups].map(([key, group]) => documentOf(key, group));
  const filed = fileBySeeAlso(documents);
  return documents.map((one) => {
    const zaak = filed.get(one);
    return zaak === undefined ? one : { ...one, zaak, basis: 'see-also' };
  });
}

/** The smallest is as good as any, and the same whatever came first. */
function smallest(values: readonly (string | null)[]): string | null {
  return values.filter((value) => value !== null).sort()[0] ?? null;
}

/** Fills in the number under which the same bytes are known elsewhere. */
function numbered(evidence: readonly Evidence[]): readonly Evidence[] {
  const bySha = grouped(evidence, ({ sha256 }) => sha256);
  return evidence.map((one) => ({
    ...one,
    documentNumber:
      one.documentNumber ?? smallest((bySha.get(one.sha256) ?? []).map((it) => it.documentNumber)),
  }));
}

/**
 * A rendition without a number belongs to the one number that bears its aanhangsel; where two do (a
 * herdruk), it stands by itself.
 */
function keysAmong(evidence: readonly Evidence[]): (one: Evidence) => string {
  const bearing = grouped(evidence, ({ aanhangsel }) => aanhangsel);
  return ({ documentNumber, aanhangsel, sha256 }) => {
    if (documentNumber !== null) return documentNumber;
    if (aanhangsel === null) return `sha256:${sha256.slice(0, 12)}`;
    const numbers = new Set((bearing.get(aanhangsel) ?? []).map((one) => one.documentNumber));
    numbers.delete(null);
    const [only, another] = numbers;
    return another === undefined ? (only ?? aanhangsel) : aanhangsel;
  };
}

function documentOf(key: string, group: readonly Evidence[]): SettledDocument {
  const said = strongest(group.flatMap((one) => one.said));
  return {
    key,
    documentNumber: smallest(group.map((one) => one.documentNumber)),
    aanhangsel: smallest(group.map((one) => one.aanhangsel)),
    seeAlso: group.flatMap((one) => one.seeAlso),
    zaak: said?.zaak ?? null,
    basis: said?.basis ?? null,
    renditions: group.map(({ rendition }) => rendition),
  };
}

/** The last correction, else the strongest basis; of equally strong ones the smallest number. */
function strongest(said: readonly SaidZaak[]): SaidZaak | undefined {
  return [...said].sort((one, other) => {
    const byBasis = BASES.indexOf(one.basis) - BASES.indexOf(other.basis);
    if (byBasis !== 0) return byBasis;
    const isFirst = one.basis === 'corrected' ? one.order > other.order : one.zaak < other.zaak;
    return isFirst ? -1 : 1;
  })[0];
}
