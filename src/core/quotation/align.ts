/** What stands in one text for what stands in the other; both half-open ranges of words. */
export interface Difference {
  readonly textFrom: number;
  readonly textTo: number;
  readonly sourceFrom: number;
  readonly sourceTo: number;
}

/** The best stretch of a source that a stretch of text repeats, with what differs inside it. */
export interface Alignment {
  readonly textFrom: number;
  readonly textTo: number;
  readonly sourceFrom: number;
  readonly sourceTo: number;
  readonly differences: readonly Difference[];
  readonly score: number;
}

/** The words of one side for the alignment, as numbers that are equal where the words are. */
export interface Side {
  readonly ids: Int32Array;
  /** At each place the number of this word and the next written as one; -1 where nothing is that. */
  readonly joined: Int32Array;
}

/** What the written text allows at each of its words. */
export interface Leave {
  /** Words of the source may be left out before this word: an ellipsis stands there. */
  readonly leftOut: Uint8Array;
  /** This word stands in brackets: it is the writer's own. */
  readonly added: Uint8Array;
}

const [STOP, DIAGONAL, SOURCE, TEXT, TEXT_JOINED, SOURCE_JOINED] = [0, 1, 2, 3, 4, 5] as const;
const [SOURCE_GOES_ON, TEXT_GOES_ON] = [8, 16] as const;
const KIND = 7;

const OTHER_WORD = -8;
const DROP = { open: 10, more: 3 } as const;
const LEAVE_OUT = { open: 4, more: 0 } as const;
const ADD = { open: 10, more: 5 } as const;
const ADD_OWN = { open: 2, more: 0 } as const;
const LEAST = -1_000_000;

interface Grid {
  readonly width: number;
  readonly best: Int32Array;
  readonly steps: Uint8Array;
}

/** A score with the step that made it, in one number. */
function packed(score: number, step: number): number {
  return score * STEPS + step;
}
const STEPS = 8;

interface Row {
  /** Where it begins in the grid. */
  readonly at: number;
  readonly id: number;
  readonly worth: number;
  /** The word before and this one as one, -1 where no word is that. */
  readonly pair: number;
  readonly drop: typeof DROP | typeof LEAVE_OUT;
  readonly add: typeof ADD | typeof ADD_OWN;
}

/** The best way to take words of both sides at a place, packed. */
function takeBoth({ width, best }: Grid, row: Row, source: Side, column: number): number {
  const here = source.ids[column - 1] ?? NO_WORD;
  const { at, id, pair, worth } = row;
  if (here === id) return packed((best[at - width + column - 1] ?? 0) + worth, DIAGONAL);
  if (pair >= 0 && pair === here) {
    return packed((best[at - 2 * width + column - 1] ?? 0) + worth, TEXT_JOINED);
  }
  if (column > 1 && source.joined[column - 2] === id) {
    return packed((best[at - width + column - 2] ?? 0) + worth, SOURCE_JOINED);
  }
  return packed((best[at - width + column - 1] ?? 0) + OTHER_WORD, DIAGONAL);
}
const NO_WORD = -2;

/** Fills one row of the grid; `added` has for each column the best score that ends in added words. */
function fillRow(grid: Grid, row: Row, source: Side, added: Int32Array): void {
  const { width, best, steps } = grid;
  const { at, drop, add } = row;
  let dropped = LEAST;
  for (let column = 1; column < width; column += 1) {
    const opened = (best[at + column - 1] ?? 0) - drop.open;
    const longer = dropped - drop.more;
    dropped = Math.max(longer, opened);
    const begun = (best[at - width + column] ?? 0) - add.open;
    const further = (added[column] ?? LEAST) - add.more;
    const inserted = Math.max(further, begun);
    added[column] = inserted;
    const flags = (longer > opened ? SOURCE_GOES_ON : 0) | (further > begun ? TEXT_GOES_ON : 0);
    const most = Math.max(
      STOP,
      takeBoth(grid, row, source, column),
      packed(dropped, SOURCE),
      packed(inserted, TEXT),
    );
    const score = Math.floor(most / STEPS);
    best[at + column] = score;
    steps[at + column] = (score > 0 ? most - score * STEPS : STOP) | flags;
  }
}

