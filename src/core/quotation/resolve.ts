import type { Judgement } from './judge.ts';

/** One place of a text with where it is from. */
export interface Resolved {
  readonly best: Judgement;
  /** Other passages that give those words no worse, in the order of the passages. */
  readonly also: readonly Judgement[];
}

function quality({ equal, edited }: Judgement): number {
  return equal * (1 - edited);
}

/** Best first: most words, then nearest to what was looked for, then the earlier passage. */
function compare(one: Judgement, other: Judgement): number {
  return (
    quality(other) - quality(one) ||
    other.coverage - one.coverage ||
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
