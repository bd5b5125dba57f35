import type { Span } from '../model.ts';
import { alignWords, type Leave, type Side } from './align.ts';
import { rangesOfFormulas } from './formulas.ts';
import { confidenceOf, type Judgement, judge, type Sought } from './judge.ts';
import type { Range } from './marks.ts';
import { mergeNeighbours } from './merge.ts';
import { pairsOf } from './pairs.ts';
import { type Paraphrase, paraphrasesIn } from './paraphrases.ts';
import {
  emptyVocabulary,
  indexPairs,
  leaveIn,
  type Passage,
  type Place,
  type PlacedAlignment,
  passageOf,
  sideOf,
  type Vocabulary,
  type WordedText,
  wordedText,
  worthOf,
} from './passage.ts';
import type { Origin, Quotation } from './quotation.ts';
import { regionsIn } from './regions.ts';
import { resolveOverlaps } from './resolve.ts';

/** What else there is to know of the words. */
export interface FindOptions {
  /** Whether a pair of content words (its hash) stands in so many records that it says nothing. */
  readonly isCommon?: (pair: number) => boolean;
  /** Also what is only said in other words; a guess. */
  readonly paraphrases?: boolean;
}

/** More passages than this are not tried for one sentence: those with the most pairs come first. */
const MOST_PASSAGES = 24;
/** A sentence with so few pairs is tried with passages that share only one. */
const FEW_PAIRS = 8;
/** Words of a passage that are aligned at a time; only a table or a book has more around a quotation. */
const LONGEST_WINDOW = 3000;
const AROUND = 40;

interface Seeded {
  readonly passage: number;
  readonly hits: number;
  readonly window: Range;
}

/** The passages that share pairs of content words with a stretch of text, and where. */
function seedsOf(
  text: WordedText,
  { start, end }: Range,
  index: ReadonlyMap<number, readonly Place[]>,
): readonly Seeded[] {
  const pairs = pairsOf(text.words, start, end);
  const found = new Map<number, { hits: number; first: number; last: number }>();
  for (const { hash } of pairs) {
    const met = new Set<number>();
    for (const { passage, at } of index.get(hash) ?? []) {
      const known = found.get(passage) ?? { hits: 0, first: at, last: at };
      const hits = known.hits + (met.has(passage) ? 0 : 1);
      met.add(passage);
      const [first, last] = [Math.min(known.first, at), Math.max(known.last, at)];
      found.set(passage, { hits, first, last });
    }
  }
  const fewest = pairs.length <= FEW_PAIRS ? 1 : 2;
  return [...found]
    .filter(([, { hits }]) => hits >= fewest)
    .sort(([one, { hits: less }], [other, { hits: more }]) => more - less || one - other)
    .slice(0, MOST_PASSAGES)
    .map(([passage, { hits, first, last }]) => {
      const from = Math.max(0, first - (end - start) - AROUND);
      const to = Math.min(last + (end - start) + AROUND, from + LONGEST_WINDOW);
      return { passage, hits, window: { start: from, end: to } };
    });
}

interface Ground {
  readonly text: WordedText;
  readonly passages: readonly Passage[];
  readonly vocabulary: Vocabulary;
}

/** What is looked for as one side of every alignment that it is tried in. */
interface SoughtSide {
  readonly sought: Sought;
  readonly side: Side;
  readonly leave: Leave;
}

function alignAt(
  { passages, vocabulary }: Ground,
  { sought, side, leave }: SoughtSide,
  seed: Seeded,
): PlacedAlignment | null {
  const passage = passages[seed.passage];
  if (passage === undefined) return null;
  const window = { start: seed.window.start, end: Math.min(seed.window.end, passage.words.length) };
  const found = alignWords(side, sideOf(passage, window, vocabulary), leave, worthOf(vocabulary));
  if (found === null) return null;
  return {
    passage: seed.passage,
    score: found.score,
    textFrom: found.textFrom + sought.start,
    textTo: found.textTo + sought.start,
    sourceFrom: found.sourceFrom + window.start,
    sourceTo: found.sourceTo + window.start,
    differences: found.differences.map((difference) => ({
      textFrom: difference.textFrom + sought.start,
      textTo: difference.textTo + sought.start,
      sourceFrom: difference.sourceFrom + window.start,
      sourceTo: difference.sourceTo + window.start,
    })),
  };
}

