import type { DocumentHeader, Footnote, ParsedDocument } from '../../../src/core/model.ts';
import { normalise } from '../../../src/core/text/normal-form.ts';
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

/**
 * Words and signs in their order: forms differ in where a paragraph or a cell ends, and in bullets.
 * Where print broke words, in the normal form, for which no hyphen inside a word counts.
 */
function plain(text: string, { breaksWords }: Form): string {
  const words = text.replaceAll(BULLET, '').replaceAll(BLANKS, ' ').trim();
  return breaksWords ? normalise(words) : words;
}

function headerOf(header: DocumentHeader, { carries }: Form): Partial<DocumentHeader> {
  return Object.fromEntries(carries.map((field) => [field, header[field]]));
}

function partText(part: Part): string {
  const words = wordsIn(runsOf(part));
  return part.kind === 'item' ? `${part.sign} ${words}` : words;
}

function textOf(parts: readonly Part[], form: Form): string {
  return plain(parts.map(partText).join('\n\n'), form);
}

function notesOf(notes: readonly Footnote[], form: Form): readonly Footnote[] {
  return notes.map(({ mark, text }) => ({ mark, text: plain(text, form) }));
}

/** What a record says, in the words that the parser gives back. */
export function saidIn(record: PaperRecord, form: Form): Said {
  const entries = (role: 'question' | 'answer'): readonly SaidEntry[] =>
    record.entries
      .filter((entry) => entry.role === role)
      .map(({ numbers, part, parts }) => ({
        label: `${numbers.join('+')}${part ?? ''}`,
        text: textOf(parts, form),
        footnotes: parts.flatMap((one) => marksIn(runsOf(one))).map(String),
      }));
  return {
    header: headerOf({ ...record, documentNumber: null }, form),
    questions: entries('question'),
    answers: entries('answer'),
    footnotes: notesOf(footnotesOf(record), form),
    letter: form.covers ? '' : textOf(record.letter, form),
  };
}

/** What the parser made of a rendering. */
export function saidBy(parsed: ParsedDocument, form: Form): Said {
  const entries = (list: ParsedDocument['questions']): readonly SaidEntry[] =>
    list.map(({ numbers, part, text, footnotes }) => ({
      label: `${numbers.join('+')}${part ?? ''}`,
      text: plain(text, form),
      footnotes,
    }));
  return {
    header: headerOf(parsed, form),
    questions: entries(parsed.questions),
    answers: entries(parsed.answers),
    footnotes: notesOf(parsed.footnotes, form),
    letter: form.covers ? '' : plain(parsed.letter ?? '', form),
  };
}
