import { commandRuns } from './command-runs.ts';
import type { Paint } from './palette.ts';
import type { View } from './view.ts';
import { inOneLine } from './visible.ts';

/** Text of one paint. */
export interface Run {
  readonly text: string;
  readonly paint: Paint | null;
  /** Never broken over lines, blanks and all. */
  readonly whole?: true;
}

type Word = readonly Run[];

const SPACES = /[ \t\n\r]+/;

/** Text beside a lead gets so many cells at the least; where they are not there, it goes below it. */
const NARROWEST = 12;
/** In cells: how far text goes in below its lead. */
const INDENT = 4;

/** Text without paint. */
export function plain(text: string): Run {
  return { text, paint: null };
}

function partsOf({ text, whole }: Run): readonly string[] {
  return whole ? [text] : text.split(SPACES);
}

function words(runs: readonly Run[]): Word[] {
  const found: Run[][] = [[]];
  for (const run of runs) {
    const { paint } = run;
    for (const [at, part] of partsOf(run).entries()) {
      if (at > 0 && found.at(-1)?.length !== 0) found.push([]);
      if (part !== '') found.at(-1)?.push({ text: part, paint });
    }
  }
  return found.filter((word) => word.length > 0);
}

function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/** Paints a line; a space between two words of one paint is painted with them. */
function paintLine(line: readonly Word[]): string {
  const merged: { text: string; paint: Paint | null }[] = [];
  for (const [at, word] of line.entries()) {
    for (const [part, { text, paint }] of word.entries()) {
      const last = merged.at(-1);
      const space = at > 0 && part === 0 ? ' ' : '';
      if (last?.paint === paint) last.text += space + text;
      else merged.push({ text: space, paint: null }, { text, paint });
    }
  }
  return merged.map(({ text, paint }) => (paint && text ? paint(text) : text)).join('');
}

/** Lines of at most `width` cells, painted; a word that is longer stands alone, unbroken. */
export function wrap(view: View, runs: readonly Run[], width: number): readonly string[] {
  const lines: Word[][] = [];
  let cells = 0;
  for (const word of words(runs)) {
    const size = view.measure(textOf(word));
    const line = lines.at(-1);
    if (line && cells + 1 + size <= width) {
      line.push(word);
      cells += 1 + size;
    } else {
      lines.push([word]);
      cells = size;
    }
  }
  return lines.map(paintLine);
}

/**
 * Wrapped text after a `lead` (a sign, a column); further lines hang under its end. Where that leaves
 * too little room, the lead has lines of its own and the text stands below it. Without text the lead
 * stands alone, if it says anything.
 */
export function hang(view: View, lead: Run, runs: readonly Run[]): readonly string[] {
  const cells = view.measure(lead.text);
  if (view.width - cells < NARROWEST) return stacked(view, lead, runs);
  const lines = wrap(view, runs, view.width - cells);
  if (lines.length === 0 && lead.text.trim() !== '') {
    return [paintLead({ ...lead, text: lead.text.trimEnd() })];
  }
  return lines.map((line, at) => (at > 0 ? ' '.repeat(cells) : paintLead(lead)) + line);
}

function stacked(view: View, lead: Run, runs: readonly Run[]): readonly string[] {
  const start = lead.text.length - lead.text.trimStart().length;
  const indented = (text: readonly Run[], cells: number): readonly string[] =>
    wrap(view, text, view.width - cells).map((line) => ' '.repeat(cells) + line);
  const below = start < INDENT ? INDENT : start + 2;
  return [...indented([lead], start), ...indented(runs, below)];
}

function paintLead({ text, paint }: Run): string {
  return paint ? paint(text) : text;
}

/** Paragraphs (separated by a blank line in the text), each indented by `indent` cells. */
export function paragraphs(view: View, text: string, indent: number): readonly string[] {
  const lead = plain(' '.repeat(indent));
  return text
    .split('\n\n')
    .flatMap((paragraph, at) => [
      ...(at > 0 ? [''] : []),
      ...paragraph.split('\n').flatMap((line) => hang(view, lead, [plain(line)])),
    ]);
}

/**
 * Rows with aligned columns, two cells in from the left; empty columns are left out. Where the screen
 * is too narrow for that, the columns of a row follow each other and wrap. Each row gives its lines.
 */
export function tableRows(
  view: View,
  given: readonly (readonly Run[])[],
): readonly (readonly string[])[] {
  const rows = given.map((row) => row.map((run) => ({ ...run, text: inOneLine(run.text) })));
  const cellsOf = (run: Run | undefined): number => view.measure(run?.text ?? '');
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, at) =>
    Math.max(...rows.map((row) => cellsOf(row[at]))),
  );
  const total = widths.reduce((sum, width) => sum + (width > 0 ? width + 2 : 0), 0);
  return rows.map((row) => {
    const used = row.filter((_, at) => (widths[at] ?? 0) > 0);
    if (total > view.width) return hang(view, plain('  '), spaced(used).flatMap(commandRuns));
    const usedWidths = widths.filter((width) => width > 0);
    return [
      used
        .map((run, at) => padded(view, run, usedWidths[at] ?? 0))
        .join('')
        .trimEnd(),
    ];
  });
}

/** The lines of all rows of a table. */
export function table(view: View, rows: readonly (readonly Run[])[]): readonly string[] {
  return tableRows(view, rows).flat();
}

function spaced(row: readonly Run[]): readonly Run[] {
  return row
    .filter(({ text }) => text !== '')
    .flatMap((run, at) => (at > 0 ? [plain(' · '), run] : [run]));
}

function padded(view: View, run: Run, width: number): string {
  const space = ' '.repeat(Math.max(0, width - view.measure(run.text)));
  return `  ${paintLead(run)}${space}`;
}

/** The text cut at a word's end, with an ellipsis, so that it takes at most `width` cells. */
export function shorten(view: View, text: string, width: number): string {
  const parts = text.split(SPACES).filter((part) => part !== '');
  const whole = parts.join(' ');
  if (view.measure(whole) <= width) return whole;
  let kept = '';
  for (const part of parts) {
    const longer = kept === '' ? part : `${kept} ${part}`;
    if (view.measure(`${longer} …`) > width) break;
    kept = longer;
  }
  return kept === '' ? '…' : `${kept} …`;
}
