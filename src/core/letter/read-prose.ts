import type { Act, Polarity, Target } from './claims.ts';
import { contentKeys, shared } from './content-words.ts';
import { type Contrast, findContrasts, ownFigures } from './contrasts.ts';
import * as cue from './cues.ts';
import {
  claim,
  type LetterMemory,
  namedTarget,
  type Pending,
  pendingAt,
  point,
  targetAt,
} from './letter-memory.ts';
import type { Passage } from './passages.ts';
import { findQuestionRefs } from './question-numbers.ts';
import { readReplacement } from './replacement.ts';
import * as voice from './voice-cues.ts';

/** "Dat is achterhaald: …": behind the colon stands how things are. */
const EXPLAINS = /[:;]\s+\S+(?:\s+\S+){3}/;
const RETELLS_NOT = /^(?:zo|aldus|dit|dat|deze|die|het)\s/;

/** What a figure in the letter's prose replaces: text pointed at before, or another figure. */
function figureTarget(memory: LetterMemory, index: number, { before }: Contrast): Target {
  const pending = pendingAt(memory, index);
  if (pending?.target.kind === 'words' || pending?.target.kind === 'place') return pending.target;
  const told = pending?.target.kind === 'told' ? memory.passages[pending.from] : undefined;
  const written = told === undefined ? [] : ownFigures(told, findQuestionRefs(told.masked));
  const own = memory.passages[index]?.span;
  return {
    kind: 'figure',
    figures: before === null ? written : [before],
    passages: [told?.span ?? [], own ?? []].flat(),
  };
}

/** A figure put in another's place in the letter's own prose; false where the passage has none. */
function readFigures(memory: LetterMemory, index: number, passage: Passage): boolean {
  const { masked, span } = passage;
  const refs = findQuestionRefs(masked);
  const pending = pendingAt(memory, index);
  const listed = memory.lists && memory.section.length > 0;
  const granted = listed || pending?.conceded === true || cue.concedes(masked);
  const tells = cue.MISTAKENLY.test(masked) || (cue.SAYS.test(masked) && cue.OWN_TEXT.test(masked));
  const known = granted || pending !== null || refs.length > 0 || tells;
  const contrasts = findContrasts(passage, refs, granted).filter(
    ({ plain }) => plain || known || cue.FIGURE_WORD.test(masked),
  );
  for (const contrast of contrasts) {
    const act: Act = {
      kind: 'figure',
      before: contrast.before,
      figure: contrast.after,
      context: span.text,
      // "De termijn bedraagt niet 28 maar 42 dagen" is itself the new wording, an instruction is not.
      sentence: contrast.declares ? span : null,
    };
    claim(memory, index, figureTarget(memory, index, contrast), act, contrast.after.span.start);
  }
  if (contrasts.length > 0) memory.pending = null;
  return contrasts.length > 0;
}

/** Text replaced or deleted without a quotation of it; the index of the last passage it takes. */
function readUnquoted(memory: LetterMemory, index: number, passage: Passage): number | null {
  const { masked, span } = passage;
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
  if (!(cue.DELETES.test(masked) && cue.TEXT_OBJECT.test(masked))) return null;
  const told: Target = cue.PART_OF_TEXT.test(masked)
    ? { kind: 'told', passages: [span], polarity: null }
    : { kind: 'answer' };
  claim(memory, index, target ?? told, { kind: 'delete' });
  memory.pending = null;
  return index;
}

function oldText({ target }: Pending): string {
  if (target.kind === 'words') return target.words.text;
  return target.kind === 'told' ? target.passages.map(({ text }) => text).join(' ') : '';
}

/** Whether the passage says how things are, where earlier text was granted to be wrong. */
function saysHowItIs(memory: LetterMemory, index: number, pending: Pending): boolean {
  const [previous, passage] = [memory.passages[index - 1], memory.passages[index]];
  if (passage === undefined || cue.ONLY_DENIES.test(passage.masked)) return false;
  if (cue.RECONSIDERS.test(passage.masked)) return !cue.ONLY_RECONSIDERS.test(passage.masked);
  const { target } = pending;
  if (target.kind === 'told' && target.polarity !== null && cue.DECIDES.test(passage.masked))
    return true;
  if (!pending.conceded || cue.COMMENTS.test(passage.masked)) return false;
  if (pending.target.kind === 'answer' || cue.NOW_TRUE.test(passage.masked)) return true;
  if (previous?.paragraph === passage.paragraph && cue.concedes(previous.masked)) return true;
  return shared(contentKeys(oldText(pending)), contentKeys(passage.span.text)) > 0;
}

function polarityOf(masked: string): Polarity | null {
  if (cue.SAID_NO.test(masked)) return 'no';
  return cue.SAID_YES.test(masked) ? 'yes' : null;
}

