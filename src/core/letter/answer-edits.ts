/** New text for the piece `[start, end)` of an answer; "" takes it out. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly put: string;
}

const TERMINAL = /[.!?…:;]["'”’»)]*$/;
const SPACE_BEFORE = /\s*$/;
const SPACE_AFTER = /^\s*/;
const WIDEST_GAP = 20;

/** New wording with the closing mark of the sentence that it replaces, where it has none itself. */
export function closedLike(wording: string, sentence: string): string {
  if (TERMINAL.test(wording)) return wording;
  return wording + (TERMINAL.exec(sentence)?.[0].slice(0, 1) ?? '');
}

/** A removal takes along the white space that it would leave behind: one gap of the two stays. */
function widened(text: string, edit: Edit): Edit {
  if (edit.put !== '') return edit;
  const { start, end } = edit;
  const before = SPACE_BEFORE.exec(text.slice(Math.max(0, start - WIDEST_GAP), start))?.[0] ?? '';
  const after = SPACE_AFTER.exec(text.slice(end, end + WIDEST_GAP))?.[0] ?? '';
  const first = before.length === start;
  const takesBefore = !first && (after === '' || after.includes('\n'));
  return takesBefore
    ? { start: start - before.length, end, put: '' }
    : { start, end: end + after.length, put: '' };
}

/** Whether two edits touch the same letters. */
export function collide(left: Edit, right: Edit): boolean {
  return left.start < right.end && right.start < left.end;
}

/** The text with all edits in it; no two of them may collide. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let from = 0;
  const inOrder = [...edits].sort((left, right) => left.start - right.start);
  for (const { start, end, put } of inOrder.map((edit) => widened(text, edit))) {
    result += text.slice(from, Math.max(from, start)) + put;
    from = Math.max(from, end);
  }
  return result + text.slice(from);
}
