import type { Years } from '../../core/search/filters.ts';
import { type Store, sql } from '../store.ts';

const extremes = sql<[], { readonly first: number | null; readonly last: number | null }>(`
  select (select min(id) from passage) as first, (select max(id) from passage) as last
`);

/** So many passages of one zaak have an id of their own; no record comes near it. */
export const MOST_PASSAGES = 4096;
const PER_YEAR = 100_000 * MOST_PASSAGES;
/** In years: an answer is no older than its zaak and not much younger, but a date may be misprinted. */
const SLACK = 10;

/** The id of a zaak's first passage: ids rise with zaak numbers, `2021Z14612`. */
export function firstIdOf(zaak: string): number {
  return Number(zaak.slice(0, 4)) * PER_YEAR + Number(zaak.slice(5)) * MOST_PASSAGES;
}

/** The year in the number of the zaak that a passage is of. */
export function yearOf(id: number): number {
  return Math.floor(id / PER_YEAR);
}

/** The years that the passages of a store can be of. */
export function yearsIn(store: Store): Years {
  const { first = null, last = null } = extremes(store).get() ?? {};
  return { first: yearOf(first ?? 0) - SLACK, last: yearOf(last ?? 0) + SLACK };
}
