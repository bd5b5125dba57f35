import type { RecordVersion, VersionComparison, ZaakHistory } from '../history/history.ts';
import type { Span, Statement } from '../model.ts';
import type { SaidText } from './said.ts';

/** What a later version did to words that were quoted. */
interface LaterChange {
  readonly version: RecordVersion['id'];
  readonly statement: Statement;
}

/**
 * Whether an answer still stands in the words that were quoted: it does; it says the same in other
 * words; it was changed in a way that a reader must be told; or nothing came in its place. A question
 * and a letter do not stand or fall: they were put, or sent.
 */
export interface Standing {
  readonly state: 'stands' | 'reworded' | 'changed' | 'gone' | 'asked' | 'sent';
  /** The first version with these words, null for a question. */
  readonly since: RecordVersion['id'] | null;
  /** What became of them in later versions, in order. */
  readonly changes: readonly LaterChange[];
}

type Place = Pick<Span, 'start' | 'end'>;

interface Walk {
  readonly spans: readonly Span[];
  readonly changes: readonly LaterChange[];
}

/** Whether two spans of one text share words; places alone may be those of joined answers. */
function isShared(one: Span, other: Span): boolean {
  const [from, to] = [Math.max(one.start, other.start), Math.min(one.end, other.end)];
  const part = ({ text, start }: Span): string => text.slice(from - start, to - start);
  if (from < to && part(one) === part(other)) return true;
  return one.text.includes(other.text) || other.text.includes(one.text);
}

function isWithin(spans: readonly Span[], quoted: readonly Span[]): boolean {
  return spans.some((span) => quoted.some((words) => isShared(span, words)));
}

function concerns({ numbers }: Statement, asked: readonly number[]): boolean {
  return numbers.some((number) => asked.includes(number));
}

/** The quoted words one version further. */
function step(
  { spans, changes }: Walk,
  comparison: VersionComparison,
  { numbers }: SaidText,
): Walk {
  const touched = comparison.statements.filter(
    (statement) => concerns(statement, numbers) && isWithin(statement.before, spans),
  );
  if (touched.length === 0) return { spans, changes };
  const changed = touched.filter(({ label }) => label !== 'unchanged');
  return {
    spans: touched.flatMap(({ after }) => after),
    changes: [
      ...changes,
      ...changed.map((statement) => ({ version: comparison.after, statement })),
    ],
  };
}

function stateOf({ spans, changes }: Walk): Standing['state'] {
  if (spans.length === 0) return 'gone';
  if (changes.some(({ statement }) => statement.flag)) return 'changed';
  return changes.length > 0 ? 'reworded' : 'stands';
}

/**
 * What became of quoted words, `quoted` a place in the text that was said. `steps` are the comparisons
 * of each version with the one before it. Words that stand again in a later version stand.
 */
export function standingOf(
  { versions }: Pick<ZaakHistory, 'versions'>,
  steps: readonly VersionComparison[],
  said: SaidText,
  quoted: Place,
): Standing {
  const since = said.versions[0] ?? null;
  if (said.kind !== 'answer') {
    return { state: said.kind === 'question' ? 'asked' : 'sent', since, changes: [] };
  }
  const last = versions.findIndex(({ id }) => id === said.versions.at(-1));
  const start = { text: said.text.slice(quoted.start, quoted.end), ...quoted };
  let walk: Walk = { spans: [start], changes: [] };
  for (const { id } of versions.slice(last + 1)) {
    const comparison = steps.find(({ after }) => after === id);
    if (comparison && walk.spans.length > 0) walk = step(walk, comparison, said);
  }
  return { state: stateOf(walk), since, changes: walk.changes };
}
