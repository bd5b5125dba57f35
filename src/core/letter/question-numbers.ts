import { CARDINAL_WORDS, numberValue, RANK_WORDS, rankValue } from './number-words.ts';

/** The questions that a letter names in one breath ("de vragen 6 en 7", "de laatste vraag"). */
export interface QuestionRef {
  /** Its place in the sentence. */
  readonly start: number;
  readonly end: number;
  /** Numbers from the start; negative ones count from the end, -1 is the last. */
  readonly numbers: readonly number[];
  /** The letter in "vraag 3a". */
  readonly part: string | null;
}

/** More than any letter names in one breath; without an end, a list of thousands is read anew from each. */
const MOST_LISTED = 40;
/** All that can be read here stands beside one of these words. */
const NAMED = /vra(?:ag|gen)|antwoord/;
const NUMBER = `(?:\\d{1,3}(?![\\d.,]*\\d)(?!\\s*(?:%|procent|euro|miljoen|miljard|jaar|dagen|weken))|${CARDINAL_WORDS})(?:\\s?[a-h](?![\\p{L}\\d]))?`;
const ABOUT =
  '(?:deel|sub|kamer)?(?:vragen|vraag|antwoorden|antwoord|beantwoording)(?:nummers?|nrs?\\.)?';
const JOIN =
  '(?:\\s*(?:,|&|/|en|-|–|t/m|tot en met|tot en met vraag|alsmede|respectievelijk)){1,3}\\s*(?:(?:op|van)\\s+)?(?:de\\s+)?(?:deel)?(?:vraag\\s+|vragen\\s+)?';
const COUNTED = new RegExp(
  `(?<![\\p{L}\\d])${ABOUT}\\s+(?:(?:op|bij|onder|van|nrs?\\.|nummers?)\\s+)*(?:de\\s+)?(?:(?:deel|kamer)?(?:vragen|vraag)\\s+)?(?:nrs?\\.?\\s+|nummers?\\s+)?(${NUMBER}(?:${JOIN}${NUMBER}){0,${MOST_LISTED}})(?![\\p{L}\\d])(?!\\s+(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december))`,
  'gu',
);
const ONE_ORDINAL = `(?:${RANK_WORDS})`;
const RANKED = new RegExp(
  `(?<![\\p{L}\\d])(${ONE_ORDINAL}(?:(?:,\\s*|\\s+en\\s+(?:de\\s+)?)${ONE_ORDINAL}){0,${MOST_LISTED}})\\s+(?:(${CARDINAL_WORDS}|\\d)\\s+)?(?:(?:deel|kamer)?(?:vraag|vragen)|(?<!mijn\\s\\S+\\s)(?<!onze\\s\\S+\\s)antwoord)(?![\\p{L}\\d])`,
  'gu',
);
const OTHER_RANKED = /(?<![\p{L}\d])(?:(slotvraag)|(openingsvraag))(?![\p{L}\d])/gu;
const ITEM = new RegExp(`(t/m|tot en met|-|–)?\\s*(?:vraag\\s+)?(${NUMBER})`, 'gu');
const ORDINAL_ITEM = new RegExp(ONE_ORDINAL, 'gu');
const PART = /\d\s?([a-h])$/;
const MOST_IN_RANGE = 60;

function listed(list: string): readonly number[] {
  const numbers: number[] = [];
  for (const [, through, word = ''] of list.matchAll(ITEM)) {
    const value = numberValue(word);
    const from = numbers.at(-1);
    if (value === null) continue;
    if (through !== undefined && from !== undefined && value - from <= MOST_IN_RANGE)
      for (let between = from + 1; between < value; between += 1) numbers.push(between);
    numbers.push(value);
  }
  return numbers;
}

function ranked(words: string, count: string | undefined): readonly number[] {
  const ranks = [...words.matchAll(ORDINAL_ITEM)].map(([word]) => rankValue(word));
  const [first] = ranks;
  const several = count === undefined ? 1 : (numberValue(count) ?? 1);
  if (ranks.length !== 1 || first === undefined || several < 2) return ranks;
  return Array.from({ length: several }, (_, index) =>
    first > 0 ? first + index : first - several + 1 + index,
  );
}

/**
 * The questions named in a sentence, in order: "vraag 12", "de vragen 3, 4 en 6 t/m 8", "de negende
 * vraag", "antwoord zes", "de laatste twee vragen". The sentence must be in lower case.
 */
export function findQuestionRefs(sentence: string): readonly QuestionRef[] {
  const refs: QuestionRef[] = [];
  if (!NAMED.test(sentence)) return refs;
  for (const { 0: match, 1: list = '', index } of sentence.matchAll(COUNTED)) {
    const part = PART.exec(list)?.[1] ?? null;
    refs.push({ start: index, end: index + match.length, numbers: listed(list), part });
  }
  for (const { 0: match, 1: words = '', 2: count, index } of sentence.matchAll(RANKED))
    refs.push({
      start: index,
      end: index + match.length,
      numbers: ranked(words, count),
      part: null,
    });
  for (const { 0: match, 1: closing, index } of sentence.matchAll(OTHER_RANKED)) {
    const numbers = [closing === undefined ? 1 : -1];
    refs.push({ start: index, end: index + match.length, numbers, part: null });
  }
  return refs.sort((left, right) => left.start - right.start);
}
