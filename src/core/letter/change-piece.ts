import { type IndexedAnswer, type IndexedSentence, sentencesIn } from './answer-index.ts';
import type { Claim } from './claims.ts';
import { type FigureAct, figureChange } from './figure-change.ts';
import type { Figure } from './figures.ts';
import type { Place } from './find-words.ts';
import { followInstruction } from './instructed.ts';
import { type Instruction, readGiven, readInstruction } from './instruction.ts';
import { withoutLead } from './lead.ts';
import { type LocatedFigure, locateFigureIn } from './locate-figure.ts';
import type { Located } from './rate-sentences.ts';
import {
  fragmentChange,
  isWhole,
  reword,
  type SentenceChange,
  sentenceChange,
  sentenceRemoval,
} from './wording.ts';

const ONLY_WORDS =
  /(?<!\p{L})(?:woord(?:en)?|zinsne?den?|zinsdeel|bijzin|term(?:en)?|toevoeging|kwalificatie|bijwoord|naam)(?!\p{L})/iu;

function firstFigure(
  sentences: readonly Located[],
  act: FigureAct,
  told: string,
): LocatedFigure | null {
  const written: readonly Figure[] = act.before === null ? [] : [act.before];
  for (const located of sentences) {
    const found = locateFigureIn(located, written, act.figure, told);
    if (found !== null) return found;
  }
  return null;
}

function changeFigure(
  index: IndexedAnswer,
  sentences: readonly IndexedSentence[],
  { passage }: Claim,
  act: FigureAct,
): readonly SentenceChange[] {
  const located = sentences.map((sentence) => ({ index, sentence }));
  const found = firstFigure(located, act, passage.text);
  if (found !== null) return [figureChange(found, act)];
  const [only, second] = sentences;
  // "Er zijn drie klachten" for a sentence that says there are none: no figure to put it in.
  return act.sentence === null || only === undefined || second !== undefined
    ? []
    : [sentenceChange(only.span, act.sentence.text, withoutLead(act.sentence.text))];
}

/** What the letter gives in prose for one sentence, where that is no sentence itself. */
function instructionOf({ act, target }: Claim, hasMore: boolean): Instruction | null {
  if (act.kind !== 'replace' || act.from === 'quotation' || hasMore) return null;
  if (target.kind !== 'told') return null;
  return act.from === 'sentence' ? readInstruction(act.by.text) : readGiven(act.by.text);
}

/** What a claim makes of the sentences that a piece of an answer touches. */
export function changePiece({ index, piece }: Place, claim: Claim): readonly SentenceChange[] {
  const sentences = sentencesIn(index, piece);
  const { act, passage, target } = claim;
  const quoted = target.kind === 'words' ? target.words.text : '';
  const [only, second] = sentences;
  if (only === undefined) return [];
  switch (act.kind) {
    case 'replace': {
      const instruction = instructionOf(claim, second !== undefined);
      if (instruction !== null) return followInstruction(index, only, instruction, passage.text);
      return act.from === 'sentence'
        ? [sentenceChange(only.span, act.by.text, withoutLead(act.by.text))]
        : reword(sentences, piece, act.by.text, quoted);
    }
    case 'delete':
      return second === undefined && !isWhole(only.span, piece) && ONLY_WORDS.test(passage.text)
        ? [fragmentChange(only.span, piece, '')]
        : sentences.map(({ span }) => sentenceRemoval(span));
    case 'figure':
      return changeFigure(index, sentences, claim, act);
  }
}
