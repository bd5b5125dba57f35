import { type Profile, profileOf } from '../align/profile.ts';
import type { Span, Statement } from '../model.ts';

const LEAST_SHARED = 2;
/** What the alignment asks of two sentences that do not stand in one place of a text. */
const ENOUGH = 0.45;
/** An answer may say more, or less, than the whole sentence that was quoted. */
const COVERED = 0.66;

function joined(spans: readonly Span[]): Profile {
  return profileOf(spans.map(({ text }) => text).join(' '));
}

/**
 * Whether both sides speak of one thing: two answers in two zaken share a stock phrase by chance.
 * `isNamed`: the answer says that it judges this statement, so that some words in common are enough.
 */
export function hasCommonGround({ before, after }: Statement, isNamed: boolean): boolean {
  const [old, now] = [joined(before).content, joined(after).content];
  const shared = [...old.keys()].filter((stem) => now.has(stem)).length;
  if (shared < LEAST_SHARED || isNamed) return shared >= LEAST_SHARED;
  const dice = (2 * shared) / (old.size + now.size);
  return dice >= ENOUGH || shared / Math.min(old.size, now.size) >= COVERED;
}

/** A statement across zaken, sure only where a figure or a name ties both sides together. */
export function soberly(statement: Statement): Statement {
  if (statement.confidence !== 'high') return statement;
  const now = joined(statement.after).anchors;
  const isTied = [...joined(statement.before).anchors].some((anchor) => now.has(anchor));
  return isTied ? statement : { ...statement, confidence: 'medium' };
}
