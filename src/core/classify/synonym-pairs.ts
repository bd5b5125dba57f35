import type { ContentState } from './content.ts';
import { type Cue, searchCues } from './cue-search.ts';
import { groupsNaming, SYNONYM_GROUPS } from './synonym-index.ts';
import { NO_WORD } from './words.ts';

function contentOf(cue: Cue, left: ReadonlySet<number>): readonly number[] {
  return cue.places.filter((at) => left.has(at));
}

/** Words of both sides that stand in one group of synonyms answer to each other. */
export function pairSynonyms(state: ContentState): void {
  const wanted = groupsNaming([
    ...[...state.left].map((at) => state.before[at] ?? NO_WORD),
    ...[...state.right].map((at) => state.after[at] ?? NO_WORD),
  ]);
  if (wanted.size === 0) return;
  const before = searchCues(state.before, SYNONYM_GROUPS, wanted);
  if (before.length === 0) return;
  const met = new Set(before.map(({ list }) => list));
  const after = searchCues(state.after, SYNONYM_GROUPS, met);
  if (after.length === 0) return;
  const longest = [...before].sort((a, b) => b.places.length - a.places.length);
  for (const cue of longest) {
    const mine = contentOf(cue, state.left);
    const match = after.find(
      (other) =>
        other.list === cue.list &&
        other.pattern.key !== cue.pattern.key &&
        isOpen(cue, other, state),
    );
    if (match === undefined) continue;
    const theirs = contentOf(match, state.right);
    for (const at of mine) state.left.delete(at);
    for (const at of theirs) state.right.delete(at);
    state.pairs.push([cue.places[0] ?? 0, match.places[0] ?? 0]);
  }
}

/** A group explains something only while one of its sides has words that nothing explains yet. */
function isOpen(cue: Cue, other: Cue, { left, right }: ContentState): boolean {
  const mine = contentOf(cue, left).length;
  const theirs = contentOf(other, right).length;
  return mine + theirs > 0;
}
