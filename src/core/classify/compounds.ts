import { CONTAINER_NOUNS } from '../lexicon/function-words.ts';
import { listOf } from './fold.ts';
import { lazily } from './lazily.ts';
import { root, stem } from './stems.ts';
import { SYNONYM_GROUPS } from './synonym-index.ts';
import { NO_WORD, type Word } from './words.ts';

/** A compound on one side with the places of what says the same on the other. */
export interface CompoundMatch {
  readonly own: number;
  readonly others: readonly number[];
}

const LEAST_PART = 4;
/** An initialism may be shorter: ov-vervoerder, EU-lidstaat. */
const LEAST_NAME = 2;
/** The letters before a vowel that a stem may write double: woon, wonen. */
const SURE_START = 2;
const LINK = /(?:s|en|n|e|-)$/;
const CONTAINERS: ReadonlySet<string> = new Set(listOf(CONTAINER_NOUNS).map(stem));

/** The ways to part a compound, its link (ANS 12.2.2.1) on the first part or off. */
function partsOf(form: string): readonly (readonly [string, string])[] {
  const parts: (readonly [string, string])[] = [];
  for (let at = LEAST_NAME; at <= form.length - LEAST_PART; at += 1) {
    parts.push([form.slice(0, at), form.slice(at)]);
  }
  return parts;
}

function keysOf(form: string): readonly string[] {
  return [form, stem(form), root(form)].filter((key) => key.length >= LEAST_PART - 1);
}

type Places = ReadonlyMap<string, number>;

/** What a compound may hold of a word: a stem of it, or a short name as it stands. */
function partKeys({ form, kind, verbs, name }: Word): readonly string[] {
  if (kind !== 'word') return [];
  if (form.length < LEAST_PART) return name ? [`=${form}`] : [];
  return [...keysOf(form), ...verbs.map(root)];
}

function placesByKey(words: readonly Word[]): Places {
  const places = new Map<string, number>();
  for (const [at, word] of words.entries()) {
    for (const key of partKeys(word)) if (!places.has(key)) places.set(key, at);
  }
  return places;
}

function find(part: string, places: Places): number | undefined {
  if (part.length < LEAST_PART) return places.get(`=${part}`);
  const forms = [part, part.replace(LINK, '')];
  return forms
    .flatMap(keysOf)
    .map((key) => places.get(key))
    .find((at) => at !== undefined);
}

/** "waterkwaliteit" beside "kwaliteit … water", "bezwaarschrift" beside "bezwaar". */
function partsElsewhere(form: string, places: Places): readonly number[] | null {
  for (const [first, last] of partsOf(form)) {
    const modifier = find(first, places);
    if (modifier === undefined) continue;
    const head = find(last, places);
    if (CONTAINERS.has(stem(last)) && head === undefined) return [modifier];
    if (head !== undefined && head !== modifier) return [modifier, head];
  }
  return null;
}

function groupsOf(form: string): readonly string[] {
  const { byForm, byVerb } = SYNONYM_GROUPS;
  const entries = [...(byForm.get(form)?.entries ?? []), ...(byVerb.get(form)?.entries ?? [])];
  return entries.filter(({ pattern }) => pattern.slots().length === 1).map(({ list }) => list);
}

/** Whether two words stand in one group of synonyms, each as a member of its own. */
export function areSynonyms(one: string, other: string): boolean {
  const groups = new Set(groupsOf(one));
  return groupsOf(other).some((group) => groups.has(group));
}

function sharedLength(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return at;
}

/** "rijtjeswoning" and "rijtjeshuis": one modifier before heads that say the same. */
function headsAgree(one: string, other: string): boolean {
  for (let at = sharedLength(one, other); at >= LEAST_PART; at -= 1) {
    if (areSynonyms(one.slice(at), other.slice(at))) return true;
  }
  return false;
}

/** A first part of a compound begins as the compound does. */
function mayHoldParts(form: string, others: readonly Word[]): boolean {
  const start = form.slice(0, SURE_START);
  return others.some(({ form: other }) => other.startsWith(start) || other.startsWith(start, 2));
}

/** For each left-over compound of one side what says the same on the other, in one or more words. */
export function matchCompounds(
  words: readonly Word[],
  left: ReadonlySet<number>,
  others: readonly Word[],
  otherLeft: ReadonlySet<number>,
): readonly CompoundMatch[] {
  if (left.size === 0) return [];
  const places = lazily(() => placesByKey(others));
  return [...left].flatMap((own): readonly CompoundMatch[] => {
    const { form, name } = words[own] ?? NO_WORD;
    if (name || form.length < 2 * LEAST_PART) return [];
    const parts = mayHoldParts(form, others) ? partsElsewhere(form, places()) : null;
    if (parts !== null) return [{ own, others: parts }];
    const twin = [...otherLeft].find((at) => headsAgree(form, others[at]?.form ?? ''));
    return twin === undefined ? [] : [{ own, others: [twin] }];
  });
}
