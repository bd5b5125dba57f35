import { type ResolvedCorrection, resolveCorrections } from '../letter/resolve-corrections.ts';
import type { AnswerText, ParsedDocument, Span } from '../model.ts';
import { normalise } from '../text/normal-form.ts';
import type { AnswerVersion, AppliedCorrection } from './history.ts';

/** What a document gives and changes, with the prose in which it says so. */
export interface LettersApplied {
  readonly answers: readonly AnswerVersion[];
  /** The prose that corrects, null where all answers are given in full. */
  readonly letter: string | null;
}

interface Prose {
  readonly text: string;
  readonly corrections: readonly ResolvedCorrection[];
}

/**
 * Finds in the prose of a later document which standing answers it corrects: in its letter, and, in a
 * nader antwoord, in a labelled answer that, instead of restating, says which sentence reads otherwise. `stated` are the
 * document's own answers, `standing` those that stood before it.
 */
export function applyLetters(
  parsed: ParsedDocument,
  stated: readonly AnswerText[],
  standing: readonly AnswerText[],
): LettersApplied {
  const labelled = stated.map((answer) => ({
    answer,
    prose: parsed.kind === 'answer' ? null : correctionIn(answer, standing),
  }));
  const restated = labelled.filter(({ prose }) => prose === null).map(({ answer }) => answer);
  const open = standing.filter((answer) => !restated.some((other) => isSame(answer, other)));
  const letter = letterOf(parsed, open);
  const proses = [...letter, ...labelled.flatMap(({ prose }) => prose ?? [])];
  const corrected = correctedAnswers(proses, open);
  return {
    answers: [...restated.map(inFull), ...corrected].sort(byNumber),
    letter: corrected.length > 0 ? proses.map(({ text }) => text).join(BETWEEN) : null,
  };
}

const BETWEEN = '\n\n';

function letterOf({ letter }: ParsedDocument, open: readonly AnswerText[]): readonly Prose[] {
  if (letter === null || open.length === 0) return [];
  const corrections = resolveCorrections(letter, open);
  return corrections.length > 0 ? [{ text: letter, corrections }] : [];
}

/**
 * The corrections in a labelled answer of a later document that names words of the answer it stands
 * for; null where there are none, and where it restates that answer, whatever that may quote.
 */
function correctionIn(answer: AnswerText, standing: readonly AnswerText[]): Prose | null {
  const about = standing.filter((other) => other.numbers.some((n) => answer.numbers.includes(n)));
  const said = normalise(answer.text);
  if (about.length === 0 || about.some(({ text }) => normalise(text) === said)) return null;
  const corrections = resolveCorrections(answer.text, about);
  const isCorrection = corrections.some(({ before }) => before !== null);
  return isCorrection ? { text: answer.text, corrections } : null;
}

type Numbered = Pick<AnswerText, 'numbers' | 'part'>;

function isSame(one: Numbered, other: Numbered): boolean {
  return one.part === other.part && one.numbers.join() === other.numbers.join();
}

function inFull(answer: AnswerText): AnswerVersion {
  return { ...answer, manner: 'stated', corrections: [] };
}

function correctedAnswers(
  proses: readonly Prose[],
  standing: readonly AnswerText[],
): readonly AnswerVersion[] {
  const all = placed(proses);
  return standing.flatMap((answer) => {
    const mine = all.filter(({ correction }) => isSame(correction, answer));
    const [first] = mine;
    if (!first) return [];
    const { text } = first.correction;
    return {
      numbers: answer.numbers,
      part: answer.part,
      question: answer.question,
      text: text ?? '',
      manner: text === null ? ('withdrawn' as const) : ('corrected' as const),
      corrections: mine.map(({ applied }) => applied),
    };
  });
}

interface Placed {
  readonly correction: ResolvedCorrection;
  readonly applied: AppliedCorrection;
}

/** All corrections with their places in the joined prose. */
function placed(proses: readonly Prose[]): readonly Placed[] {
  let start = 0;
  return proses.flatMap(({ text, corrections }) => {
    const by = start;
    start += text.length + BETWEEN.length;
    return corrections.map((correction) => ({
      correction,
      applied: {
        before: correction.before?.text ?? null,
        after: correction.reading,
        reason: correction.reason && shifted(correction.reason, by),
        passage: shifted(correction.passage, by),
      },
    }));
  });
}

/** A span's place when `by` code units of other text come before it. */
export function shifted({ text, start, end }: Span, by: number): Span {
  return { text, start: start + by, end: end + by };
}

function byNumber(one: AnswerVersion, other: AnswerVersion): number {
  return (one.numbers[0] ?? 0) - (other.numbers[0] ?? 0);
}
