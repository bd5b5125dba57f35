import { synonymLines } from '../lexicon/thesaurus.ts';
import { remembering } from '../text/memory.ts';
import type { Entry, Openings } from './cue-openings.ts';
import { type CueIndex, indexCues } from './cue-search.ts';
import { fold } from './fold.ts';
import { lazily } from './lazily.ts';
import { likeness, stem } from './stems.ts';
import type { Word } from './words.ts';

/** The word that a member of a group begins with, as the lexicon writes it. */
interface Opening {
  readonly line: number;
  readonly token: string;
  /** A member of one word counts by its stem, so that it needs no plural and no -e. */
  readonly single: boolean;
  /** Its stem; "" until it is first asked for. */
  stem: string;
}

function stemOf(opening: Opening): string {
  if (opening.stem === '') opening.stem = stem(fold(opening.token));
  return opening.stem;
}

interface Beginnings {
  readonly words: ReadonlyMap<string, readonly Opening[]>;
  readonly verbs: ReadonlyMap<string, readonly Opening[]>;
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

/** The words that a member may begin with: its verb comes first in a main clause, last in another. */
function tokensOf(member: string): readonly string[] {
  const parts = member.split(' ');
  const [start = '', ...rest] = parts;
  const first = start.split('/');
  if (rest.length === 0) return first;
  const isVerbFirst = start.startsWith('{');
  const verb = isVerbFirst ? rest[0] : rest.find((part) => part.startsWith('{'));
  return verb === undefined ? first : [...first, ...verb.split('/')];
}

/**
 * Where every member of the dictionary begins. Only this much of it is read beforehand; a group is
 * parsed when a word of it is met.
 */
const beginnings: () => Beginnings = lazily(() => {
  const words = new Map<string, Opening[]>();
  const verbs = new Map<string, Opening[]>();
  for (const [line, group] of synonymLines().entries()) {
    for (const part of group.split('|')) {
      const member = part.trim();
      const single = !member.includes(' ');
      for (const token of tokensOf(member)) {
        const opening = { line, token, single, stem: '' };
        if (token.startsWith('{')) put(verbs, fold(token.slice(1, -1)), opening);
        else put(words, likeness(fold(token)), opening);
      }
    }
  }
  return { words, verbs };
});

const PARSED = new Map<number, CueIndex>();

function parsed(line: number): CueIndex {
  const known = PARSED.get(line);
  if (known !== undefined) return known;
  const group = indexCues({ [line]: `1 | ${synonymLines()[line] ?? ''}` }, true);
  PARSED.set(line, group);
  return group;
}

const MOST_WORDS = 8_000;

/** A look-up that is made once for each key, as long as it is remembered. */
function remembered(find: (key: string) => readonly Entry[]): CueIndex['byForm'] {
  return {
    get: remembering((key) => {
      const entries = find(key);
      return entries.length === 0 ? NONE : { entries, branches: null };
    }, MOST_WORDS),
  };
}

const NONE: Openings = { entries: [], branches: null };

function byForm(form: string): readonly Entry[] {
  const base = stem(form);
  const found = (beginnings().words.get(likeness(form)) ?? []).filter((opening) =>
    opening.single ? stemOf(opening) === base : fold(opening.token) === form,
  );
  return found.flatMap(({ line, token, single }) =>
    (parsed(line).byForm.get(fold(token))?.entries ?? []).filter(
      ({ pattern }) => !pattern.key.includes(' ') === single,
    ),
  );
}

function byVerb(verb: string): readonly Entry[] {
  const lines = new Set((beginnings().verbs.get(verb) ?? []).map(({ line }) => line));
  return [...lines].flatMap((line) => parsed(line).byVerb.get(verb)?.entries ?? []);
}

/** Groups of synonyms, each a list of its own. */
export const SYNONYM_GROUPS: CueIndex = {
  byForm: remembered(byForm),
  byVerb: remembered(byVerb),
  beginnings: [],
};

/** By a word of a member of several words, wherever it stands there, the groups that name it; verbs in braces. */
const namedInside: () => ReadonlyMap<string, readonly string[]> = lazily(() => {
  const inside = new Map<string, string[]>();
  for (const [line, group] of synonymLines().entries()) {
    const phrases = group.split('|').filter((member) => member.trim().includes(' '));
    for (const key of phrases.flatMap(keysInside)) put(inside, key, `${line}`);
  }
  return inside;
});

/** The words and verbs of a member, without the marks of what may be left out and of gaps. */
function keysInside(member: string): readonly string[] {
  return member
    .replace(NOTATION, ' ')
    .split(CHOICE)
    .filter((choice) => choice !== '')
    .map(keyOf);
}

const NOTATION = /[()]|\.{2,3}/g;
const CHOICE = /[\s/]+/;

function keyOf(choice: string): string {
  if (choice.endsWith('*')) return ANY;
  return choice.startsWith('{') ? `{${fold(choice.slice(1, -1))}}` : fold(choice);
}

/** A word of which the lexicon gives only the beginning may be any. */
const ANY = '*';

/**
 * The groups with a member that these words may be part of, among others: one that names none of them
 * needs no search.
 */
export function groupsNaming(words: readonly Word[]): ReadonlySet<string> {
  const groups = new Set<string>();
  if (words.length === 0) return groups;
  const add = (key: string, openings: Openings | undefined): void => {
    for (const { list } of openings?.entries ?? []) groups.add(list);
    for (const group of namedInside().get(key) ?? []) groups.add(group);
  };
  add(ANY, undefined);
  for (const { form, verbs } of words) {
    add(form, SYNONYM_GROUPS.byForm.get(form));
    for (const verb of verbs) add(`{${verb}}`, SYNONYM_GROUPS.byVerb.get(verb));
  }
  return groups;
}
