import type { Block } from '../block.ts';
import { parseLabel } from './label.ts';

/** What stands under one label, with its blocks; the label itself is none of them. */
export interface Draft {
  readonly role: 'question' | 'answer';
  readonly numbers: readonly number[];
  readonly part: string | null;
  readonly further: boolean;
  /** Whether a label opens it; an answer may follow its question without one. */
  readonly isLabelled: boolean;
  /** Whether its label has no numbers, so that they are those of the questions before it. */
  readonly isUnnumbered: boolean;
  readonly blocks: readonly Block[];
}

/** Drafts with each answer apart, and the prose that is none of theirs. */
export interface Settled {
  readonly drafts: readonly Draft[];
  readonly letter: readonly Block[];
}

const ASKS = /\?[»”"’')\]]*$/u;
/** What may still belong to a question behind its question mark: a list, a condition, a request. */
const RUNS_ON = /^(?:[\p{Ll}–—•·*-]|\(?[a-zA-Z\d]{1,2}[.)]\s)/u;
const STILL_ASKS = /^(?:toelichting|bron|zo|indien|graag|kunt|wilt|bent|deelt|en|of)(?![\p{L}])/iu;
const OWN_NUMBER = /^(\d{1,3})[.)]\s+(?=\S)/u;

/** The index of the first block behind a question that says something else; -1 without one. */
function answerStart(blocks: readonly Block[]): number {
  const start = blocks.findLastIndex(({ text }) => ASKS.test(text.trim())) + 1;
  const next = blocks[start];
  if (start === 0 || !next || next.kind === 'list-item' || next.kind === 'table-row') return -1;
  const text = next.text.trim();
  return RUNS_ON.test(text) || STILL_ASKS.test(text) ? -1 : start;
}

/** Parts an answer that stands under its question without a label of its own. */
function partAnswer(draft: Draft, start: number): readonly Draft[] {
  const answer = draft.blocks.slice(start);
  return [
    { ...draft, blocks: draft.blocks.slice(0, start) },
    { ...draft, role: 'answer', isLabelled: false, blocks: answer },
  ];
}

/** Whether all questions stand above the answers: the first of these is of another question than the last. */
function areApart(drafts: readonly Draft[]): boolean {
  const first = drafts.findIndex(({ role }) => role === 'answer');
  const [asked, answer] = [drafts[first - 1], drafts[first]];
  if (!asked || !answer) return false;
  return !answer.numbers.some((number) => asked.numbers.includes(number));
}

/**
 * Gives questions that nothing answers the text behind their question mark as their answer. Where
 * no question has an answer and only the last has such text, that is a letter under all of them; above
 * answers that stand apart it is what the asker adds.
 */
export function partUnlabelled(drafts: readonly Draft[]): Settled {
  if (areApart(drafts)) return { drafts, letter: [] };
  const answered = new Set(
    drafts.flatMap(({ role, numbers }) => (role === 'answer' ? numbers : [])),
  );
  const starts = drafts.map((draft) => {
    const isOpen = draft.role === 'question' && !draft.numbers.some((nr) => answered.has(nr));
    return isOpen ? answerStart(draft.blocks) : -1;
  });
  const found = starts.filter((start) => start > 0).length;
  const last = drafts.at(-1);
  const end = starts.at(-1) ?? -1;
  if (answered.size === 0 && drafts.length > 1 && found === 1 && last && end > 0) {
    const closed = { ...last, blocks: last.blocks.slice(0, end) };
    return { drafts: [...drafts.slice(0, -1), closed], letter: last.blocks.slice(end) };
  }
  return {
    drafts: drafts.flatMap((draft, index) => {
      const start = starts[index] ?? -1;
      return start > 0 ? partAnswer(draft, start) : [draft];
    }),
    letter: [],
  };
}

/** The number that a block opens with, and its text behind it. */
function ownNumber({ text }: Block): { readonly number: number; readonly rest: string } | null {
  const alone = parseLabel(text);
  if (alone?.role === 'number' && alone.numbers.length === 1)
    return { number: alone.numbers[0] ?? 0, rest: '' };
  const inline = OWN_NUMBER.exec(text);
  return inline && { number: Number(inline[1]), rest: text.slice(inline[0].length) };
}

/** Under "Antwoorden", with no number: the answers by the numbers that they open with. */
function partNumbered(draft: Draft): readonly Draft[] {
  const parts: { number: number; blocks: Block[] }[] = [];
  for (const block of draft.blocks) {
    const own = ownNumber(block);
    if (own && own.number === draft.numbers[parts.length]) {
      const rest = own.rest === '' ? [] : [{ ...block, text: own.rest }];
      parts.push({ number: own.number, blocks: rest });
    } else if (parts.length === 0) return [draft];
    else parts.at(-1)?.blocks.push(block);
  }
  if (parts.length !== draft.numbers.length) return [draft];
  return parts.map(({ number, blocks }) => ({ ...draft, numbers: [number], blocks }));
}

/** Parts every answer to several questions that numbers its own pieces as the questions are. */
export function partAnswers(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.flatMap((draft) =>
    draft.role === 'answer' && draft.isUnnumbered && draft.numbers.length > 1
      ? partNumbered(draft)
      : [draft],
  );
}
