import type { Act, Claim, Target } from './claims.ts';
import { contentKeys, shared } from './content-words.ts';
import { type Contrast, findContrasts, ownFigures } from './contrasts.ts';
import * as cue from './cues.ts';
import { findFigures } from './figures.ts';
import { claim, type LetterMemory, pendingAt, point, settle } from './letter-memory.ts';
import { type Passage, readPassages } from './passages.ts';
import { findQuestionRefs } from './question-numbers.ts';
import { readReplacement } from './replacement.ts';
import { type Exchange, type Roles, readRoles } from './roles.ts';
import { findTextPlace } from './text-places.ts';

const SHORT_FIGURE = 40;

function offsetIn(passage: Passage, place: number): number {
  return place - passage.span.start;
}

function wordsTarget({ before, within }: Pick<Exchange, 'before' | 'within'>): Target {
  return { kind: 'words', words: before.words, within: within?.words ?? null };
}

/** A place, or the answer itself, that the passage names as what it is about. */
function namedTarget(passage: Passage): Target | null {
  const place = findTextPlace(passage.masked);
  if (place !== null) return { kind: 'place', place };
  return cue.ANSWER_ITSELF.test(passage.masked) ? { kind: 'answer' } : null;
}

function targetAt(memory: LetterMemory, index: number, passage: Passage): Target | null {
  const named = namedTarget(passage);
  const pending = pendingAt(memory, index);
  if (named?.kind === 'place') return named;
  return pending !== null && findQuestionRefs(passage.masked).length === 0
    ? pending.target
    : (named ?? pending?.target ?? null);
}

function readExchanges(memory: LetterMemory, index: number, passage: Passage, roles: Roles): void {
  for (const exchange of roles.exchanges) {
    const act: Act = { kind: 'replace', by: exchange.after.words, from: 'quotation' };
    claim(memory, index, wordsTarget(exchange), act, offsetIn(passage, exchange.before.start));
  }
  memory.pending = null;
}

/** New words in quotation marks, and the old ones not in this sentence. */
function readNewWords(memory: LetterMemory, index: number, passage: Passage, roles: Roles): void {
  const [quotation] = roles.after;
  if (quotation === undefined) return;
  const offset = offsetIn(passage, quotation.start);
  const by = quotation.words;
  const target = targetAt(memory, index, passage);
  const [figure] = by.text.length <= SHORT_FIGURE ? findFigures(by.text) : [];
  if (figure !== undefined && (target === null || target.kind === 'answer')) {
    const context = by.text;
    const act: Act = { kind: 'figure', before: null, figure, context, sentence: null };
    claim(memory, index, { kind: 'figure', figures: [], passages: [passage.span] }, act, offset);
  } else {
    const act: Act = { kind: 'replace', by, from: 'quotation' };
    claim(memory, index, target ?? { kind: 'told', passages: [by], polarity: null }, act, offset);
  }
  memory.pending = null;
}

/** Old words in quotation marks; the passage may say at once what becomes of them. */
function readOldWords(memory: LetterMemory, index: number, passage: Passage, roles: Roles): number {
  const { letter, passages } = memory;
  const [before] = roles.before;
  if (before === undefined) return index;
  const target = wordsTarget({ before, within: null });
  const offset = offsetIn(passage, before.start);
  const replacement = cue.REPLACES.test(passage.masked)
    ? readReplacement(letter, passages, index, false)
    : null;
  point(memory, index, target, offset);
  if (replacement !== null) {
    claim(
      memory,
      index,
      target,
      { kind: 'replace', by: replacement.by, from: 'paragraph' },
      offset,
    );
  } else if (cue.DELETES.test(passage.masked)) {
    claim(memory, index, target, { kind: 'delete' }, offset);
  } else {
    const [contrast] = cue.REPLACES.test(passage.masked)
      ? findContrasts(passage, findQuestionRefs(passage.masked))
      : [];
    if (contrast === undefined) return index;
    claim(memory, index, target, figureAct(contrast, passage, false), offset);
  }
  memory.pending = null;
  return replacement?.until ?? index;
}

/** `declares`: the sentence itself says how things are, and so is the new wording as well. */
function figureAct({ before, after }: Contrast, passage: Passage, declares: boolean): Act {
  const sentence = declares ? passage.span : null;
  return { kind: 'figure', before, figure: after, context: passage.span.text, sentence };
}

/** A figure put in another's place in the letter's own prose; false where the passage has none. */
function readFigures(memory: LetterMemory, index: number, passage: Passage): boolean {
  const contrasts = findContrasts(passage, findQuestionRefs(passage.masked));
  const instructs = cue.REPLACES.test(passage.masked);
  const pending = pendingAt(memory, index);
  const known = pending !== null || findQuestionRefs(passage.masked).length > 0;
  let found = false;
  for (const contrast of contrasts) {
    if (contrast.before === null && !known && !cue.FIGURE_WORD.test(passage.masked)) continue;
    const told = pending?.target.kind === 'told' ? memory.passages[pending.from] : undefined;
    const written = told === undefined ? [] : ownFigures(told, findQuestionRefs(told.masked));
    const target: Target =
      pending !== null && (pending.target.kind === 'words' || pending.target.kind === 'place')
        ? pending.target
        : {
            kind: 'figure',
            figures: contrast.before === null ? written : [contrast.before],
            passages: told === undefined ? [passage.span] : [told.span, passage.span],
          };
    claim(memory, index, target, figureAct(contrast, passage, !instructs));
    found = true;
  }
  if (found) memory.pending = null;
  return found;
}

