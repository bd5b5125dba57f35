import type { Act, Target } from './claims.ts';
import { type Contrast, findContrasts } from './contrasts.ts';
import * as cue from './cues.ts';
import type { Granted } from './given-figure.ts';
import { claim, type LetterMemory, pendingAt } from './letter-memory.ts';
import { ownFigures } from './own-figures.ts';
import type { Passage } from './passages.ts';
import { findQuestionRefs } from './question-numbers.ts';
import * as turn from './turn-cues.ts';

const EXPLAINS_FIGURE = /[:;]\s[^:;]*\d/;

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

/** Whether the letter grants, here or before, that a figure was wrong: one that it gives is the right one. */
function grants(memory: LetterMemory, index: number, masked: string): Granted {
  if (memory.lists && memory.section.length > 0) return 'text';
  if (memory.claims.length > 0 && turn.FOLLOWS.test(masked)) return 'text';
  const pending = pendingAt(memory, index);
  if (pending?.conceded === true) {
    const called = memory.passages[pending.from]?.masked ?? '';
    return pending.announces && cue.FIGURE_WORD.test(called) ? 'figure' : 'text';
  }
  // "Het verzuim is onjuist vermeld; dit bedraagt 8,9%": only what follows is granted to be right.
  return cue.concedes(masked) && EXPLAINS_FIGURE.test(masked) ? 'text' : null;
}

/** A figure put in another's place in the letter's own prose; false where the passage has none. */
export function readFigures(
  memory: LetterMemory,
  index: number,
  passage: Passage,
  corrects: boolean,
): boolean {
  const { masked, span } = passage;
  const refs = findQuestionRefs(masked);
  const granted = grants(memory, index, masked);
  const tells = cue.MISTAKENLY.test(masked) || (cue.SAYS.test(masked) && cue.OWN_TEXT.test(masked));
  const goesOn = memory.claims.length > 0 && memory.near.length > 0;
  const known =
    goesOn || granted !== null || pendingAt(memory, index) !== null || refs.length > 0 || tells;
  const contrasts = findContrasts(passage, refs, granted).filter(({ plain, before }) =>
    corrects ? plain || known || cue.FIGURE_WORD.test(masked) : plain && before !== null,
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
