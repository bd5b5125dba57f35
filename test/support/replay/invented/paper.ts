import type { Entry, PaperRecord, Part } from '../../rendered/record.ts';
import { rollDice } from './dice.ts';
import { inventQuestion, inventSentence } from './prose.ts';

/** How long papers are: about 2 KB of XML, or like the real ones. */
export type Length = 'short' | 'real';

/** A paper before it is written. */
export interface Sketch {
  readonly seed: number;
  /** The place of its zaak among the invented ones. */
  readonly place: number;
  readonly length: Length;
  /** The paper without its text. */
  readonly head: PaperRecord;
}

interface Measures {
  readonly questions: readonly [fewest: number, range: number];
  readonly paragraphs: number;
  readonly sentences: number;
}

const MEASURES: Readonly<Record<Length, Measures>> = {
  short: { questions: [2, 2], paragraphs: 1, sentences: 2 },
  real: { questions: [5, 10], paragraphs: 3, sentences: 4 },
};
const DELAY =
  'De vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord, omdat nog gegevens nodig zijn.';
const GIVEN_ANEW = 2;

const paragraph = (text: string): Part => ({ kind: 'paragraph', runs: [text] });

/** All questions of a zaak with their first answers; every paper of it takes its entries from these. */
function pairsOf({ seed, place, length }: Sketch): readonly (readonly [Entry, Entry])[] {
  const dice = rollDice(seed, place);
  const { questions, paragraphs, sentences } = MEASURES[length];
  return Array.from({ length: questions[0] + dice.below(questions[1]) }, (_, index) => {
    const numbers = [index + 1];
    const asked = [paragraph(inventQuestion(dice))];
    const answered = Array.from({ length: 1 + dice.below(paragraphs) }, () =>
      paragraph(Array.from({ length: sentences }, () => inventSentence(dice)).join(' ')),
    );
    return [
      { role: 'question', numbers, part: null, parts: asked },
      { role: 'answer', numbers, part: null, parts: answered },
    ];
  });
}

function entriesOf(sketch: Sketch): readonly Entry[] {
  const pairs = pairsOf(sketch);
  if (sketch.head.kind === 'questions') return pairs.map(([question]) => question);
  if (sketch.head.kind === 'answer') return pairs.flat();
  // A further answer gives the first answers anew, each with a sentence more.
  const dice = rollDice(sketch.seed + 1, sketch.place);
  return pairs.slice(0, GIVEN_ANEW).flatMap(([question, answer]) => {
    const parts = [...answer.parts, paragraph(inventSentence(dice))];
    return [question, { ...answer, parts }];
  });
}

/** Writes an invented paper; the same sketch gives the same words. */
export function inventPaper(sketch: Sketch): PaperRecord {
  const { head } = sketch;
  if (head.kind === 'delay-notice') return { ...head, letter: [paragraph(DELAY)] };
  return { ...head, entries: entriesOf(sketch) };
}
