import type { Span } from '../model.ts';
import { remembering } from './memory.ts';
import { TRAIT, traitsOf } from './traits.ts';
import { type Rewrite, TYPOGRAPHY } from './typography.ts';

/** For each UTF-16 unit of a normal form the half-open range of the original it is from. */
interface Places {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A normal form with the way back; no places where every letter stands where it stood. */
export interface MappedText {
  readonly text: string;
  readonly original: string;
  readonly places: Places | null;
}

/** Steps rest on each other both ways only in made-up text; prose is done in two rounds. */
const MOST_ROUNDS = 8;
const CLOSING: ReadonlySet<string> = new Set([' ', '.', ';', ':', ',']);

function settled(text: string): string {
  let value = text;
  for (let rounds = 0; rounds < MOST_ROUNDS; rounds += 1) {
    const next = rewritten(value);
    if (next === value) return next;
    value = next;
  }
  return value;
}

function rewrite(text: string, { find, put }: Rewrite): string {
  return typeof put === 'string' ? text.replace(find, put) : text.replace(find, put);
}

/** Takes every step that may find something in the text as it has become by then. */
function rewritten(given: string): string {
  let text = given;
  let traits = traitsOf(given);
  for (const step of TYPOGRAPHY) {
    if ((traits & step.among) === 0) continue;
    const next = rewrite(text, step);
    if (next === text) continue;
    text = next;
    traits = traitsOf(next);
  }
  return text;
}

/** Capitals alone, once made small, leave nothing for any other step to find. */
function form(text: string): string {
  if ((traitsOf(text) & ~TRAIT.upper) === 0) return text.toLowerCase();
  return settled(text);
}

/**
 * Form A: the text without what typography, layout and Unicode can vary: one kind of quote, dash and
 * space, no soft or line-end hyphens, bullets, footnote marks, page furniture or digit grouping, lower
 * case, no accents but that of "één". Two sentences with equal forms say the same. Idempotent.
 */
export const normalise: (text: string) => string = remembering(form);

/** What a step found and put in its place. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly put: number;
}

function rewriteMapped(mapped: MappedText, { find, put }: Rewrite): MappedText {
  const edits: Edit[] = [];
  let moves = false;
  let text = '';
  let done = 0;
  for (const { 0: found, index } of mapped.text.matchAll(find)) {
    const now = typeof put === 'string' ? put : put(found);
    text += mapped.text.slice(done, index) + now;
    done = index + found.length;
    edits.push({ start: index, end: done, put: now.length });
    moves ||= now.length !== found.length;
  }
  if (edits.length === 0) return mapped;
  text += mapped.text.slice(done);
  const places = moves ? moved(mapped, edits) : mapped.places;
  return { text, original: mapped.original, places };
}

function rewrittenMapped(given: MappedText): MappedText {
  let mapped = given;
  let traits = traitsOf(given.text);
  for (const step of TYPOGRAPHY) {
    if ((traits & step.among) === 0) continue;
    const next = rewriteMapped(mapped, step);
    if (next !== mapped) traits = traitsOf(next.text);
    mapped = next;
  }
  return mapped;
}

/** The places behind a text after edits; what was put in comes from the whole of what it replaces. */
function moved({ places, text }: MappedText, edits: readonly Edit[]): Places {
  const starts: number[] = [];
  const ends: number[] = [];
  let done = 0;
  const copy = (to: number): void => {
    for (let at = done; at < to; at += 1) {
      starts.push(places?.starts[at] ?? at);
      ends.push(places?.ends[at] ?? at + 1);
    }
  };
  for (const { start, end, put } of edits) {
    copy(start);
    for (let at = 0; at < put; at += 1) {
      starts.push(places?.starts[start] ?? start);
      ends.push(places?.ends[end - 1] ?? end);
    }
    done = end;
  }
  copy(text.length);
  return { starts, ends };
}

/** Whether the form has, place for place, the letters of the original: then the map is the identity. */
function isInPlace(original: string, form: string): boolean {
  if (original.length !== form.length) return false;
  const lower = original.toLowerCase();
  for (let at = 0; at < form.length; at += 1) {
    const here = lower.charCodeAt(at);
    if (here === form.charCodeAt(at)) continue;
    if (here < 128 && here > 32) return false;
  }
  return lower.length === form.length;
}

function mapped(original: string): MappedText {
  const text = normalise(original);
  if (isInPlace(original, text)) return { text, original, places: null };
  let made: MappedText = { text: original, original, places: null };
  for (let rounds = 0; rounds < MOST_ROUNDS && made.text !== text; rounds += 1) {
    made = rewrittenMapped(made);
  }
  return made;
}

/** Form A as `normalise` gives it, with the way back to the original. */
export const normaliseWithMap: (original: string) => MappedText = remembering(mapped);

/** The place in the original of `[start, end)` of a normal form; `end` must lie after `start`. */
export function originalPlace(
  { original, places }: MappedText,
  start: number,
  end: number,
): Omit<Span, 'text'> {
  if (places === null) return { start: Math.min(start, original.length), end };
  const from = places.starts[start] ?? original.length;
  return { start: from, end: places.ends[end - 1] ?? from };
}

/** The part of the original behind `[start, end)` of a normal form; `end` must lie after `start`. */
export function originalSpan(mapped: MappedText, start: number, end: number): Span {
  const place = originalPlace(mapped, start, end);
  return { text: mapped.original.slice(place.start, place.end), ...place };
}

/** Form A of one or more sentences, without the punctuation that closes them. */
export function sentenceForm(text: string): string {
  const form = normalise(text);
  let end = form.length;
  while (end > 0 && CLOSING.has(form.charAt(end - 1))) end -= 1;
  return end === form.length ? form : form.slice(0, end);
}
