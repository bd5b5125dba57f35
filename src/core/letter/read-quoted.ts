import type { Act, Target } from './claims.ts';
import { findContrasts } from './contrasts.ts';
import * as cue from './cues.ts';
import { findFigures } from './figures.ts';
import { claim, type LetterMemory, pendingAt, point, targetAt } from './letter-memory.ts';
import type { Passage } from './passages.ts';
import { findQuestionRefs } from './question-numbers.ts';
import type { Quotation } from './quotations.ts';
import { readReplacement } from './replacement.ts';
import type { Exchange, Roles } from './roles.ts';

const SHORT_FIGURE = 40;
const SHORTEST_WORDING = 4;
/** "«a» in «b»", as in a list of changes. */
const LINKED = /» (?:in|door|naar|tot) «/;

function offsetIn(passage: Passage, place: number): number {
  return place - passage.span.start;
}

function wordsTarget({ before, within }: Pick<Exchange, 'before' | 'within'>): Target {
  return { kind: 'words', words: before.words, within: within?.words ?? null };
}

/** Old words and new ones in quotation marks in one sentence. */
function readExchanges(memory: LetterMemory, index: number, passage: Passage, roles: Roles): void {
  for (const exchange of roles.exchanges) {
    const act: Act = { kind: 'replace', by: exchange.after.words, from: 'quotation' };
    claim(memory, index, wordsTarget(exchange), act, offsetIn(passage, exchange.before.start));
  }
  memory.pending = null;
}

/** New words in quotation marks, and the old ones not in this sentence. */
function readNewWords(
  memory: LetterMemory,
  index: number,
  passage: Passage,
  quotation: Quotation,
): void {
  const offset = offsetIn(passage, quotation.start);
  const by = quotation.words;
  const about = targetAt(memory, index, passage);
  // "De zin moet luiden: «…»" after an answer was named: one sentence of it.
  const target = about?.kind === 'answer' && cue.TEXT_PART.test(passage.masked) ? null : about;
  const [figure] = by.text.length <= SHORT_FIGURE ? findFigures(by.text) : [];
  if (figure !== undefined && (target === null || target.kind === 'answer')) {
    const act: Act = { kind: 'figure', before: null, figure, context: by.text, sentence: null };
    claim(memory, index, { kind: 'figure', figures: [], passages: [passage.span] }, act, offset);
  } else {
    const told: Target = { kind: 'told', passages: [by], polarity: null };
    claim(memory, index, target ?? told, { kind: 'replace', by, from: 'quotation' }, offset);
  }
  memory.pending = null;
}

/** What the passage that quotes the old words says at once becomes of them; null: nothing yet. */
function actOnOldWords(
  memory: LetterMemory,
  index: number,
  passage: Passage,
): { readonly act: Act; readonly until: number } | null {
  if (cue.REPLACES.test(passage.masked)) {
    const given = readReplacement(memory.letter, memory.passages, index, false);
    if (given !== null)
      return { act: { kind: 'replace', by: given.by, from: given.from }, until: given.until };
    const [contrast] = findContrasts(passage, findQuestionRefs(passage.masked), null);
    if (contrast !== undefined) {
      const { before, after: figure } = contrast;
      const context = passage.span.text;
      return { act: { kind: 'figure', before, figure, context, sentence: null }, until: index };
    }
  }
  return cue.DELETES.test(passage.masked) ? { act: { kind: 'delete' }, until: index } : null;
}

/** Quoted words of an answer, not a term or a name: the passage says so, or quotes and no more. */
function quotesAnswer(
  memory: LetterMemory,
  passage: Passage,
  { words, start, end }: Quotation,
): boolean {
  const { masked, span } = passage;
  if (cue.OWN_TEXT.test(masked) || cue.TEXT_OBJECT.test(masked) || cue.SAYS.test(masked))
    return true;
  return end - start >= span.end - span.start - 2 || memory.isOldText(words.text);
}

/** Old words in quotation marks; gives the index of the last passage that belongs to them, or null. */
function readOldWords(
  memory: LetterMemory,
  index: number,
  passage: Passage,
  before: Quotation,
): number | null {
  if (!quotesAnswer(memory, passage, before)) return null;
  const target = wordsTarget({ before, within: null });
  const offset = offsetIn(passage, before.start);
  const done = actOnOldWords(memory, index, passage);
  point(memory, index, target, offset);
  if (done === null) return index;
  claim(memory, index, target, done.act, offset);
  memory.pending = null;
  return done.until;
}

/** Whether the sentence really exchanges its quotations. */
function isExchange(memory: LetterMemory, { masked }: Passage, { before }: Exchange): boolean {
  if (cue.REPLACES.test(masked) || cue.MISTAKENLY.test(masked)) return true;
  if (memory.corrects && LINKED.test(masked)) return true;
  // A stored sentence beside other words, in a letter that corrects, needs no verb of replacing.
  return memory.corrects && memory.isOldText(before.words.text);
}

/** New wording, not a term that the letter only mentions. */
function isWording(words: string): boolean {
  return words.split(' ').length >= SHORTEST_WORDING || findFigures(words).length > 0;
}

/**
 * Reads a passage by what it quotes; gives the index of the last passage that belongs to it, null
 * where its quotations say nothing.
 */
export function readQuoted(
  memory: LetterMemory,
  index: number,
  passage: Passage,
  roles: Roles,
): number | null {
  const [exchange] = roles.exchanges;
  if (exchange !== undefined) {
    if (!isExchange(memory, passage, exchange)) return null;
    readExchanges(memory, index, passage, roles);
    return index;
  }
  const granted = pendingAt(memory, index)?.conceded === true;
  const [open] = roles.open;
  const opened = granted ? roles.open.filter(({ words }) => isWording(words.text)) : [];
  const [after] = [...roles.after, ...opened];
  if (after === undefined) {
    const before = roles.before[0] ?? open;
    return before === undefined ? null : readOldWords(memory, index, passage, before);
  }
  const replaces = cue.REPLACES.test(passage.masked) || cue.MISTAKENLY.test(passage.masked);
  if (!(replaces || granted)) return null;
  readNewWords(memory, index, passage, after);
  return index;
}
