import { grouped } from './grouped.ts';

/** A document as "Zie ook" sees it: publication ids, and its zaak where something else tells it. */
export interface Linked {
  readonly zaak: string | null;
  readonly aanhangsel: string | null;
  readonly seeAlso: readonly string[];
}

/**
 * Files documents without a zaak by "Zie ook", in either direction and through one another. Where the
 * links of such a group lead to two zaken, all of it stays unfiled: kvq does not guess. Gives the
 * zaak of each document that could be filed.
 */
export function fileBySeeAlso<T extends Linked>(documents: readonly T[]): ReadonlyMap<T, string> {
  const neighboursOf = linksAmong(documents);
  const filed = new Map<T, string>();
  const seen = new Set<T>();
  for (const start of documents) {
    if (start.zaak !== null || seen.has(start)) continue;
    const { group, zaken } = reachedFrom(start, neighboursOf);
    const [only, another] = zaken;
    for (const member of group) {
      seen.add(member);
      if (only !== undefined && another === undefined) filed.set(member, only);
    }
  }
  return filed;
}

/** The documents without a zaak that hang together, and all zaken that they touch. */
function reachedFrom<T extends Linked>(
  start: T,
  neighboursOf: (one: T) => readonly T[],
): { readonly group: ReadonlySet<T>; readonly zaken: ReadonlySet<string> } {
  const group = new Set([start]);
  const zaken = new Set<string>();
  // The set grows under the loop, which so reaches what is added.
  for (const member of group) {
    for (const neighbour of neighboursOf(member)) {
      if (neighbour.zaak === null) group.add(neighbour);
      else zaken.add(neighbour.zaak);
    }
  }
  return { group, zaken };
}

function linksAmong<T extends Linked>(documents: readonly T[]): (one: T) => readonly T[] {
  const bearing = grouped(documents, ({ aanhangsel }) => aanhangsel);
  const links = documents.flatMap((from) => from.seeAlso.map((to) => ({ from, to })));
  const naming = grouped(links, ({ to }) => to);
  return ({ aanhangsel, seeAlso }) => [
    ...seeAlso.flatMap((id) => bearing.get(id) ?? []),
    ...(naming.get(aanhangsel ?? '') ?? []).map(({ from }) => from),
  ];
}
