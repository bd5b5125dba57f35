import type { ZaakHistory } from '../history/history.ts';
import type { Label } from '../model.ts';
import type { ReferenceScheme } from '../references/reference.ts';
import type { Mention } from './mentions.ts';
import { type Dated, isEarlier } from './order.ts';
import type { QuotedAcross } from './quoted-across.ts';

/** A version of an answer in the life of another zaak, with the labels of what it changed. */
export interface LineAnswer
  extends Pick<
    ZaakHistory['versions'][number],
    'id' | 'date' | 'kind' | 'document' | 'aanhangsel' | 'answeredBy'
  > {
  readonly flags: readonly { readonly numbers: readonly number[]; readonly label: Label }[];
}

/** A zaak in a line, by itself. */
export interface LineZaak
  extends Pick<ZaakHistory, 'zaak' | 'subject' | 'askers' | 'addressedTo' | 'submitted'> {
  readonly answers: readonly LineAnswer[];
}

/** Two zaken of which one names the other. */
export interface LineLink {
  /** The zaak that names, and the one that is named. */
  readonly from: string;
  readonly to: string;
  readonly mention: Mention;
}

/** A zaak in a line as it hangs from the one before it in the tree. */
export interface LineNode extends LineZaak {
  readonly links: readonly LineLink[];
  readonly quoted: readonly QuotedAcross[];
  /** It stands elsewhere in the tree already, with what hangs from it. */
  readonly isAgain: boolean;
  /** More hangs from it than is shown. */
  readonly hasMore: boolean;
  readonly nodes: readonly LineNode[];
  readonly open: readonly OpenEnd[];
}

/** A piece that is named and not stored. */
export interface OpenEnd {
  readonly scheme: ReferenceScheme;
  readonly value: string;
  readonly mentions: readonly Mention[];
}

/** Whether `kvq fetch --references` asks the sources for it: zaken and answers it does. */
export function isFetchable({ scheme }: Pick<OpenEnd, 'scheme'>): boolean {
  return scheme === 'zaak' || scheme === 'aanhangsel';
}

/** The line of a zaak: what it goes back on, and what goes on from it. */
export interface Line {
  readonly earlier: readonly LineNode[];
  readonly later: readonly LineNode[];
  readonly open: readonly OpenEnd[];
}

/** Where a line is looked up. */
export interface LineSource {
  readonly zaakOf: (zaak: string) => LineZaak | null;
  /** Both ways. */
  readonly linksOf: (zaak: string) => readonly LineLink[];
  /** What one zaak quotes of another. */
  readonly quotedBetween: (from: string, to: string) => readonly QuotedAcross[];
  readonly openOf: (zaak: string) => readonly OpenEnd[];
}

/** So many steps away from the zaak that was asked for, and so many zaken each way. */
const DEEPEST = 5;
const MOST = 60;

type Way = 'earlier' | 'later';

interface Placed {
  readonly parent: string;
  readonly zaak: string;
  readonly isAgain: boolean;
}

/**
 * The line of a zaak. A zaak stands in the tree where it is nearest, and is only named where it comes
 * again; five steps and sixty zaken each way are the most, so any knot of references ends.
 */
export function lineOf(source: LineSource, start: string): Line {
  return {
    earlier: branch(source, start, 'earlier'),
    later: branch(source, start, 'later'),
    open: source.openOf(start),
  };
}

interface Growth {
  readonly placed: Placed[];
  readonly seen: Set<string>;
  /** Zaken from which more hangs than is placed. */
  readonly bounded: Set<string>;
}

/** Hangs a zaak from another; gives it where it is new, for what hangs from it in turn. */
function hang({ placed, seen, bounded }: Growth, parent: string, zaak: string): readonly string[] {
  const isAgain = seen.has(zaak);
  if (!isAgain && seen.size > MOST) {
    bounded.add(parent);
    return [];
  }
  placed.push({ parent, zaak, isAgain });
  seen.add(zaak);
  return isAgain ? [] : [zaak];
}

function branch(source: LineSource, start: string, way: Way): readonly LineNode[] {
  const growth: Growth = { placed: [], seen: new Set([start]), bounded: new Set() };
  let level: readonly string[] = [start];
  for (let depth = 0; level.length > 0; depth += 1) {
    level = level.flatMap((parent) => {
      const near = steps(source, parent, way);
      if (depth < DEEPEST) return near.flatMap((zaak) => hang(growth, parent, zaak));
      if (near.length > 0) growth.bounded.add(parent);
      return [];
    });
  }
  const nodesOf = (parent: string): readonly LineNode[] =>
    growth.placed
      .filter((one) => one.parent === parent)
      .flatMap((one) => {
        const nodes = one.isAgain ? [] : nodesOf(one.zaak);
        return nodeOf(source, one, nodes, growth.bounded, way);
      });
  return nodesOf(start);
}

/** The zaken one step away, in the order in which they were asked. */
function steps(source: LineSource, zaak: string, way: Way): readonly string[] {
  const here = source.zaakOf(zaak);
  if (here === null) return [];
  const others = new Set(source.linksOf(zaak).flatMap(({ from, to }) => [from, to]));
  others.delete(zaak);
  return [...others]
    .flatMap((other) => source.zaakOf(other) ?? [])
    .filter((other) => isEarlier(other, here) === (way === 'earlier'))
    .sort(inTime)
    .map((other) => other.zaak);
}

function inTime(one: Dated, other: Dated): number {
  return isEarlier(one, other) ? -1 : 1;
}

function nodeOf(
  source: LineSource,
  { parent, zaak, isAgain }: Placed,
  nodes: readonly LineNode[],
  bounded: ReadonlySet<string>,
  way: Way,
): readonly LineNode[] {
  const it = source.zaakOf(zaak);
  if (it === null) return [];
  const [from, to] = way === 'earlier' ? [parent, zaak] : [zaak, parent];
  return [
    {
      ...it,
      links: source.linksOf(parent).filter((link) => link.from === zaak || link.to === zaak),
      quoted: source.quotedBetween(from, to),
      isAgain,
      hasMore: !isAgain && bounded.has(zaak),
      nodes,
      open: way === 'earlier' && !isAgain ? source.openOf(zaak) : [],
    },
  ];
}
