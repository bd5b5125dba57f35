import type { Span } from '../model.ts';
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

/** Alignment, spans and features each ask for the form of the same sentence; it costs the most. */
const forms = new Map<string, string>();
const maps = new Map<string, MappedText>();
const MOST_REMEMBERED = 2048;
const LONGEST_REMEMBERED = 1024;

/** What was made of a text before, as long as it is remembered; else made now. */
export function remember<T>(memory: Map<string, T>, text: string, make: (text: string) => T): T {
  const known = memory.get(text);
  if (known !== undefined) return known;
  const made = make(text);
  if (text.length > LONGEST_REMEMBERED) return made;
  if (memory.size >= MOST_REMEMBERED) memory.clear();
  memory.set(text, made);
  return made;
}

function rewrite(text: string, { find, put }: Rewrite): string {
  return typeof put === 'string' ? text.replace(find, put) : text.replace(find, put);
}

/**
 * Form A: the text without what typography, layout and Unicode can vary: one kind of quote, dash and
 * space, no soft or line-end hyphens, bullets, footnote marks, page furniture or digit grouping, lower
 * case, no accents but that of "één". Two sentences with equal forms say the same. Idempotent.
 */
export function normalise(text: string): string {
  return remember(forms, text, form);
}

/** Words, commas and a closing mark: nothing that any step but the one to lower case could find. */
const PLAIN = /^[a-z]+(?:,? [a-z]+)*[.?!]?$/i;

function form(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return settle({ text }, (value) => ({ text: TYPOGRAPHY.reduce(rewrite, value.text) })).text;
}

/** What a step found and put in its place. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly put: number;
}

function rewriteMapped(mapped: MappedText, { find, put }: Rewrite): MappedText {
  const edits: Edit[] = [];
  let moves = false;
  for (const { 0: found, index } of mapped.text.matchAll(find)) {
    const length = (typeof put === 'string' ? put : put(found)).length;
    edits.push({ start: index, end: index + found.length, put: length });
    moves ||= length !== found.length;
  }
  if (edits.length === 0) return mapped;
  const text = rewrite(mapped.text, { find, put });
  return moves ? { ...mapped, text, ...moved(mapped, edits) } : { ...mapped, text };
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

/** Form A as `normalise` gives it, with the way back to the original. */
export function normaliseWithMap(original: string): MappedText {
  return remember(maps, original, mapped);
}

function mapped(original: string): MappedText {
  while (places.length <= original.length) places.push(places.length);
  const starts = places.slice(0, original.length);
  const ends = places.slice(1, original.length + 1);
  const text = normalise(original);
  if (isInPlace(original, text)) return { text, original, starts, ends };
  const first: MappedText = { text: original, original, starts, ends };
  return settle(first, (value) => TYPOGRAPHY.reduce(rewriteMapped, value));
}

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
