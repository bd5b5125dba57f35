import {
  CONDITIONALS,
  COORDINATORS,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../lexicon/function-words.ts';
import { listOf } from './fold.ts';
import { isParted } from './relations.ts';
import type { Word } from './words.ts';

/** For each word the number of its clause, and for each clause what opened it. */
export interface Clauses {
  readonly of: readonly number[];
  readonly parent: readonly (number | null)[];
  readonly opener: readonly string[];
}

const SUBORDINATE: ReadonlySet<string> = new Set(listOf(SUBORDINATORS));
const CONDITIONAL: ReadonlySet<string> = new Set(listOf(CONDITIONALS));
const COORDINATE: ReadonlySet<string> = new Set(listOf(COORDINATORS));
const PREPOSITION: ReadonlySet<string> = new Set(listOf(PREPOSITIONS));
const ENDS: ReadonlySet<string> = new Set(['.', ';', ':', '?', '!']);
const POINTING: ReadonlySet<string> = new Set(['dat', 'die', 'wat', 'wie', 'waar', 'als', 'hoe']);

/** Whether a clause begins here; "die" and "dat" may also point ("die groep", "met dat doel"). */
function opensClause(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (word === undefined || !SUBORDINATE.has(word.form)) return false;
  if (!POINTING.has(word.form)) return true;
  if (before === undefined || ENDS.has(before.form)) return false;
  if (PREPOSITION.has(before.form)) return word.form === 'dat' && isParticle(words, at - 1);
  return word.form !== 'die' || before.verbs.length === 0;
}

const PARTICLE_REACH = 8;

/** "geeft aan dat", "wees uit dat": the preposition belongs to the verb, and a clause follows. */
function isParticle(words: readonly Word[], at: number): boolean {
  const particle = words[at]?.form ?? '';
  return words
    .slice(Math.max(0, at - PARTICLE_REACH), at)
    .some((word) => isParted(word) && word.stem.startsWith(particle));
}

function isVerb(word: Word | undefined): boolean {
  return word !== undefined && word.verbs.length > 0;
}

/** "maar", "want", and "en" before a verb: a clause beside the one that goes before. */
function coordinates(words: readonly Word[], at: number, seenVerb: boolean): boolean {
  const form = words[at]?.form ?? '';
  if (at === 0) return false;
  return COORDINATE.has(form) || (form === 'en' && seenVerb && isVerb(words[at + 1]));
}

/** A comma and a verb after a subordinate clause that had its own verb: the main clause goes on. */
function resumes(words: readonly Word[], at: number, seenVerb: boolean): boolean {
  return words[at]?.form === ',' && seenVerb && isVerb(words[at + 1]);
}

/** Parts sentences into clauses: by conjunctions and relative words, closed by comma and verb. */
export function clausesOf(words: readonly Word[]): Clauses {
  const of: number[] = [];
  const parent: (number | null)[] = [null];
  const opener: string[] = [''];
  let now = 0;
  let seenVerb = false;
  const open = (under: number | null, by: string): void => {
    parent.push(under);
    opener.push(by);
    now = parent.length - 1;
    seenVerb = false;
  };
  for (const [at, word] of words.entries()) {
    if (opensClause(words, at)) open(now, word.form);
    else if (coordinates(words, at, seenVerb)) open(parent[now] ?? null, opener[now] ?? '');
    of.push(now);
    if (ENDS.has(word.form)) open(null, '');
    else if (resumes(words, at, seenVerb)) now = parent[now] ?? now;
    seenVerb ||= isVerb(word);
  }
  return { of, parent, opener };
}

/** Whether a clause states a condition, or stands in one. */
export function isConditional(clauses: Clauses, clause: number): boolean {
  if (CONDITIONAL.has(clauses.opener[clause] ?? '')) return true;
  const parent = clauses.parent[clause] ?? null;
  return parent !== null && isConditional(clauses, parent);
}
