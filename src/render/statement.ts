import type { DocumentKind, Operation, Reason, Span, Statement } from '../core/model.ts';
import { hang, plain, type Run } from './layout.ts';
import { markedRuns } from './marked.ts';
import { numberWords } from './names.ts';
import type { Paint } from './palette.ts';
import { reasonGroups } from './reason-groups.ts';
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
          ...side(
            view,
            '−',
            statement.before,
            markedWords(statement, 'before'),
            view.palette.before,
          ),
          ...side(view, '+', statement.after, markedWords(statement, 'after'), view.palette.after),
        ];
  return [...heading(view, statement), ...body, ...renderReasons(view, statement.reasons, letter)];
}

/** The words to mark on one side: none where the whole sentence came or went. */
export function markedWords(statement: Statement, side: 'before' | 'after'): readonly Span[] {
  const oneSided = statement.before.length === 0 || statement.after.length === 0;
  return oneSided ? [] : statement.changed[side];
}

/** What happened to a sentence is plain from the signs, unless it moved, split or merged. */
const PLAIN: ReadonlySet<Operation> = new Set(['keep', 'edit', 'add', 'delete']);

function heading(view: View, statement: Statement): readonly string[] {
  const { catalogue, palette } = view;
  const { labels, operations, phrases, confidence } = catalogue;
  const answer = `${phrases.answer(numberWords(catalogue, statement.numbers))}   `;
  const words = [statement.label, ...statement.also].map((label) => labels[label]).join(', ');
  const label = statement.flag
    ? { text: words.toUpperCase(), paint: palette.flag }
    : { text: words, paint: palette.faint };
  const marks = [
    ...(PLAIN.has(statement.op) ? [] : [operations[statement.op]]),
    ...(statement.flag && statement.confidence === 'low' ? [confidence.low] : []),
  ].map((mark) => plain(` · ${mark}`));
  return hang(view, { text: answer, paint: palette.title }, [label, ...marks]);
}

function side(
  view: View,
  sign: string,
  sentences: readonly Span[],
  changed: readonly Span[],
  paint: Paint,
): readonly string[] {
  if (sentences.length === 0) return [];
  const lead = { text: `  ${sign} `, paint };
  if (!sentences.some(isRow)) return hang(view, lead, markedRuns(sentences, changed, paint));
  return sentences.flatMap(rowsOf).flatMap((row, at) => {
    const runs = markedRuns([row], changed, paint).map(withBars);
    return hang(view, at > 0 ? plain(' '.repeat(view.measure(lead.text))) : lead, runs);
  });
}

/** Cells of a table are parted by tabs in the text of an answer, its rows by line ends. */
function isRow({ text }: Span): boolean {
  return text.includes('\t');
}

function rowsOf({ text, start }: Span): readonly Span[] {
  let at = start;
  return text.split('\n').flatMap((row) => {
    const from = at;
    at += row.length + 1;
    return row.trim() === '' ? [] : [{ text: row, start: from, end: from + row.length }];
  });
}

function withBars({ text, paint }: Run): Run {
  return { text: text.replaceAll('\t', ' | '), paint };
}

/** Reasons in two columns: what kind, and the words that prove it. */
function renderReasons(
  view: View,
  reasons: readonly Reason[],
  letter: DocumentKind | null,
): readonly string[] {
  const groups = reasonGroups(view.catalogue, reasons, letter);
  const column = Math.max(...groups.map(({ heading }) => view.measure(heading) + 2), REASON_COLUMN);
  return groups.flatMap(({ heading, words }) => {
    const space = ' '.repeat(column - view.measure(heading));
    return hang(view, plain(`    ${heading}${space}`), [plain(words)]);
  });
}
