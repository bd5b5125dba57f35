import type { Span } from '../model.ts';
import { sentenceForm } from '../text/normal-form.ts';
import { splitSentences } from '../text/sentences.ts';
import { closedLike, type Edit } from './answer-edits.ts';
import type { IndexedSentence } from './answer-index.ts';
import { contentKeys, shared } from './content-words.ts';

/** A few words of a sentence and what stands in their place; `after` "" where they only go. */
export interface Fragment {
  readonly before: string;
  readonly after: string;
}

/** What becomes of one sentence of an answer; `sentence` null: of the whole answer. */
export interface SentenceChange {
  readonly sentence: Span | null;
  /** The letter's new wording for the whole sentence; null where it goes or only words change. */
  readonly after: string | null;
  readonly fragments: readonly Fragment[];
  readonly edits: readonly Edit[];
}

const UPPER = /^["'“‘«„(]*\p{Lu}/u;
const TERMINAL = /[.!?]["'”’»)]*$/;
const LONG_WORDING = 6;
const ELISION = /\s*(?:\[\s*(?:…|\.{3})\s*\]|\(\s*(?:…|\.{3})\s*\)|…|\.{3})\s*/;
const LEAST_SHARED = 0.3;
const MOSTLY = 0.85;

/** A new wording for a whole sentence; `said` where the letter says it with words of its own around it. */
export function sentenceChange(span: Span, after: string, said: string = after): SentenceChange {
  const put = closedLike(said, span.text);
  return {
    sentence: span,
    after,
    fragments: [],
    edits: [{ start: span.start, end: span.end, put }],
  };
}

/** A sentence that goes, with nothing in its place. */
export function sentenceRemoval(span: Span): SentenceChange {
  const edits = [{ start: span.start, end: span.end, put: '' }];
  return { sentence: span, after: null, fragments: [], edits };
}

/** New words for a piece of a sentence; "" takes the piece out. */
export function fragmentChange(sentence: Span, piece: Span, after: string): SentenceChange {
  const put = TERMINAL.test(piece.text) ? after : after.replace(TERMINAL, '');
  return {
    sentence,
    after: null,
    fragments: [{ before: piece.text, after: put }],
    edits: [{ start: piece.start, end: piece.end, put }],
  };
}

/** Whether a piece is its sentence, but for an opening word or a closing mark. */
export function isWhole(sentence: Span, piece: Span): boolean {
  return piece.end - piece.start >= MOSTLY * (sentence.end - sentence.start);
}

/** Whether new words stand for a sentence although only a part of the old one was quoted. */
function standsForSentence(piece: Span, wording: string): boolean {
  if (!UPPER.test(wording)) return false;
  const words = wording.split(' ').length;
  if (TERMINAL.test(wording)) return words >= LONG_WORDING || !UPPER.test(piece.text);
  return !UPPER.test(piece.text) && words >= LONG_WORDING;
}

/** What a quotation of the sentence leaves out at its "[…]"; null where it is not to be told. */
function elided(quoted: string, sentence: string): string | null {
  const [head = '', tail = '', more] = quoted.split(ELISION);
  const from = sentence.indexOf(head) + head.length;
  const to = sentence.indexOf(tail, from);
  return more !== undefined || head === '' || tail === '' || from < head.length || to < from
    ? null
    : sentence.slice(from, to);
}

/** Puts what the letter elided in the old and the new wording alike back into the new. */
function unelided(wording: string, quoted: string, sentence: string): string {
  const left = ELISION.test(wording) && ELISION.test(quoted) ? elided(quoted, sentence) : null;
  return left === null ? wording : wording.replace(ELISION, () => left);
}

function likeness(before: IndexedSentence, after: Span): number {
  const keys = contentKeys(after.text);
  return (2 * shared(before.keys, keys)) / Math.max(1, before.keys.size + keys.size);
}

/** For each old sentence the index of its new one, in order; -1 where it has none. */
function matchInOrder(
  before: readonly IndexedSentence[],
  after: readonly Span[],
): readonly number[] {
  if (before.length === after.length) return before.map((_, index) => index);
  let next = 0;
  return before.map((sentence) => {
    const rated = after.slice(next).map((other) => likeness(sentence, other));
    const best = Math.max(0, ...rated);
    if (best < LEAST_SHARED) return -1;
    const found = next + rated.indexOf(best);
    next = found + 1;
    return found;
  });
}

function sentenceBySentence(
  before: readonly IndexedSentence[],
  wording: string,
): readonly SentenceChange[] {
  const after = splitSentences(wording);
  const matched = matchInOrder(before, after);
  const kept = matched.filter((found) => found >= 0);
  return before.flatMap((sentence, index) => {
    const found = matched[index] ?? -1;
    if (kept.length === 0 && index === 0) return sentenceChange(sentence.span, wording);
    if (found < 0) return sentenceRemoval(sentence.span);
    // New sentences without an old one go with the one before them, or with the first.
    const from = found === kept[0] ? 0 : found;
    const to = kept[kept.indexOf(found) + 1] ?? after.length;
    const text = wording.slice(after[from]?.start, after[to - 1]?.end);
    if (sentenceForm(text) === sentenceForm(sentence.span.text)) return [];
    return sentenceChange(sentence.span, text);
  });
}

/**
 * What new wording makes of the sentences that `piece` of the answer touches; `quoted` is the old
 * wording as the letter has it, "" where it only points at it.
 */
export function reword(
  sentences: readonly IndexedSentence[],
  piece: Span,
  wording: string,
  quoted: string,
): readonly SentenceChange[] {
  const [only, second] = sentences;
  if (only === undefined) return [];
  if (second !== undefined) return sentenceBySentence(sentences, wording);
  if (!isWhole(only.span, piece) && !standsForSentence(piece, wording))
    return [fragmentChange(only.span, piece, wording)];
  if (sentenceForm(wording) === sentenceForm(only.span.text)) return [];
  const change = sentenceChange(only.span, wording);
  const put = closedLike(unelided(wording, quoted, only.span.text), only.span.text);
  return [{ ...change, edits: change.edits.map((edit) => ({ ...edit, put })) }];
}
