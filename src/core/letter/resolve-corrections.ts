import type { AnswerText, Span } from '../model.ts';
import { applyEdits, collide, type Edit } from './answer-edits.ts';
import { type IndexedAnswer, indexAnswer, squeeze } from './answer-index.ts';
import type { Claim } from './claims.ts';
import { LONG_QUOTE } from './find-words.ts';
import { readClaims } from './read-claims.ts';
import { resolveClaim } from './resolve-claim.ts';
import type { Fragment, SentenceChange } from './wording.ts';

/** A correction of a letter, found in the answer that it is about. */
export interface ResolvedCorrection {
  /** The answer: all its question numbers, and its part. */
  readonly numbers: readonly number[];
  readonly part: string | null;
  /** The whole old sentence, with its place in the answer's text; null: the whole answer. */
  readonly before: Span | null;
  /**
   * The letter's new wording of the sentence or answer, as it stands there; null where it gives none,
   * or only a figure or a few words.
   */
  readonly after: string | null;
  /** The figures or words of the sentence that are replaced by themselves; "" after: they only go. */
  readonly fragments: readonly Fragment[];
  /** The old sentence as it now reads; null where nothing of it stays. */
  readonly reading: string | null;
  /** The whole answer once every correction of the letter is in it; null where nothing stays. */
  readonly text: string | null;
  readonly manner: 'corrected' | 'withdrawn';
  /** The letter's own words for what was wrong, with their place in the letter. */
  readonly reason: Span | null;
  /** What the letter says about it, with its place in the letter. */
  readonly passage: Span;
}

interface Row {
  readonly index: IndexedAnswer;
  readonly claim: Claim;
  readonly change: SentenceChange;
}

function editsCollide(left: readonly Edit[], right: readonly Edit[]): boolean {
  return left.some((one) => right.some((other) => collide(one, other)));
}

/** A later claim about text that an earlier one already changed says the same thing once more. */
function add(rows: readonly Row[], row: Row): readonly Row[] {
  const same = rows.filter(({ index }) => index === row.index);
  const { sentence, edits } = row.change;
  if (same.some(({ change }) => change.sentence === null || editsCollide(change.edits, edits)))
    return rows;
  if (sentence === null) return [...rows.filter(({ index }) => index !== row.index), row];
  const earlier = same.find(({ change }) => change.sentence?.start === sentence.start);
  if (earlier === undefined) return [...rows, row];
  const joined: SentenceChange = {
    ...earlier.change,
    fragments: [...earlier.change.fragments, ...row.change.fragments],
    edits: [...earlier.change.edits, ...edits],
  };
  return rows.map((other) => (other === earlier ? { ...other, change: joined } : other));
}

/** Looks the claims up one after the other: one that names no answer may mean that of the last. */
function resolveInOrder(
  claims: readonly Claim[],
  indexes: readonly IndexedAnswer[],
): readonly Row[] {
  let rows: readonly Row[] = [];
  let last: readonly number[] = [];
  for (const claim of claims) {
    const near = claim.near.length > 0 ? claim.near : last;
    for (const { index, changes } of resolveClaim(indexes, { ...claim, near })) {
      last = index.answer.numbers;
      for (const change of changes) rows = add(rows, { index, claim, change });
    }
  }
  return rows;
}

function textOf(rows: readonly Row[], { answer }: IndexedAnswer): string | null {
  const whole = rows.find(({ change }) => change.sentence === null);
  if (whole !== undefined) return whole.change.after;
  const text = applyEdits(
    answer.text,
    rows.flatMap(({ change }) => change.edits),
  );
  return text.trim() === '' ? null : text;
}

function readingOf({ sentence, after, edits }: SentenceChange): string | null {
  if (sentence === null) return after;
  const { start, end, text } = sentence;
  const moved = edits.map((edit) => ({
    ...edit,
    start: edit.start - start,
    end: edit.end - start,
  }));
  return end > start ? applyEdits(text, moved).trim() || null : null;
}

/**
 * The corrections of a letter, looked up in the answers that stand: one for each sentence (or whole
 * answer) that the letter touches, in the letter's order. What it says of answers that are not there,
 * of other records or of debates gives none. Never throws.
 */
export function resolveCorrections(
  letter: string,
  answers: readonly AnswerText[],
): readonly ResolvedCorrection[] {
  const indexes = answers.map(indexAnswer);
  const isOldText = (words: string): boolean => {
    const letters = squeeze(words).text;
    return (
      letters.length >= LONG_QUOTE &&
      indexes.some(({ squeezed }) => squeezed.text.includes(letters))
    );
  };
  const rows = resolveInOrder(readClaims(letter, isOldText), indexes);
  const texts = new Map(
    indexes.map(
      (index) =>
        [
          index,
          textOf(
            rows.filter((row) => row.index === index),
            index,
          ),
        ] as const,
    ),
  );
  return rows.map(({ index, claim, change }) => {
    const reading = readingOf(change);
    return {
      numbers: index.answer.numbers,
      part: index.answer.part,
      before: change.sentence,
      after: change.after,
      fragments: change.fragments,
      reading,
      text: texts.get(index) ?? null,
      manner: reading === null ? 'withdrawn' : 'corrected',
      reason: claim.reason,
      passage: claim.passage,
    };
  });
}
