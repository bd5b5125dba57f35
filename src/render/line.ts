import {
  isFetchable,
  type Line,
  type LineAnswer,
  type LineNode,
  type OpenEnd,
} from '../core/lineage/line.ts';
import type { QuotedAcross } from '../core/lineage/quoted-across.ts';
import { commandRuns } from './command-runs.ts';
import { hang, plain, type Run, shorten, wrap } from './layout.ts';
import { fateWords, linkSentences, placesWords, quotesWords } from './line-words.ts';
import {
  capitalised,
  dateWords,
  documentName,
  labelledNumbers,
  ministerWords,
  numberWords,
} from './names.ts';
import { renderStatement } from './statement.ts';
import { drawTree, type Twig } from './tree.ts';
import type { View } from './view.ts';
import { zaakFacts } from './zaak-head.ts';

/** A subject gets so many cells at the least, if need be below the number of the zaak. */
const NARROWEST = 20;

/** The line of a zaak: a tree of what it goes back on, and one of what goes on from it. */
export function renderLine(
  view: View,
  zaak: string,
  { earlier, later, open }: Line,
): readonly string[] {
  const { line } = view.catalogue;
  const before = [...earlier.map((node) => twigOf(node)), ...openTwigs(open)];
  const fetchable = fetchableIn(zaak, open, earlier);
  return [
    ...branch(view, line.earlier, before),
    ...(fetchable.length > 0 ? fetchLines(view, fetchable) : []),
    ...branch(
      view,
      line.later,
      later.map((node) => twigOf(node)),
    ),
  ];
}

function branch(view: View, title: string, twigs: readonly Twig[]): readonly string[] {
  return twigs.length === 0
    ? []
    : [
        '',
        ...wrap(view, [{ text: title, paint: view.palette.title }], view.width),
        ...drawTree(view, twigs),
      ];
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

interface Fetchable {
  readonly zaak: string;
  readonly count: number;
}

/** The zaken with open ends that can be fetched, and how many each has. */
function fetchableIn(
  zaak: string,
  open: readonly OpenEnd[],
  nodes: readonly LineNode[],
): readonly Fetchable[] {
  const count = open.filter(isFetchable).length;
  const further = nodes.flatMap((node) => fetchableIn(node.zaak, node.open, node.nodes));
  return count > 0 ? [{ zaak, count }, ...further] : further;
}

function fetchLines(view: View, fetchable: readonly Fetchable[]): readonly string[] {
  const count = fetchable.reduce((sum, one) => sum + one.count, 0);
  const zaken = fetchable.map(({ zaak }) => zaak).join(' ');
  const words = commandRuns(plain(view.catalogue.line.fetchOpen(count, zaken)));
  return ['', ...wrap(view, words, view.width)];
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
  const { catalogue } = view;
  const title = titleLines(view, node);
  const links = linkSentences(catalogue, node).flatMap((it) => faint(view, it));
  if (node.isAgain) return [...title, ...faint(view, catalogue.line.again)];
  return [
    ...title,
    ...faint(view, zaakFacts(view, node)),
    ...links,
    ...node.quoted.flatMap((one) => quotedLines(view, one)),
    ...node.answers.flatMap((answer) => answerLines(view, answer)),
    ...node.quoted.flatMap((one) => shiftLines(view, one)),
    ...(node.hasMore ? faint(view, catalogue.line.more(node.zaak)) : []),
  ];
}

function titleLines(view: View, { zaak, subject }: LineNode): readonly string[] {
  const room = Math.max(view.width - view.measure(zaak) - 2, NARROWEST);
  const words = plain(shorten(view, capitalised(subject ?? ''), room));
  return hang(view, { text: `${zaak}  `, paint: view.palette.title }, [words]);
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
function shiftLines(view: View, { shifts, source }: QuotedAcross): readonly string[] {
  const { catalogue, palette } = view;
  const numbers = labelledNumbers(catalogue, source);
  return shifts.flatMap(({ statement }) => [
    ...wrap(
      view,
      [{ text: catalogue.line.shift(numbers, source.version), paint: palette.flag }],
      view.width,
    ),
    ...renderStatement(view, statement, null),
  ]);
}
