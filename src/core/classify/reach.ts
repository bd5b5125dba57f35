import { changedCues, cueWords } from './changed-cues.ts';
import type { Cue } from './cue-search.ts';
import type { Figure } from './figures.ts';
import { listOf } from './fold.ts';
import type { Reading } from './reading.ts';
import { type Finding, finding } from './reasons.ts';
import { stepOf, weakest } from './steps.ts';

const LEAST = 0.04;
const EXISTENTIAL = 0.95;

/** Whether the later side speaks of fewer or of more cases. */
export function quantity(before: Reading, after: Reading): readonly Finding[] {
  const cues = changedCues(before, after, 'quantifier');
  const old = strengthOf(before, cues.before, after, cues.after);
  const now = strengthOf(after, cues.after, before, cues.before);
  const isBare = cues.before.length === 0 || cues.after.length === 0;
  if (Math.abs(old - now) < LEAST || (isBare && hasThere(before, after))) return [];
  return [
    finding(
      'R7',
      'quantifier',
      now < old ? 'weaker' : 'stronger',
      cueWords(before, cues.before),
      cueWords(after, cues.after),
      isBare
        ? null
        : {
            before: stepOf('quantifier', old, cues.before),
            after: stepOf('quantifier', now, cues.after),
          },
    ),
  ];
}

const ALL = 0.95;
const COUNTED = 0.8;
const BARE = 0.9;
const DEFINITE: ReadonlySet<string> = new Set(
  listOf('de het deze die dit dat mijn onze ons uw hun haar'),
);

/** How many a side speaks of: by its cues, or by what leads the noun that the other side has all of. */
function strengthOf(
  own: Reading,
  cues: readonly Cue[],
  other: Reading,
  others: readonly Cue[],
): number {
  if (cues.length > 0) return weakest(cues, others.length === 0 ? 1 : EXISTENTIAL);
  const universal = others.find(({ pattern }) => pattern.strength === 1);
  if (universal === undefined || others.length > 1)
    return shareFor(own, others, other) ?? EXISTENTIAL;
  return shareFor(own, others, other) ?? plainFor(own, other, universal);
}

/** "alle scholen" beside "de scholen" is the same, beside "scholen" more, beside "342 scholen" another thing. */
function plainFor({ words, figures }: Reading, other: Reading, { to }: Cue): number {
  const noun = other.words[to];
  const at = noun?.content === true ? words.findIndex(({ stem }) => stem === noun.stem) : -1;
  if (at < 0) return 1;
  let lead = at - 1;
  while (words[lead]?.content === true && words[lead]?.verbs.length === 0) lead -= 1;
  if (DEFINITE.has(words[lead]?.form ?? '')) return 1;
  const isCounted = figures.some((figure) => figure.from <= at - 1 && figure.to >= at);
  const isPlural = PLURAL.test(words[at]?.form ?? '');
  return isCounted ? COUNTED : isPlural && lead === at - 1 ? BARE : 1;
}

const PLURAL = /(?:en|s)$/;

/** "driekwart van de scholen" in the place of "alle scholen": a share is a quantity too. */
function shareFor(own: Reading, cues: readonly Cue[], other: Reading): number | null {
  const isShare = ({ unit, low, high }: Figure): boolean =>
    unit === '%' && low === high && high < 100;
  if (cues.length === 0 || cues.some(({ pattern }) => pattern.strength < ALL)) return null;
  if (other.figures.some(isShare)) return null;
  const share = own.figures.find(isShare);
  return share === undefined ? null : share.high / 100;
}

/** "Er zijn meldingen" says nothing of how many: a quantity put in is detail. */
function hasThere(before: Reading, after: Reading): boolean {
  return [before, after].some(({ words }) => words.some(({ form }) => form === 'er'));
}

const PLAIN_DEGREE = 0.6;
const DEGREE_STEP = 0.15;

/** Whether the later side says it more or less strongly, or of a lesser class of cases. */
export function degree(before: Reading, after: Reading): readonly Finding[] {
  const cues = changedCues(before, after, 'degree');
  const old = cues.before[0]?.pattern.strength ?? PLAIN_DEGREE;
  const now = cues.after[0]?.pattern.strength ?? PLAIN_DEGREE;
  if (Math.abs(old - now) < DEGREE_STEP) return [];
  const words = [cueWords(before, cues.before), cueWords(after, cues.after)] as const;
  const isDown = [
    ...cues.before.map(({ from }) => before.downward[from]),
    ...cues.after.map(({ from }) => after.downward[from]),
  ].some((down) => down === true);
  if (isDown && (cues.before.length === 0) !== (cues.after.length === 0)) {
    return [finding('R7', 'scope.object', cues.after.length > 0 ? 'weaker' : 'stronger', ...words)];
  }
  return [finding('R6', 'degree', now < old ? 'weaker' : 'stronger', ...words)];
}
