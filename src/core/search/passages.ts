import type { Projection, RecordVersion, VersionComparison } from '../history/history.ts';
import { standingAnswers } from '../history/standing.ts';
import { isFlagged } from '../labels.ts';
import type { Label, Statement } from '../model.ts';
import { normalise } from '../text/normal-form.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Passage } from './passage.ts';

/**
 * What can be found of a zaak: its questions, its answers as they stand, and each statement of an
 * earlier version that stands nowhere in them any more. An answer that a later document restates is
 * found once, in its last wording.
 */
export function passagesOf({ history, comparisons }: Projection): readonly Passage[] {
  const steps = stepsOf(history.versions, comparisons);
  return [...asked(history), ...standing(history.versions, steps), ...withdrawn(history, steps)];
}

/** A comparison of each version with the one after it, by the index of the later one. */
type Steps = ReadonlyMap<number, VersionComparison>;

function stepsOf(
  versions: readonly RecordVersion[],
  comparisons: readonly VersionComparison[],
): Steps {
  const steps = new Map<number, VersionComparison>();
  for (const [index, { id }] of versions.entries()) {
    const before = versions[index - 1]?.id;
    const step = comparisons.find((it) => it.before === before && it.after === id);
    if (step) steps.set(index, step);
  }
  return steps;
}

function asked(history: Projection['history']): readonly Passage[] {
  const ministers = history.versions.flatMap(({ answeredBy }) => answeredBy);
  return history.questions.map(({ text }, position) => ({
    place: 'question',
    text,
    date: history.submitted,
    kind: 'questions',
    ministers,
    labels: [],
    version: null,
    later: null,
    position,
  }));
}

function standing(versions: readonly RecordVersion[], steps: Steps): readonly Passage[] {
  return standingAnswers(versions).flatMap((answer): readonly Passage[] => {
    const version = versions.findIndex(({ answers }) => answers.includes(answer));
    const given = versions[version];
    if (given === undefined || answer.manner === 'withdrawn') return [];
    const { statements } = steps.get(version) ?? { statements: [] };
    const { date, kind, answeredBy } = given;
    return [
      {
        place: 'answer',
        text: answer.text,
        date,
        kind,
        ministers: answeredBy,
        labels: labelsOf(statements.filter(({ numbers }) => meets(numbers, answer.numbers))),
        version,
        later: null,
        position: given.answers.indexOf(answer),
      },
    ];
  });
}

function withdrawn({ versions }: Projection['history'], steps: Steps): readonly Passage[] {
  const stands = standingSentences(versions);
  return [...steps].flatMap(([later, { statements }]) =>
    [...statements.entries()].flatMap(([position, statement]): readonly Passage[] => {
      if (!isGone(statement, stands)) return [];
      const version = giverOf(versions.slice(0, later), statement);
      const { date = null, kind = 'unknown', answeredBy = [] } = versions[version] ?? {};
      const text = statement.before.map((span) => span.text).join(' ');
      const labels = labelsOf([statement]);
      const ministers = answeredBy;
      return [
        { place: 'withdrawn', text, date, kind, ministers, labels, version, later, position },
      ];
    }),
  );
}

/** Whether a sentence of it stands nowhere among the present answers to its questions. */
function isGone({ label, before, numbers }: Statement, stands: Standing): boolean {
  if (label === 'unchanged' || before.length === 0) return false;
  const now = numbers.map((number) => stands(number));
  return before.some(({ text }) => !now.some((sentences) => sentences.has(normalise(text))));
}

type Standing = (number: number) => ReadonlySet<string>;

/** The sentences that stand now in the answers to a question, in normal form. */
function standingSentences(versions: readonly RecordVersion[]): Standing {
  const answers = standingAnswers(versions).filter(({ manner }) => manner !== 'withdrawn');
  const known = new Map<number, ReadonlySet<string>>();
  return (number) => {
    const before = known.get(number);
    if (before) return before;
    const mine = answers.filter(({ numbers }) => numbers.includes(number));
    const sentences = mine.flatMap(({ text }) => splitSentences(text));
    const found = new Set(sentences.map(({ text }) => normalise(text)));
    known.set(number, found);
    return found;
  };
}

/** The index of the version that first gave these words. */
function giverOf(earlier: readonly RecordVersion[], { before, numbers }: Statement): number {
  const words = before[0]?.text ?? '';
  const first = earlier.findIndex(({ answers }) =>
    answers.some((answer) => meets(answer.numbers, numbers) && answer.text.includes(words)),
  );
  return first < 0 ? earlier.length - 1 : first;
}

function meets(some: readonly number[], others: readonly number[]): boolean {
  return some.some((number) => others.includes(number));
}

function labelsOf(statements: readonly Statement[]): readonly Label[] {
  const labels = statements.flatMap(({ label, also }) => [label, ...also]);
  return [...new Set(labels.filter(isFlagged))].sort();
}
