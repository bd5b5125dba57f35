import { matchCompounds } from './compounds.ts';
import { contentPlaces } from './content-places.ts';
import { type Cue, searchCues } from './cue-search.ts';
import type { Reading } from './reading.ts';
import { isParted, wordKeys } from './relations.ts';
import { isRespelled } from './respelled.ts';
import { root } from './stems.ts';
import { groupsNaming, SYNONYM_GROUPS } from './synonym-index.ts';
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

interface State {
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
function pairSame({ before, after, left, right, pairs }: State): void {
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

function pairUp(state: State, keys: (word: Word) => readonly string[]): void {
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

const JOIN_REACH = 3;

/** "real time" and "realtime", "voorstel voor richtlijn" and "richtlijnvoorstel". */
function pairJoined(
  words: readonly Word[],
  own: Set<number>,
  others: readonly Word[],
  other: Set<number>,
): readonly (readonly [number, number])[] {
  if (own.size === 0 || other.size === 0) return [];
  const pairs: (readonly [number, number])[] = [];
  const compounds = new Map([...other].map((at) => [others[at]?.form ?? '', at]));
  const lengths = new Set([...compounds.keys()].map(({ length }) => length));
  for (const [one, next] of neighbours(words, own)) {
    const length = (words[one]?.form.length ?? 0) + (words[next]?.form.length ?? 0);
    if (!LINK_LENGTHS.some((link) => lengths.has(length + link))) continue;
    const target = spellings(words[one], words[next])
      .map((form) => compounds.get(form))
      .find(Number.isInteger);
    if (target === undefined || !other.has(target)) continue;
    own.delete(one);
    own.delete(next);
    other.delete(target);
    pairs.push([one, target]);
  }
  return pairs;
}

/** Places of words that may be parts of one compound: near each other, one of them left over. */
function neighbours(words: readonly Word[], own: ReadonlySet<number>): readonly Pair[] {
  return [...own].flatMap((at) => {
    const ahead = Array.from({ length: JOIN_REACH }, (_, step): Pair => [at, at + step + 1]);
    const pairs: readonly Pair[] = [...ahead, [at - 1, at]];
    return pairs.filter(
      ([one, next]) => words[one]?.kind === 'word' && words[next]?.kind === 'word',
    );
  });
}

type Pair = readonly [number, number];

const LINKS = ['', 's', 'n', 'en'] as const;
const LINK_LENGTHS = [0, 1, 2] as const;

/** A compound of two words with the usual links between them (ANS 12.2.2.1). */
function spellings(one: Word | undefined, other: Word | undefined): readonly string[] {
  const [left, right] = [one?.form ?? '', other?.form ?? ''];
  return LINKS.flatMap((link) => [`${left}${link}${right}`, `${right}${link}${left}`]);
}

function contentOf(cue: Cue, left: ReadonlySet<number>): readonly number[] {
  return cue.places.filter((at) => left.has(at));
}

/** Words of both sides that stand in one group of synonyms answer to each other. */
function pairSynonyms(state: State): void {
  const wanted = groupsNaming([
    ...[...state.left].map((at) => state.before[at] ?? NO_WORD),
    ...[...state.right].map((at) => state.after[at] ?? NO_WORD),
  ]);
  if (wanted.size === 0) return;
  const before = searchCues(state.before, SYNONYM_GROUPS, wanted);
  if (before.length === 0) return;
  const met = new Set(before.map(({ list }) => list));
  const after = searchCues(state.after, SYNONYM_GROUPS, met);
  const groups = new Map<string, Cue[]>();
  for (const cue of after) groups.set(cue.list, [...(groups.get(cue.list) ?? []), cue]);
  const longest = [...before].sort((a, b) => b.places.length - a.places.length);
  for (const cue of longest) {
    const mine = contentOf(cue, state.left);
    const match = groups
      .get(cue.list)
      ?.find((other) => other.pattern.key !== cue.pattern.key && isOpen(cue, other, state));
    if (match === undefined) continue;
    const theirs = contentOf(match, state.right);
    for (const at of mine) state.left.delete(at);
    for (const at of theirs) state.right.delete(at);
    state.pairs.push([cue.places[0] ?? 0, match.places[0] ?? 0]);
  }
}

/** A group explains something only while one of its sides has words that nothing explains yet. */
function isOpen(cue: Cue, other: Cue, { left, right }: State): boolean {
  const mine = contentOf(cue, left).length;
  const theirs = contentOf(other, right).length;
  return mine + theirs > 0;
}

/** Compounds answer to their parts, and to compounds with another word for their head. */
function pairCompounds({ before, after, left, right, pairs }: State): void {
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
function pairRespelled({ before, after, left, right, pairs }: State): void {
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
  const state: State = {
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
