import { compareText } from '../history/editions.ts';
import type { Label, Minister } from '../model.ts';
import type { RegisterItem } from './entry.ts';

/** What one minister signed. */
interface MinisterCount {
  /** Null for documents of which the signer is not known. */
  readonly minister: Minister | null;
  readonly corrections: number;
  readonly flags: number;
}

/** What a register comes to. */
export interface RegisterCounts {
  readonly corrections: number;
  readonly flags: number;
  /** Corrections that somebody must read, as kvq could not compare them. */
  readonly unread: number;
  /** Each flagged statement once, by its first label; most first. */
  readonly byLabel: readonly { readonly label: Label; readonly flags: number }[];
  /** A correction that two ministers signed counts for both; most flags first, then most corrections. */
  readonly byMinister: readonly MinisterCount[];
}

/** Counts corrections and their flags. */
export function countRegister(items: readonly RegisterItem[]): RegisterCounts {
  return {
    corrections: items.length,
    flags: items.reduce((sum, { flagged }) => sum + flagged.length, 0),
    unread: items.filter(({ entry }) => entry.outcome !== 'compared').length,
    byLabel: countLabels(items),
    byMinister: countMinisters(items),
  };
}

function countLabels(items: readonly RegisterItem[]): RegisterCounts['byLabel'] {
  const counts = new Map<Label, number>();
  for (const { label } of items.flatMap(({ flagged }) => flagged)) {
    counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return [...counts]
    .map(([label, flags]) => ({ label, flags }))
    .sort((one, other) => other.flags - one.flags || compareText(one.label, other.label));
}

function countMinisters(items: readonly RegisterItem[]): readonly MinisterCount[] {
  const counts = new Map<string, MinisterCount>();
  for (const { entry, flagged } of items) {
    const signers = entry.answeredBy.length > 0 ? entry.answeredBy : [null];
    for (const minister of signers) {
      const key = nameOf(minister);
      const { corrections, flags } = counts.get(key) ?? { corrections: 0, flags: 0 };
      const more = { corrections: corrections + 1, flags: flags + flagged.length };
      counts.set(key, { minister, ...more });
    }
  }
  return [...counts.values()].sort(
    (one, other) =>
      other.flags - one.flags ||
      other.corrections - one.corrections ||
      compareText(nameOf(one.minister), nameOf(other.minister)),
  );
}

/** One name in two departments is two ministers, as a reader of the count would take it. */
function nameOf(minister: Minister | null): string {
  return minister === null ? '' : `${minister.name}\n${minister.department ?? minister.role ?? ''}`;
}
