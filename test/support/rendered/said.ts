import type { DocumentHeader, Footnote, ParsedDocument } from '../../../src/core/model.ts';
import type { Form } from './forms.ts';
import { footnotesOf, marksIn, type PaperRecord, type Part, runsOf, wordsIn } from './record.ts';

interface SaidEntry {
  readonly label: string;
  readonly text: string;
  readonly footnotes: readonly string[];
}

/** What a document says, as far as every form of it must say the same. */
export interface Said {
  readonly header: Partial<DocumentHeader>;
  readonly questions: readonly SaidEntry[];
  readonly answers: readonly SaidEntry[];
  readonly footnotes: readonly Footnote[];
  readonly letter: string;
}

const BULLET = /(?<=^|\n)[–—•-]\s+/gu;
const BLANKS = /\s+/gu;

/** Words and signs in their order: forms differ in where a paragraph or a cell ends, and in bullets. */
function plain(text: string): string {
  return text.replaceAll(BULLET, '').replaceAll(BLANKS, ' ').trim();
}

function headerOf(header: DocumentHeader, { carries }: Form): Partial<DocumentHeader> {
  return Object.fromEntries(carries.map((field) => [field, header[field]]));
}

function partText(part: Part): string {
  const words = wordsIn(runsOf(part));
  return part.kind === 'item' ? `${part.sign} ${words}` : words;
}

function textOf(parts: readonly Part[]): string {
  return plain(parts.map(partText).join('\n\n'));
}

/** What a record says, in the words that the parser gives back. */
export function saidIn(record: PaperRecord, form: Form): Said {
  const entries = (role: 'question' | 'answer'): readonly SaidEntry[] =>
    record.entries
      .filter((entry) => entry.role === role)
      .map(({ numbers, part, parts }) => ({
        label: `${numbers.join('+')}${part ?? ''}`,
        text: textOf(parts),
        footnotes: parts.flatMap((one) => marksIn(runsOf(one))).map(String),
      }));
  return {
    header: headerOf({ ...record, documentNumber: null }, form),
    questions: entries('question'),
    answers: entries('answer'),
    footnotes: footnotesOf(record),
    letter: form.name === 'letter DOCX' ? '' : textOf(record.letter),
  };
}

/** What the parser made of a rendering. */
export function saidBy(parsed: ParsedDocument, form: Form): Said {
  const entries = (list: ParsedDocument['questions']): readonly SaidEntry[] =>
    list.map(({ numbers, part, text, footnotes }) => ({
      label: `${numbers.join('+')}${part ?? ''}`,
      text: plain(text),
      footnotes,
    }));
  return {
    header: headerOf(parsed, form),
    questions: entries(parsed.questions),
    answers: entries(parsed.answers),
    footnotes: parsed.footnotes.map(({ mark, text }) => ({ mark, text: plain(text) })),
    letter: form.name === 'letter DOCX' ? '' : plain(parsed.letter ?? ''),
  };
}
