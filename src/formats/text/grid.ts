import type { Block } from '../../core/block.ts';

const OPENS = /^([QA])(\d{1,3})(?=\s{2,}\S|\s\d)/u;
const NEXT_NUMBER = /^\s+(\d{1,3})(?=\s)/u;
const COLUMN = 8;
const INDENTED = /^\s{4,}(\S.*)$/u;
const LETTER = /[^\d\s]/u;
const PARAGRAPH = /(?<=[.?!:;»”)])\s{2,}(?=\S)/u;

interface Draft {
  readonly label: string;
  readonly number: number;
  text: string;
}

/** Whether the lines are a list of "Q1", "A1" entries with hanging text, as some exports write it. */
export function isGrid(lines: readonly string[]): boolean {
  const opened = lines.filter((line) => OPENS.test(line)).length;
  return opened >= 2 && lines.some((line) => OPENS.exec(line)?.[1] === 'Q');
}

/** The numbers before the hanging text: those in its margin, else those that rise. */
function splitEntry(line: string): { readonly numbers: string; readonly text: string } {
  const margin = line.slice(1, COLUMN);
  if (!LETTER.test(margin) && line[COLUMN - 1] === ' ' && line[COLUMN] !== ' ') {
    return { numbers: margin.trim(), text: line.slice(COLUMN) };
  }
  let numbers = OPENS.exec(line)?.[2] ?? '';
  let rest = line.slice(1 + numbers.length);
  let last = Number(numbers);
  for (
    let next = NEXT_NUMBER.exec(rest);
    next && Number(next[1]) > last;
    next = NEXT_NUMBER.exec(rest)
  ) {
    numbers += ` ${next[1]}`;
    last = Number(next[1]);
    rest = rest.slice(next[0].length);
  }
  return { numbers, text: rest.trim() };
}

function entry(line: string, number: number): Draft | null {
  const role = OPENS.exec(line)?.[1];
  if (role === undefined) return null;
  const { numbers, text } = splitEntry(line);
  return { label: `${role === 'Q' ? 'Vraag' : 'Antwoord'} ${numbers}`, number, text };
}

function block(kind: Block['kind'], text: string, place: string): Block {
  return { kind, text: text.trim(), notes: [], place };
}

function toBlocks({ label, number, text }: Draft): readonly Block[] {
  const place = `line ${number}`;
  const paragraphs = text.split(PARAGRAPH).map((paragraph) => block('paragraph', paragraph, place));
  return label === '' ? paragraphs : [block('label', label, place), ...paragraphs];
}

/** The blocks of a "Q1 … A1 …" list; two blanks after a sentence stand for a new paragraph. */
export function readGrid(lines: readonly string[]): readonly Block[] {
  const drafts: Draft[] = [];
  for (const [index, line] of lines.entries()) {
    const opened = entry(line, index + 1);
    const last = drafts.at(-1);
    const indented = INDENTED.exec(line)?.[1];
    if (opened) drafts.push(opened);
    else if (last && indented) last.text += ` ${indented.trimEnd()}`;
    else if (line.trim() !== '') drafts.push({ label: '', number: index + 1, text: line.trim() });
  }
  return drafts.flatMap(toBlocks);
}
