import { matchCompounds } from './compounds.ts';
import { contentPlaces } from './content-places.ts';
import { pairJoined } from './joined-words.ts';
import type { Reading } from './reading.ts';
import { isParted, wordKeys } from './relations.ts';
import { isRespelled } from './respelled.ts';
import { root } from './stems.ts';
import { pairSynonyms } from './synonym-pairs.ts';
import type { Thesaurus } from './thesaurus.ts';
import { NO_WORD, type Word } from './words.ts';

/** Which content words of both sides say the same, and which are left on one side only. */
export interface ContentMatch {
  /** Places in the words of both sides that answer to each other. */
  readonly pairs: readonly (readonly [number, number])[];
  readonly lostBefore: readonly number[];
  readonly lostAfter: readonly number[];
  /** Share of content words that have an answer, 0 to 1. */
  readonly overlap: number;
}

/** The words of both sides, and the places that nothing on the other side answers to yet. */
export interface ContentState {
  readonly before: readonly Word[];
  readonly after: readonly Word[];
  readonly left: Set<number>;
  readonly right: Set<number>;
  readonly pairs: (readonly [number, number])[];
}

function isSameWord(one: Word, other: Word): boolean {
  if (one.form !== other.form || one.form === '') return false;
  const parted = isParted(one);
  return parted === isParted(other) && (!parted || one.stem === other.stem);
}

/** Pairs words that are the same on both sides, each with the first that is still open. */
function pairSame({ before, after, left, right, pairs }: ContentState): void {
  const open = [...right];
  for (const at of left) {
    const word = before[at] ?? NO_WORD;
    const found = open.findIndex((place) => isSameWord(word, after[place] ?? NO_WORD));
    const place = open[found];
    if (place === undefined) continue;
    open.splice(found, 1);
    left.delete(at);
    right.delete(place);
    pairs.push([at, place]);
  }
}

function placesByKey(
  words: readonly Word[],
  open: ReadonlySet<number>,
  keys: (word: Word) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const byKey = new Map<string, number[]>();
  for (const at of open) {
    for (const key of keys(words[at] ?? NO_WORD)) {
      const known = byKey.get(key);
      if (known !== undefined) known.push(at);
      else if (key !== '') byKey.set(key, [at]);
    }
  }
  return byKey;
}

function pairUp(state: ContentState, keys: (word: Word) => readonly string[]): void {
  if (state.left.size === 0 || state.right.size === 0) return;
  const byKey = placesByKey(state.after, state.right, keys);
  for (const at of [...state.left]) {
    const found = firstOpen(keys(state.before[at] ?? NO_WORD), byKey, state.right);
    if (found === undefined) continue;
    state.left.delete(at);
    state.right.delete(found);
    state.pairs.push([at, found]);
  }
}

function firstOpen(
  keys: readonly string[],
  byKey: ReadonlyMap<string, readonly number[]>,
  open: ReadonlySet<number>,
): number | undefined {
  for (const key of keys) {
    const found = byKey.get(key)?.find((place) => open.has(place));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Compounds answer to their parts, and to compounds with another word for their head. */
function pairCompounds({ before, after, left, right, pairs }: ContentState): void {
  for (const { own, others } of matchCompounds(before, left, after, right)) {
    left.delete(own);
    for (const at of others) right.delete(at);
    pairs.push([own, others.at(-1) ?? 0]);
  }
  for (const { own, others } of matchCompounds(after, right, before, left)) {
    right.delete(own);
    for (const at of others) left.delete(at);
    pairs.push([others.at(-1) ?? 0, own]);
  }
}

/** "rechtszoekende" and "rechtzoekende": one word, written in two ways. */
function pairRespelled({ before, after, left, right, pairs }: ContentState): void {
  for (const at of [...left]) {
    const found = [...right].find((place) =>
      isRespelled(before[at] ?? NO_WORD, after[place] ?? NO_WORD),
    );
    if (found === undefined) continue;
    left.delete(at);
    right.delete(found);
    pairs.push([at, found]);
  }
}

/** A root this long is no chance likeness. */
const SURE_ROOT = 5;

/** A word said twice on one side and once on the other is not lost. */
function dropRepeats(words: readonly Word[], own: Set<number>, others: readonly Word[]): void {
  for (const at of own) {
    const word = words[at] ?? NO_WORD;
    const base = root(word.form);
    const keys = base.length >= SURE_ROOT ? [base, ...wordKeys(word)] : wordKeys(word);
    if (others.some((other) => isKnownBy(other, keys))) own.delete(at);
  }
}

function isKnownBy({ kind, verbs, stem, form }: Word, keys: readonly string[]): boolean {
  if (kind !== 'word') return false;
  return (
    keys.includes(stem) || verbs.some((verb) => keys.includes(verb)) || keys.includes(root(form))
  );
}

/** Finds the content words that two readings share, whatever their order and inflection. */
export function matchContent(
  before: Reading,
  after: Reading,
  thesaurus: Thesaurus | null,
): ContentMatch {
  const state: ContentState = {
    before: before.words,
    after: after.words,
    left: contentPlaces(before),
    right: contentPlaces(after),
    pairs: [],
  };
  const total = state.left.size + state.right.size;
  pairSame(state);
  pairUp(state, wordKeys);
  state.pairs.push(...pairJoined(state.before, state.left, state.after, state.right));
  const mirrored = pairJoined(state.after, state.right, state.before, state.left);
  state.pairs.push(...mirrored.map(([right, left]) => [left, right] as const));
  pairUp(state, ({ form, verbs }) => [root(form), ...verbs.map(root)]);
  pairSynonyms(state);
  if (thesaurus !== null) pairUp(state, thesaurus.groupsOf);
  pairCompounds(state);
  pairRespelled(state);
  dropRepeats(state.before, state.left, state.after);
  dropRepeats(state.after, state.right, state.before);
  const lost = state.left.size + state.right.size;
  return {
    pairs: state.pairs,
    lostBefore: [...state.left],
    lostAfter: [...state.right],
    overlap: total === 0 ? 1 : 1 - lost / total,
  };
}
