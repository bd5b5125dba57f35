import type { Open } from './candidates.ts';
import type { Pair } from './equal-sentences.ts';
import type { Profile } from './profile.ts';

/** In characters of form A: as long a beginning or end stands by chance in no two sentences of a text. */
const END = 32;
/** So much of two sentences must be the same from their beginning on and back from their end. */
const SHARED = 0.7;

/** Where a beginning or end stands; -1 where it stands in more than one sentence. */
type Places = ReadonlyMap<string, number>;

type EndOf = (form: string) => string;
const ENDS: readonly EndOf[] = [(form) => form.slice(0, END), (form) => form.slice(-END)];

function placesOf(profiles: readonly Profile[], open: readonly number[], endOf: EndOf): Places {
  const places = new Map<string, number>();
  for (const at of open) {
    const form = profiles[at]?.form ?? '';
    if (form.length < END) continue;
    const end = endOf(form);
    places.set(end, places.has(end) ? -1 : at);
  }
  return places;
}

/** How many characters two forms share from their beginning on and back from their end. */
function sharedEnds(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let start = 0;
  while (start < most && one.charCodeAt(start) === other.charCodeAt(start)) start += 1;
  let end = 0;
  const [last, otherLast] = [one.length - 1, other.length - 1];
  while (end < most - start && one.charCodeAt(last - end) === other.charCodeAt(otherLast - end))
    end += 1;
  return start + end;
}

function isSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one.size !== other.size) return false;
  for (const each of one) if (!other.has(each)) return false;
  return true;
}

/** Whether a few words changed in the midst of a sentence, its figures and names not among them. */
function isSurelyTheSame(before: Profile, after: Profile): boolean {
  const longest = Math.max(before.form.length, after.form.length);
  return (
    sharedEnds(before.form, after.form) >= SHARED * longest && isSame(before.anchors, after.anchors)
  );
}

/**
 * Pairs open sentences that begin or end alike as no other does, and of which only the midst changed:
 * they need no second look at what else may resemble them, wherever they stand.
 */
export function pairSureSentences(
  before: readonly Profile[],
  after: readonly Profile[],
  open: Open,
): readonly Pair[] {
  const taken = { before: new Set<number>(), after: new Set<number>() };
  return ENDS.flatMap((endOf) => {
    const there = placesOf(after, open.after, endOf);
    const pairs: Pair[] = [];
    for (const [end, at] of placesOf(before, open.before, endOf)) {
      const next = there.get(end) ?? -1;
      const [one, other] = [before[at], after[next]];
      if (one === undefined || other === undefined) continue;
      if (taken.before.has(at) || taken.after.has(next) || !isSurelyTheSame(one, other)) continue;
      taken.before.add(at);
      taken.after.add(next);
      pairs.push({ before: at, after: next });
    }
    return pairs;
  });
}
