import { formatAanhangselId } from '../core/identifiers.ts';
import type { Aanhangsel, Asker, IsoDate, Minister } from '../core/model.ts';
import type { Catalogue } from './messages/catalogue.ts';

const ARTICLE = /^de /i;

/** `28 sep 2021`; the catalogue's words where the date is not known. */
export function dateWords({ months, phrases }: Catalogue, date: IsoDate | null): string {
  const [year, month, day] = date?.split('-').map(Number) ?? [];
  if (!year || !month || !day) return phrases.unknownDate;
  return `${day} ${months[month - 1]} ${year}`;
}

/** `3, 4 en 7`; three or more consecutive numbers become `3 t/m 5`. */
export function numberWords(
  { phrases }: Pick<Catalogue, 'phrases'>,
  numbers: readonly number[],
): string {
  const groups: { first: number; last: number }[] = [];
  for (const number of [...numbers].sort((one, other) => one - other)) {
    const group = groups.at(-1);
    if (group && number <= group.last + 1) group.last = number;
    else groups.push({ first: number, last: number });
  }
  const words = groups.flatMap(({ first, last }) => {
    if (last - first >= 2) return [`${first} ${phrases.through} ${last}`];
    return last > first ? [`${first}`, `${last}`] : [`${first}`];
  });
  return enumeration(phrases.and, words);
}

/** `a, b en c`. */
export function enumeration(and: string, words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${and} ${last}`;
}

/** The number of an answer with the letter of a split one: `3a`. */
export function labelledNumbers(
  catalogue: Catalogue,
  { numbers, part }: { readonly numbers: readonly number[]; readonly part: string | null },
): string {
  return `${numberWords(catalogue, numbers)}${part ?? ''}`;
}

/** `Van Ginneken (D66), Bouchallikh (GroenLinks)`. */
export function askerWords(askers: readonly Asker[]): string {
  return askers.map(({ name, fractie }) => bracketed(name, fractie)).join(', ');
}

/** `Dekker (Rechtsbescherming)`; the role stands in where no department is known. */
export function ministerWords(ministers: readonly Minister[]): string {
  return ministers
    .map(({ name, role, department }) => bracketed(name, department ?? role))
    .join(', ');
}

function bracketed(name: string, addition: string | null): string {
  return addition ? `${name} (${addition})` : name;
}

/** `de Minister voor Rechtsbescherming`, several joined by "en", each with its article. */
export function addresseeWords({ phrases }: Catalogue, addressees: readonly string[]): string {
  const named = addressees.map((name) => `${phrases.the}${name.replace(ARTICLE, '')}`);
  return enumeration(phrases.and, named);
}

/** How people cite a document: its publication id (`ah-tk-20212022-105`), else its key. */
export function documentName(of: {
  readonly document: string;
  readonly aanhangsel: Aanhangsel | null;
}): string {
  // The key of a herdruk says more than its number does.
  if (of.aanhangsel === null || of.document.startsWith('ah-tk-')) return of.document;
  return formatAanhangselId(of.aanhangsel);
}

/** The text with its first letter in upper case. */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
