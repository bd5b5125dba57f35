import type { Span } from '../model.ts';
import { sentenceForm } from '../text/normal-form.ts';
import { type IndexedAnswer, sentencesAt } from './answer-index.ts';
import { changePiece } from './change-piece.ts';
import type { Act, Claim, Target } from './claims.ts';
import { figureChange } from './figure-change.ts';
import { answersOf, findWords } from './find-words.ts';
import { readInstruction } from './instruction.ts';
import { locateFigure } from './locate-figure.ts';
import { locatePolarity, locateTold } from './locate-told.ts';
import type { Located, Pointing } from './rate-sentences.ts';
import { isForeign } from './topic.ts';
import { type SentenceChange, sentenceChange } from './wording.ts';

/** What a claim makes of one answer. */
export interface AnswerChange {
  readonly index: IndexedAnswer;
  readonly changes: readonly SentenceChange[];
}

const IN_PARAGRAPH = /(?<!\p{L})in (?:de|het) \p{L}+ (?:alinea|paragraaf|punt)/iu;

/** The answers that the claim names, else those named last before it, else the only one there is. */
function namedOrNear(indexes: readonly IndexedAnswer[], claim: Claim): readonly IndexedAnswer[] {
  if (claim.numbers.length > 0) return answersOf(indexes, claim.numbers, claim.part) ?? [];
  return answersOf(indexes, claim.near, null) ?? (indexes.length === 1 ? indexes : []);
}

/** The letter's own sentence stands in the answer as it is: it repeats it and corrects nothing. */
function isRepeated({ sentence }: Located, passages: readonly Span[]): boolean {
  const form = sentenceForm(sentence.span.text);
  return passages.some(({ text }) => sentenceForm(text) === form);
}

function changeAnswer({ act }: Claim): readonly SentenceChange[] {
  if (act.kind === 'figure') return [];
  const after = act.kind === 'replace' ? act.by.text : null;
  return [{ sentence: null, after, fragments: [], edits: [] }];
}

/** The answers to search, those first at which the letter points most clearly. */
function searches(
  indexes: readonly IndexedAnswer[],
  { numbers, part, near, passage }: Claim,
): readonly (readonly [readonly IndexedAnswer[], Pointing])[] {
  const named = answersOf(indexes, numbers, part);
  if (named !== null) return [[named, 'named']];
  if (isForeign(passage.text, indexes)) return [];
  return [
    [answersOf(indexes, near, null) ?? [], 'near'],
    [indexes, 'any'],
  ];
}

function firstFound<T>(
  indexes: readonly IndexedAnswer[],
  claim: Claim,
  locate: (answers: readonly IndexedAnswer[], pointing: Pointing) => T | null,
): T | null {
  for (const [answers, pointing] of searches(indexes, claim)) {
    const found = locate(answers, pointing);
    if (found !== null) return found;
  }
  return null;
}

function firstTold(
  answers: readonly IndexedAnswer[],
  told: readonly string[],
  pointing: Pointing,
): Located | null {
  for (const text of told) {
    const found = locateTold(answers, text, pointing);
    if (found !== null) return found;
  }
  return null;
}

function resolveTold(
  indexes: readonly IndexedAnswer[],
  claim: Claim,
  { passages, polarity }: Extract<Target, { kind: 'told' }>,
): AnswerChange | null {
  const told = [passages.map(({ text }) => text).join(' ')];
  // Where the letter only says that something is wrong, what it puts in its place tells what.
  if (claim.act.kind === 'replace')
    told.push(claim.act.by.text, `${told.join()} ${claim.act.by.text}`);
  const [first] = answersOf(indexes, claim.numbers, claim.part) ?? [];
  const located =
    polarity !== null && first !== undefined
      ? locatePolarity(first, polarity)
      : firstFound(indexes, claim, (answers, pointing) => firstTold(answers, told, pointing));
  if (located === null || isRepeated(located, passages)) return null;
  const { index, sentence } = located;
  return { index, changes: changePiece({ index, piece: sentence.span }, claim) };
}

