/**
 * How many letters must be put in, left out, replaced or swapped with the next to make one word of the
 * other (optimal string alignment); `most + 1` as soon as it is more than `most`.
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= other.length; column += 1) {
      next.push(cheapest(one, other, row, column, { before, last, next }));
    }
    if (Math.min(...next) > most) return most + 1;
    [before, last] = [last, next];
  }
  return Math.min(last[other.length] ?? 0, most + 1);
}

interface Rows {
  readonly before: readonly number[];
  readonly last: readonly number[];
  readonly next: readonly number[];
}

function cheapest(
  one: string,
  other: string,
  row: number,
  column: number,
  { before, last, next }: Rows,
): number {
  const isSame = one[row - 1] === other[column - 1];
  const isSwapped =
    row > 1 &&
    column > 1 &&
    one[row - 1] === other[column - 2] &&
    one[row - 2] === other[column - 1];
  return Math.min(
    (last[column] ?? 0) + 1,
    (next[column - 1] ?? 0) + 1,
    (last[column - 1] ?? 0) + (isSame ? 0 : 1),
    isSwapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
  );
}
