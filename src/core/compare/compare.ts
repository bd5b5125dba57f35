import { alignAnswers } from '../align/answers.ts';
import { type Changes, changedWords, printedChanges } from '../align/changes.ts';
import { type Bead as Alignment, alignSentences, pairedBead } from '../align/sentences.ts';
import type { Bead, Verdict } from '../classify/bead.ts';
import { classify } from '../classify/classify.ts';
import { type Means, USUAL } from '../classify/means.ts';
import { talkOf } from '../classify/metadiscourse.ts';
import { readSide } from '../classify/reading.ts';
import { isFlagged } from '../labels.ts';
import type { AnswerText, Comparison, Reason, Span, Statement } from '../model.ts';
import { acronymsOf } from '../text/acronyms.ts';
import { differsInSpelling } from '../text/spelling.ts';
import { findCorrection, type LetterCorrection, replacedSentences } from './corrections.ts';
import { type JoinedAnswers, joinAnswers, joinSentences } from './joined-answers.ts';
import { joinRefusals } from './refusals.ts';
import { changedStretch, isTooLong, unjudged } from './too-long.ts';

/** The prose of correction letters, and what they correct. */
export interface LetterContext {
  readonly text: string;
  readonly corrections: readonly LetterCorrection[];
}

/** The two sides of a group of answers that answer the same questions. */
interface Sides {
  readonly before: JoinedAnswers;
  readonly after: JoinedAnswers;
}

const SAME: Verdict = { label: 'unchanged', also: [], confidence: 'high', reasons: [] };
const SAME_WORDS: Verdict = { ...SAME, label: 'reworded' };
const NOTHING: Changes = { before: [], after: [] };

function pick(side: JoinedAnswers, indices: readonly number[]): readonly Span[] {
  return indices.flatMap((at) => side.sentences[at] ?? []);
}

function numbersOf(
  sides: Sides,
  before: readonly Span[],
  after: readonly Span[],
): readonly number[] {
  const [added] = after;
  return added === undefined
    ? sides.before.numbersAt(before[0]?.start ?? 0)
    : sides.after.numbersAt(added.start);
}

function placedReason(sides: Sides, reason: Reason): Reason {
  return {
    ...reason,
    before: reason.before && sides.before.inAnswer(reason.before),
    after: reason.after && sides.after.inAnswer(reason.after),
  };
}

function isEmpty({ before, after }: Changes): boolean {
  return before.length === 0 && after.length === 0;
}

/** A statement with all places brought back to the answers they are in. */
function statementOf(
  sides: Sides,
  { op }: Alignment,
  before: readonly Span[],
  after: readonly Span[],
  changed: Changes,
  verdict: Verdict,
): Statement {
  return {
    op,
    label: verdict.label,
    also: verdict.also,
    flag: isFlagged(verdict.label),
    confidence: verdict.confidence,
    numbers: numbersOf(sides, before, after),
    before: before.map(sides.before.inAnswer),
    after: after.map(sides.after.inAnswer),
    changed: {
      before: changed.before.map(sides.before.inAnswer),
      after: changed.after.map(sides.after.inAnswer),
    },
    reasons: verdict.reasons.map((reason) => placedReason(sides, reason)),
  };
}

function isRespelled(
  [before, ...more]: readonly Span[],
  [after, ...others]: readonly Span[],
): boolean {
  if (before === undefined || after === undefined || more.length + others.length > 0) return false;
  return !isTooLong([before], [after]) && differsInSpelling(before.text, after.text);
}

function judge(
  sides: Sides,
  beads: readonly Alignment[],
  corrections: readonly LetterCorrection[],
  means: Means,
): readonly Statement[] {
  const acronyms = acronymsOf([sides.before.text, sides.after.text]);
  return beads.map((bead) => {
    const before = pick(sides.before, bead.before);
    const after = pick(sides.after, bead.after);
    if ((bead.equal || isRespelled(before, after)) && means.rules.includes('R0'))
      return statementOf(sides, bead, before, after, NOTHING, SAME);
    if (isTooLong(before, after)) {
      const changed = changedStretch(before, after);
      return statementOf(sides, bead, before, after, changed, unjudged(before, after));
    }
    const changed = changedWords(before, after, acronyms);
    if (isEmpty(changed)) {
      return statementOf(sides, bead, before, after, printedChanges(before, after), SAME_WORDS);
    }
    const given: Bead = {
      before,
      after,
      changed,
      question: sides.after.question || sides.before.question,
      answerBefore: sides.before.text,
      answerAfter: sides.after.text,
      correction: findCorrection(corrections, numbersOf(sides, before, after), before, after),
    };
    const verdict = classify(given, means);
    return statementOf(sides, bead, before, after, changed, verdict);
  });
}

function align(sides: Sides, corrections: readonly LetterCorrection[]): readonly Alignment[] {
  const { before, after } = sides;
  const numbers = [...before.numbers, ...after.numbers];
  const own = corrections.filter((correction) =>
    correction.numbers.some((number) => numbers.includes(number)),
  );
  const beads = alignSentences(
    before.sentences.map(({ text }) => text),
    after.sentences.map(({ text }) => text),
    replacedSentences(own, before.sentences, after.sentences),
  );
  return joinRefusals(beads, (at) => refuses(pick(after, [at]), after.text));
}

function refuses(sentences: readonly Span[], text: string): boolean {
  return !isTooLong([], sentences) && talkOf(readSide(sentences, text)).refusal.length > 0;
}

/** Sentences known beforehand; places count as if one space lay between them. */
export interface GivenSentences {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly question: string;
}

/**
 * Compares sentences that are cut already: aligned by the engine, or taken as one bead where `paired`.
 * Each statement comes with the indices of its sentences.
 */
export function compareSentences(
  { before, after, question }: GivenSentences,
  paired: boolean,
  means: Means = USUAL,
): readonly (Statement & { readonly indices: Pick<Alignment, 'before' | 'after'> })[] {
  const sides = { before: joinSentences(before, question), after: joinSentences(after, question) };
  const beads = paired ? [pairedBead(before, after)] : align(sides, []);
  return judge(sides, beads, [], means).map((statement, at) => ({
    ...statement,
    indices: { before: beads[at]?.before ?? [], after: beads[at]?.after ?? [] },
  }));
}

/**
 * Compares two versions of the answers to a record: which sentences belong together, what became of
 * each, and by which words. Every sentence of an answer that the later version gives stands in exactly
 * one statement; numbers of answers that it does not give stand in `notRepeated` and are never
 * "removed". Pure and deterministic.
 */
export function compareAnswers(
  before: readonly AnswerText[],
  after: readonly AnswerText[],
  letter?: LetterContext,
  means: Means = USUAL,
): Comparison {
  const corrections = letter?.corrections ?? [];
  const groups = alignAnswers(before, after);
  const given = groups.filter((group) => group.after.length > 0);
  const answered = new Set(
    given.flatMap((group) => group.before.flatMap((at) => before[at]?.numbers ?? [])),
  );
  return {
    statements: given.flatMap((group) => {
      const sides = {
        before: joinAnswers(group.before.flatMap((at) => before[at] ?? [])),
        after: joinAnswers(group.after.flatMap((at) => after[at] ?? [])),
      };
      return judge(sides, align(sides, corrections), corrections, means);
    }),
    notRepeated: [...new Set(before.flatMap(({ numbers }) => numbers))].filter(
      (number) => !answered.has(number),
    ),
  };
}
