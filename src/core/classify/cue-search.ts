import { type Entry, goingOn, type Openings } from './cue-openings.ts';
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
  readonly get: (key: string) => Openings | undefined;
}

/** Lists of cues, by the first word or verb that they can begin with. */
export interface CueIndex {
  readonly byForm: Finder;
  readonly byVerb: Finder;
  readonly beginnings: readonly Entry[];
}

function put(map: Map<string, Growing>, key: string, entry: Entry): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, { entries: [entry], branches: null });
  else known.entries.push(entry);
}

interface Growing extends Openings {
  readonly entries: Entry[];
}

/**
 * Puts lists of cues, by name, into one index; each text in the notation of the lexicon. Where the verb
 * may come last, a cue that begins with its verb is found with the verb behind the rest too.
 */
export function indexCues(
  lists: Readonly<Record<string, string>>,
  isVerbFinal: boolean = false,
): CueIndex {
  const byForm = new Map<string, Growing>();
  const byVerb = new Map<string, Growing>();
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

function isBegun({ pattern, first }: Entry, { form }: Word): boolean {
  for (const beginning of pattern.slots()[first]?.beginnings ?? []) {
    if (form.startsWith(beginning)) return true;
  }
  return false;
}

/** Adds a cue where its entry can be read from a place on. */
function readEntry(
  { list, pattern, first }: Entry,
  words: readonly Word[],
  at: number,
  cues: Cue[],
): void {
  const places = [at];
  if (!follows(words, pattern.slots(), first + 1, at + 1, places)) return;
  cues.push({ list, pattern, from: at, to: (places.at(-1) ?? at) + 1, places });
}

/** Adds those of some cues that can be read from a place on. */
function readOpenings(
  openings: Openings | undefined,
  words: readonly Word[],
  at: number,
  wanted: ReadonlySet<string> | null,
  cues: Cue[],
): void {
  if (openings === undefined) return;
  for (const entry of goingOn(openings, words[at + 1])) {
    if (wanted === null || wanted.has(entry.list)) readEntry(entry, words, at, cues);
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
    readOpenings(byForm.get(word.form), words, at, wanted, cues);
    for (const verb of word.verbs) readOpenings(byVerb.get(verb), words, at, wanted, cues);
    for (const entry of beginnings) {
      if (wanted?.has(entry.list) !== false && isBegun(entry, word)) {
        readEntry(entry, words, at, cues);
      }
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
