import type { DocumentKind, Span, Statement } from '../core/model.ts';
import { type ComparedFile, type CompareView, numberOf } from './compare.ts';
import { closing } from './diff.ts';
import type { DiffView } from './diff-view.ts';
import { markedRuns } from './marked.ts';
import { capitalised, dateWords, documentName, ministerWords, numberWords } from './names.ts';
import { reasonGroups } from './reason-groups.ts';
import { markedWords } from './statement.ts';
import { type Extent, outcome, shownStatements } from './statements.ts';
import { unappliedSentences } from './unapplied.ts';
import { versionRemarks } from './versions.ts';
import type { View } from './view.ts';
import { zaakFacts } from './zaak-head.ts';

const SPECIAL = /[\\`*_[\]<>|~#&]/g;
const LINE_ENDS = /\s*\n\s*/g;

/** Text of a document as Markdown that shows it literally, in one line. */
export function escapeMarkdown(text: string): string {
  return text.replace(LINE_ENDS, ' ').replace(SPECIAL, '\\$&');
}

/** A table of cells that are Markdown already. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** A diff as Markdown: heading, table of versions, a quotation for each shown statement. */
export function renderDiffMarkdown(view: View, diff: DiffView, extent: Extent): string {
  const later = diff.versions.find(({ id }) => id === diff.after);
  const subject =
    diff.zaak.subject === null ? '' : `: ${escapeMarkdown(capitalised(diff.zaak.subject))}`;
  const blocks = [
    `## ${diff.zaak.zaak}${subject}`,
    escapeMarkdown(zaakFacts(view, diff.zaak)),
    versionTable(view, diff),
    ...shownStatements(diff, extent).map((one) => statementBlock(view, one, later?.kind ?? null)),
    ...unappliedSentences(view, diff.unapplied).map(escapeMarkdown),
    closing(view, diff, extent),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** Two files compared as Markdown. */
export function renderCompareMarkdown(view: View, compared: CompareView, extent: Extent): string {
  const { before, after, comparison } = compared;
  const blocks = [
    `## ${escapeMarkdown(before.file)} → ${escapeMarkdown(after.file)}`,
    [before, after].map((file) => `- ${escapeMarkdown(fileWords(view, file))}`).join('\n'),
    ...shownStatements(comparison, extent).map((one) => statementBlock(view, one, after.kind)),
    ...unappliedSentences(view, compared.unapplied).map(escapeMarkdown),
    outcome(view, comparison, extent).join(' · '),
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Date, kind, who signed and number of a compared file, as far as they are known. */
function fileWords({ catalogue }: View, file: ComparedFile): string {
  return [
    dateWords(catalogue, file.date),
    catalogue.kinds[file.kind],
    ministerWords(file.answeredBy),
    numberOf(file),
  ]
    .filter(Boolean)
    .join(', ');
}

function versionTable({ catalogue }: View, { versions }: DiffView): string {
  const { columns } = catalogue.phrases;
  const head = [columns.version, columns.date, columns.kind, columns.signedBy, columns.document];
  const rows = versions.map((version) => [
    version.id,
    dateWords(catalogue, version.date),
    catalogue.kinds[version.kind],
    escapeMarkdown(
      [ministerWords(version.answeredBy), ...versionRemarks(catalogue.phrases, version)].join(', '),
    ),
    escapeMarkdown(documentName(version)),
  ]);
  return markdownTable(head, rows);
}

/** One statement as Markdown: a heading, the text before and after, and the reasons. */
export function statementBlock(
  view: View,
  statement: Statement,
  letter: DocumentKind | null,
  level = '###',
): string {
  const { catalogue } = view;
  const { columns } = catalogue.phrases;
  const labels = [statement.label, ...statement.also].map((label) => catalogue.labels[label]);
  const answer = catalogue.phrases.answer(numberWords(catalogue, statement.numbers));
  const sides = [
    quotation(columns.before, statement.before, markedWords(statement, 'before')),
    quotation(columns.after, statement.after, markedWords(statement, 'after')),
  ].filter((side) => side !== '');
  const reasons = reasonGroups(catalogue, statement.reasons, letter).map(
    ({ heading, words }) => `- ${heading}: ${escapeMarkdown(words)}`,
  );
  return [
    `${level} ${answer}: ${labels.join(', ')}`,
    sides.join('\n>\n'),
    ...(reasons.length > 0 ? [reasons.join('\n')] : []),
  ].join('\n\n');
}

/** Words that differ in bold; a sentence that wholly came or went has none. */
function quotation(name: string, sentences: readonly Span[], changed: readonly Span[]): string {
  if (sentences.length === 0) return '';
  const bold = (text: string): string => `**${text}**`;
  const text = markedRuns(sentences, changed, bold)
    .map((run) =>
      run.paint ? bold(escapeMarkdown(run.text.slice(1, -1))) : escapeMarkdown(run.text),
    )
    .join('');
  return `> ${name}: ${text}`;
}
