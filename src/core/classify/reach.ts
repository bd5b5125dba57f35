import { changedCues, cueWords } from './changed-cues.ts';
import type { Cue } from './cue-search.ts';
import type { Figure } from './figures.ts';
import type { Reading } from './reading.ts';
import { type Finding, finding } from './reasons.ts';
import { stepOf, weakest } from './steps.ts';

const LEAST = 0.04;
const EXISTENTIAL = 0.95;

/** Whether the later side speaks of fewer or of more cases. */
export function quantity(before: Reading, after: Reading): readonly Finding[] {
  const cues = changedCues(before, after, 'quantifier');
  const old = weakest(cues.before, shareFor(before, cues.after, after) ?? EXISTENTIAL);
  const now = weakest(cues.after, shareFor(after, cues.before, before) ?? EXISTENTIAL);
  const isBare = cues.before.length === 0 || cues.after.length === 0;
  if (Math.abs(old - now) < LEAST || (isBare && hasThere(before, after))) return [];
  return [
    finding(
      'R7',
      'quantifier',
      now < old ? 'weaker' : 'stronger',
      cueWords(before, cues.before),
      cueWords(after, cues.after),
      {
        before: stepOf('quantifier', old, cues.before),
        after: stepOf('quantifier', now, cues.after),
      },
    ),
  ];
}

const ALL = 0.95;

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
