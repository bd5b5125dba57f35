import type { Judgement } from './judge.ts';

/** One place of a text with where it is from. */
export interface Resolved {
  readonly best: Judgement;
  /** Other passages that give those words no worse, in the order of the passages. */
  readonly also: readonly Judgement[];
}

/** Equal words, the more for what is a quotation or a sentence as a whole. */
function quality({ equal, coverage, sought }: Judgement): number {
  return equal * (1 + coverage) * (sought.isMarked ? MARKED : 1);
}

/** What stands within quotation marks is quoted; what a writer says around them is theirs. */
const MARKED = 1.5;

/** Best first; of two that have as much the one with less that differs, then the earlier passage. */
function compare(one: Judgement, other: Judgement): number {
  return (
    quality(other) - quality(one) ||
    one.edited - other.edited ||
    one.alterations.length - other.alterations.length ||
    one.passage - other.passage
  );
}

function isOverlapping({ text: one }: Judgement, { text: other }: Judgement): boolean {
  return one.start < other.end && other.start < one.end;
}

const NO_WORSE = 0.99;

function isNoWorse(best: Judgement, other: Judgement): boolean {
  return (
    other.passage !== best.passage &&
    other.text.start === best.text.start &&
    other.text.end === best.text.end &&
    quality(other) >= NO_WORSE * quality(best)
  );
}

/** Gives each place of the text to the best of those that claim it, in reading order. */
export function resolveOverlaps(judgements: readonly Judgement[]): readonly Resolved[] {
  const taken: { best: Judgement; also: Judgement[] }[] = [];
  for (const judgement of [...judgements].sort(compare)) {
    const rivals = taken.filter(({ best }) => isOverlapping(best, judgement));
    const [rival] = rivals;
    if (rival === undefined) taken.push({ best: judgement, also: [] });
    else if (isNoWorse(rival.best, judgement)) rival.also.push(judgement);
  }
  return taken.sort((one, other) => one.best.text.start - other.best.text.start);
}
