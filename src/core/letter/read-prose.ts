import type { Target } from './claims.ts';
import * as cue from './cues.ts';
import { readInstruction } from './instruction.ts';
import { claim, type LetterMemory, pendingAt, targetAt } from './letter-memory.ts';
import type { Passage } from './passages.ts';
import { findQuestionRefs } from './question-numbers.ts';
import { readFigures } from './read-figures.ts';
import { readStatements } from './read-statements.ts';
import { readReplacement } from './replacement.ts';

/** Text replaced or deleted without a quotation of it; the index of the last passage it takes. */
function readUnquoted(memory: LetterMemory, index: number, passage: Passage): number | null {
  const { masked } = passage;
  const target = targetAt(memory, index, passage);
  if (target !== null && cue.REPLACES.test(masked)) {
    const whole = target.kind === 'answer';
    const given = readReplacement(memory.letter, memory.passages, index, whole);
    if (given !== null) {
      claim(memory, index, target, { kind: 'replace', by: given.by, from: given.from });
      memory.pending = null;
      return given.until;
    }
  }
  return (
    readInstructed(memory, index, passage, target) ?? readDeletion(memory, index, passage, target)
  );
}

/** What a sentence says must be read, a few words of it; the index of the passage. */
function readInstructed(
  memory: LetterMemory,
  index: number,
  { span, refs }: Passage,
  target: Target | null,
): number | null {
  if (target === null && refs.length === 0) return null;
  if (readInstruction(span.text) === null) return null;
  const told: Target = { kind: 'told', passages: [span], polarity: null };
  const about = target === null || target.kind === 'answer' ? told : target;
  claim(memory, index, about, { kind: 'replace', by: span, from: 'sentence' });
  memory.pending = null;
  return index;
}

/** Text taken back without a quotation of it; the index of the passage. */
function readDeletion(
  memory: LetterMemory,
  index: number,
  { masked, span }: Passage,
  target: Target | null,
): number | null {
  if (!(cue.DELETES.test(masked) && cue.TEXT_OBJECT.test(masked))) return null;
  const part = cue.PART_OF_TEXT.test(masked);
  const told: Target = part
    ? { kind: 'told', passages: [span], polarity: null }
    : { kind: 'answer' };
  // "Ik antwoordde bevestigend. De toelichting daarbij vervalt": not the yes itself.
  const other = part && target?.kind === 'told' && target.polarity !== null;
  claim(memory, index, other ? told : (target ?? told), { kind: 'delete' });
  memory.pending = null;
  return index;
}

/** Reads a passage that quotes nothing; gives the index of the last passage that belongs to it. */
export function readProse(memory: LetterMemory, index: number, passage: Passage): number {
  const spoken = pendingAt(memory, index) !== null || findQuestionRefs(passage.masked).length > 0;
  const corrects = memory.corrects || memory.claims.length > 0 || spoken;
  if (readFigures(memory, index, passage, corrects)) return index;
  const until = readUnquoted(memory, index, passage);
  if (until !== null) return until;
  readStatements(memory, index, passage);
  return index;
}
