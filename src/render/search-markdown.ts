import { escapeMarkdown } from './markdown.ts';
import { capitalised } from './names.ts';
import {
  closingSentences,
  type SearchView,
  snippetRuns,
  sourceOf,
  statusOf,
  titleOf,
} from './search.ts';
import type { View } from './view.ts';

/** What was found as Markdown: a heading and a quotation for each passage, found words in bold. */
export function renderSearchMarkdown(view: View, found: SearchView): string {
  const title = escapeMarkdown(view.catalogue.search.title(found.written));
  const blocks = [
    `## ${title}`.trimEnd(),
    ...found.hits.map((hit) => block(view, hit)),
    ...closingSentences(view, found).map(escapeMarkdown),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function block(view: View, { passage, snippet }: SearchView['hits'][number]): string {
  const subject = capitalised(passage.subject ?? '');
  const status = statusOf(view, passage);
  const quotation = snippetRuns(view, snippet)
    .map(({ text, paint }) =>
      paint ? `**${escapeMarkdown(text.slice(1, -1))}**` : escapeMarkdown(text),
    )
    .join('');
  return [
    `### ${passage.zaak}${subject === '' ? '' : `: ${escapeMarkdown(subject)}`}`,
    escapeMarkdown(`${titleOf(view, passage)} · ${sourceOf(view, passage)}`),
    ...(status === '' ? [] : [`**${escapeMarkdown(capitalised(status))}**`]),
    `> ${quotation}`,
  ].join('\n\n');
}
