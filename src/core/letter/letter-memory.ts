import type { Span } from '../model.ts';
import type { Act, Claim, Target } from './claims.ts';
import * as cue from './cues.ts';
import type { Passage } from './passages.ts';
import type { QuestionRef } from './question-numbers.ts';
import { findReason } from './reason.ts';
import { findTextPlace, type TextPlace } from './text-places.ts';
import { ONLY_RECONSIDERS } from './turn-cues.ts';

/** Earlier text that the letter has pointed at, waiting for what becomes of it. */
export interface Pending {
  readonly target: Target;
  readonly numbers: readonly number[];
  readonly part: string | null;
  readonly place: TextPlace | null;
  /** Index of the passage that points at it. */
  readonly from: number;
  /** The letter grants that it is wrong. */
  conceded: boolean;
  /** It only says that something is wrong: where nothing new follows, nothing is corrected. */
  announces: boolean;
  /** A sentence that says how things are, if no replacement follows. */
  now: Span | null;
  /** A sentence that may say so, if the letter then regrets what was written. */
  maybe: Span | null;
}

/** What has been read of a letter so far. The one mutable thing here; it lives for one letter. */
export interface LetterMemory {
  readonly letter: string;
  readonly passages: readonly Passage[];
  readonly isOldText: (words: string) => boolean;
  /** Somewhere the letter says that something was wrong. */
  readonly corrects: boolean;
  readonly claims: Claim[];
  /** What somebody else proposes; claims once the minister takes it over. */
  proposed: Claim[];
  pending: Pending | null;
  /** Question numbers named last. */
  near: readonly number[];
  place: TextPlace | null;
  /** The questions of the heading under which the letter speaks; empty where it has none. */
  section: readonly number[];
  /** The letter has said that what it now lists are corrections. */
  lists: boolean;
  /** The letter is speaking of another record or a debate. */
  elsewhere: boolean;
}

/** How many passages after the old text its replacement may still come. */
const REACH = 6;

/** The numbers that belong to a place in a passage: named last before it, else first after it. */
function refAt(refs: readonly QuestionRef[], offset: number): QuestionRef | null {
  return refs.findLast(({ start }) => start <= offset) ?? refs[0] ?? null;
}

/** The numbers in a passage at `offset`, also by "hetzelfde antwoord"; empty where it names none. */
function numbersAt(memory: LetterMemory, passage: Passage, offset: number): readonly number[] {
  const ref = refAt(passage.refs, offset);
  if (ref !== null) return ref.numbers;
  return cue.SAME_ANSWER.test(passage.masked) ? memory.near : memory.section;
}

/** The passages from the old text to the new, and a next one that only comments on them. */
function judging(passages: readonly Passage[], first: number, last: number): readonly Passage[] {
  const next = passages[last + 1];
  const comments =
    next !== undefined &&
    next.paragraph === passages[last]?.paragraph &&
    next.quotations.length === 0 &&
    next.refs.length === 0;
  return passages.slice(first, last + (comments ? 2 : 1));
}

/** Notes a correction; what it takes from the pending text (numbers, reason) comes along. */
export function claim(
  memory: LetterMemory,
  index: number,
  target: Target,
  act: Act,
  offset = 0,
): void {
  const { letter, passages, pending } = memory;
  const passage = passages[index];
  if (passage === undefined) return;
  const joined = pending !== null && index - pending.from <= REACH ? pending : null;
  const first = joined?.from ?? index;
  const own = numbersAt(memory, passage, offset);
  const numbers = own.length > 0 ? own : (joined?.numbers ?? []);
  const from = passages[first]?.span.start ?? passage.span.start;
  const end = Math.max(passage.span.end, act.kind === 'replace' ? act.by.end : 0);
  memory.claims.push({
    target,
    act,
    numbers,
    part: refAt(passage.refs, offset)?.part ?? joined?.part ?? null,
    place: findTextPlace(passage.masked) ?? joined?.place ?? memory.place,
    near: memory.near,
    reason: findReason(letter, judging(passages, first, index)),
    passage: { text: letter.slice(from, end), start: from, end },
  });
}

/** "Bij nalezing is mij een vergissing opgevallen": what the next sentence points at is wrong. */
function announcesMistake(passage: Passage | undefined): boolean {
  if (passage === undefined || passage.quotations.length > 0) return false;
  return cue.concedes(passage.masked) || ONLY_RECONSIDERS.test(passage.masked);
}

/** Puts earlier text before the reader: what follows may say what becomes of it. */
export function point(
  memory: LetterMemory,
  index: number,
  target: Target,
  offset = 0,
): LetterMemory {
  const passage = memory.passages[index];
  if (passage === undefined) return memory;
  settle(memory);
  const ref = refAt(passage.refs, offset);
  memory.pending = {
    target,
    numbers: numbersAt(memory, passage, offset),
    part: ref?.part ?? null,
    place: memory.place,
    from: index,
    conceded: cue.concedes(passage.masked) || announcesMistake(memory.passages[index - 1]),
    announces: false,
    now: null,
    maybe: null,
  };
  return memory;
}

/** The pending text, where it is near enough to be what the passage at `index` speaks of. */
export function pendingAt(memory: LetterMemory, index: number): Pending | null {
  const { pending } = memory;
  return pending !== null && index - pending.from <= REACH ? pending : null;
}

/** Ends the waiting: what was granted to be wrong and never replaced is a correction as well. */
export function settle(memory: LetterMemory): void {
  const { pending } = memory;
  if (pending !== null && (pending.conceded || pending.now !== null))
    settlePending(memory, pending);
  memory.pending = null;
}

function settlePending(memory: LetterMemory, pending: Pending): void {
  const { target, now, from } = pending;
  if ((target.kind === 'answer' || pending.announces) && now === null) return;
  // An answer that is called wrong as a whole, and a sentence that says how it is: find which part.
  const about: Target =
    target.kind === 'answer' && now !== null
      ? { kind: 'told', passages: [now], polarity: null }
      : target;
  const act: Act =
    now === null ? { kind: 'delete' } : { kind: 'replace', by: now, from: 'sentence' };
  claim(memory, from, about, act);
}

/** A place, or the answer itself, that the passage names as what it is about. */
export function namedTarget({ masked }: Passage): Target | null {
  const place = findTextPlace(masked);
  if (place !== null) return { kind: 'place', place };
  return cue.ANSWER_ITSELF.test(masked) ? { kind: 'answer' } : null;
}

/** What the passage at `index` is about: what it names, else what the letter pointed at before. */
export function targetAt(memory: LetterMemory, index: number, passage: Passage): Target | null {
  const named = namedTarget(passage);
  if (named?.kind === 'place') return named;
  if (memory.place !== null && cue.THAT_PLACE.test(passage.masked))
    return { kind: 'place', place: memory.place };
  const pending = pendingAt(memory, index)?.target ?? null;
  const refs = passage.refs;
  return refs.length === 0 ? (pending ?? named) : (named ?? pending);
}