function judgementsOf(
  ground: Ground,
  regions: readonly Sought[],
  options: FindOptions,
): readonly Judgement[] {
  const { text, passages } = ground;
  const index = indexPairs(passages);
  const formulas = rangesOfFormulas(text.words, options.isCommon);
  const isFormula = (at: number): boolean => formulas[at] === 1;
  const found: Judgement[] = [];
  for (const sought of regions) {
    const side = sideOf(text, sought, ground.vocabulary);
    const tried = { sought, side, leave: leaveIn(text, sought) };
    for (const seed of seedsOf(text, sought, index)) {
      const alignment = alignAt(ground, tried, seed);
      const passage = passages[seed.passage];
      if (alignment && passage) found.push(judge(alignment, sought, text, passage, isFormula));
    }
  }
  return found;
}

function spanAt({ text, words }: WordedText, { start, end }: Range): Span {
  const from = words[start]?.start ?? 0;
  const to = words[end - 1]?.end ?? from;
  return { text: text.slice(from, to), start: from, end: to };
}

function originOf({ passages }: Ground, judgement: Judgement): Origin {
  const { passage, manner, alterations, source } = judgement;
  const from = passages[passage];
  const span = from ? spanAt(from, source) : { text: '', start: 0, end: 0 };
  return { passage, source: span, manner, alterations };
}

function saidOtherwise(ground: Ground, { text, passage, source, isMarked }: Paraphrase): Quotation {
  const from = ground.passages[passage];
  return {
    passage,
    source: from ? spanAt(from, source) : { text: '', start: 0, end: 0 },
    manner: 'paraphrase',
    alterations: [],
    span: spanAt(ground.text, text),
    isMarked,
    confidence: 'low',
    also: [],
  };
}

/**
 * The words of a text that are those of given passages, in reading order: quotations with and without
 * marks, also shortened or with some words altered, never formulas by themselves ("Ja."). Where several
 * passages give the same words, the first of them is the source and the others stand in `also`. Spans
 * count UTF-16 units, in the text and in the passage, from the first letter of the first word to the
 * last of the last.
 */
export function findQuotations(
  text: string,
  passages: readonly string[],
  options: FindOptions = {},
): readonly Quotation[] {
  const vocabulary = emptyVocabulary();
  const ground: Ground = {
    vocabulary,
    passages: passages.map((passage) => passageOf(passage, vocabulary)),
    text: wordedText(text, vocabulary),
  };
  const regions = regionsIn(text, ground.text.words).map(
    ({ from, to, isMarked }): Sought => ({ start: from, end: to, isMarked }),
  );
  const byPassage = new Map<number, Judgement[]>();
  for (const judgement of judgementsOf(ground, regions, options)) {
    const known = byPassage.get(judgement.passage);
    if (known) known.push(judgement);
    else byPassage.set(judgement.passage, [judgement]);
  }
  const merged = [...byPassage].flatMap(([at, judgements]) => {
    const passage = ground.passages[at];
    return passage ? mergeNeighbours(judgements, ground.text, passage) : [];
  });
  const resolved = resolveOverlaps(merged);
  const taken = resolved.map(({ best }) => best.text);
  const quoted = resolved.map(
    ({ best, also }): Quotation => ({
      ...originOf(ground, best),
      span: spanAt(ground.text, best.text),
      isMarked: best.sought.isMarked,
      confidence: confidenceOf(best),
      also: also.map((judgement) => originOf(ground, judgement)),
    }),
  );
  if (!options.paraphrases) return quoted;
  const said = paraphrasesIn(ground.text, ground.passages, regions, taken);
  const all = [...quoted, ...said.map((paraphrase) => saidOtherwise(ground, paraphrase))];
  return all.sort((one, other) => one.span.start - other.span.start);
}
