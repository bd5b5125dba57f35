import { synonymLines } from '../lexicon/thesaurus.ts';
import { type CueIndex, type Entry, indexCues } from './cue-search.ts';
import { fold } from './fold.ts';
import { lazily } from './lazily.ts';
import { likeness, stem } from './stems.ts';

/** The word that a member of a group begins with, as the lexicon writes it. */
interface Opening {
  readonly line: number;
  readonly token: string;
  /** A member of one word counts by its stem, so that it needs no plural and no -e. */
  readonly single: boolean;
}

interface Openings {
  readonly words: ReadonlyMap<string, readonly Opening[]>;
  readonly verbs: ReadonlyMap<string, readonly Opening[]>;
}

function put(map: Map<string, Opening[]>, key: string, opening: Opening): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [opening]);
  else known.push(opening);
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
const openings: () => Openings = lazily(() => {
  const words = new Map<string, Opening[]>();
  const verbs = new Map<string, Opening[]>();
  for (const [line, group] of synonymLines().entries()) {
    for (const part of group.split('|')) {
      const member = part.trim();
      const single = !member.includes(' ');
      for (const token of tokensOf(member)) {
        if (token.startsWith('{')) put(verbs, fold(token.slice(1, -1)), { line, token, single });
        else put(words, likeness(fold(token)), { line, token, single });
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

/** A look-up that is made once for each key. */
function remembered(find: (key: string) => readonly Entry[]): CueIndex['byForm'] {
  const known = new Map<string, readonly Entry[]>();
  return {
    get: (key) => {
      const entries = known.get(key) ?? find(key);
      known.set(key, entries);
      return entries;
    },
  };
}

function byForm(form: string): readonly Entry[] {
  const base = stem(form);
  const found = (openings().words.get(likeness(form)) ?? []).filter(({ token, single }) =>
    single ? stem(fold(token)) === base : fold(token) === form,
  );
  return found.flatMap(({ line, token, single }) =>
    (parsed(line).byForm.get(fold(token)) ?? []).filter(
      ({ pattern }) => !pattern.key.includes(' ') === single,
    ),
  );
}

function byVerb(verb: string): readonly Entry[] {
  const lines = new Set((openings().verbs.get(verb) ?? []).map(({ line }) => line));
  return [...lines].flatMap((line) => parsed(line).byVerb.get(verb) ?? []);
}

/** Groups of synonyms, each a list of its own. */
export const SYNONYM_GROUPS: CueIndex = {
  byForm: remembered(byForm),
  byVerb: remembered(byVerb),
  beginnings: [],
};
