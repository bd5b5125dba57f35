import type { Bead } from '../align/sentences.ts';

/** More sentences than this are not read as one statement: each of them is removed by itself. */
const MOST_WITHDRAWN = 80;

function withdrawn(deleted: readonly Bead[], refusal: Bead): Bead {
  const before = deleted.flatMap((bead) => bead.before);
  const op = before.length === 1 ? 'edit' : 'merge';
  return { before, after: refusal.after, op, equal: false };
}

function takesPlace({ op }: Bead, deleted: number): boolean {
  return op === 'add' && deleted > 0 && deleted <= MOST_WITHDRAWN;
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
    else if (takesPlace(bead, deleted.length) && after !== undefined && isRefusal(after)) {
      found.push(withdrawn(deleted, bead));
      deleted = [];
    } else {
      found.push(...deleted, bead);
      deleted = [];
    }
  }
  return [...found, ...deleted];
}