function resolveFigure(
  indexes: readonly IndexedAnswer[],
  claim: Claim,
  { figures, passages }: Extract<Target, { kind: 'figure' }>,
): AnswerChange | null {
  const { act } = claim;
  if (act.kind !== 'figure') return null;
  const told = passages.map(({ text }) => text).join(' ');
  const found = firstFound(indexes, claim, (answers, pointing) =>
    locateFigure(answers, figures, act.figure, told, pointing),
  );
  if (found === null || isRepeated(found, passages)) return null;
  return { index: found.index, changes: [figureChange(found, act)] };
}

/** One figure "in de antwoorden op vraag 2 en vraag 6": replaced in each of them that has it. */
function resolveFigures(
  indexes: readonly IndexedAnswer[],
  claim: Claim,
  target: Extract<Target, { kind: 'figure' }>,
): readonly AnswerChange[] {
  const named = answersOf(indexes, claim.numbers, claim.part) ?? [];
  const each = named.flatMap((index) => resolveFigure([index], claim, target) ?? []);
  if (named.length > 1 && target.figures.length > 0 && each.length > 1) return each;
  return [
    resolveFigure(indexes, claim, target) ?? resolveNoFigure(indexes, claim, target) ?? [],
  ].flat();
}

/** "In antwoord 4 staat dat er geen klachten zijn. Het zijn er acht": told, and no figure to replace. */
function resolveNoFigure(
  indexes: readonly IndexedAnswer[],
  claim: Claim,
  { passages }: Extract<Target, { kind: 'figure' }>,
): AnswerChange | null {
  const { act, numbers } = claim;
  const [told, ...more] = passages;
  if (act.kind !== 'figure' || act.sentence === null || act.before !== null) return null;
  if (told === undefined || more.length === 0 || numbers.length === 0) return null;
  const replace: Act = { kind: 'replace', by: act.sentence, from: 'sentence' };
  const about = { kind: 'told', passages: [told], polarity: null } as const;
  return resolveTold(indexes, { ...claim, act: replace }, about);
}

function resolvePlace(
  indexes: readonly IndexedAnswer[],
  claim: Claim,
  target: Extract<Target, { kind: 'place' }>,
): readonly AnswerChange[] {
  const { act } = claim;
  const { also } = target.place;
  if (also !== null)
    return [also, target.place.sentence].flatMap((sentence) =>
      resolvePlace(indexes, claim, {
        kind: 'place',
        place: { ...target.place, sentence, also: null },
      }),
    );
  const named = namedOrNear(indexes, claim);
  return named.flatMap((index) => {
    const sentences = sentencesAt(index, target.place);
    const [first] = sentences;
    const last = sentences.at(-1);
    if (first === undefined || last === undefined) return [];
    const piece = { text: '', start: first.span.start, end: last.span.end };
    if (sentences.length > 1 && act.kind === 'replace' && IN_PARAGRAPH.test(claim.passage.text)) {
      const within = { ...index, sentences };
      const told = locateTold([within], act.by.text, 'named');
      if (told !== null)
        return [{ index, changes: [sentenceChange(told.sentence.span, act.by.text)] }];
    }
    return [{ index, changes: changePiece({ index, piece }, claim) }];
  });
}

/** What a claim makes of the answers; nothing where what it speaks of is in none of them. */
export function resolveClaim(
  indexes: readonly IndexedAnswer[],
  claim: Claim,
): readonly AnswerChange[] {
  const { target } = claim;
  switch (target.kind) {
    case 'words': {
      const place = findWords(indexes, claim, target.words, target.within);
      return place === null ? [] : [{ index: place.index, changes: changePiece(place, claim) }];
    }
    case 'place':
      return resolvePlace(indexes, claim, target);
    case 'answer': {
      const { act, passage } = claim;
      if (act.kind === 'replace' && act.from !== 'quotation' && readInstruction(act.by.text))
        return [
          resolveTold(indexes, claim, { kind: 'told', passages: [passage], polarity: null }) ?? [],
        ].flat();
      const named = namedOrNear(indexes, claim);
      return named.map((index) => ({ index, changes: changeAnswer(claim) }));
    }
    case 'told':
      return [resolveTold(indexes, claim, target) ?? []].flat();
    case 'figure':
      return resolveFigures(indexes, claim, target);
  }
}
