import { diffArrays } from 'diff';

/** A half-open range in a list of words. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Words that differ, as ranges of both lists; one of them may be empty. */
export interface Hunk {
  readonly before: Range;
  readonly after: Range;
}

interface Place {
  readonly before: number;
  readonly after: number;
}

function between(from: Place, to: Place): Hunk {
  return {
    before: { from: from.before, to: to.before },
    after: { from: from.after, to: to.after },
  };
}

/**
 * The one hunk between what both lists begin and end with, where none of its words stands anywhere
 * behind it on the other side: no other way to pair the words is as short. Null where there may be one.
 */
function loneHunk(before: readonly string[], after: readonly string[]): Hunk | null {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const to = { before: before.length - end, after: after.length - end };
  const isMet = (words: readonly string[], last: number, others: readonly string[]): boolean =>
    words.slice(start, last).some((word) => others.includes(word, start));
  if (isMet(before, to.before, after) || isMet(after, to.after, before)) return null;
  return between({ before: start, after: start }, to);
}

function isEmpty({ before, after }: Hunk): boolean {
  return before.from === before.to && after.from === after.to;
}

/** What differs between two lists of words, as short as it can be; runs that touch are one. */
export function rawHunks(before: readonly string[], after: readonly string[]): readonly Hunk[] {
  const lone = loneHunk(before, after);
  if (lone !== null) return isEmpty(lone) ? [] : [lone];
  const hunks: Hunk[] = [];
  let at = { before: 0, after: 0 };
  let open = at;
  for (const { count, added, removed } of diffArrays([...before], [...after])) {
    const next = passed(at, count, added, removed);
    if (added || removed) {
      if (open !== at) hunks.pop();
      hunks.push(between(open, next));
    } else open = next;
    at = next;
  }
  return hunks;
}

function passed({ before, after }: Place, count: number, added: boolean, removed: boolean): Place {
  return { before: before + (added ? 0 : count), after: after + (removed ? 0 : count) };
}
