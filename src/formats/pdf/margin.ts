import type { Item } from './items.ts';

/** A page in two: its text, and what stands in a column of its own beside all of it. */
export interface PageItems {
  readonly body: readonly Item[];
  readonly margin: readonly Item[];
}

/** Pieces of one baseline without a gap between them that only columns leave. */
interface Segment {
  readonly items: Item[];
  readonly x: number;
  right: number;
  readonly y: number;
  readonly size: number;
}

const GAP = 1.6;
const SAME_LINE = 0.2;
const GRID = 3;
const SMALL_SHARE = 0.93;
const FEWEST_LINES = 2;
/** So many pieces of a line stand between two of its pieces at most, by their height. */
const NEARBY = 20;

function segmentsOf(items: readonly Item[]): readonly Segment[] {
  const segments: Segment[] = [];
  for (const item of items.toSorted((one, other) => other.y - one.y || one.x - other.x)) {
    if (item.text.trim() === '') continue;
    const touching = segments
      .slice(-NEARBY)
      .findLast(
        ({ right, y, size }) =>
          Math.abs(item.y - y) < Math.max(size, item.size) * SAME_LINE &&
          item.x >= right - size &&
          item.x - right < size * GAP,
      );
    const right = item.x + item.width;
    if (touching) {
      touching.items.push(item);
      touching.right = Math.max(touching.right, right);
    } else segments.push({ items: [item], x: item.x, right, y: item.y, size: item.size });
  }
  return segments;
}

function lettersIn({ items }: Segment): number {
  return items.reduce((sum, { text }) => sum + text.length, 0);
}

/** Adds up letters by a key and gives the key with the most. */
function mostLetters(segments: readonly Segment[], key: (one: Segment) => number): number {
  const sums = new Map<number, number>();
  for (const one of segments) sums.set(key(one), (sums.get(key(one)) ?? 0) + lettersIn(one));
  return [...sums].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
}

interface Column {
  readonly left: number;
  readonly right: number;
  readonly size: number;
}

/** The column in which most of the text stands. */
function mainColumn(segments: readonly Segment[]): Column {
  const size = mostLetters(segments, (one) => Math.round(one.size * 10) / 10);
  const own = segments.filter((one) => Math.abs(one.size - size) < size * 0.06);
  const start = mostLetters(own, ({ x }) => Math.round(x / GRID)) * GRID;
  const ends = own
    .filter(({ x }) => Math.abs(x - start) <= GRID)
    .map(({ right }) => right)
    .sort((one, other) => one - other);
  return { left: start, right: ends[Math.floor(ends.length * 0.95)] ?? start, size };
}

function textOf({ items }: Segment): string {
  return items.map(({ text }) => text.trim()).join(' ');
}

/** Texts that stand beside the column on more than one page: no table repeats its cells so. */
function repeatedTexts(beside: readonly (readonly Segment[])[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const page of beside) {
    const own = new Set(page.map(textOf));
    for (const text of own) if (seen.has(text)) twice.add(text);
    for (const text of own) seen.add(text);
  }
  return twice;
}

function isBeside({ x, right }: Segment, column: Column): boolean {
  return x > column.right || right < column.left - GRID;
}

/**
 * Parts the column beside the text of a letter, with its reference lines, from the text: on the first
 * page whatever stands beside it, on the others what is set smaller or stands on several pages. The
 * rows of a table are within the column, or as large as it.
 */
export function partMargins(pages: readonly (readonly Item[])[]): readonly PageItems[] {
  const segments = pages.map(segmentsOf);
  const column = mainColumn(segments.flat());
  const outside = segments.map((page) => page.filter((one) => isBeside(one, column)));
  const repeated = repeatedTexts(outside);
  return pages.map((items, page) => {
    const beside = (outside[page] ?? []).filter(
      (one) => page === 0 || one.size < column.size * SMALL_SHARE || repeated.has(textOf(one)),
    );
    if (beside.length < FEWEST_LINES) return { body: items, margin: [] };
    const margin = new Set(beside.flatMap((one) => one.items));
    return { body: items.filter((item) => !margin.has(item)), margin: [...margin] };
  });
}
