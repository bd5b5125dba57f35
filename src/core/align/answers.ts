import type { AnswerText } from '../model.ts';
import { normalise } from '../text/normal-form.ts';

/** Answers that answer the same questions, by their index; a side is empty where nothing matches. */
export interface AnswerGroup {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/** Likeness from which two question texts are the same question. */
const SAME_QUESTION = 0.6;
const GRAM = 4;

function grams(text: string): ReadonlySet<string> {
  const form = ` ${normalise(text)} `;
  const found = new Set<string>();
  for (let at = 0; at + GRAM <= form.length; at += 1) found.add(form.slice(at, at + GRAM));
  return found;
}

/** Dice over groups of four letters; where one answer takes several questions, how much is held. */
function questionLikeness(
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
  whole: boolean,
): number {
  let shared = 0;
  for (const gram of before) if (after.has(gram)) shared += 1;
  const size = whole ? (before.size + after.size) / 2 : Math.min(before.size, after.size);
  return size === 0 ? 0 : shared / size;
}

/** Whether some question of the one list is, by its text, one of the other. */
export function haveSameQuestion(before: readonly string[], after: readonly string[]): boolean {
  const others = after.map(grams);
  return before
    .map(grams)
    .some((one) => others.some((other) => questionLikeness(one, other, true) >= SAME_QUESTION));
}

function sharesNumber(before: AnswerText, after: AnswerText): boolean {
  const parts = before.part === null || after.part === null || before.part === after.part;
  return parts && before.numbers.some((number) => after.numbers.includes(number));
}

interface Match {
  readonly before: number;
  readonly after: number;
  /** By question text; null where one side does not restate it. */
  readonly likeness: number | null;
  readonly byNumber: boolean;
}

function matchesOf(before: readonly AnswerText[], after: readonly AnswerText[]): readonly Match[] {
  const gramsBefore = before.map(({ question }) => grams(question));
  const gramsAfter = after.map(({ question }) => grams(question));
  return before.flatMap((one, here) =>
    after.map((other, there) => {
      const known = one.question !== '' && other.question !== '';
      const whole = one.numbers.length === other.numbers.length;
      const [mine, yours] = [gramsBefore[here], gramsAfter[there]];
      const likeness =
        known && mine !== undefined && yours !== undefined
          ? questionLikeness(mine, yours, whole)
          : null;
      return { before: here, after: there, likeness, byNumber: sharesNumber(one, other) };
    }),
  );
}

/** The matches that hold: a number, unless the texts say that the questions were renumbered. */
function links(matches: readonly Match[]): readonly Match[] {
  const same = matches.filter(({ likeness }) => (likeness ?? 0) >= SAME_QUESTION);
  const agreed = same.filter(({ byNumber }) => byNumber);
  const settledBefore = new Set(agreed.map(({ before }) => before));
  const settledAfter = new Set(agreed.map(({ after }) => after));
  const renumbered = same.filter(
    ({ before, after, byNumber }) =>
      !byNumber && !settledBefore.has(before) && !settledAfter.has(after),
  );
  const elsewhereBefore = new Set(renumbered.map(({ before }) => before));
  const elsewhereAfter = new Set(renumbered.map(({ after }) => after));
  const numbered = matches.filter(
    ({ before, after, likeness, byNumber }) =>
      byNumber &&
      (likeness ?? 0) < SAME_QUESTION &&
      (likeness === null || !(elsewhereBefore.has(before) || elsewhereAfter.has(after))),
  );
  return [...agreed, ...renumbered, ...numbered];
}

function union(one: readonly number[], other: readonly number[]): readonly number[] {
  return [...new Set([...one, ...other])].sort((a, b) => a - b);
}

/**
 * Puts the answers of two versions together by question number, checked against the question texts:
 * merged and split answers make one group, a question with another number but the same text too.
 * Groups come in the order of the later answers, then those that the later version does not give.
 */
export function alignAnswers(
  before: readonly AnswerText[],
  after: readonly AnswerText[],
): readonly AnswerGroup[] {
  const groupOfBefore: AnswerGroup[] = before.map((_, at) => ({ before: [at], after: [] }));
  const groupOfAfter: AnswerGroup[] = after.map((_, at) => ({ before: [], after: [at] }));
  for (const link of links(matchesOf(before, after))) {
    const [one, other] = [groupOfBefore[link.before], groupOfAfter[link.after]];
    if (one === undefined || other === undefined || one === other) continue;
    const group = {
      before: union(one.before, other.before),
      after: union(one.after, other.after),
    };
    for (const at of group.before) groupOfBefore[at] = group;
    for (const at of group.after) groupOfAfter[at] = group;
  }
  return [...new Set([...groupOfAfter, ...groupOfBefore])];
}
