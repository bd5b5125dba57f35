import type { Aanhangsel, Answer, ParsedDocument, Question } from '../../../src/core/model.ts';
import { vergaderjaarOf } from '../../../src/core/vergaderjaar.ts';
import { type Dice, rollDice } from '../replay/invented/dice.ts';
import { changedAnswer, inventAnswer, inventAsked } from './prose.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { ZaakSketch } from './zaken.ts';

/** A document as the parser would have read it, with a number that no real one has. */
export interface InventedPaper {
  readonly documentNumber: string;
  readonly parsed: ParsedDocument;
}

const DAY = 86_400_000;
const FEWEST_QUESTIONS = 3;
const MORE_QUESTIONS = 9;
/** Real aanhangsels of a vergaderjaar stay below this. */
const FIRST_NUMBER = 10_000;
const MOST_PAPERS = 4;
const PER_YEAR = 100_000;

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

function headOf(sketch: ZaakSketch): ParsedDocument {
  return {
    kind: 'questions',
    zaak: sketch.zaak,
    documentNumber: null,
    aanhangsel: null,
    askers: sketch.askers,
    addressedTo: [`Minister van ${sketch.department}`],
    answeredBy: [],
    onBehalfOf: [],
    subject: sketch.subject,
    submitted: sketch.submitted,
    received: null,
    seeAlso: [],
    questions: [],
    answers: [],
    letter: null,
    corrections: [],
    footnotes: [],
    messages: [],
  };
}

const question = (number: number, text: string): Question => ({
  numbers: [number],
  part: null,
  text,
  footnotes: [],
});

const answer = (number: number, text: string): Answer => ({
  ...question(number, text),
  refersTo: [],
});

/**
 * The papers of a zaak: its questions, nearly always an answer, a notice of delay with one in ten and a
 * further answer with one in twenty-eight. `place` makes their numbers and their words.
 */
export function papersOf(
  vocabulary: Vocabulary,
  sketch: ZaakSketch,
  place: number,
): readonly InventedPaper[] {
  const dice = rollDice(13, place);
  const asked = headOf(sketch);
  const count = FEWEST_QUESTIONS + dice.below(MORE_QUESTIONS);
  const questions = Array.from({ length: count }, (_, at) =>
    question(at + 1, inventAsked(vocabulary, dice)),
  );
  const answers = questions.map((_, at) => answer(at + 1, inventAnswer(vocabulary, dice)));
  const answered = (days: number, nth: number, said: Partial<ParsedDocument>): ParsedDocument => {
    const received = dayAfter(sketch.submitted, days);
    const vergaderjaar = vergaderjaarOf(received);
    const aanhangsel: Aanhangsel = {
      vergaderjaar,
      number: FIRST_NUMBER + place * MOST_PAPERS + nth,
    };
    const { minister: name, department } = sketch;
    const answeredBy = [{ name, role: 'Minister', department }];
    return { ...asked, kind: 'answer', received, aanhangsel, answeredBy, ...said };
  };
  const papers: ParsedDocument[] = [{ ...asked, questions }];
  if (dice.oneIn(10)) papers.push(answered(20, 1, { kind: 'delay-notice', letter: DELAY }));
  if (!dice.oneIn(20)) {
    papers.push(answered(30, 2, { questions, answers }));
    if (dice.oneIn(28)) papers.push(further(vocabulary, dice, answered(60, 3, {}), answers));
  }
  return papers.map((parsed, nth) => ({
    documentNumber: numberOf(place * MOST_PAPERS + nth),
    parsed,
  }));
}

const DELAY =
  'De vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord, omdat nog gegevens nodig zijn.';

/** Of years in which there are no documents yet. */
function numberOf(nth: number): string {
  return `${2080 + Math.floor(nth / PER_YEAR)}D${String(nth % PER_YEAR).padStart(5, '0')}`;
}

function further(
  vocabulary: Vocabulary,
  dice: Dice,
  head: ParsedDocument,
  answers: readonly Answer[],
): ParsedDocument {
  const given = answers.filter(({ text }) => text.length > 60).slice(0, 1 + dice.below(3));
  return {
    ...head,
    kind: 'further-answer',
    answers: given.map((it) => ({ ...it, text: changedAnswer(vocabulary, dice, it.text) })),
  };
}
