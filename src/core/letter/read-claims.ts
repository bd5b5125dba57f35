import type { Claim } from './claims.ts';
import * as cue from './cues.ts';
import { type LetterMemory, settle } from './letter-memory.ts';
import { type Passage, readPassages } from './passages.ts';
import { readProse } from './read-prose.ts';
import { readQuoted } from './read-quoted.ts';
import { readRoles } from './roles.ts';
import { findTextPlace } from './text-places.ts';
import * as turn from './turn-cues.ts';
import * as voice from './voice-cues.ts';

/** What is left of a heading without the questions that it names. */
const HEADING = /^[\s\-–—•*\d.)]*(?:ad |antwoord(?:en)? (?:op )?|bij )?[:.–—-]?\s*$/;
/** Longer runs of text without a full stop are tables and the like, no sentences of a letter. */
const LONGEST = 12_000;

/** What somebody else proposes is kept apart, until the minister takes it over. */
function readProposal(memory: LetterMemory, index: number, passage: Passage): void {
  settle(memory);
  const kept = memory.claims.length;
  const roles = readRoles(passage, memory.isOldText);
  if (roles.exchanges.length > 0) readQuoted(memory, index, passage, roles);
  memory.proposed = memory.claims.splice(kept);
}

function rejects({ masked, quotations }: Passage): boolean {
  return voice.REJECTS.test(masked) && !voice.THE_REST.test(masked) && quotations.length < 2;
}

function isProposal({ masked }: Passage): boolean {
  return voice.PROPOSES.test(masked) && !voice.OWN_ACT.test(masked);
}

/** Whether the letter is speaking of another record or a debate, until it names a question again. */
function isElsewhere(
  memory: LetterMemory,
  index: number,
  { masked, paragraph, refs }: Passage,
): boolean {
  if (voice.OTHER_QUESTIONS.test(masked)) return true;
  if (refs.length > 0) return false;
  // A budget or report named beside words just pointed at is what those words are about.
  if (voice.ELSEWHERE.test(masked) && memory.pending === null) return true;
  return memory.elsewhere && memory.passages[index - 1]?.paragraph === paragraph;
}

function onlyAdds({ masked }: Passage): boolean {
  return voice.ADDS.test(masked) && !cue.MISTAKENLY.test(masked) && !masked.includes('vervang');
}

/** Who speaks, and about which text; true where there is nothing more to read in the passage. */
function readStance(memory: LetterMemory, index: number, passage: Passage): boolean {
  memory.elsewhere = isElsewhere(memory, index, passage);
  if (passage.masked.endsWith('?')) return true;
  if (isProposal(passage)) {
    readProposal(memory, index, passage);
    return true;
  }
  if (rejects(passage)) {
    memory.proposed = [];
    memory.pending = null;
    return true;
  }
  if (voice.ACCEPTS.test(passage.masked)) memory.claims.push(...memory.proposed.splice(0));
  const adds = onlyAdds(passage);
  if (memory.elsewhere || adds) memory.pending = null;
  return memory.elsewhere || adds;
}

/** Notes under which heading the letter speaks, and whether it has announced a list of corrections. */
function readHeading(memory: LetterMemory, { masked, refs }: Passage): void {
  const [ref] = refs;
  const isHeading =
    ref !== undefined && HEADING.test(masked.slice(0, ref.start) + masked.slice(ref.end));
  if (isHeading) memory.section = ref.numbers;
  else if (ref !== undefined || voice.LETTER_AGAIN.test(masked)) memory.section = [];
  if (turn.ANNOUNCES_LIST.test(masked)) memory.lists = true;
}

/** Reads the passage at `index`; gives the index of the last passage that belonged to it. */
function readPassage(memory: LetterMemory, index: number, passage: Passage): number {
  readHeading(memory, passage);
  if (passage.masked.length > LONGEST || readStance(memory, index, passage)) return index;
  const place = findTextPlace(passage.masked);
  const same = cue.SAME_ANSWER.test(passage.masked) || cue.THAT_PLACE.test(passage.masked);
  if (place !== null || !same) memory.place = place;
  const roles = readRoles(passage, memory.isOldText);
  return readQuoted(memory, index, passage, roles) ?? readProse(memory, index, passage);
}

/** Whether a passage says that something written was wrong, or how text must be read. */
function signals({ masked, refs }: Passage): boolean {
  if (voice.SIGNALS.test(masked) || cue.concedes(masked)) return true;
  return cue.REPLACES.test(masked) && (refs.length > 0 || cue.TEXT_OBJECT.test(masked));
}

/**
 * The corrections that a letter states, in its order, read from the letter alone. `isOldText` says
 * whether quoted words stand in an answer already given, where that is known.
 */
export function readClaims(
  letter: string,
  isOldText: (words: string) => boolean = () => false,
): readonly Claim[] {
  const passages = readPassages(letter);
  const memory: LetterMemory = {
    letter,
    passages,
    isOldText,
    corrects: passages.some(signals),
    claims: [],
    proposed: [],
    pending: null,
    near: [],
    section: [],
    lists: false,
    place: null,
    elsewhere: false,
  };
  for (let index = 0; index < passages.length; index += 1) {
    const passage = passages[index];
    if (passage === undefined) break;
    index = readPassage(memory, index, passage);
    const last = passage.refs.at(-1);
    if (last !== undefined) memory.near = last.numbers;
  }
  settle(memory);
  return memory.claims;
}
