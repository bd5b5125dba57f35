import { footnotesOf, type PaperRecord, type Part, type Runs } from './record.ts';
import { answeredLine, askedLine, labelOf, masthead, sessionOf } from './words.ts';

/** How a transcription writes what a plain letter cannot. */
interface Style {
  readonly mark: (note: number) => string;
  readonly note: (note: string, text: string) => string;
  readonly label: (label: string) => string;
  readonly words: (text: string) => string;
  readonly quote: (text: string) => string;
  readonly bullet: string;
}

const FIGURES = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const raised = (number: string): string =>
  [...number].map((figure) => FIGURES[Number(figure)]).join('');

const TEXT: Style = {
  mark: (note) => `[${note}]`,
  note: (note, text) => `[${note}] ${text}`,
  label: (label) => label,
  words: (text) => text,
  quote: (text) => text,
  bullet: '–',
};

const MARKDOWN: Style = {
  mark: (note) => raised(String(note)),
  note: (note, text) => `${raised(note)} ${text}`,
  label: (label) => `**${label}**`,
  words: (text) => text.replaceAll(/[\\*_[\]]/gu, String.raw`\$&`),
  quote: (text) => `> ${text}`,
  bullet: '-',
};

function inline(runs: Runs, style: Style): string {
  return runs.map((run) => (typeof run === 'string' ? style.words(run) : style.mark(run))).join('');
}

function partText(part: Part, style: Style): string {
  switch (part.kind) {
    case 'paragraph':
      return inline(part.runs, style);
    case 'quote':
      return style.quote(inline(part.runs, style));
    case 'item':
      return `${part.sign === '–' ? style.bullet : part.sign} ${inline(part.runs, style)}`;
    case 'row':
      return part.cells.map(style.words).join('\t');
  }
}

function transcribe(record: PaperRecord, style: Style): string {
  const { series, lines } = masthead(record);
  const word = record.kind === 'further-answer' ? 'Nader antwoord' : 'Mededeling';
  const blocks = [
    'Tweede Kamer der Staten-Generaal',
    `Vergaderjaar ${sessionOf(record)} ${series}`,
    ...(lines.length === 0 ? [] : [lines.join(' ')]),
    String(record.aanhangsel?.number ?? record.zaak),
    style.words(askedLine(record)),
    style.words(answeredLine(record)),
    ...record.entries.flatMap((entry) => [
      style.label(labelOf(entry)),
      ...entry.parts.map((part) => partText(part, style)),
    ]),
    ...(record.letter.length === 0 ? [] : [style.label(word)]),
    ...record.letter.map((part) => partText(part, style)),
    ...footnotesOf(record).map(({ mark, text }) => style.note(mark, style.words(text))),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** A record as plain text: paragraphs apart, marks in brackets, notes at the end. */
export function renderText(record: PaperRecord): string {
  return transcribe(record, TEXT);
}

/** A record as a Markdown transcription: labels in bold, marks raised, notes at the end. */
export function renderMarkdown(record: PaperRecord): string {
  return transcribe(record, MARKDOWN);
}
