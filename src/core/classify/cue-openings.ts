import type { CuePattern, Slot } from './cue-pattern.ts';
import type { Word } from './words.ts';

/** A cue of a list, to be read from its first word on. */
export interface Entry {
  readonly list: string;
  readonly pattern: CuePattern;
  /** The slot that is tried first; earlier ones were optional and left out. */
  readonly first: number;
}

/** Cues that begin alike; parted by what stands behind when a word that they begin with is first met. */
export interface Openings {
  readonly entries: readonly Entry[];
  branches: Branches | null;
}

/** Entries with one beginning, by what stands right behind it; each list with those that always go on. */
interface Branches {
  readonly always: readonly Entry[];
  readonly byForm: ReadonlyMap<string, readonly Entry[]>;
  readonly byVerb: ReadonlyMap<string, readonly Entry[]>;
}

function isTied({ pattern, first }: Entry): boolean {
  const next = pattern.slots()[first + 1];
  return next !== undefined && !next.optional && next.gap === 0 && next.beginnings.length === 0;
}

function branched(entries: readonly Entry[]): Branches {
  const nextOf = ({ pattern, first }: Entry): Slot | undefined => pattern.slots()[first + 1];
  const tied = entries.filter(isTied);
  const listsBy = (
    keys: readonly string[],
    has: (slot: Slot, key: string) => boolean,
  ): ReadonlyMap<string, readonly Entry[]> =>
    new Map(
      [...new Set(keys)].map((key) => [
        key,
        entries.filter((entry) => {
          const next = nextOf(entry);
          return !isTied(entry) || (next !== undefined && has(next, key));
        }),
      ]),
    );
  const forms = tied.flatMap((entry) => nextOf(entry)?.forms ?? []);
  const verbs = tied.flatMap((entry) => nextOf(entry)?.verbs ?? []);
  return {
    always: entries.filter((entry) => !isTied(entry)),
    byForm: listsBy(forms, (slot, key) => slot.forms.includes(key)),
    byVerb: listsBy(verbs, (slot, key) => slot.verbs.includes(key)),
  };
}

/** Fewer are read one by one. */
const LEAST_PARTED = 3;

/** Of cues that begin alike those that the next word lets go on, in their own order. */
export function goingOn(openings: Openings, next: Word | undefined): readonly Entry[] {
  const { entries } = openings;
  if (entries.length < LEAST_PARTED) return entries;
  openings.branches ??= branched(entries);
  const { always, byForm, byVerb } = openings.branches;
  if (next === undefined) return always;
  let found = byForm.get(next.form);
  for (const verb of next.verbs) {
    const more = byVerb.get(verb);
    if (found === undefined) found = more;
    else if (more !== undefined) found = union(entries, found, more);
  }
  return found ?? always;
}

function union(
  entries: readonly Entry[],
  one: readonly Entry[],
  other: readonly Entry[],
): readonly Entry[] {
  return entries.filter((entry) => one.includes(entry) || other.includes(entry));
}
