import type { Block } from '../block.ts';
import type { DocumentKind } from '../model.ts';
import { isHeadLine, isSectionWord, sectionOf } from './head-line.ts';
import { isLetter, partFrame } from './letter-head.ts';
import type { Opening, Openings } from './openings.ts';
import { type Draft, partAnswers, partUnlabelled, type Settled } from './unlabelled.ts';

/** A document cut into its parts; every block is in exactly one of them, or is a label. */
export interface Outline {
  /** Before the head begins: no part of the document. */
  readonly stray: readonly Block[];
  readonly head: readonly Block[];
  /** Everything before the first label, in reading order. */
  readonly before: readonly Block[];
  readonly drafts: readonly Draft[];
  /** Prose outside the pairs. */
  readonly letter: readonly Block[];
}

interface OpenDraft {
  readonly opening: Opening;
  readonly numbers: readonly number[];
  readonly blocks: Block[];
  /** How many quotations its text has opened and not closed. */
  depth: number;
}

interface State {
  readonly drafts: OpenDraft[];
  readonly letter: Block[];
  open: OpenDraft | null;
  /** Numbers of questions that no answer has followed yet. */
  pending: number[];
}

/** The number of an aanhangsel, all that some XML has above its questions. */
const PRINTED_NUMBER = /^\d{1,5}$/u;
const OPEN_QUOTE = /«/gu;
const CLOSE_QUOTE = /»/gu;
const REMARK_LENGTH = 3;
/** In paragraphs. */
const LONGEST_QUOTATION = 40;

function depthOf({ text }: Block): number {
  return (text.match(OPEN_QUOTE) ?? []).length - (text.match(CLOSE_QUOTE) ?? []).length;
}

/** Whether the quotations open so far are closed in these blocks; print often forgets the sign. */
function isClosedIn(blocks: readonly Block[], depth: number): boolean {
  let left = depth;
  return blocks.some((block) => {
    left += depthOf(block);
    return left <= 0;
  });
}

/** A label inside a quotation that is still open, out of order too, is quoted: no label. */
function isQuoted(open: OpenDraft | null, opening: Opening, after: readonly Block[]): boolean {
  if (!open || opening.numbers.length === 0 || open.depth <= 0) return false;
  const here = open.numbers.at(-1) ?? 0;
  const expected = opening.role === 'answer' ? [here, here + 1] : [here + 1];
  if (expected.includes(opening.numbers[0] ?? 0)) return false;
  return isClosedIn(after, open.depth);
}

/** A bare "Reactie" in an answer, when no question waits for one, is a heading of its text. */
function isHeading({ open, pending }: State, opening: Opening): boolean {
  const { role, numbers } = opening;
  return (
    role === 'answer' && numbers.length === 0 && pending.length === 0 && open?.opening.role === role
  );
}

/** Whether what looks like a label is text of what stands open; `after` is what follows it. */
function isText(state: State, opening: Opening, after: readonly Block[]): boolean {
  return isHeading(state, opening) || isQuoted(state.open, opening, after);
}

/** An answer label without numbers right above another label is the title of what follows. */
function isTitle(opening: Opening, next: Opening | null | undefined): boolean {
  const { role, numbers, text } = opening;
  return role === 'answer' && numbers.length === 0 && text === null && Boolean(next);
}

/** A bare "Nader antwoord" under all the questions opens a letter, not an answer to the last. */
function opensLetter(state: State, opening: Opening, further: boolean): boolean {
  if (opening.role !== 'answer' || opening.numbers.length > 0) return false;
  return state.pending.length !== 1 && (opening.further || further);
}

function openDraft(state: State, opening: Opening): void {
  const numbers = opening.numbers.length > 0 ? opening.numbers : state.pending;
  const open: OpenDraft = { opening, numbers, blocks: [], depth: 0 };
  state.drafts.push(open);
  state.open = open;
  if (opening.role === 'question') state.pending.push(...numbers);
  else state.pending = [];
}

function add(state: State, block: Block): void {
  if (state.open) {
    state.open.blocks.push(block);
    state.open.depth += depthOf(block);
  } else state.letter.push(block);
}

/** "Mededeling" ends the questions; the Griffie's "Toelichting" ends the last answer. */
function endsRecords(block: Block, left: number, later: boolean): boolean {
  const section = sectionOf(block.text);
  if (section === 'remark') return !later && left <= REMARK_LENGTH;
  return section === 'notice' && !later;
}

function open(state: State, opening: Opening, block: Block, further: boolean): void {
  if (opensLetter(state, opening, further)) state.open = null;
  else openDraft(state, opening);
  if (opening.text !== null) add(state, { ...block, text: opening.text });
}

function walk(blocks: readonly Block[], openings: Openings, further: boolean): State {
  const state: State = { drafts: [], letter: [], open: null, pending: [] };
  const last = openings.findLastIndex((opening) => opening !== null);
  for (const [index, block] of blocks.entries()) {
    const opening = openings[index];
    if (opening && isTitle(opening, openings[index + 1])) continue;
    if (
      opening &&
      !isText(state, opening, blocks.slice(index + 1, index + 1 + LONGEST_QUOTATION))
    ) {
      open(state, opening, block, further);
      continue;
    }
    if (endsRecords(block, blocks.length - index, index < last)) state.open = null;
    add(state, block);
  }
  return state;
}

/** Cuts what stands before the first label: stray text, the head, and prose after it. */
function cutHead(before: readonly Block[]): Pick<Outline, 'stray' | 'head' | 'letter' | 'before'> {
  if (isLetter(before)) {
    const { frame, prose } = partFrame(before);
    return { before, stray: [], head: frame, letter: prose };
  }
  const first = before.findIndex((block) => isHeadLine(block.text));
  if (first < 0) {
    const isNumber = ({ text }: Block): boolean => PRINTED_NUMBER.test(text.trim());
    const letter = before.filter((block) => !isNumber(block));
    return { before, stray: [], head: before.filter(isNumber), letter };
  }
  const end = before.findLastIndex((block) => isHeadLine(block.text)) + 1;
  return {
    before,
    stray: before.slice(0, first),
    head: before.slice(first, end),
    letter: before.slice(end),
  };
}

function draftsOf({ drafts }: State): readonly Draft[] {
  return drafts.map(({ opening, numbers, blocks }) => ({
    role: opening.role,
    numbers,
    part: opening.part,
    further: opening.further,
    isLabelled: true,
    isUnnumbered: opening.numbers.length === 0,
    blocks,
  }));
}

/** Each answer apart; a set of questions has none, however its text goes on. */
function settle(drafts: readonly Draft[], kind: DocumentKind): Settled {
  const isAnswered = drafts.some(({ role }) => role === 'answer');
  const mayAnswer = isAnswered || kind === 'answer' || kind === 'further-answer';
  return mayAnswer ? partUnlabelled(partAnswers(drafts)) : { drafts, letter: [] };
}

/**
 * Cuts a document into head, questions, answers and letter. `kind` is what its head calls it. A label
 * without numbers answers all questions since the last answer.
 */
export function outlineOf(
  blocks: readonly Block[],
  openings: Openings,
  kind: DocumentKind,
): Outline {
  const first = openings.findIndex((opening) => opening !== null);
  const start = first < 0 ? blocks.length : first;
  const top = cutHead(blocks.slice(0, start));
  const state = walk(blocks.slice(start), openings.slice(start), kind === 'further-answer');
  const { drafts, letter: rest } = settle(draftsOf(state), kind);
  const letter = [...top.letter, ...rest, ...state.letter];
  return { ...top, drafts, letter: letter.filter(({ text }) => !isSectionWord(text)) };
}
