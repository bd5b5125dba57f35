import { compareAnswers, type LetterContext } from '../compare/compare.ts';
import type { AnswerVersion, ZaakHistory } from '../history/history.ts';
import { findQuestionRefs } from '../letter/question-numbers.ts';
import type { AnswerText, Reason, Span, Statement } from '../model.ts';
import { findQuotations } from '../quotation/find-quotations.ts';
import { splitSentences } from '../text/sentences.ts';
import { hasCommonGround, soberly } from './common-ground.ts';
import { type Concession, findConcession } from './concession.ts';
import type { QuotedStatement } from './quoted-statements.ts';

/**
 * What an answer in another zaak makes of a statement that was quoted there: `statement` compares the
 * two, its `before` in the quoted answer, its `after` in the later one. No correction: both answers
 * stand, each in its own zaak.
 */
export interface Shift {
  /** The index of the quoted statement. */
  readonly quoted: number;
  /** The version of the later zaak that gives the answer. */
  readonly version: string;
  readonly numbers: readonly number[];
  readonly part: string | null;
  readonly statement: Statement;
}

/** The one question that both sides of a comparison answer. */
const SAME_QUESTION = { numbers: [1], part: null, question: '' } as const;

type Later = Pick<ZaakHistory, 'versions'>;

/**
 * The shifts between quoted statements and the answers of the zaak that quotes them: the answers to the
 * questions that quote, and to any other question about the same earlier zaak. A sentence that an
 * answer does not repeat says nothing; one that concedes something counts for the statement that it is
 * about.
 */
export function shiftsOf(
  quoted: readonly QuotedStatement[],
  earlier: Pick<ZaakHistory, 'versions'>,
  later: Later,
): readonly Shift[] {
  const asking = new Set(quoted.flatMap(({ numbers }) => numbers));
  return quoted.flatMap((one, index) => {
    const text = answerText(earlier, one);
    const sentence = text === null ? null : wholeSentences(text, one.source.span);
    if (sentence === null || isRepeated(quoted, index)) return [];
    return later.versions.flatMap((version) =>
      version.answers
        .filter(({ numbers }) => numbers.some((number) => asking.has(number)))
        .flatMap((answer) =>
          statementsOn(sentence, answer, isAbout(quoted, one, answer)).map((statement) => ({
            quoted: index,
            version: version.id,
            numbers: answer.numbers,
            part: answer.part,
            statement,
          })),
        ),
    );
  });
}

/** Whether the same statement was quoted before: it is compared once. */
function isRepeated(quoted: readonly QuotedStatement[], index: number): boolean {
  const key = sourceKey(quoted[index]);
  return quoted.slice(0, index).some((one) => sourceKey(one) === key);
}

function sourceKey(one: QuotedStatement | undefined): string {
  return JSON.stringify([one?.source.version, one?.source.numbers, one?.source.span.start]);
}

function answerText(
  { versions }: Pick<ZaakHistory, 'versions'>,
  { source }: QuotedStatement,
): string | null {
  const answers = versions.find(({ id }) => id === source.version)?.answers ?? [];
  const isIt = ({ numbers, part }: AnswerVersion): boolean =>
    part === source.part && numbers.join() === source.numbers.join();
  return answers.find(isIt)?.text ?? null;
}

/** The sentences that a quotation touches, as one span. */
function wholeSentences(text: string, { start, end }: Span): Span | null {
  const touched = splitSentences(text).filter((it) => it.start < end && start < it.end);
  const [first, last] = [touched[0], touched.at(-1)];
  if (!(first && last)) return null;
  return { text: text.slice(first.start, last.end), start: first.start, end: last.end };
}

/**
 * Whether what an answer concedes is about this statement: it is the one quoted by the question that the
 * answer names («de zin in vraag 2»), else by the question that it answers.
 */
function isAbout(
  quoted: readonly QuotedStatement[],
  one: QuotedStatement,
  answer: AnswerVersion,
): boolean {
  const named = new Set(
    findQuestionRefs(answer.text.toLowerCase()).flatMap(({ numbers }) => numbers),
  );
  const ofNamed = quoted.filter(({ numbers }) => numbers.some((number) => named.has(number)));
  const about =
    ofNamed.length > 0
      ? ofNamed
      : quoted.filter(({ numbers }) => numbers.some((number) => answer.numbers.includes(number)));
  return about.some((it) => sourceKey(it) === sourceKey(one));
}

function statementsOn(
  sentence: Span,
  answer: AnswerVersion,
  takesConcessions: boolean,
): readonly Statement[] {
  const before: AnswerText = { ...SAME_QUESTION, text: sentence.text };
  const text = withoutQuotation(answer.text, sentence.text);
  const concession = takesConcessions ? findConcession(text) : null;
  const after: AnswerText = { ...SAME_QUESTION, text };
  const { statements } = compareAnswers([before], [after], letterOf(text, sentence, concession));
  const aligned = statements.filter((it) => it.flag && hasCommonGround(it, concession !== null));
  const found = aligned.length > 0 ? aligned : conceded(statements, concession);
  return found.map((it) => placed(soberly(it), sentence.start, answer));
}

/** What concedes something about a statement reads as a letter on it: its own words are a reason. */
function letterOf(
  text: string,
  { text: before }: Span,
  concession: Concession | null,
): LetterContext | undefined {
  if (concession === null) return undefined;
  const { words: reason, sentence: passage } = concession;
  return { text, corrections: [{ numbers: [1], before, after: null, reason, passage }] };
}

/** The sentence that concedes, where no other one speaks to the statement. */
function conceded(
  statements: readonly Statement[],
  concession: Concession | null,
): readonly Statement[] {
  if (concession === null) return [];
  const { words } = concession;
  const reason: Reason = {
    rule: 'letter',
    feature: 'words',
    direction: 'concession',
    before: null,
    after: null,
    letter: words,
    scale: null,
  };
  return statements
    .filter(({ after }) => after.some(({ start, end }) => start <= words.start && words.end <= end))
    .map((it) => ({
      ...it,
      label: 'admission-added',
      also: [],
      flag: true,
      confidence: 'medium',
      reasons: [reason],
    }));
}

/** The answer with the words that only quote the statement blanked out; every place stays as it is. */
function withoutQuotation(text: string, sentence: string): string {
  let masked = text;
  for (const { span, isMarked } of findQuotations(text, [sentence])) {
    if (!isMarked) continue;
    const blank = ' '.repeat(span.end - span.start);
    masked = masked.slice(0, span.start) + blank + masked.slice(span.end);
  }
  return masked;
}

function placed(statement: Statement, by: number, { text, numbers }: AnswerVersion): Statement {
  const moved = (span: Span): Span => ({ ...span, start: span.start + by, end: span.end + by });
  const kept = ({ start, end }: Span): Span => ({ text: text.slice(start, end), start, end });
  return {
    ...statement,
    numbers,
    before: statement.before.map(moved),
    after: statement.after.map(kept),
    changed: {
      before: statement.changed.before.map(moved),
      after: statement.changed.after.map(kept),
    },
    reasons: statement.reasons.map(
      (reason): Reason => ({
        ...reason,
        before: reason.before && moved(reason.before),
        after: reason.after && kept(reason.after),
      }),
    ),
  };
}
