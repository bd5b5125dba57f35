import { attributionWords } from './attribution.ts';
import { changedCues, cuesOf, cueWords } from './changed-cues.ts';
import type { ContentMatch } from './content.ts';
import type { Cue } from './cue-search.ts';
import type { Reading } from './reading.ts';
import { type Finding, finding } from './reasons.ts';
import { stepOf, weakest } from './steps.ts';
import { NO_WORD, type Word } from './words.ts';

const SLACK = 0.05;

/** A hedge beside one that both sides have, and that is as weak, adds nothing ("kan niet uitsluiten"). */
function isStacked(reading: Reading, list: string, cue: Cue, left: readonly Cue[]): boolean {
  const { of } = reading.clauses;
  return cuesOf(reading, list).some(
    (other) =>
      !left.includes(other) &&
      !isContent(other) &&
      of[other.from] === of[cue.from] &&
      other.pattern.strength <= cue.pattern.strength + SLACK,
  );
}

/** What is allowed or forbidden is what the sentence is about; only "mogen" is a mood of its verb. */
function isContent({ pattern }: Cue): boolean {
  return pattern.step === 'permission' && pattern.key !== '{mogen}';
}

function standing(reading: Reading, list: string, left: readonly Cue[]): readonly Cue[] {
  return left.filter((cue) => !isStacked(reading, list, cue, left));
}

/** One step of commitment: its logarithm adds up, its finding explains. */
export interface Commitment {
  readonly change: number;
  readonly findings: readonly Finding[];
}

const isDenial = ({ form }: Word): boolean => DENIALS.has(form);
const DENIALS: ReadonlySet<string> = new Set(['niet', 'geen', 'nooit', 'nimmer']);

/** A cue of the ladder with the denial before it and the verbs after it: "geen toestemming gegeven". */
function predicate({ words }: Reading, from: number, to: number): readonly Word[] {
  let first = from;
  let end = to;
  while (first > 0 && isDenial(words[first - 1] ?? NO_WORD)) first -= 1;
  while ((words[end]?.verbs.length ?? 0) > 0) end += 1;
  return words.slice(first, end);
}

/** The last verbs of a plain statement: "niet gedaan". */
function plainPredicate(reading: Reading): readonly Word[] {
  const { words } = reading;
  const last = words.findLastIndex(({ verbs }) => verbs.length > 0);
  if (last < 0) return [];
  let first = last;
  while ((words[first - 1]?.verbs.length ?? 0) > 0) first -= 1;
  return predicate(reading, first, last + 1);
}

function ladderWords(reading: Reading, cues: readonly Cue[]): readonly Word[] {
  if (cues.length === 0) return plainPredicate(reading);
  return cues.flatMap(({ from, to }) => predicate(reading, from, to));
}

const LEAST = 0.04;

const PERFECT = 1.1;
const AUXILIARIES: ReadonlySet<string> = new Set([
  'is',
  'zijn',
  'heb',
  'heeft',
  'hebben',
  'was',
  'waren',
  'werd',
  'werden',
  'had',
  'hadden',
]);

/** What is done stands above what is going on: "is geïnformeerd" → "zal worden geïnformeerd". */
function plainStrength({ words }: Reading, list: string, others: readonly Cue[]): number {
  if (list !== 'act' || others.every(({ pattern }) => pattern.strength === 1)) return 1;
  const isDone =
    words.some(({ form }) => AUXILIARIES.has(form)) &&
    words.some(({ form, verbs }) => verbs.length > 0 && PARTICIPLE.test(form));
  return isDone ? PERFECT : 1;
}

const PARTICIPLE = /^(?:[a-z]{2,6})?(?:ge|be|ver|ont|her)[a-z]+(?:d|t|en)$/;

const LEAST_OTHER = 2;

/**
 * "streeft naar een rookvrij land en heeft …": a step of the ladder whose whole complement went with it
 * was taken for another deed than the one that stays.
 */
function isOfOther(
  { words, clauses }: Reading,
  { list, from, to }: Cue,
  lost: readonly number[],
): boolean {
  if (list !== 'act') return false;
  const clause = clauses.of[from];
  let end = to;
  while (end < words.length && clauses.of[end] === clause && words[end]?.form !== ',') end += 1;
  const isBeside = words[end]?.form === 'en' || words[from - 1]?.form === 'en';
  const said = [...words.keys()].filter(
    (at) => at >= to && at < end && words[at]?.content === true,
  );
  const gone = said.filter((at) => lost.includes(at));
  return isBeside && said.length >= LEAST_OTHER && gone.length === said.length;
}

type Quoting = (reading: Reading, cues: readonly Cue[]) => readonly Word[];

/** The words that show a change: a whole predicate, whose word it is, or the cue alone. */
function wordsFor(list: string): Quoting {
  if (list === 'act') return ladderWords;
  return list === 'source' ? attributionWords : cueWords;
}

/** How much firmer (above 0) or weaker (below 0) the cues of one list make the later side. */
export function commitment(
  before: Reading,
  after: Reading,
  list: 'epistemic' | 'knowledge' | 'source' | 'act' | 'generic',
  match: ContentMatch,
): Commitment {
  const changed = changedCues(before, after, list);
  const isGone = (cue: Cue): boolean => isOfOther(before, cue, match.lostBefore);
  const isNew = (cue: Cue): boolean => isOfOther(after, cue, match.lostAfter);
  const cues = {
    before: standing(before, list, changed.before).filter((cue) => !isGone(cue)),
    after: standing(after, list, changed.after).filter((cue) => !isNew(cue)),
  };
  const old = weakest(cues.before, plainStrength(before, list, cues.after));
  const now = weakest(cues.after, plainStrength(after, list, cues.before));
  const change = Math.log(now / old);
  if (Math.abs(change) < LEAST) return { change: 0, findings: [] };
  return {
    change,
    findings: [
      finding(
        'R6',
        list,
        change < 0 ? 'weaker' : 'stronger',
        wordsFor(list)(before, cues.before),
        wordsFor(list)(after, cues.after),
        list === 'generic' || list === 'knowledge'
          ? null
          : { before: stepOf(list, old, cues.before), after: stepOf(list, now, cues.after) },
      ),
    ],
  };
}
