/** Two sentences that belong together, by their index in both lists. */
export interface Pair {
  readonly before: number;
  readonly after: number;
}

/** Beyond this many ways to pair repeated sentences, they are paired in order. */
const MOST_WAYS = 400;

function placesOf(forms: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [at, form] of forms.entries()) {
    const known = places.get(form);
    if (known === undefined) places.set(form, [at]);
    else known.push(at);
  }
  return places;
}

/** Pairs repeated sentences: those whose neighbours are equal too first, then those least displaced. */
function pairRepeated(
  before: readonly string[],
  after: readonly string[],
  here: readonly number[],
  there: readonly number[],
): readonly Pair[] {
  const count = Math.min(here.length, there.length);
  if (here.length === there.length || here.length * there.length > MOST_WAYS) {
    return here.slice(0, count).map((at, order) => ({ before: at, after: there[order] ?? 0 }));
  }
  const neighbours = (one: number, other: number): number =>
    Number(before[one - 1] === after[other - 1]) + Number(before[one + 1] === after[other + 1]);
  const ways = here
    .flatMap((one) => there.map((other) => ({ before: one, after: other })))
    .sort(
      (one, other) =>
        neighbours(other.before, other.after) - neighbours(one.before, one.after) ||
        Math.abs(one.before - one.after) - Math.abs(other.before - other.after) ||
        one.before + one.after - other.before - other.after,
    );
  const taken = { before: new Set<number>(), after: new Set<number>() };
  return ways.filter((way) => {
    if (taken.before.has(way.before) || taken.after.has(way.after)) return false;
    taken.before.add(way.before);
    taken.after.add(way.after);
    return true;
  });
}

/** Pairs the sentences whose form is the same in both lists, wherever they stand. */
export function pairEqualSentences(
  before: readonly string[],
  after: readonly string[],
): readonly Pair[] {
  const there = placesOf(after);
  const pairs: Pair[] = [];
  for (const [form, here] of placesOf(before)) {
    const others = there.get(form);
    if (form !== '' && others !== undefined)
      pairs.push(...pairRepeated(before, after, here, others));
  }
  return pairs;
}
