import { html } from 'ghtml';
import type { Span, Statement } from '../../core/model.ts';
import { markedRuns } from '../marked.ts';
import { numberWords } from '../names.ts';
import { markedWords } from '../statement.ts';
import type { View } from '../view.ts';

/**
 * The attributes of the elements of a statement, each after a blank: ` style="…"` for mail, ` class="…"`
 * for a page, nothing for a feed.
 */
export interface StatementLook {
  /** The element of its heading: the level below what it stands under. */
  readonly level: 'h3' | 'h4';
  readonly heading: string;
  readonly side: string;
  readonly del: string;
  readonly ins: string;
  readonly reasons: string;
}

/**
 * A statement as HTML: its answer and labels, the text before (−) and after (+) with the words that
 * differ in `del` and `ins`, and the reasons. Everything from outside is escaped.
 */
export function statementHtml(
  view: View,
  statement: Statement,
  look: StatementLook,
  reasons: readonly string[],
): string {
  const { phrases } = view.catalogue;
  return [
    html`<!${look.level}!${look.heading}>${headingWords(view, statement)}</!${look.level}>`,
    ...side(`− ${phrases.columns.before}`, 'del', look, statement.before, statement),
    ...side(`+ ${phrases.columns.after}`, 'ins', look, statement.after, statement),
    ...reasonList(look, reasons),
  ]
    .map((part) => `${part}\n`)
    .join('');
}

/** `Antwoord 12: afgezwakt, ingeperkt`, and whether that is doubtful. */
function headingWords({ catalogue }: View, statement: Statement): string {
  const { phrases, labels, confidence } = catalogue;
  const words = [statement.label, ...statement.also].map((label) => labels[label]).join(', ');
  const doubt = statement.confidence === 'low' ? ` · ${confidence.low}` : '';
  return `${phrases.answer(numberWords(catalogue, statement.numbers))}: ${words}${doubt}`;
}

function reasonList(look: StatementLook, reasons: readonly string[]): readonly string[] {
  if (reasons.length === 0) return [];
  const items = reasons.map((reason) => html`<li>${reason}</li>`).join('');
  return [html`<ul!${look.reasons}>!${items}</ul>`];
}

/** The words that differ in `del` or `ins`; all of a sentence that wholly came or went. */
function side(
  name: string,
  element: 'del' | 'ins',
  look: StatementLook,
  sentences: readonly Span[],
  statement: Statement,
): readonly string[] {
  if (sentences.length === 0) return [];
  const changed = markedWords(statement, element === 'del' ? 'before' : 'after');
  const mark = (text: string): string => html`<!${element}!${look[element]}>${text}</!${element}>`;
  const text =
    changed.length === 0 && (statement.before.length === 0 || statement.after.length === 0)
      ? mark(sentences.map((it) => it.text).join(' '))
      : markedRuns(sentences, changed, (it) => it)
          .map((run) => (run.paint ? mark(run.text.slice(1, -1)) : html`${run.text}`))
          .join('');
  return [html`<p!${look.side}><strong>${name}</strong> !${text}</p>`];
}
