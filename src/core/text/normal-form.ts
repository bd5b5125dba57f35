import type { Span } from '../model.ts';
import { remembering } from './memory.ts';
import { TRAIT, traitsOf } from './traits.ts';
import { type Rewrite, TYPOGRAPHY } from './typography.ts';

/** A normal form with, for each of its UTF-16 units, the half-open range of the original it is from. */
export interface MappedText {
  readonly text: string;
  readonly original: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Steps rest on each other both ways only in made-up text; prose is done in two rounds. */
const MOST_ROUNDS = 8;
/** 0, 1, 2, … as far as any text needed it: copying is ten times as fast as counting. */
const places: number[] = [];
const CLOSING = /[\s.;:,]+$/;

function settle<T extends { readonly text: string }>(first: T, round: (value: T) => T): T {
  let value = first;
  for (let rounds = 0; rounds < MOST_ROUNDS; rounds += 1) {
    const next = round(value);
    if (next.text === value.text) return next;
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
  return settle({ text }, (value) => ({ text: rewritten(value.text) })).text;
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
  return moves ? { ...mapped, text, ...moved(mapped, edits) } : { ...mapped, text };
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
function moved(
  { starts, ends }: MappedText,
  edits: readonly Edit[],
): Pick<MappedText, 'starts' | 'ends'> {
  const result: { starts: number[]; ends: number[] } = { starts: [], ends: [] };
  let done = 0;
  const copy = (to: number): void => {
    for (let at = done; at < to; at += 1) {
      result.starts.push(starts[at] ?? 0);
      result.ends.push(ends[at] ?? 0);
    }
  };
  for (const { start, end, put } of edits) {
    copy(start);
    for (let at = 0; at < put; at += 1) {
      result.starts.push(starts[start] ?? 0);
      result.ends.push(ends[end - 1] ?? 0);
    }
    done = end;
  }
  copy(starts.length);
  return result;
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
  while (places.length <= original.length) places.push(places.length);
  const starts = places.slice(0, original.length);
  const ends = places.slice(1, original.length + 1);
  const text = normalise(original);
  if (isInPlace(original, text)) return { text, original, starts, ends };
  return settle<MappedText>({ text: original, original, starts, ends }, rewrittenMapped);
}

/** Form A as `normalise` gives it, with the way back to the original. */
export const normaliseWithMap: (original: string) => MappedText = remembering(mapped);

/** The place in the original of `[start, end)` of a normal form; `end` must lie after `start`. */
export function originalPlace(mapped: MappedText, start: number, end: number): Omit<Span, 'text'> {
  const from = mapped.starts[start] ?? mapped.original.length;
  return { start: from, end: mapped.ends[end - 1] ?? from };
}

/** The part of the original behind `[start, end)` of a normal form; `end` must lie after `start`. */
export function originalSpan(mapped: MappedText, start: number, end: number): Span {
  const place = originalPlace(mapped, start, end);
  return { text: mapped.original.slice(place.start, place.end), ...place };
}

/** Form A of one or more sentences, without the punctuation that closes them. */
export function sentenceForm(text: string): string {
  return normalise(text).replace(CLOSING, '');
}
