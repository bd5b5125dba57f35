import type { Span } from '../model.ts';
import { type IndexedAnswer, sentencesAt, sentencesIn } from './answer-index.ts';
import type { Act, Claim, Target } from './claims.ts';
import { contentKeys, shared } from './content-words.ts';
import { figurePhrases } from './figure-phrases.ts';
import type { Figure } from './figures.ts';
import {
  type Located,
  locateFigure,
  locateFigureIn,
  locatePolarity,
  locateTold,
} from './locate-told.ts';
import { locateExactly, locateLoosely } from './locate-words.ts';
import {
  fragmentChange,
  isWhole,
  reword,
  type SentenceChange,
  sentenceChange,
  sentenceRemoval,
} from './wording.ts';

/** What a claim makes of one answer. */
export interface AnswerChange {
  readonly index: IndexedAnswer;
  readonly changes: readonly SentenceChange[];
}

interface Place {
  readonly index: IndexedAnswer;
  readonly piece: Span;
}

const LONG_QUOTE = 25;
const ONLY_WORDS =
  /(?<!\p{L})(?:woord(?:en)?|zinsne?den?|zinsdeel|bijzin|term(?:en)?|toevoeging|kwalificatie|bijwoord|naam)(?!\p{L})/iu;
const IN_PARAGRAPH = /(?<!\p{L})in (?:de|het) \p{L}+ (?:alinea|paragraaf|punt)/iu;

/** The answers with these numbers; null where there is none. */
function answersOf(
  indexes: readonly IndexedAnswer[],
  numbers: readonly number[],
  part: string | null,
): readonly IndexedAnswer[] | null {
  const ordered = [...new Set(indexes.flatMap(({ answer }) => answer.numbers))];
  ordered.sort((left, right) => left - right);
  const wanted = new Set(numbers.map((number) => (number > 0 ? number : ordered.at(number))));
  const named = indexes.filter(({ answer }) => answer.numbers.some((number) => wanted.has(number)));
  const parted = named.filter(({ answer }) => answer.part === part);
  const chosen = part !== null && parted.length > 0 ? parted : named;
  return chosen.length > 0 ? chosen : null;
}

/** The answers that the claim names; null where it names none or none that there is. */
function namedAnswers(
  indexes: readonly IndexedAnswer[],
  { numbers, part }: Claim,
): readonly IndexedAnswer[] | null {
  return answersOf(indexes, numbers, part);
}

/** The answers that the claim names, else those named last before it, else the only one there is. */
function namedOrNear(indexes: readonly IndexedAnswer[], claim: Claim): readonly IndexedAnswer[] {
  if (claim.numbers.length > 0) return namedAnswers(indexes, claim) ?? [];
  return answersOf(indexes, claim.near, null) ?? (indexes.length === 1 ? indexes : []);
}

/** Answers in the order in which the letter makes them likely. */
function likely(indexes: readonly IndexedAnswer[], claim: Claim): readonly IndexedAnswer[] {
  const near = answersOf(indexes, claim.near, null) ?? [];
  return [...new Set([...near, ...indexes])];
}

/** Which of several places is meant: the one at the named place, else amid the letter's words. */
function bestPlace(places: readonly Place[], claim: Claim): Place | null {
  const keys = contentKeys(claim.passage.text);
  const rated = places.map((place) => {
    const touched = sentencesIn(place.index, place.piece);
    const named = claim.place === null ? [] : sentencesAt(place.index, claim.place);
    const atPlace = named.some((sentence) => touched.includes(sentence)) ? 100 : 0;
    return { place, rate: atPlace + shared(keys, touched[0]?.keys ?? new Set()) };
  });
  const best = Math.max(...rated.map(({ rate }) => rate));
  return rated.find(({ rate }) => rate === best)?.place ?? null;
}

function exactPlaces(indexes: readonly IndexedAnswer[], words: Span): readonly Place[] {
  return indexes.flatMap((index) =>
    locateExactly(index, words.text).map((piece) => ({ index, piece })),
  );
}

function loosePlace(indexes: readonly IndexedAnswer[], words: Span): Place | null {
  for (const index of indexes) {
    const piece = locateLoosely(index, words.text);
    if (piece !== null) return { index, piece };
  }
  return null;
}