/** Text replaced or deleted without a quotation of it; the index of the last passage it takes. */
function readUnquoted(memory: LetterMemory, index: number, passage: Passage): number | null {
  const target = targetAt(memory, index, passage);
  if (target === null) return null;
  if (cue.REPLACES.test(passage.masked)) {
    const whole = target.kind === 'answer';
    const given = readReplacement(memory.letter, memory.passages, index, whole);
    if (given !== null) {
      claim(memory, index, target, { kind: 'replace', by: given.by, from: 'paragraph' });
      memory.pending = null;
      return given.until;
    }
  }
  if (!(cue.DELETES.test(passage.masked) && cue.TEXT_OBJECT.test(passage.masked))) return null;
  claim(memory, index, target, { kind: 'delete' });
  memory.pending = null;
  return index;
}

function overlaps(memory: LetterMemory, passage: Passage): boolean {
  const target = memory.pending?.target;
  const old =
    target?.kind === 'words'
      ? target.words.text
      : target?.kind === 'told'
        ? target.passages.map(({ text }) => text).join(' ')
        : '';
  return shared(contentKeys(old), contentKeys(passage.span.text)) >= 2;
}

/** Prose about an earlier answer: what it said, that it was wrong, how things are. */
function readProse(memory: LetterMemory, index: number, passage: Passage): void {
  const { masked, span } = passage;
  const pending = pendingAt(memory, index);
  if (cue.CONTRASTS.test(masked)) {
    const target: Target = { kind: 'told', passages: [span], polarity: null };
    claim(memory, index, target, { kind: 'replace', by: span, from: 'sentence' });
    memory.pending = null;
  } else if (cue.SAYS.test(masked) && cue.OWN_TEXT.test(masked) && !cue.RECONSIDERS.test(masked)) {
    const polarity = cue.SAID_NO.test(masked) ? 'no' : cue.SAID_YES.test(masked) ? 'yes' : null;
    point(memory, index, { kind: 'told', passages: [span], polarity });
  } else if (pending !== null && cue.RECONSIDERS.test(masked)) {
    pending.now ??= span;
  } else if (pending?.conceded && (cue.NOW_TRUE.test(masked) || overlaps(memory, passage))) {
    pending.now ??= span;
  } else if (cue.CONCEDES.test(masked)) {
    const named = namedTarget(passage);
    if (pending === null && named !== null) point(memory, index, named);
    else if (pending !== null) pending.conceded = true;
  }
}

/** What somebody else proposes is kept apart, until the minister takes it over. */
function readProposal(memory: LetterMemory, index: number, passage: Passage): void {
  settle(memory);
  const kept = memory.claims.length;
  readExchanges(memory, index, passage, readRoles(passage, memory.isOldText));
  memory.proposed = memory.claims.splice(kept);
}

function rejects(passage: Passage): boolean {
  return (
    cue.REJECTS.test(passage.masked) &&
    !cue.THE_REST.test(passage.masked) &&
    passage.quotations.length < 2
  );
}

/** Who speaks, and about which text; true where the passage is read with that. */
function readStance(memory: LetterMemory, index: number, passage: Passage): boolean {
  const { masked } = passage;
  const hasRefs = findQuestionRefs(masked).length > 0;
  const previous = memory.passages[index - 1];
  if (hasRefs || previous?.paragraph !== passage.paragraph) memory.elsewhere = false;
  if (cue.ELSEWHERE.test(masked) && !hasRefs) memory.elsewhere = true;
  if (cue.PROPOSES.test(masked) && !cue.OWN_ACT.test(masked)) {
    readProposal(memory, index, passage);
    return true;
  }
  if (rejects(passage)) {
    memory.proposed = [];
    memory.pending = null;
    return true;
  }
  if (cue.ACCEPTS.test(masked)) {
    memory.claims.push(...memory.proposed);
    memory.proposed = [];
  }
  const adds = cue.ADDS.test(masked) && !masked.includes('vervang');
  if (memory.elsewhere || adds) memory.pending = null;
  return memory.elsewhere || adds;
}

/** Reads the passage at `index`; gives the index of the last passage that belonged to it. */
function readPassage(memory: LetterMemory, index: number, passage: Passage): number {
  if (readStance(memory, index, passage)) return index;
  const place = findTextPlace(passage.masked);
  if (place !== null || !cue.SAME_ANSWER.test(passage.masked)) memory.place = place;
  const roles = readRoles(passage, memory.isOldText);
  const replaces = cue.REPLACES.test(passage.masked);
  if (roles.exchanges.length > 0 && (replaces || cue.MISTAKENLY.test(passage.masked)))
    readExchanges(memory, index, passage, roles);
  else if (roles.after.length > 0 && replaces) readNewWords(memory, index, passage, roles);
  else if (roles.before.length > 0) return readOldWords(memory, index, passage, roles);
  else if (memory.corrects && readFigures(memory, index, passage)) return index;
  else {
    const until = readUnquoted(memory, index, passage);
    if (until !== null) return until;
    readProse(memory, index, passage);
  }
  return index;
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
    corrects: passages.some(({ masked }) => cue.SIGNALS.test(masked)),
    claims: [],
    proposed: [],
    pending: null,
    near: [],
    place: null,
    elsewhere: false,
  };
  for (let index = 0; index < passages.length; index += 1) {
    const passage = passages[index];
    if (passage === undefined) break;
    index = readPassage(memory, index, passage);
    const last = findQuestionRefs(passage.masked).at(-1);
    if (last !== undefined) memory.near = last.numbers;
  }
  settle(memory);
  return memory.claims;
}