/** "Zo luidde een zin in het antwoord op vraag 4": says where the words just quoted stand. */
function placesQuotation(memory: LetterMemory, index: number, passage: Passage): boolean {
  const { pending } = memory;
  if (pending?.target.kind !== 'words' || pending.from !== index - 1) return false;
  if (!RETELLS_NOT.test(passage.masked)) return false;
  const numbers = findQuestionRefs(passage.masked)[0]?.numbers ?? pending.numbers;
  memory.pending = { ...pending, numbers };
  return true;
}

/** The minister retells or points at earlier text; false where the passage does not. */
function readTold(memory: LetterMemory, index: number, passage: Passage): boolean {
  const { masked, span } = passage;
  const named = namedTarget(passage);
  if (named?.kind === 'place' && (cue.concedes(masked) || cue.SAYS.test(masked))) {
    point(memory, index, named);
    return true;
  }
  const tells = cue.SAYS.test(masked) && cue.OWN_TEXT.test(masked) && !cue.REPEATS.test(masked);
  if (!tells || (cue.RECONSIDERS.test(masked) && !cue.concedes(masked))) return false;
  if (placesQuotation(memory, index, passage)) return true;
  point(memory, index, { kind: 'told', passages: [span], polarity: polarityOf(masked) });
  return true;
}

/** "Bij het antwoord op vraag 8 past een nuancering": something there is wrong, what follows says what. */
function pointAtWrong(memory: LetterMemory, index: number, passage: Passage): void {
  const { masked, span, refs } = passage;
  const named = namedTarget(passage);
  if (named !== null) {
    point(memory, index, named);
    return;
  }
  const speaks = refs.length > 0 || cue.TEXT_PART.test(masked) || cue.FIGURE_WORD.test(masked);
  if (!speaks || cue.REPEATS.test(masked)) return;
  const { pending } = point(memory, index, { kind: 'told', passages: [span], polarity: null });
  if (pending === null) return;
  pending.announces = true;
  if (EXPLAINS.test(masked)) pending.now = span;
}

/** "Mijn antwoord op vraag 5 was dus niet correct": the sentence before it said how things are. */
function judgesPrevious(memory: LetterMemory, index: number, { masked, refs }: Passage): boolean {
  const [previous, passage] = [memory.passages[index - 1], memory.passages[index]];
  if (previous === undefined || previous.paragraph !== passage?.paragraph) return false;
  if (refs.length === 0 || !cue.THEREFORE.test(masked) || EXPLAINS.test(masked)) return false;
  if (previous.quotations.length > 0 || previous.refs.length > 0) return false;
  if (voice.PROPOSES.test(previous.masked)) return false;
  point(memory, index, { kind: 'told', passages: [previous.span], polarity: null });
  if (memory.pending !== null) memory.pending.now = previous.span;
  return true;
}

/** A passage that says how an answer is to be read, or that the minister changes his mind. */
function readChange(memory: LetterMemory, index: number, { masked, span, refs }: Passage): void {
  const previous = memory.passages[index - 1];
  const readAs = refs.length > 0 && cue.READ_AS.test(masked);
  const turns = memory.near.length > 0 && cue.TURNS.test(masked) && EXPLAINS.test(masked);
  if (!(readAs || turns)) return;
  const passages = readAs ? [span] : [previous?.span ?? [], span].flat();
  point(memory, index, { kind: 'told', passages, polarity: null });
  if (memory.pending !== null) memory.pending.now = span;
}

/** Prose about an earlier answer: what it said, that it was wrong, how things are. */
function readStatements(memory: LetterMemory, index: number, passage: Passage): void {
  const { masked, span } = passage;
  if (cue.CONTRASTS.test(masked)) {
    const target: Target = { kind: 'told', passages: [span], polarity: null };
    claim(memory, index, target, { kind: 'replace', by: span, from: 'sentence' });
    memory.pending = null;
    return;
  }
  if (readTold(memory, index, passage)) return;
  const pending = pendingAt(memory, index);
  if (pending === null) {
    if (cue.concedes(masked)) {
      if (!judgesPrevious(memory, index, passage)) pointAtWrong(memory, index, passage);
    } else readChange(memory, index, passage);
    return;
  }
  const concedes = cue.concedes(masked);
  if (concedes || cue.ONLY_RECONSIDERS.test(masked)) pending.conceded = true;
  const { maybe } = pending;
  if (maybe !== null && cue.REGRETS.test(masked)) pending.now ??= maybe;
  if (index - pending.from === 1 && shared(contentKeys(oldText(pending)), contentKeys(span.text)) > 0)
    pending.maybe = span;
  if (saysHowItIs(memory, index, pending) || (concedes && EXPLAINS.test(masked)))
    pending.now ??= span;
}

/** Reads a passage that quotes nothing; gives the index of the last passage that belongs to it. */
export function readProse(memory: LetterMemory, index: number, passage: Passage): number {
  const spoken = pendingAt(memory, index) !== null || findQuestionRefs(passage.masked).length > 0;
  const corrects = memory.corrects || memory.claims.length > 0 || spoken;
  if (corrects && readFigures(memory, index, passage)) return index;
  const until = readUnquoted(memory, index, passage);
  if (until !== null) return until;
  readStatements(memory, index, passage);
  return index;
}