/** Where the quoted old words stand: in the answers the letter names, and long ones in any other. */
function findWords(
  indexes: readonly IndexedAnswer[],
  claim: Claim,
  words: Span,
  within: Span | null,
): Place | null {
  const named = namedAnswers(indexes, claim);
  const whole = within === null ? null : findWords(indexes, claim, within, null);
  if (whole !== null) {
    const inside = exactPlaces([whole.index], words).filter(({ piece }) =>
      holds(whole.piece, piece),
    );
    return inside[0] ?? whole;
  }
  const inNamed =
    named === null
      ? null
      : (bestPlace(exactPlaces(named, words), claim) ?? loosePlace(named, words));
  if (inNamed !== null) return inNamed;
  if (words.text.length < LONG_QUOTE && named !== null) return null;
  const others = likely(indexes, claim);
  return (
    bestPlace(exactPlaces(others, words), claim) ??
    (words.text.length < LONG_QUOTE ? null : loosePlace(others, words))
  );
}

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** A figure in a sentence replaced by the letter's. */
function figureChange(
  located: Located,
  act: Extract<Act, { kind: 'figure' }>,
  written: readonly Figure[],
  claim: Claim,
  found = locateFigureIn(located, written, act.figure, claim.passage.text),
): SentenceChange | null {
  if (found === null) return null;
  const { text } = located.index.answer;
  const letter = act.context;
  const { before, after } = figurePhrases(
    { text, figure: found.figure.span },
    { text: letter, figure: act.figure.span },
  );
  const change = fragmentChange(located.sentence.span, before, after);
  return { ...change, after: act.sentence?.text ?? null };
}

function changePiece({ index, piece }: Place, claim: Claim): readonly SentenceChange[] {
  const sentences = sentencesIn(index, piece);
  const { act } = claim;
  switch (act.kind) {
    case 'replace':
      return act.from === 'sentence'
        ? sentences.slice(0, 1).map(({ span }) => sentenceChange(span, act.by.text))
        : reword(sentences, piece, act.by.text);
    case 'delete': {
      const [only, second] = sentences;
      if (only === undefined) return [];
      const fragment = second === undefined && !isWhole(only.span, piece);
      return fragment && ONLY_WORDS.test(claim.passage.text)
        ? [fragmentChange(only.span, piece, '')]
        : sentences.map(({ span }) => sentenceRemoval(span));
    }
    case 'figure': {
      const written = act.before === null ? [] : [act.before];
      for (const sentence of sentences) {
        const change = figureChange({ index, sentence }, act, written, claim);
        if (change !== null) return [change];
      }
      return [];
    }
  }
}

function changeAnswer(claim: Claim): readonly SentenceChange[] {
  const { act } = claim;
  if (act.kind === 'figure') return [];
  const after = act.kind === 'replace' ? act.by.text : null;
  return [{ sentence: null, after, fragments: [], edits: [] }];
}

function resolveTold(
  indexes: readonly IndexedAnswer[],
  claim: Claim,
  target: Extract<Target, { kind: 'told' }>,
): AnswerChange | null {
  const named = namedAnswers(indexes, claim);
  const told = target.passages.map(({ text }) => text).join(' ');
  const [first] = named ?? [];
  const located =
    target.polarity !== null && first !== undefined
      ? locatePolarity(first, target.polarity)
      : locateTold(named ?? likely(indexes, claim), told, named !== null);
  if (located === null) return null;
  const { index, sentence } = located;
  return { index, changes: changePiece({ index, piece: sentence.span }, claim) };
}

function resolveFigure(
  indexes: readonly IndexedAnswer[],
  claim: Claim,
  target: Extract<Target, { kind: 'figure' }>,
): AnswerChange | null {
  const { act } = claim;
  if (act.kind !== 'figure') return null;
  const named = namedAnswers(indexes, claim);
  const told = target.passages.map(({ text }) => text).join(' ');
  const answers = named ?? likely(indexes, claim);
  const found = locateFigure(answers, target.figures, act.figure, told, named !== null);
  if (found === null) return null;
  const change = figureChange(found, act, target.figures, claim, found);
  return change === null ? null : { index: found.index, changes: [change] };
}

function resolvePlace(
  indexes: readonly IndexedAnswer[],
  claim: Claim,
  target: Extract<Target, { kind: 'place' }>,
): readonly AnswerChange[] {
  const { act } = claim;
  const named = namedOrNear(indexes, claim);
  return named.flatMap((index) => {
    const sentences = sentencesAt(index, target.place);
    const [first] = sentences;
    const last = sentences.at(-1);
    if (first === undefined || last === undefined) return [];
    const piece = { text: '', start: first.span.start, end: last.span.end };
    if (sentences.length > 1 && act.kind === 'replace' && IN_PARAGRAPH.test(claim.passage.text)) {
      const within = { ...index, sentences };
      const told = locateTold([within], act.by.text, true);
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
      const named = namedOrNear(indexes, claim);
      return named.map((index) => ({ index, changes: changeAnswer(claim) }));
    }
    case 'told':
      return [resolveTold(indexes, claim, target) ?? []].flat();
    case 'figure':
      return [resolveFigure(indexes, claim, target) ?? []].flat();
  }
}
