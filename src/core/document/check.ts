import type { Answer, DocumentKind, Footnote, Message, Question } from '../model.ts';

interface Checked {
  readonly kind: DocumentKind;
  readonly questions: readonly Question[];
  readonly answers: readonly Answer[];
  readonly footnotes: readonly Footnote[];
  /** The marks of notes that need no further word: they stand somewhere, or are told of already. */
  readonly marks: readonly string[];
}

/** What may be prose and nothing else; a further answer too is often a letter about one sentence. */
const PROSE: ReadonlySet<DocumentKind> = new Set<DocumentKind>([
  'further-answer',
  'delay-notice',
  'notice',
  'oral-questions',
  'letter',
]);

type Severity = Message['severity'];

function listed(numbers: readonly number[]): string {
  return numbers.join(', ');
}

function about(severity: Severity, rule: string, numbers: readonly number[]): readonly Message[] {
  if (numbers.length === 0) return [];
  return [
    { severity, rule, place: `vraag ${listed(numbers)}`, detail: { numbers: listed(numbers) } },
  ];
}

function numbersOf(records: readonly Question[]): ReadonlySet<number> {
  return new Set(records.flatMap(({ numbers }) => numbers));
}

/** Numbers from 1 to the highest that no question has. */
function gaps(questions: ReadonlySet<number>): readonly number[] {
  const highest = Math.max(0, ...questions);
  return Array.from({ length: highest }, (_, index) => index + 1).filter(
    (nr) => !questions.has(nr),
  );
}

/** Labels printed twice with the same number and part. */
function repeated(records: readonly Question[]): readonly number[] {
  const seen = new Set<string>();
  const twice = new Set<number>();
  for (const { numbers, part } of records) {
    for (const number of numbers) {
      const key = `${number}${part ?? ''}`;
      if (seen.has(key)) twice.add(number);
      seen.add(key);
    }
  }
  return [...twice];
}

function pairMessages({ kind, questions, answers }: Checked): readonly Message[] {
  const asked = numbersOf(questions);
  const answered = numbersOf(answers);
  const unasked = [...answered].filter((number) => !asked.has(number));
  const open = [...asked].filter((number) => !answered.has(number));
  return [
    ...about('warning', 'question-gap', kind === 'further-answer' ? [] : gaps(asked)),
    ...about('warning', 'question-repeated', repeated(questions)),
    ...about('warning', 'answer-repeated', repeated(answers)),
    ...about(kind === 'further-answer' ? 'info' : 'warning', 'answer-without-question', unasked),
    ...about('warning', 'question-without-answer', kind === 'answer' ? open : []),
  ];
}

function emptyMessages({ questions, answers }: Checked): readonly Message[] {
  const empty = (records: readonly Question[]): readonly number[] =>
    records.filter(({ text }) => text === '').flatMap(({ numbers }) => numbers);
  return [
    ...about('warning', 'question-empty', empty(questions)),
    ...about('warning', 'answer-empty', empty(answers)),
  ];
}

function noteMessages({ questions, answers, footnotes }: Checked): readonly Message[] {
  const known = new Set(footnotes.map(({ mark }) => mark));
  return [...questions, ...answers].flatMap(({ numbers, footnotes: marks }) =>
    marks
      .filter((mark) => !known.has(mark))
      .map((mark) => ({
        severity: 'warning' as const,
        rule: 'mark-without-note',
        place: `vraag ${listed(numbers)}`,
        detail: { mark },
      })),
  );
}

function unmarkedMessages({ footnotes, marks }: Checked): readonly Message[] {
  const known = new Set(marks);
  return footnotes
    .filter(({ mark }) => !known.has(mark))
    .map(({ mark }) => ({
      severity: 'warning',
      rule: 'note-without-mark',
      place: '',
      detail: { mark },
    }));
}

/** What is odd about a document, as messages: data for the reader, never a reason to stop. */
export function checkDocument(document: Checked): readonly Message[] {
  const none = document.questions.length === 0 && document.answers.length === 0;
  const severity = PROSE.has(document.kind) ? 'info' : 'warning';
  return [
    ...(none ? [{ severity, rule: 'no-question', place: '', detail: {} } as const] : []),
    ...pairMessages(document),
    ...emptyMessages(document),
    ...noteMessages(document),
    ...unmarkedMessages(document),
  ];
}
