import { cuesOf } from './changed-cues.ts';
import type { Cue } from './cue-search.ts';
import type { Reading } from './reading.ts';
import type { Word } from './words.ts';

/** Cues at or above this strength are the speaker's own opinion, no other's word. */
const OWN_OPINION = 0.8;
const ASIDES: ReadonlySet<string> = new Set(['zo', 'naar', 'zoals', 'aldus']);

function isMark({ words }: Reading, at: number): boolean {
  return words[at]?.kind === 'mark';
}

function between(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}

/** From the mark before a place to the mark after it. */
function asidePlaces(reading: Reading, { from, to }: Cue): readonly number[] {
  let [first, end] = [from, to];
  while (first > 0 && !isMark(reading, first - 1)) first -= 1;
  while (end < reading.words.length && !isMark(reading, end)) end += 1;
  return between(first, end);
}

/** Where the clause with "dat" begins that hangs on what a cue says; -1 where there is none. */
function reportedFrom({ clauses }: Reading, { from }: Cue): number {
  const clause = clauses.of[from];
  return clauses.of.findIndex(
    (each, at) => at > from && clauses.parent[each] === clause && clauses.opener[each] === 'dat',
  );
}

/** "De gemeente geeft aan | dat …": from the mark before the cue to the clause that is reported. */
function reportPlaces(reading: Reading, cue: Cue, reported: number): readonly number[] {
  let first = cue.from;
  while (first > 0 && !isMark(reading, first - 1)) first -= 1;
  return between(first, reported);
}

/** "volgens de gemeente", "uit navraag bij de school": up to the next verb or mark. */
function phrasePlaces({ words }: Reading, { from, to }: Cue): readonly number[] {
  const end = words.findIndex(
    ({ kind, verbs }, at) => at >= to && (kind === 'mark' || verbs.length > 0),
  );
  return between(from, end < 0 ? words.length : end);
}

function placesOf(reading: Reading, cue: Cue): readonly number[] {
  const opener = reading.words[cue.from]?.form ?? '';
  const reported = reportedFrom(reading, cue);
  if (reported >= 0) return reportPlaces(reading, cue, reported);
  if (ASIDES.has(opener)) return asidePlaces(reading, cue);
  return phrasePlaces(reading, cue);
}

/**
 * The places of words that only say whose word it is: "De gemeente geeft aan dat", "zo meldt de school"
 * (ANS 9.6.5, 10.3.2). Who reports did not do what is reported, nor is the report a part of it.
 */
export function attributionPlaces(reading: Reading): ReadonlySet<number> {
  const cues = cuesOf(reading, 'source').filter(({ pattern }) => pattern.strength < OWN_OPINION);
  return new Set(cues.flatMap((cue) => placesOf(reading, cue)));
}

/** The same words for some cues of source, to be quoted: "De gemeente geeft aan dat". */
export function attributionWords(reading: Reading, cues: readonly Cue[]): readonly Word[] {
  const places = cues.flatMap((cue) => [
    ...(cue.pattern.strength < OWN_OPINION ? placesOf(reading, cue) : []),
    ...between(cue.from, cue.to),
  ]);
  return [...new Set(places)]
    .sort((one, other) => one - other)
    .flatMap((at) => reading.words[at] ?? [])
    .filter(({ kind }) => kind !== 'mark');
}
