import type { DocumentKind, Reason, Span, Statement } from '../core/model.ts';
import { hang, plain, type Run } from './layout.ts';
import { markedRuns } from './marked.ts';
import { numberWords } from './names.ts';
import type { Paint } from './palette.ts';
import type { View } from './view.ts';

/** Cells before the words of a reason at the least: the longest usual heading and some air. */
const REASON_COLUMN = 23;

/**
 * A statement as people read it: a line with the answer's number and the labels, the text before (−)
 * and after (+), and for a flagged one the reasons. `letter` is the kind of the later document.
 */
export function renderStatement(
  view: View,
  statement: Statement,
  letter: DocumentKind | null,
): readonly string[] {
  const body =
    statement.label === 'unchanged'
      ? hang(view, plain('    '), markedRuns(statement.after, [], null))
      : [
          ...side(view, '−', statement.before, changes(statement, 'before'), view.palette.before),
          ...side(view, '+', statement.after, changes(statement, 'after'), view.palette.after),
        ];
  return [heading(view, statement), ...body, ...renderReasons(view, statement.reasons, letter)];
}

/** Nothing is marked where the whole sentence came or went. */
function changes(statement: Statement, side: 'before' | 'after'): readonly Span[] {
  const oneSided = statement.before.length === 0 || statement.after.length === 0;
  return oneSided ? [] : statement.changed[side];
}

function heading({ catalogue, palette }: View, statement: Statement): string {
  const { labels, phrases, confidence } = catalogue;
  const answer = palette.title(phrases.answer(numberWords(catalogue, statement.numbers)));
  const words = [statement.label, ...statement.also].map((label) => labels[label]).join(', ');
  const shown = statement.flag ? palette.flag(words.toUpperCase()) : palette.faint(words);
  const doubt =
    statement.flag && statement.confidence === 'low'
      ? ` · ${confidence[statement.confidence]}`
      : '';
  return `${answer}   ${shown}${doubt}`;
}

function side(
  view: View,
  sign: string,
  sentences: readonly Span[],
  changed: readonly Span[],
  paint: Paint,
): readonly string[] {
  if (sentences.length === 0) return [];
  return hang(view, { text: `  ${sign} `, paint }, markedRuns(sentences, changed, paint));
}

interface Group {
  readonly before: Set<string>;
  readonly after: Set<string>;
  readonly letter: Set<string>;
}

/** Reasons under their headings, each heading once, the words of its reasons side by side. */
function renderReasons(
  view: View,
  reasons: readonly Reason[],
  letter: DocumentKind | null,
): readonly string[] {
  const groups = new Map<string, Group>();
  for (const reason of reasons) {
    const name = view.catalogue.reasonHeading(reason);
    const group = groups.get(name) ?? { before: new Set(), after: new Set(), letter: new Set() };
    if (reason.before) group.before.add(quoted(reason.before));
    if (reason.after) group.after.add(quoted(reason.after));
    if (reason.letter) group.letter.add(quoted(reason.letter));
    groups.set(name, group);
  }
  const widest = Math.max(
    ...[...groups.keys()].map((name) => view.measure(name) + 2),
    REASON_COLUMN,
  );
  return [...groups].flatMap(([name, group]) => {
    const space = ' '.repeat(widest - view.measure(name));
    return hang(view, plain(`    ${name}${space}`), proof(view, group, letter));
  });
}

function proof(view: View, group: Group, letter: DocumentKind | null): readonly Run[] {
  const [before, after, own] = [group.before, group.after, group.letter].map((words) =>
    [...words].join(', '),
  );
  const changed = [before, after].filter((words) => words).join(' → ');
  const source = letter === null ? '' : ` (${view.catalogue.kinds[letter]})`;
  return [plain([changed, own ? `${own}${source}` : ''].filter((words) => words).join(' · '))];
}

function quoted({ text }: Span): string {
  return `«${text}»`;
}
