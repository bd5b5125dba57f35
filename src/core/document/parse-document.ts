import type { Block, ReadDocument } from '../block.ts';
import { findCorrections } from '../letter/find-corrections.ts';
import type {
  Answer,
  Correction,
  DocumentHeader,
  DocumentKind,
  Message,
  ParsedDocument,
  Question,
} from '../model.ts';
import { checkDocument } from './check.ts';
import { isHeadLine } from './head-line.ts';
import { parseHeader } from './header.ts';
import { isLetter, parseLetterHead } from './letter-head.ts';
import { findOpenings } from './openings.ts';
import { type Outline, outlineOf } from './outline.ts';
import { ownZaak } from './own-zaak.ts';
import { refersTo } from './refers-to.ts';
import type { Draft } from './unlabelled.ts';

const DELAY =
  /\buitstel\b|\bniet\s+(?:binnen|tijdig|op\s+tijd)\b|(?:gebruikelijke|gestelde)\s+termijn|meer\s+tijd/iu;

/** Instead of answers: where they are, or that the questions are withdrawn. */
const ELSEWHERE =
  /\bbeantwoord\s+(?:in|bij|met|middels|per|via)\s+(?:\p{L}+\s+){0,3}(?:brief|kamerbrief|nota|debat)\b|\bingetrokken\b/iu;

function textOf(blocks: readonly Block[]): string {
  return blocks
    .map(({ text }) => text.trim())
    .filter((text) => text !== '')
    .join('\n\n');
}

function marksOf(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(({ notes }) => notes.map(({ mark }) => mark));
}

/** Marks that the reader itself looked for in vain. */
function toldMarks(messages: readonly Message[]): readonly string[] {
  return messages
    .filter(({ rule }) => rule === 'note-without-mark')
    .map(({ detail }) => String(detail['mark']));
}

function question({ numbers, part, blocks }: Draft): Question {
  return { numbers, part, text: textOf(blocks), footnotes: marksOf(blocks) };
}

function answer(draft: Draft): Answer {
  const text = textOf(draft.blocks);
  return { ...question(draft), text, refersTo: refersTo(text) };
}

function noticeKind(letter: string): DocumentKind {
  return DELAY.test(letter) ? 'delay-notice' : 'notice';
}

/** What a document is whose head does not say it, or says only that questions were asked. */
function kindOfBody(kind: DocumentKind, outline: Outline, letter: string): DocumentKind {
  if (outline.drafts.some(({ role }) => role === 'answer')) return answerKind(outline, letter);
  if (outline.drafts.length > 0) return 'questions';
  return letter === '' ? kind : 'letter';
}

function answerKind({ drafts }: Outline, letter: string): DocumentKind {
  const answers = drafts.filter(({ role }) => role === 'answer');
  if (answers.some(({ further }) => further)) return 'further-answer';
  if (answers.length > 0) return 'answer';
  if (DELAY.test(letter)) return 'delay-notice';
  return ELSEWHERE.test(letter) ? 'notice' : 'answer';
}

/** The kind: the head's word first, then what the body holds. */
function kindOf({ kind }: DocumentHeader, outline: Outline, letter: string): DocumentKind {
  switch (kind) {
    case 'notice':
      return noticeKind(letter);
    case 'answer':
      return answerKind(outline, letter);
    case 'questions':
    case 'unknown':
      return kindOfBody(kind, outline, letter);
    default:
      return kind;
  }
}

/** A notice names its questions in its prose: whose they are, about what, and which zaak. */
function fromNotice(header: DocumentHeader, letter: string): Partial<DocumentHeader> {
  const said = parseHeader([letter]);
  return {
    zaak: header.zaak ?? ownZaak(letter),
    askers: header.askers.length > 0 ? header.askers : said.askers,
    subject: header.subject ?? said.subject,
  };
}

function strayMessages(stray: readonly Block[]): readonly Message[] {
  return stray.map(({ text, place }) => ({
    severity: 'info',
    rule: 'text-before-head',
    place,
    detail: { text },
  }));
}

function unlabelledMessages(drafts: readonly Draft[]): readonly Message[] {
  return drafts
    .filter(({ isLabelled }) => !isLabelled)
    .map(({ numbers }) => ({
      severity: 'info',
      rule: 'answer-without-label',
      place: `vraag ${numbers.join(', ')}`,
      detail: { numbers: numbers.join(', ') },
    }));
}

/** Only the fields that say something. */
function filled(header: Partial<DocumentHeader>): Partial<DocumentHeader> {
  const fields = Object.entries(header);
  return Object.fromEntries(
    fields.filter(([, value]) => value !== null && (!Array.isArray(value) || value.length > 0)),
  );
}

/** The header of the printed form; of a letter that of its frame and its covering words. */
function headerOf({ head, before }: Outline): DocumentHeader {
  const lines = head.filter(({ text }) => isHeadLine(text));
  const isInLetter = isLetter(before);
  const printed = isInLetter ? lines : head;
  const header = parseHeader((lines.length > 0 ? printed : before).map(({ text }) => text));
  return isInLetter ? { ...header, ...filled(parseLetterHead(before)) } : header;
}

/** What the prose outside the pairs says must be read otherwise. */
function correctionsIn(letter: string): readonly Correction[] {
  return findCorrections(letter).map(({ number, before, after, reason }) => ({
    number,
    before,
    after,
    reason,
  }));
}

/** How a document is cut into head, questions, answers and letter; `parseDocument` builds on it. */
export function outlineDocument(read: ReadDocument): Outline {
  const head = parseHeader(read.blocks.map(({ text }) => text).filter((text) => isHeadLine(text)));
  const kind = read.stated.kind ?? head.kind;
  return outlineOf(read.blocks, findOpenings(read.blocks, kind), kind);
}

/**
 * What a document says: its head, questions and answers with their notes, and the prose outside
 * them, with messages for all that is odd. It never fails: a document without any question is a
 * letter, or unknown. What the source's own metadata states wins over the prose. What a
 * letter corrects is found in its prose.
 */
export function parseDocument(read: ReadDocument): ParsedDocument {
  const outline = outlineDocument(read);
  const letter = textOf(outline.letter);
  const header = { ...headerOf(outline), ...read.stated };
  const kind = read.stated.kind ?? kindOf(header, outline, letter);
  const isNotice = kind === 'delay-notice' || kind === 'notice';
  const parts = {
    kind,
    questions: outline.drafts.filter(({ role }) => role === 'question').map(question),
    answers: outline.drafts.filter(({ role }) => role === 'answer').map(answer),
    footnotes: read.footnotes,
  };
  const marks = [...marksOf(read.blocks), ...toldMarks(read.messages)];
  return {
    ...header,
    ...(isNotice ? fromNotice(header, letter) : {}),
    ...parts,
    letter: letter === '' ? null : letter,
    corrections: isNotice || kind === 'questions' ? [] : correctionsIn(letter),
    messages: [
      ...read.messages,
      ...strayMessages(outline.stray),
      ...unlabelledMessages(outline.drafts),
      ...checkDocument({ ...parts, marks }),
    ],
  };
}
