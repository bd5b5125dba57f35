import { type CuePattern, openingsIn, type Slot } from './cue-pattern.ts';
import { fold } from './fold.ts';
import type { Word } from './words.ts';

/** A cue found in a sentence: places `[from, to)` in its words. */
export interface Cue {
  readonly list: string;
  readonly pattern: CuePattern;
  readonly from: number;
  readonly to: number;
  /** The places of the words that the cue names itself, gaps left out. */
  readonly places: readonly number[];
}

/** Finds the cues that begin with a word or verb. */
interface Finder {
  readonly get: (key: string) => readonly Entry[] | undefined;
}

/** Lists of cues, by the first word or verb that they can begin with. */
export interface CueIndex {
  readonly byForm: Finder;
  readonly byVerb: Finder;
  readonly beginnings: readonly Entry[];
}

/** A cue of a list, to be read from its first word on. */
export interface Entry {
  readonly list: string;
  readonly pattern: CuePattern;
  /** The slot that is tried first; earlier ones were optional and left out. */
  readonly first: number;
}

function put(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const entries = map.get(key);
  if (entries === undefined) map.set(key, [entry]);
  else entries.push(entry);
}

/**
 * Puts lists of cues, by name, into one index; each text in the notation of the lexicon. Where the verb
 * may come last, a cue that begins with its verb is found with the verb behind the rest too.
 */
export function indexCues(
  lists: Readonly<Record<string, string>>,
  isVerbFinal: boolean = false,
): CueIndex {
  const byForm = new Map<string, Entry[]>();
  const byVerb = new Map<string, Entry[]>();
  const beginnings: Entry[] = [];
  const add = (choice: string, entry: Entry): void => {
    if (choice.startsWith('{')) put(byVerb, fold(choice.slice(1, -1)), entry);
    else if (choice.endsWith('*')) beginnings.push(entry);
    else put(byForm, fold(choice), entry);
  };
  for (const [list, text] of Object.entries(lists)) {
    for (const { pattern, first, choices } of openingsIn(text, isVerbFinal)) {
      const entry = { list, pattern, first };
      for (const choice of choices) add(choice, entry);
    }
  }
  return { byForm, byVerb, beginnings };
}

function fits({ forms, verbs, beginnings }: Slot, word: Word): boolean {
  if (forms.length > 0 && forms.includes(word.form)) return true;
  if (verbs.length > 0) for (const verb of word.verbs) if (verbs.includes(verb)) return true;
  return beginnings.length > 0 && beginnings.some((beginning) => word.form.startsWith(beginning));
}

const BARRIERS: ReadonlySet<string> = new Set([';', ':', '.', '?']);

/** Whether `slots` from `slot` on can be read from place `at`; the places they cover are put in `places`. */
function follows(
  words: readonly Word[],
  slots: readonly Slot[],
  slot: number,
  at: number,
  places: number[],
): boolean {
  const wanted = slots[slot];
  if (wanted === undefined) return true;
  for (let place = at; place <= at + wanted.gap && place < words.length; place += 1) {
    const word = words[place];
    if (word === undefined || (word.kind === 'mark' && BARRIERS.has(word.form))) break;
    if (!fits(wanted, word)) continue;
    places.push(place);
    if (follows(words, slots, slot + 1, place + 1, places)) return true;
    places.pop();
  }
  return wanted.optional && follows(words, slots, slot + 1, at, places);
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

/** A word like "in" opens scores of cues: they are parted by their second word when it is first met. */
const parted = new WeakMap<readonly Entry[], Branches>();

function branchesOf(entries: readonly Entry[]): Branches {
  const known = parted.get(entries);
  if (known !== undefined) return known;
  const made = branched(entries);
  parted.set(entries, made);
  return made;
}

/** Of entries that begin alike those that the next word lets go on, in their own order. */
function goingOn(entries: readonly Entry[], next: Word | undefined): readonly Entry[] {
  if (entries.length < LEAST_PARTED) return entries;
  const { always, byForm, byVerb } = branchesOf(entries);
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

const LEAST_PARTED = 3;

function isBegun({ pattern, first }: Entry, { form }: Word): boolean {
  for (const beginning of pattern.slots()[first]?.beginnings ?? []) {
    if (form.startsWith(beginning)) return true;
  }
  return false;
}

/** Adds those of some entries that can be read from a place on. */
function readEntries(
  entries: readonly Entry[] | undefined,
  words: readonly Word[],
  at: number,
  wanted: ReadonlySet<string> | null,
  cues: Cue[],
): void {
  if (entries === undefined) return;
  for (const { list, pattern, first } of goingOn(entries, words[at + 1])) {
    if (wanted !== null && !wanted.has(list)) continue;
    const places = [at];
    if (!follows(words, pattern.slots(), first + 1, at + 1, places)) continue;
    cues.push({ list, pattern, from: at, to: (places.at(-1) ?? at) + 1, places });
  }
}

/**
 * All cues in a sentence, overlapping ones too, in order of place; of the `wanted` lists alone where
 * these are given.
 */
export function searchCues(
  words: readonly Word[],
  index: CueIndex,
  wanted: ReadonlySet<string> | null = null,
): readonly Cue[] {
  const cues: Cue[] = [];
  const { byForm, byVerb, beginnings } = index;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) continue;
    readEntries(byForm.get(word.form), words, at, wanted, cues);
    for (const verb of word.verbs) readEntries(byVerb.get(verb), words, at, wanted, cues);
    for (const entry of beginnings) {
      if (isBegun(entry, word)) readEntries([entry], words, at, wanted, cues);
    }
  }
  return cues;
}

/** Of cues that share a word the one that names most words stays; of equals, the first. */
export function longestCues(cues: readonly Cue[]): readonly Cue[] {
  const kept: Cue[] = [];
  const taken = new Set<number>();
  for (const cue of [...cues].sort(
    (a, b) => b.places.length - a.places.length || a.from - b.from,
  )) {
    if (cue.places.some((place) => taken.has(place))) continue;
    kept.push(cue);
    for (const place of cue.places) taken.add(place);
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** Whether the other side has every word of a cue of several words, in another order. */
export function isReordered(
  { places }: Cue,
  own: { readonly words: readonly Word[] },
  other: { readonly words: readonly Word[] },
): boolean {
  if (places.length < 2) return false;
  const known = new Set(other.words.flatMap(({ form, verbs }) => [form, ...verbs]));
  return places.every((at) => {
    const word = own.words[at];
    return word !== undefined && [word.form, ...word.verbs].some((key) => known.has(key));
  });
}
