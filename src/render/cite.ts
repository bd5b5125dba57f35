import type { Citation } from '../core/quotation/citation.ts';
import type { CiteView, ResolvedName } from './cite-view.ts';
import {
  alterationWords,
  changeWords,
  nameWords,
  remarkWords,
  sourceWords,
  stateWords,
  summaryWords,
} from './cite-words.ts';
import { hang, plain, wrap } from './layout.ts';
import { renderStatement } from './statement.ts';
import { unappliedSentences } from './unapplied.ts';
import type { View } from './view.ts';
import { inOneLine } from './visible.ts';

const INDENT = '   ';
const LINE_ENDS = /\s*\n\s*/g;

/** What `kvq cite` shows: each quotation with its source and what became of it, then what is named. */
export function renderCite(view: View, cited: CiteView): string {
  const lines = [
    ...wrap(
      view,
      [plain(`${inOneLine(cited.file)}: ${summaryWords(view.catalogue, cited)}`)],
      view.width,
    ),
    '',
    ...cited.citations.flatMap((citation, at) => [...block(view, citation, at + 1), '']),
    ...nameLines(view, cited.names),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function block(view: View, citation: Citation, number: number): readonly string[] {
  const { catalogue, palette } = view;
  const { standing, span, misquoted } = citation;
  const isFallen = standing.state === 'changed' || standing.state === 'gone';
  const isFlagged = isFallen || misquoted !== null;
  const state = stateWords(catalogue, citation);
  const lead = { text: `${number}`.padEnd(INDENT.length), paint: palette.title };
  const under = (text: string, paint = null as typeof palette.faint | null): readonly string[] =>
    hang(view, plain(INDENT), [{ text, paint }]);
  return [
    ...hang(view, lead, [
      isFlagged
        ? { text: state.toUpperCase(), paint: palette.flag }
        : { text: state, paint: palette.title },
    ]),
    ...under(`«${span.text.replace(LINE_ENDS, ' ')}»`),
    ...under(sourceWords(catalogue, citation), palette.faint),
    ...alterationWords(catalogue, citation.alterations).flatMap((text) => under(text)),
    ...remarkWords(catalogue, citation).flatMap((text) => under(text)),
    ...unappliedSentences(view, citation.unapplied).flatMap((text) => under(text, palette.warning)),
    ...changeLines(view, citation),
  ];
}

function changeLines(view: View, citation: Citation): readonly string[] {
  const inside = { ...view, width: view.width - INDENT.length };
  return citation.standing.changes.flatMap(({ version, statement }) => {
    const head = citation.versions.find(({ id }) => id === version);
    return [
      ...hang(inside, plain(''), [plain(changeWords(view.catalogue, citation, version))]),
      ...renderStatement(inside, statement, head?.kind ?? null),
    ].map((line) => INDENT + line);
  });
}

function nameLines(view: View, names: readonly ResolvedName[]): readonly string[] {
  if (names.length === 0) return [];
  const { catalogue, palette } = view;
  const once = new Map(names.map((name) => [name.name, name]));
  return [
    palette.title(catalogue.cite.namesTitle),
    ...[...once.values()].flatMap((name) =>
      hang(view, { text: `  ${inOneLine(name.name)}  `, paint: palette.title }, [
        { text: nameWords(catalogue, name), paint: name.isStored ? null : palette.warning },
      ]),
    ),
  ];
}
