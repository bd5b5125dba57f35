import { type CuePattern, openingsIn, type Slot } from './cue-pattern.ts';
import { fold } from './fold.ts';
import { stem } from './stems.ts';
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

/** Lists of cues, by the first word or verb that they can begin with. */
export interface CueIndex {
  readonly byForm: ReadonlyMap<string, readonly Entry[]>;
  /** By their first two words, where both are given. */
  readonly byPair: ReadonlyMap<string, readonly Entry[]>;
  readonly byVerb: ReadonlyMap<string, readonly Entry[]>;
  readonly beginnings: readonly Entry[];
  /** Cues of one word by its stem, so that they need no plural and no -e; only where asked for. */
  readonly byStem: ReadonlyMap<string, readonly Entry[]>;
}

interface Entry {
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
 * Puts lists of cues, by name, into one index; each text in the notation of the lexicon. Where words
 * count by their stem, "regel" is also "regels".
 */
export function indexCues(
  lists: Readonly<Record<string, string>>,
  words: 'by form' | 'by stem' = 'by form',
): CueIndex {
  const byForm = new Map<string, Entry[]>();
  const byPair = new Map<string, Entry[]>();
  const byStem = new Map<string, Entry[]>();
  const byVerb = new Map<string, Entry[]>();
  const beginnings: Entry[] = [];
  const addWord = (form: string, entry: Entry, next: readonly string[]): void => {
    if (words === 'by stem' && !SPACE.test(entry.pattern.key)) put(byStem, stem(form), entry);
    else if (next.length === 0) put(byForm, form, entry);
    for (const word of next) put(byPair, `${form} ${fold(word)}`, entry);
  };
  const add = (choice: string, entry: Entry, next: readonly string[]): void => {
    if (choice.startsWith('{')) put(byVerb, fold(choice.slice(1, -1)), entry);
    else if (choice.endsWith('*')) beginnings.push(entry);
    else addWord(fold(choice), entry, next);
  };
  for (const [list, text] of Object.entries(lists)) {
    for (const { pattern, first, choices, next } of openingsIn(text, words === 'by stem')) {
      const entry = { list, pattern, first };
      for (const choice of choices) add(choice, entry, next);
    }
  }
  return { byForm, byPair, byVerb, beginnings, byStem };
}

const SPACE = /\s/;

function fits(slot: Slot, word: Word): boolean {
  return (
    slot.forms.includes(word.form) ||
    word.verbs.some((verb) => slot.verbs.includes(verb)) ||
    slot.beginnings.some((beginning) => word.form.startsWith(beginning))
  );
}

const BARRIERS: ReadonlySet<string> = new Set([';', ':', '.', '?']);

/** The places that `slots` from `slot` on cover when read from place `at`, or null. */
function follow(
  words: readonly Word[],
  slots: readonly Slot[],
  slot: number,
  at: number,
): readonly number[] | null {
  const wanted = slots[slot];
  if (wanted === undefined) return [];
  for (let place = at; place <= at + wanted.gap && place < words.length; place += 1) {
    const word = words[place];
    if (word === undefined || BARRIERS.has(word.form)) break;
    const rest = fits(wanted, word) ? follow(words, slots, slot + 1, place + 1) : null;
    if (rest !== null) return [place, ...rest];
  }
  return wanted.optional ? follow(words, slots, slot + 1, at) : null;
}

function begun(index: CueIndex, { form }: Word): readonly Entry[] {
  return index.beginnings.filter(({ pattern, first }) =>
    pattern.slots()[first]?.beginnings.some((beginning) => form.startsWith(beginning)),
  );
}

/** The entries that may begin at a word, seen with the one after it. */
function eachEntry(
  index: CueIndex,
  word: Word,
  next: Word | undefined,
  visit: (entry: Entry) => void,
): void {
  index.byForm.get(word.form)?.forEach(visit);
  if (next !== undefined) index.byPair.get(`${word.form} ${next.form}`)?.forEach(visit);
  if (index.byStem.size > 0) index.byStem.get(word.stem)?.forEach(visit);
  for (const verb of word.verbs) index.byVerb.get(verb)?.forEach(visit);
  if (index.beginnings.length > 0) begun(index, word).forEach(visit);
}

/** All cues in a sentence, overlapping ones too, in order of place. */
export function searchCues(words: readonly Word[], index: CueIndex): readonly Cue[] {
  const cues: Cue[] = [];
  for (const [at, word] of words.entries()) {
    eachEntry(index, word, words[at + 1], ({ list, pattern, first }) => {
      const rest = follow(words, pattern.slots(), first + 1, at + 1);
      if (rest === null) return;
      const places = [at, ...rest];
      cues.push({ list, pattern, from: at, to: (places.at(-1) ?? at) + 1, places });
    });
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
