import type { Correction, Span } from '../model.ts';
import type { Claim } from './claims.ts';
import { readClaims } from './read-claims.ts';

/** A correction as the letter alone states it. */
export interface FoundCorrection extends Correction {
  /** All question numbers that the letter names for it; negative ones count from the last (-1). */
  readonly numbers: readonly number[];
  /** What the letter says about it, with its place in the letter. */
  readonly passage: Span;
}

function before({ target, act }: Claim): string | null {
  if (target.kind === 'words') return target.words.text;
  if (act.kind === 'figure' && act.before !== null) return act.before.span.text;
  return null;
}

function after({ act }: Claim): string | null {
  switch (act.kind) {
    case 'replace':
      return act.by.text;
    case 'figure':
      return act.sentence?.text ?? act.figure.span.text;
    case 'delete':
      return null;
  }
}

/** Without a place, a number or words of the answer, the letter alone does not say what it corrects. */
function isStated({ target, numbers, near }: Claim): boolean {
  return (
    target.kind === 'words' || numbers.length > 0 || (target.kind !== 'answer' && near.length > 0)
  );
}

/**
 * What a letter itself says must be read otherwise, in its order: the number of the question, the old
 * and the new wording and the stated reason, each null where the letter does not give it.
 */
export function findCorrections(letter: string): readonly FoundCorrection[] {
  return readClaims(letter)
    .filter(isStated)
    .map((claim) => ({
      number: claim.numbers.find((number) => number > 0) ?? null,
      before: before(claim),
      after: after(claim),
      reason: claim.reason?.text ?? null,
      numbers: claim.numbers,
      passage: claim.passage,
    }));
}
