import { isEcho, isQuotation } from './accept.ts';
import type { Judgement } from './judge.ts';
import type { WordedText } from './passage.ts';

/** A short sentence ("Ja.") may stand between two others without having been looked for. */
const MOST_BETWEEN = 6;

/** Whether the words between two stretches are the same in the text and in the source. */
function isSameBetween(
  before: Judgement,
  after: Judgement,
  text: WordedText,
  source: WordedText,
): boolean {
  const size = after.text.start - before.text.end;
  if (size < 0 || size > MOST_BETWEEN || after.source.start - before.source.end !== size) {
    return false;
  }
  for (let at = 0; at < size; at += 1) {
    if (text.ids[before.text.end + at] !== source.ids[before.source.end + at]) return false;
  }
  return true;
}

const WORSE = ['exact', 'typographic', 'shortened', 'altered', 'near'] as const;

function joined(before: Judgement, after: Judgement): Judgement {
  const [one, other] = [before.text.end - before.text.start, after.text.end - after.text.start];
  const mean = (first: number, second: number): number =>
    (first * one + second * other) / (one + other);
  const worst = Math.max(WORSE.indexOf(before.manner), WORSE.indexOf(after.manner));
  return {
    passage: before.passage,
    text: { start: before.text.start, end: after.text.end },
    source: { start: before.source.start, end: after.source.end },
    sought: { ...before.sought, end: after.sought.end },
    manner: WORSE[worst] ?? 'near',
    alterations: [...before.alterations, ...after.alterations],
    equal: before.equal + after.equal,
    tells: before.tells + after.tells,
    coverage: mean(before.coverage, after.coverage),
    edited: mean(before.edited, after.edited),
    run: before.run + after.run,
  };
}

/** Sentences on the same side of a quotation mark, each close to its source, are one quotation. */
function mayJoin(before: Judgement, after: Judgement): boolean {
  return (
    before.sought.isMarked === after.sought.isMarked &&
    before.manner !== 'near' &&
    after.manner !== 'near'
  );
}

/**
 * Sentences of one passage that follow each other in the text as in the source become one quotation.
 * What tells too little stays only beside what tells enough.
 */
export function mergeNeighbours(
  judgements: readonly Judgement[],
  text: WordedText,
  source: WordedText,
): readonly Judgement[] {
  const found: { whole: Judgement; isEnough: boolean }[] = [];
  const inOrder = [...judgements].sort((one, other) => one.text.start - other.text.start);
  for (const judgement of inOrder) {
    const isEnough = isQuotation(judgement);
    if (!isEnough && !isEcho(judgement)) continue;
    const last = found.at(-1);
    if (
      last &&
      mayJoin(last.whole, judgement) &&
      isSameBetween(last.whole, judgement, text, source)
    ) {
      last.whole = joined(last.whole, judgement);
      last.isEnough ||= isEnough;
    } else found.push({ whole: judgement, isEnough });
  }
  return found.filter(({ isEnough }) => isEnough).map(({ whole }) => whole);
}
