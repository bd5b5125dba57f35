import type { Act, Polarity, Target } from './claims.ts';
import { contentKeys, shared } from './content-words.ts';
import * as cue from './cues.ts';
import { isSameKind } from './figures.ts';
import {
  claim,
  type LetterMemory,
  namedTarget,
  type Pending,
  pendingAt,
  point,
} from './letter-memory.ts';
import { ownFigures } from './own-figures.ts';
import type { Passage } from './passages.ts';
import { findQuestionRefs } from './question-numbers.ts';
import * as turn from './turn-cues.ts';
import * as voice from './voice-cues.ts';

/** "Dat is achterhaald: …": behind the colon stands how things are. */
const EXPLAINS = /[:;]\s+\S+(?:\s+\S+){3}/;
const RETELLS_NOT = /^(?:zo|aldus|dit|dat|deze|die|het)\s/;

function oldText({ target }: Pending): string {
  if (target.kind === 'words') return target.words.text;
  return target.kind === 'told' ? target.passages.map(({ text }) => text).join(' ') : '';
}

/** Whether the passage says how things are, where earlier text was granted to be wrong. */
function saysHowItIs(memory: LetterMemory, index: number, pending: Pending): boolean {
  const [previous, passage] = [memory.passages[index - 1], memory.passages[index]];
  if (passage === undefined || turn.ONLY_DENIES.test(passage.masked)) return false;
  if (turn.RECONSIDERS.test(passage.masked)) return !turn.ONLY_RECONSIDERS.test(passage.masked);
  const { target } = pending;
  if (target.kind === 'told' && target.polarity !== null && turn.DECIDES.test(passage.masked))
    return true;
  if (!pending.conceded || turn.COMMENTS.test(passage.masked)) return false;
  if (pending.target.kind === 'answer' || turn.NOW_TRUE.test(passage.masked)) return true;
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

/** A place or answer that the passage names to say something of it; false where it does not. */
function readNamed(memory: LetterMemory, index: number, passage: Passage): boolean {
  const { masked } = passage;
  const named = namedTarget(passage);
  if (named === null) return false;
  const says = cue.concedes(masked) || cue.SAYS.test(masked) || turn.INTRODUCES.test(masked);
  const acts = cue.REPLACES.test(masked) && voice.OWN_ACT.test(masked);
  const speaks = named.kind === 'place' && says;
  if (!(speaks || acts)) return false;
  const { pending } = point(memory, index, named);
  // "Ik corrigeer de laatste zin": what follows is the new text, and without it nothing is corrected.
  if (!speaks && pending !== null) Object.assign(pending, { conceded: true, announces: true });
  return true;
}

/** The minister retells or points at earlier text; false where the passage does not. */
function readTold(memory: LetterMemory, index: number, passage: Passage): boolean {
  const { masked, span } = passage;
  if (readNamed(memory, index, passage)) return true;
  const says = cue.SAYS.test(masked) && cue.OWN_TEXT.test(masked) && !cue.REPEATS.test(masked);
  const tells = says || (cue.concedes(masked) && cue.SAID_THAT.test(masked));
  if (!tells || (turn.RECONSIDERS.test(masked) && !cue.concedes(masked))) return false;
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
  const names = cue.TEXT_PART.test(masked) || cue.FIGURE_WORD.test(masked);
  const speaks = refs.length > 0 || names || cue.OWN_TEXT.test(masked);
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
  if (!turn.THEREFORE.test(masked) || EXPLAINS.test(masked)) return false;
  // One of the two must say which answer.
  if (refs.length === 0 ? previous.refs.length === 0 : previous.refs.length > 0) return false;
  if (previous.quotations.length > 0 || voice.PROPOSES.test(previous.masked)) return false;
  point(memory, index, { kind: 'told', passages: [previous.span], polarity: null });
  if (memory.pending !== null) memory.pending.now = previous.span;
  return true;
}

/** "Het zijn er 63. Het genoemde getal van 36 is een verschrijving": the right figure came first. */
function judgesPreviousFigure(memory: LetterMemory, index: number, passage: Passage): boolean {
  const previous = memory.passages[index - 1];
  const [before, ...more] = ownFigures(passage, passage.refs);
  if (before === undefined || more.length > 0 || previous?.paragraph !== passage.paragraph)
    return false;
  if (cue.SAYS.test(previous.masked) || voice.PROPOSES.test(previous.masked)) return false;
  const next = memory.passages[index + 1];
  if (next !== undefined && ownFigures(next, next.refs).length > 0) return false;
  const figures = ownFigures(previous, previous.refs).filter(
    (figure) => isSameKind(figure, before) && figure.value !== before.value,
  );
  const [figure, ...others] = figures;
  if (figure === undefined || others.length > 0) return false;
  const { span } = previous;
  const passages = [previous.span, passage.span];
  const act: Act = { kind: 'figure', before, figure, context: span.text, sentence: span };
  claim(memory, index, { kind: 'figure', figures: [before], passages }, act);
  return true;
}

/** A passage that says how an answer is to be read, or that the minister changes his mind. */
function readChange(memory: LetterMemory, index: number, { masked, span, refs }: Passage): void {
  const previous = memory.passages[index - 1];
  const readAs = refs.length > 0 && turn.READ_AS.test(masked);
  const turns = memory.near.length > 0 && turn.TURNS.test(masked) && EXPLAINS.test(masked);
  if (!(readAs || turns)) return;
  const passages = readAs ? [span] : [previous?.span ?? [], span].flat();
  point(memory, index, { kind: 'told', passages, polarity: null });
  if (memory.pending !== null) memory.pending.now = span;
}

/** What a passage says of text that nothing before it pointed at. */
function readAnew(memory: LetterMemory, index: number, passage: Passage): void {
  const { masked } = passage;
  const concedes = cue.concedes(masked);
  if (!(concedes || turn.ONLY_RECONSIDERS.test(masked))) readChange(memory, index, passage);
  else if (!judgesPrevious(memory, index, passage)) pointAtWrong(memory, index, passage);
}

/** What a passage adds to what the letter says of the text that it pointed at before. */
function readOn(pending: Pending, memory: LetterMemory, index: number, passage: Passage): void {
  const { masked, span } = passage;
  const concedes = cue.concedes(masked);
  if (concedes || turn.ONLY_RECONSIDERS.test(masked)) pending.conceded = true;
  const owns = turn.REGRETS.test(masked) || (concedes && turn.THEREFORE.test(masked));
  if (pending.maybe !== null && owns) pending.now ??= pending.maybe;
  const follows = index - pending.from === 1;
  if (follows && !concedes && !turn.COMMENTS.test(masked)) pending.maybe = span;
  if (saysHowItIs(memory, index, pending) || (concedes && EXPLAINS.test(masked)))
    pending.now ??= span;
}

/** Prose about an earlier answer: what it said, that it was wrong, how things are. */
export function readStatements(memory: LetterMemory, index: number, passage: Passage): void {
  const { masked, span } = passage;
  if (cue.CONTRASTS.test(masked)) {
    const told: Target = { kind: 'told', passages: [span], polarity: null };
    const named = namedTarget(passage);
    const target = named?.kind === 'place' ? named : told;
    claim(memory, index, target, { kind: 'replace', by: span, from: 'sentence' });
    memory.pending = null;
    return;
  }
  if (cue.concedes(masked) && judgesPreviousFigure(memory, index, passage)) return;
  if (readTold(memory, index, passage)) return;
  const pending = pendingAt(memory, index);
  if (pending === null) readAnew(memory, index, passage);
  else readOn(pending, memory, index, passage);
}