function rowOf(
  grid: Grid,
  row: number,
  text: Side,
  leave: Leave,
  value: (id: number) => number,
): Row {
  const id = text.ids[row - 1] ?? -1;
  return {
    at: row * grid.width,
    id,
    worth: value(id),
    pair: row > 1 ? (text.joined[row - 2] ?? -1) : -1,
    drop: leave.leftOut[row] ? LEAVE_OUT : DROP,
    add: leave.added[row - 1] ? ADD_OWN : ADD,
  };
}

interface Move {
  readonly text: number;
  readonly source: number;
  readonly isEqual: boolean;
}

/** One move back from a place, and the kind of move that must come next, if any. */
function moveBack(
  flags: number,
  kind: number,
  text: number | undefined,
  source: number | undefined,
): { readonly move: Move; readonly within: number | null } {
  if (kind === SOURCE) {
    const within = flags & SOURCE_GOES_ON ? SOURCE : null;
    return { move: { text: 0, source: 1, isEqual: false }, within };
  }
  if (kind === TEXT) {
    const within = flags & TEXT_GOES_ON ? TEXT : null;
    return { move: { text: 1, source: 0, isEqual: false }, within };
  }
  const [taken, used] = [kind === TEXT_JOINED ? 2 : 1, kind === SOURCE_JOINED ? 2 : 1];
  const isEqual = text === source || taken + used > 2;
  return { move: { text: taken, source: used, isEqual }, within: null };
}

/** The way back from the best place, last move first. */
function movesFrom(grid: Grid, end: number, text: Side, source: Side): readonly Move[] {
  const { width, steps } = grid;
  const moves: Move[] = [];
  let at = end;
  let within: number | null = null;
  for (;;) {
    const flags: number = steps[at] ?? STOP;
    const kind: number = within ?? flags & KIND;
    if (kind === STOP) return moves;
    const [row, column] = [Math.floor(at / width), at % width];
    const back = moveBack(flags, kind, text.ids[row - 1], source.ids[column - 1]);
    moves.push(back.move);
    within = back.within;
    at -= back.move.text * width + back.move.source;
  }
}

function bestOf({ best }: Grid): number {
  let at = 0;
  for (let place = 1; place < best.length; place += 1) {
    if ((best[place] ?? 0) > (best[at] ?? 0)) at = place;
  }
  return at;
}

/**
 * Local alignment of words with affine gaps (Smith and Waterman 1981, Gotoh 1982). `value` tells what
 * an equal word is worth, some 4 for a function word and 12 for any other. Words of the source cost
 * nearly nothing to leave out at an ellipsis, words of the text to add in brackets; "real time" and
 * "realtime" are equal. Null where nothing is alike. Time and memory grow with the product of lengths.
 */
export function alignWords(
  text: Side,
  source: Side,
  leave: Leave,
  value: (id: number) => number,
): Alignment | null {
  const width = source.ids.length + 1;
  const size = (text.ids.length + 1) * width;
  const grid: Grid = { width, best: new Int32Array(size), steps: new Uint8Array(size) };
  const added = new Int32Array(width).fill(LEAST);
  for (let row = 1; row <= text.ids.length; row += 1) {
    fillRow(grid, rowOf(grid, row, text, leave, value), source, added);
  }
  const end = bestOf(grid);
  const score = grid.best[end] ?? 0;
  if (score <= 0) return null;
  const moves = [...movesFrom(grid, end, text, source)].reverse();
  const [textTo, sourceTo] = [Math.floor(end / width), end % width];
  const textFrom = textTo - moves.reduce((sum, move) => sum + move.text, 0);
  const sourceFrom = sourceTo - moves.reduce((sum, move) => sum + move.source, 0);
  const differences = differencesIn(moves, textFrom, sourceFrom);
  return { textFrom, textTo, sourceFrom, sourceTo, differences, score };
}

function differencesIn(moves: readonly Move[], textFrom: number, sourceFrom: number): Difference[] {
  const found: Difference[] = [];
  let [text, source, isOpen] = [textFrom, sourceFrom, false];
  for (const move of moves) {
    const last = found.at(-1);
    const [textTo, sourceTo] = [text + move.text, source + move.source];
    if (!move.isEqual && isOpen && last) found.splice(-1, 1, { ...last, textTo, sourceTo });
    else if (!move.isEqual) found.push({ textFrom: text, textTo, sourceFrom: source, sourceTo });
    isOpen = !move.isEqual;
    [text, source] = [textTo, sourceTo];
  }
  return found;
}
