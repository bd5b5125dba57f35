import type { DocumentKind, IsoDate, Label } from '../model.ts';
import { kindWord, labelWord, monthWord, nameWords, placeWord, yearWord } from './facets.ts';
import type { PassagePlace } from './passage.ts';

/** What a passage must be beside what its text says; null where that does not matter. */
export interface Filters {
  /** Words of a name. */
  readonly asker: string | null;
  readonly fractie: string | null;
  readonly minister: string | null;
  readonly department: string | null;
  /** The first and the last day. */
  readonly since: IsoDate | null;
  readonly until: IsoDate | null;
  readonly kind: DocumentKind | null;
  /** A flagged label. */
  readonly label: Label | null;
  readonly place: PassagePlace | null;
}

/** The years that the passages of a store can be of. */
export interface Years {
  readonly first: number;
  readonly last: number;
}

const NAMES = ['asker', 'fractie', 'minister', 'department'] as const;
const FIRST_MONTH = '01';
const LAST_MONTH = '12';

/** The filters in the language of FTS5, each of which must hold. Days are rounded to whole months. */
export function filterExpressions(filters: Filters, years: Years): readonly string[] {
  const { place, kind, label, since, until } = filters;
  const facets = [
    ...(place === null ? [] : [[placeWord(place)]]),
    ...(kind === null ? [] : [[kindWord(kind)]]),
    ...(label === null ? [] : [[labelWord(label)]]),
    ...(since === null && until === null ? [] : [periodWords(since, until, years)]),
  ];
  const names = NAMES.map((name) => nameWords(name, filters[name] ?? '').join(' '));
  return [...names.filter((words) => words !== '').map((words) => [words]), ...facets].map(
    (words) => `facet : (${words.map((word) => `"${word}"`).join(' OR ')})`,
  );
}

/** The whole years between two days, and the months of the years that are not whole. */
function periodWords(
  since: IsoDate | null,
  until: IsoDate | null,
  { first, last }: Years,
): readonly string[] {
  const from = since?.slice(0, 7) ?? `${first}-${FIRST_MONTH}`;
  const to = until?.slice(0, 7) ?? `${last}-${LAST_MONTH}`;
  const words: string[] = [];
  const lastYear = Math.min(last, Number(to.slice(0, 4)));
  for (let year = Math.max(first, Number(from.slice(0, 4))); year <= lastYear; year += 1) {
    const months = Array.from(
      { length: 12 },
      (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`,
    ).filter((month) => month >= from && month <= to);
    if (months.length === 12) words.push(yearWord(`${year}`));
    else words.push(...months.map(monthWord));
  }
  // Nothing is of no period.
  return words.length === 0 ? ['never'] : words;
}

/** Whether the days of a period are those of whole months, so that months alone tell it. */
export function isWholeMonths({ since, until }: Pick<Filters, 'since' | 'until'>): boolean {
  return (since === null || since.endsWith('-01')) && (until === null || isLastDay(until));
}

function isLastDay(date: IsoDate): boolean {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).getUTCDate() === day;
}
