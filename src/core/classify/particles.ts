import { PREPOSITIONS } from '../lexicon/function-words.ts';
import { listOf } from './fold.ts';
import { isLight } from './lexeme.ts';
import { PARTICLES } from './verb-forms.ts';
import type { Word } from './words.ts';

const PREPOSITION: ReadonlySet<string> = new Set(listOf(PREPOSITIONS));
const STOPS: ReadonlySet<string> = new Set([';', ':', '.', '?', '!']);
const REACH = 25;
const NEAR_ER = 4;
/** Beside these "er" only says that there is something (ANS 8.6.5.4). */
const EXISTENCE: ReadonlySet<string> = new Set(['zijn', 'worden', 'bestaan', 'komen', 'gelden']);

interface Parted {
  readonly place: number;
  readonly verb: string;
}

/** "gekomen", "komende": participles never leave their particle; "geeft" and "gelden" are none. */
function isParticiple(form: string, verb: string): boolean {
  const prefix = verb.startsWith('ge') ? 'gege' : 'ge';
  return form.startsWith(prefix) || form === `${verb}d` || form === `${verb}de`;
}

/** The nearest verb before a place, in the same sentence part, that takes this particle. */
function verbBefore(
  words: readonly Word[],
  at: number,
  bases: ReadonlySet<string>,
): { readonly place: number; readonly base: string } | null {
  for (let place = at - 1; place >= Math.max(0, at - REACH); place -= 1) {
    const word = words[place];
    if (word === undefined || STOPS.has(word.form)) return null;
    const base = word.verbs.find((verb) => bases.has(verb));
    if (base !== undefined && !isParticiple(word.form, base)) return { place, base };
  }
  return null;
}

/** "er … uit te blijven": the particle belongs to "er", not to the verb (ANS 8.6.6). */
function hasEr(words: readonly Word[], at: number): boolean {
  for (let place = at - 1; place > 0 && at - place <= NEAR_ER; place -= 1) {
    const beside = [words[place - 1], words[place + 1]];
    if (words[place]?.form !== 'er') continue;
    return !beside.some((word) => word?.verbs.some((verb) => EXISTENCE.has(verb)));
  }
  return false;
}

/** The verb whose particle stands at a place: "sluit … uit", "uit te sluiten". */
function partedVerb(words: readonly Word[], at: number): Parted | null {
  const particle = words[at]?.form ?? '';
  const bases = PARTICLES.get(particle);
  if (bases === undefined) return null;
  const follower = words[at + 1]?.form === 'te' ? words[at + 2] : undefined;
  const joined = follower?.verbs.find((verb) => bases.has(verb));
  if (joined !== undefined)
    return hasEr(words, at) ? null : { place: at + 2, verb: `${particle}${joined}` };
  const found = endsClause(words, at) ? verbBefore(words, at, bases) : null;
  return found === null ? null : { place: found.place, verb: `${particle}${found.base}` };
}

const CLOSERS: ReadonlySet<string> = new Set(
  listOf(
    'dat of om en maar die waar als indien te voor van naar door bij met op in tegen aan tot omdat hoe hoeveel welke wie wat wanneer waarom',
  ),
);

/** A parted particle stands at the end of its clause, or before what hangs after the verb. */
function endsClause(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (next === undefined || next.kind === 'mark') return true;
  return CLOSERS.has(next.form) || PREPOSITION.has(next.form);
}

/** Joins a verb with its particle where that stands apart: "sluit" becomes a form of "uitsluiten". */
export function joinParticles(words: readonly Word[]): readonly Word[] {
  let joined: Word[] | null = null;
  for (let at = 0; at < words.length; at += 1) {
    const found = partedVerb(words, at);
    if (found === null) continue;
    joined ??= [...words];
    const particle = words[at];
    const verb = joined[found.place];
    if (particle === undefined || verb === undefined) continue;
    joined[found.place] = {
      ...verb,
      verbs: [found.verb, ...verb.verbs],
      stem: found.verb,
      content: !isLight(found.verb),
    };
    joined[at] = { ...particle, content: false };
  }
  return joined ?? words;
}
