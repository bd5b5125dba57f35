import type { Citation } from '../core/quotation/citation.ts';
import type { CiteView } from './cite-view.ts';
import {
  alterationWords,
  changeWords,
  nameWords,
  remarkWords,
  sourceWords,
  stateWords,
  summaryWords,
} from './cite-words.ts';
import { escapeMarkdown, statementBlock } from './markdown.ts';
import { capitalised } from './names.ts';
import { unappliedSentences } from './unapplied.ts';
import type { View } from './view.ts';

/** The quotations in a text as Markdown: a heading, a quotation and a list for each. */
export function renderCiteMarkdown(view: View, cited: CiteView): string {
  const { catalogue } = view;
  const names = new Map(cited.names.map((name) => [name.name, name]));
  const listed = [...names.values()].map((name) =>
    escapeMarkdown(`${name.name}: ${nameWords(catalogue, name)}`),
  );
  const blocks = [
    `## ${escapeMarkdown(catalogue.cite.title(cited.file))}`,
    escapeMarkdown(summaryWords(catalogue, cited)),
    ...cited.citations.flatMap((citation, at) => citationBlocks(view, citation, at + 1)),
    ...(listed.length > 0
      ? [`### ${catalogue.cite.namesTitle}`, listed.map((line) => `- ${line}`).join('\n')]
      : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function citationBlocks(view: View, citation: Citation, number: number): readonly string[] {
  const { catalogue } = view;
  const lines = [
    sourceWords(catalogue, citation),
    ...alterationWords(catalogue, citation.alterations),
    ...remarkWords(catalogue, citation),
    ...unappliedSentences(view, citation.unapplied),
  ];
  return [
    `### ${number}. ${capitalised(stateWords(catalogue, citation))}`,
    `> ${escapeMarkdown(citation.span.text)}`,
    lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n'),
    ...citation.standing.changes.flatMap(({ version, statement }) => {
      const head = citation.versions.find(({ id }) => id === version);
      return [
        escapeMarkdown(changeWords(catalogue, citation, version)),
        statementBlock(view, statement, head?.kind ?? null, '####'),
      ];
    }),
  ];
}
