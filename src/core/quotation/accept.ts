import type { Judgement } from './judge.ts';

/**
 * What the equal words must tell at the least (`weightOf`): so much less than this stands in many texts
 * by chance. A writer's quotation marks are evidence of their own.
 */
const TELLS = { marked: 2.5, near: 4, whole: 3, part: 5 } as const;
const FEWEST = { marked: 5, whole: 6, run: 12 } as const;
const EDITED = { marked: 0.3, whole: 0.2 } as const;
const COVERAGE = { marked: 0.65, whole: 0.85, part: 0.65 } as const;

/** Words between quotation marks: most of them are the source's. */
function isMarkedQuotation({ coverage, edited, tells, equal, manner }: Judgement): boolean {
  return (
    coverage >= COVERAGE.marked &&
    edited <= EDITED.marked &&
    tells >= (manner === 'near' ? TELLS.near : TELLS.marked) &&
    equal >= FEWEST.marked
  );
}

/** A sentence without marks that is, but for a word or two, the source's. */
function isWholeSentence({ coverage, edited, tells, equal }: Judgement): boolean {
  return (
    coverage >= COVERAGE.whole &&
    edited <= EDITED.whole &&
    tells >= TELLS.whole &&
    equal >= FEWEST.whole
  );
}

/** A sentence without marks of which the greater part is a long run of the source's own words. */
function isLongRun({ coverage, edited, tells, run }: Judgement): boolean {
  return (
    coverage >= COVERAGE.part && edited <= EDITED.whole && tells >= TELLS.part && run >= FEWEST.run
  );
}

/** Whether words are so much those of a source, and say so much, that it is no chance. */
export function isQuotation(judgement: Judgement): boolean {
  if (judgement.sought.isMarked && isMarkedQuotation(judgement)) return true;
  return isWholeSentence(judgement) || isLongRun(judgement);
}

/** Equal sentences that tell too little by themselves, but may stand beside one that tells more. */
export function isEcho({ coverage, edited }: Judgement): boolean {
  return coverage >= COVERAGE.whole && edited === 0;
}
