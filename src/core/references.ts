import { parseAanhangselId } from './identifiers.ts';
import type { Aanhangsel } from './model.ts';
import { findPrintedAnswers } from './references/aanhangsels.ts';
import { findAddresses } from './references/addresses.ts';
import { findHandelingen } from './references/handelingen.ts';
import { findKamerstukken } from './references/kamerstukken.ts';
import { PUBLICATION_ID, publicationNamed } from './references/publication-ids.ts';
import { type Reference, referenceAt } from './references/reference.ts';

const NUMBER = /(?<![\p{L}\p{N}])(\d{4})\s?([ZD])\s?(\d{5})(?![\p{L}\p{N}])/giu;
const ID = new RegExp(`(?<![\\p{L}\\d-])${PUBLICATION_ID}`, 'giu');
/** Every reference holds a figure, and one of these; most texts hold none. */
const FIGURE = /\d/;
const HINT =
  /aan-?\s?hang|aanh\.|hande-?lin|hand\.|vergaderjaar|kamer-?\s?stuk|kamerst|kst|dossier|\b[te]k\b|\ba\.?h\b|\d\s?[zd]\s?\d{5}|-[te]k-|\.nl\b|%2f|\d{3}[^.;]{0,20}nrs?\./iu;

function findNumbers(text: string): readonly Reference[] {
  return [...text.matchAll(NUMBER)].map((match) => {
    const letter = (match[2] ?? '').toUpperCase();
    const value = `${match[1]}${letter}${match[3]}`;
    const end = match.index + match[0].length;
    const scheme = letter === 'Z' ? 'zaak' : 'document-number';
    return referenceAt(text, scheme, value, match.index, end);
  });
}

function findIds(text: string): readonly Reference[] {
  return [...text.matchAll(ID)].flatMap((match) => {
    const named = publicationNamed(match[0]);
    const end = match.index + match[0].length;
    return named ? [referenceAt(text, named.scheme, named.value, match.index, end)] : [];
  });
}

/** The surest way of naming first: words that one of them takes are no longer read by the next. */
const FINDERS = [
  findAddresses,
  findIds,
  findPrintedAnswers,
  findKamerstukken,
  findHandelingen,
  findNumbers,
];

/**
 * The pieces that a text names, in reading order: "Aanhangsel Handelingen, vergaderjaar 2023–2024,
 * nr. 1767 en 1775" gives two; an address that names a zaak and a document gives both, with the same
 * words. Nothing is looked up.
 */
export function findReferences(text: string): readonly Reference[] {
  if (!(FIGURE.test(text) && HINT.test(text))) return [];
  const found: Reference[] = [];
  for (const find of FINDERS) {
    const taken = found.map(({ span }) => span);
    const isFree = ({ span }: Reference): boolean =>
      !taken.some(({ start, end }) => span.start < end && start < span.end);
    found.push(...distinct(find(text)).filter(isFree));
  }
  return found.sort((one, other) => one.span.start - other.span.start);
}

/** Two patterns of one finder may see the same words. */
function distinct(references: readonly Reference[]): readonly Reference[] {
  const seen = new Map<string, Reference>();
  for (const one of references) {
    const key = `${one.value} ${one.span.end}`;
    const other = seen.get(key);
    if (!other || one.span.start < other.span.start) seen.set(key, one);
  }
  return [...seen.values()];
}

/** The aanhangsel numbers that a text names, each once, in reading order. */
export function findAanhangsels(text: string): readonly Aanhangsel[] {
  const values = findReferences(text)
    .filter(({ scheme }) => scheme === 'aanhangsel')
    .map(({ value }) => value);
  return [...new Set(values)].flatMap((value) => parseAanhangselId(value) ?? []);
}
