import { ANSWER_VERBS } from '../lexicon/function-words.ts';
import { contentPlaces } from './content-places.ts';
import { listOf } from './fold.ts';
import type { Ruling } from './lone-sentence.ts';
import type { Reading } from './reading.ts';
import { finding } from './reasons.ts';
import { root } from './stems.ts';
import { type Word, wordsOf } from './words.ts';

const YES: ReadonlySet<string> = new Set(['ja', 'jawel']);
const NO: ReadonlySet<string> = new Set(['nee', 'neen']);
/** Say that it is so, that one knows of it or agrees: an answer to whatever was asked. */
const ANSWERING: ReadonlySet<string> = new Set(listOf(ANSWER_VERBS).map(root));
const POINTING: ReadonlySet<string> = new Set(
  listOf('dit dat deze die het hier hierover daar daarover hiervan daarvan hiermee daarmee uw zo'),
);
const MOST_RESTATED = 4;

const HEDGES: ReadonlySet<string> = new Set(
  listOf('epistemic knowledge generic quantifier condition focus case time partial'),
);
const BUTS: ReadonlySet<string> = new Set(listOf('maar echter hoewel zij tenzij mits behalve'));

/** Where what follows the yes or no begins. */
function restFrom({ words }: Reading): number {
  return words.findIndex(({ kind }, at) => at > 0 && kind === 'word');
}

/** "Ja, maar niet altijd", "Nee, tenzij …": what follows begins by taking something back. */
function takesBack(full: Reading): boolean {
  const { scales, negations, words } = full;
  const from = restFrom(full);
  const hedges = [...scales, ...negations].some(
    (cue) => HEDGES.has(cue.list) && cue.pattern.strength < 1 && cue.from === from,
  );
  return hedges || BUTS.has(words[from]?.form ?? '');
}

type Answer = 'yes' | 'no' | '';

function answerOf({ words }: Reading): Answer {
  const first = words[0]?.form ?? '';
  if (YES.has(first)) return 'yes';
  return NO.has(first) ? 'no' : '';
}

function isBare({ words }: Reading): boolean {
  return words.filter(({ kind }) => kind === 'word').length === 1;
}

function contentOf(reading: Reading): readonly Word[] {
  return [...contentPlaces(reading)].flatMap((at) => reading.words[at] ?? []);
}

function rootsOf({ form, verbs }: Word): readonly string[] {
  return [root(form), ...verbs.map(root)];
}

/** Whether what follows a yes or no only says again what was asked: it answers without it too. */
function isRestated(full: Reading, question: string): boolean {
  const { words, figures } = full;
  const said = contentOf(full).filter((word) => !rootsOf(word).some((each) => ANSWERING.has(each)));
  const span = { text: question, start: 0, end: question.length };
  const asked = new Set(question === '' ? [] : wordsOf([span]).flatMap(rootsOf));
  if (said.every((word) => rootsOf(word).some((each) => asked.has(each))))
    return figures.length === 0;
  if (question !== '' || figures.length > 0 || said.length > MOST_RESTATED) return false;
  const marks = words.filter(({ kind }) => kind === 'mark').length;
  const points = words.some(({ form }) => POINTING.has(form));
  const answers = words.some((word) => rootsOf(word).some((each) => ANSWERING.has(each)));
  return points && answers && marks <= 2 && new Set(full.clauses.of).size === 1;
}

/**
 * "Ja, dat bericht is mij bekend." → "Ja.": the answer stands as long as no more was said than was asked;
 * what else was said is gone. Null unless one side is a bare yes or no and the other begins with it.
 */
export function judgeShortAnswer(before: Reading, after: Reading, question: string): Ruling | null {
  const answer = answerOf(before);
  if (answer === '' || answer !== answerOf(after) || isBare(before) === isBare(after)) return null;
  const isShortened = isBare(after);
  const full = isShortened ? before : after;
  const rest = full.words.slice(restFrom(full));
  const [gone, come] = isShortened ? [rest, []] : [[], rest];
  if (takesBack(full)) {
    return isShortened
      ? ruling(
          'widened',
          ['strengthened', 'narrowed'],
          [finding('R7', 'caveat', 'stronger', gone, [])],
        )
      : ruling('narrowed', ['softened'], [finding('R7', 'caveat', 'weaker', [], come)]);
  }
  if (isRestated(full, question)) {
    return ruling('reworded', [], [finding('R9', 'words', 'none', gone, come)]);
  }
  return isShortened
    ? ruling('narrowed', ['removed', 'softened'], [finding('R7', 'claim', 'weaker', gone, [])])
    : ruling('added', ['widened'], [finding('R9', 'words', 'none', [], come)]);
}

function ruling(
  label: Ruling['label'],
  also: Ruling['also'],
  findings: Ruling['findings'],
): Ruling {
  return { label, also, confidence: 'medium', findings };
}
