import type { Bead } from '../align/sentences.ts';

function withdrawn(deleted: readonly Bead[], refusal: Bead): Bead {
  const before = deleted.flatMap((bead) => bead.before);
  const op = before.length === 1 ? 'edit' : 'merge';
  return { before, after: refusal.after, op, equal: false };
}

/**
 * Puts a sentence that refuses to answer together with the sentences that went away right before it:
 * "daarover doe ik geen mededelingen" stands in their place, though it shares no word with them.
 */
export function joinRefusals(
  beads: readonly Bead[],
  isRefusal: (after: number) => boolean,
): readonly Bead[] {
  const found: Bead[] = [];
  let deleted: Bead[] = [];
  for (const bead of beads) {
    const [after] = bead.after;
    if (bead.op === 'delete') deleted.push(bead);
    else if (bead.op === 'add' && deleted.length > 0 && after !== undefined && isRefusal(after)) {
      found.push(withdrawn(deleted, bead));
      deleted = [];
    } else {
      found.push(...deleted, bead);
      deleted = [];
    }
  }
  return [...found, ...deleted];
}
