import { PERSON_ENDINGS, PERSONS } from '../lexicon/bodies.ts';
import { DETERMINERS, PREPOSITIONS } from '../lexicon/function-words.ts';
import type { ContentMatch } from './content.ts';
import { listOf } from './fold.ts';
import { isActor } from './phrases.ts';
import type { Reading } from './reading.ts';
import { type Finding, finding } from './reasons.ts';
import type { Word } from './words.ts';

/** Somebody or some body that both sides name, with the part that each side gives it in the deed. */
interface Party {
  readonly left: number;
  readonly right: number;
  readonly before: string;
  readonly after: string;
}

const PREPOSITION: ReadonlySet<string> = new Set([...listOf(PREPOSITIONS), 'dan']);
const DETERMINER: ReadonlySet<string> = new Set(listOf(DETERMINERS));
const JOINS: ReadonlySet<string> = new Set(['en', 'of', ',', 'alsmede', 'evenals', 'noch']);
/** "A spreekt met B" and "B spreekt met A" tell one thing. */
const MUTUAL: ReadonlySet<string> = new Set(['met', 'tussen', 'naast']);
const PERSON = new RegExp(`\\p{L}{3}(?:${listOf(PERSON_ENDINGS).join('|')})(?:s|en)?$`, 'u');
const PEOPLE: ReadonlySet<string> = new Set(listOf(PERSONS));
const AGENT = 'agent';
const PATIENT = 'patient';
const MOST_PARTIES = 8;

function isParty(word: Word | undefined): boolean {
  if (word === undefined || !word.content) return false;
  return (
    word.name ||
    (word.verbs.length === 0 && (isActor(word) || PEOPLE.has(word.form) || PERSON.test(word.form)))
  );
}

/** The preposition that leads the noun at a place, or the list that it stands in; "" where none does. */
function leadOf({ words }: Reading, at: number): string {
  let isListed = false;
  for (let place = at - 1; place >= 0; place -= 1) {
    const word = words[place];
    if (word === undefined || word.verbs.length > 0) return '';
    if (PREPOSITION.has(word.form)) return word.form;
    const isNoun: boolean = isListed && word.content;
    if (!(isNoun || isPassed(word))) return '';
    isListed = JOINS.has(word.form) || (isListed && !isNoun);
  }
  return '';
}

/** Whether a word may stand between a preposition and its noun, or between the members of a list. */
function isPassed({ form, content }: Word): boolean {
  return JOINS.has(form) || DETERMINER.has(form) || (content && form.endsWith('e'));
}

/** Whether two nouns stand side by side as equals: "de gemeente en de provincie". */
function isJoined({ words }: Reading, from: number, to: number): boolean {
  const between = words.slice(from + 1, to);
  if (between.some(({ form, verbs }) => verbs.length > 0 || PREPOSITION.has(form))) return false;
  return between.some(({ form }) => JOINS.has(form));
}

/** For each party, in order of place, its part: who does it, to whom, or the preposition before it. */
function partsIn(reading: Reading, places: readonly number[]): ReadonlyMap<number, string> {
  const parts = new Map<number, string>();
  const leads = new Map(places.map((at) => [at, leadOf(reading, at)]));
  for (const [index, at] of places.entries()) {
    const previous = places[index - 1];
    const isBeside = previous !== undefined && isJoined(reading, previous, at);
    parts.set(at, isBeside ? (parts.get(previous) ?? '') : partOf(reading, places, leads, at));
  }
  return parts;
}

function partOf(
  { clauses }: Reading,
  places: readonly number[],
  leads: ReadonlyMap<number, string>,
  at: number,
): string {
  const lead = leads.get(at) ?? '';
  if (lead !== '') return lead === BY ? AGENT : lead;
  const own = places.filter((other) => clauses.of[other] === clauses.of[at]);
  const isPassive = own.some((other) => leads.get(other) === BY);
  const isFirst = own.every((other) => other >= at || leads.get(other) !== '');
  return isFirst && !isPassive ? AGENT : PATIENT;
}

const BY = 'door';
const COMPARED = 'dan';

/** Whether one deed, named on both sides, is told in the clauses of these places; none is named on one side alone. */
function isSameDeed(before: Reading, after: Reading, match: ContentMatch, one: Party): boolean {
  const isDeed = (word: Word | undefined): boolean =>
    word?.content === true && word.verbs.length > 0;
  const [old, now] = [before.clauses.of[one.left], after.clauses.of[one.right]];
  const isLost = ({ words, clauses }: Reading, clause: number | undefined, at: number): boolean =>
    clauses.of[at] === clause && isDeed(words[at]);
  if (match.lostBefore.some((at) => isLost(before, old, at))) return false;
  if (match.lostAfter.some((at) => isLost(after, now, at))) return false;
  if (one.before === COMPARED || one.after === COMPARED) return true;
  const deedsIn = ({ words, clauses }: Reading, clause: number | undefined): readonly string[] =>
    words.flatMap((word, at) => (clauses.of[at] === clause && isDeed(word) ? word.verbs : []));
  const told = new Set(deedsIn(before, old));
  return deedsIn(after, now).some((verb) => told.has(verb));
}

function partiesOf(before: Reading, after: Reading, { pairs }: ContentMatch): readonly Party[] {
  const found = pairs
    .filter(([left, right]) => isParty(before.words[left]) || isParty(after.words[right]))
    .sort(([one], [other]) => one - other);
  const old = partsIn(
    before,
    found.map(([left]) => left),
  );
  const now = partsIn(
    after,
    found.map(([, right]) => right).sort((one, other) => one - other),
  );
  return found.map(([left, right]) => ({
    left,
    right,
    before: old.get(left) ?? '',
    after: now.get(right) ?? '',
  }));
}

/**
 * Two parties that each now have the other's part in one deed: "A klaagt B aan" → "B klaagt A aan". The
 * first noun without a preposition is taken for who acts, unless "door" names another (ANS 18.5.4, 20.1).
 */
export function exchangedParties(
  before: Reading,
  after: Reading,
  match: ContentMatch,
): readonly Finding[] {
  const parties = partiesOf(before, after, match);
  if (parties.length < 2 || parties.length > MOST_PARTIES) return [];
  const isExchanged = (one: Party, other: Party): boolean =>
    one.before !== one.after &&
    one.before === other.after &&
    one.after === other.before &&
    !MUTUAL.has(one.before) &&
    !MUTUAL.has(one.after) &&
    before.clauses.of[one.left] === before.clauses.of[other.left] &&
    after.clauses.of[one.right] === after.clauses.of[other.right] &&
    isSameDeed(before, after, match, one);
  return parties.flatMap((one, at) =>
    parties
      .slice(at + 1)
      .filter((other) => isExchanged(one, other))
      .map((other) =>
        finding(
          'R10',
          'roles',
          'changed',
          [one.left, other.left].flatMap((place) => before.words[place] ?? []),
          [one.right, other.right].flatMap((place) => after.words[place] ?? []),
        ),
      ),
  );
}
