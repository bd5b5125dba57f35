import type { Line, LineAnswer, LineNode, OpenEnd } from '../core/lineage/line.ts';
import type { QuotedAcross } from '../core/lineage/quoted-across.ts';
import { plain, type Run, shorten, wrap } from './layout.ts';
import { fateWords, linkSentences, placesWords, quotesWords } from './line-words.ts';
import { capitalised, dateWords, documentName, ministerWords, numberWords } from './names.ts';
import { renderStatement } from './statement.ts';
import { drawTree, type Twig } from './tree.ts';
import type { View } from './view.ts';
import { zaakFacts } from './zaak-head.ts';

/** The line of a zaak: a tree of what it goes back on, and one of what goes on from it. */
export function renderLine(
  view: View,
  zaak: string,
  { earlier, later, open }: Line,
): readonly string[] {
  const { line } = view.catalogue;
  const before = [...earlier.map((node) => twigOf(node)), ...openTwigs(open)];
  const fetchable = before.length > 0 ? openEnds(earlier, open).length : 0;
  return [
    ...branch(view, line.earlier, before),
    ...(fetchable > 0
      ? ['', ...wrap(view, [plain(line.fetchOpen(fetchable, zaak))], view.width)]
      : []),
    ...branch(
      view,
      line.later,
      later.map((node) => twigOf(node)),
    ),
  ];
}

function branch(view: View, title: string, twigs: readonly Twig[]): readonly string[] {
  return twigs.length === 0 ? [] : ['', view.palette.title(title), ...drawTree(view, twigs)];
}

function twigOf(node: LineNode): Twig {
  return {
    lines: (view) => nodeLines(view, node),
    twigs: [...node.nodes.map(twigOf), ...openTwigs(node.open)],
  };
}

function openTwigs(open: readonly OpenEnd[]): readonly Twig[] {
  return open.map((end) => ({ lines: (view) => openLines(view, end), twigs: [] }));
}

function openEnds(nodes: readonly LineNode[], open: readonly OpenEnd[]): readonly OpenEnd[] {
  return [...open, ...nodes.flatMap((node) => openEnds(node.nodes, node.open))];
}

function openLines(view: View, { value, mentions }: OpenEnd): readonly string[] {
  const { catalogue, palette } = view;
  const { line } = catalogue;
  const named = line.isNamed('', placesWords(catalogue, mentions));
  return wrap(
    view,
    [{ text: value, paint: palette.title }, plain(`${named} · ${line.notStored}`)],
    view.width,
  );
}

function nodeLines(view: View, node: LineNode): readonly string[] {
  const { catalogue, palette } = view;
  const room = view.width - view.measure(node.zaak) - 2;
  const subject = shorten(view, capitalised(node.subject ?? ''), Math.max(room, 1));
  const title = `${palette.title(node.zaak)}  ${subject}`.trimEnd();
  const links = linkSentences(catalogue, node).flatMap((it) => faint(view, it));
  if (node.isAgain) return [title, ...faint(view, catalogue.line.again)];
  return [
    title,
    ...faint(view, zaakFacts(view, node)),
    ...links,
    ...node.quoted.flatMap((one) => quotedLines(view, one)),
    ...node.answers.flatMap((answer) => answerLines(view, answer)),
    ...node.quoted.flatMap((one) => shiftLines(view, one)),
    ...(node.hasMore ? faint(view, catalogue.line.more(node.zaak)) : []),
  ];
}

function faint(view: View, text: string): readonly string[] {
  return text === '' ? [] : wrap(view, [{ text, paint: view.palette.faint }], view.width);
}

function quotedLines(view: View, quoted: QuotedAcross): readonly string[] {
  const { catalogue, palette } = view;
  const { state } = quoted.fate;
  const paint = state === 'changed' || state === 'gone' ? palette.flag : palette.faint;
  const runs: readonly Run[] = [
    plain(`${quotesWords(catalogue, quoted)}: «${quoted.source.span.text}» `),
    { text: fateWords(catalogue, quoted.fate), paint },
  ];
  return wrap(view, runs, view.width);
}

function answerLines(view: View, answer: LineAnswer): readonly string[] {
  const { catalogue, palette } = view;
  const facts = [
    dateWords(catalogue, answer.date),
    catalogue.kinds[answer.kind],
    ministerWords(answer.answeredBy),
    documentName(answer),
  ].filter((fact) => fact !== '');
  const flags = answer.flags.flatMap(({ numbers, label }): readonly Run[] => [
    plain(` · ${catalogue.phrases.answer(numberWords(catalogue, numbers)).toLowerCase()} `),
    { text: catalogue.labels[label].toUpperCase(), paint: palette.flag },
  ]);
  return wrap(view, [plain(facts.join(' · ')), ...flags], view.width);
}

/** The answers that say something else than the statement that was quoted. */
function shiftLines(view: View, { shifts }: QuotedAcross): readonly string[] {
  const { catalogue, palette } = view;
  return shifts.flatMap(({ statement }) => [
    palette.flag(catalogue.line.shift),
    ...renderStatement(view, statement, null),
  ]);
}
