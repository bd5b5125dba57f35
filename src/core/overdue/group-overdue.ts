import { compareText } from '../history/editions.ts';
import { loose } from '../text/loosely.ts';
import type { OverdueZaak } from './find-overdue.ts';

/** By whom late questions are counted. */
export type Grouping = 'minister' | 'asker' | 'fractie';

/** The late questions of one minister, asker or fractie; `longest` is the most days late. */
export interface OverdueGroup {
  /** Null for those of whom the source does not say it. */
  readonly name: string | null;
  readonly withoutNotice: number;
  readonly afterNotice: number;
  readonly longest: number;
}

const ARTICLE = /^de\s+/iu;

/**
 * Counts late questions, most first. Documents write one name now with a capital, now without: the
 * first way that comes stands for all. A set that is put to two ministers, or by two fracties, counts
 * for each of them.
 */
export function groupOverdue(
  overdue: readonly OverdueZaak[],
  by: Grouping,
): readonly OverdueGroup[] {
  const groups = new Map<string | null, { name: string | null; zaken: Set<OverdueZaak> }>();
  for (const zaak of overdue) {
    for (const name of namesOf(zaak, by)) {
      const key = name === null ? null : loose(name);
      const group = groups.get(key) ?? { name, zaken: new Set() };
      groups.set(key, group);
      group.zaken.add(zaak);
    }
  }
  return [...groups.values()]
    .map(({ name, zaken }) => counted(name, [...zaken]))
    .sort(
      (one, other) =>
        totalOf(other) - totalOf(one) ||
        other.longest - one.longest ||
        compareText(one.name ?? '', other.name ?? ''),
    );
}

function namesOf(zaak: OverdueZaak, by: Grouping): readonly (string | null)[] {
  const names =
    by === 'minister'
      ? zaak.addressedTo.map((name) => name.replace(ARTICLE, ''))
      : zaak.askers.map((asker) => (by === 'asker' ? asker.name : asker.fractie));
  return names.length === 0 ? [null] : names;
}

function counted(name: string | null, zaken: readonly OverdueZaak[]): OverdueGroup {
  const afterNotice = zaken.filter(({ term }) => term === 'six-weeks').length;
  const longest = Math.max(...zaken.map(({ daysLate }) => daysLate));
  return { name, withoutNotice: zaken.length - afterNotice, afterNotice, longest };
}

function totalOf({ withoutNotice, afterNotice }: OverdueGroup): number {
  return withoutNotice + afterNotice;
}
