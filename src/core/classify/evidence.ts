import { compareAmounts } from './amounts.ts';
import { attributionPlaces } from './attribution.ts';
import type { Bead } from './bead.ts';
import { commitment } from './commitment.ts';
import { type ContentMatch, matchContent } from './content.ts';
import { compareCoverage } from './coverage.ts';
import { exchangedFigures } from './exchanged-figures.ts';
import { exchangedParties } from './exchanged-parties.ts';
import { newTalk, type Talk, talkOf } from './metadiscourse.ts';
import { comparePolarity } from './polarity.ts';
import { degree, quantity } from './reach.ts';
import { type Reading, readSide } from './reading.ts';
import { type Finding, finding } from './reasons.ts';
import { restrictions } from './restrictions.ts';
import { compareStance } from './stance.ts';
import { compareTense } from './tense.ts';
import type { Thesaurus } from './thesaurus.ts';
import { FEATURES, type Feature } from './vocabulary.ts';

/** Everything that the features found on two sides that answer to each other. */
export interface Evidence {
  readonly before: Reading;
  readonly after: Reading;
  readonly match: ContentMatch;
  readonly correction: readonly Finding[];
  readonly withdrawal: readonly Finding[];
  readonly concession: readonly Finding[];
  readonly polarity: readonly Finding[];
  readonly replaced: readonly Finding[];
  /** Per feature the logarithm of how much firmer (above 0) or weaker (below 0) the later side stands. */
  readonly commitment: readonly Weight[];
  readonly firmness: readonly Finding[];
  readonly reach: readonly Finding[];
  readonly details: readonly Finding[];
  /** What was taken out of an affirmation: the mirror image of detail. */
  readonly losses: readonly Finding[];
  readonly unexplained: readonly Finding[];
  readonly substance: boolean;
}

/** What one feature weighs in the commitment of a statement. */
interface Weight {
  readonly feature: Feature;
  readonly change: number;
}

const NEWS = ['correction', 'admission', 'refusal', 'ignorance', 'notExcluded'] as const;
const SILENT = { correction: [], withdrawal: [], concession: [] };

/** Corrections, withdrawals and concessions that only the later side has. */
function talkFindings(
  before: Reading,
  after: Reading,
): Pick<Evidence, 'correction' | 'withdrawal' | 'concession'> {
  const now = talkOf(after);
  if (NEWS.every((talk) => now[talk].length === 0)) return SILENT;
  const old = talkOf(before);
  const found = (talk: Exclude<Talk, 'claimless' | 'caveat'>): readonly Finding['after'][] => {
    const words = newTalk(before, after, { before: old, after: now }, talk);
    return words.length > 0 ? [words] : [];
  };
  const isDenied = before.negated.some(Boolean) || old.notExcluded.length > 0 || excludes(before);
  return {
    correction: found('correction').map((words) =>
      finding('R2', 'correction', 'changed', [], words),
    ),
    concession: found('admission').map((words) =>
      finding('R1', 'admission', 'concession', [], words),
    ),
    withdrawal: [
      ...found('refusal').map((words) => finding('R3', 'refusal', 'weaker', [], words)),
      ...found('ignorance').map((words) => finding('R3', 'ignorance', 'weaker', [], words)),
      ...(isDenied ? found('notExcluded') : []).map((words) =>
        finding('R4', 'epistemic', 'weaker', [], words),
      ),
    ],
  };
}

function excludes({ words }: Reading): boolean {
  return words.some(
    ({ verbs, form }) =>
      form !== 'uitsluitend' && (verbs.includes('uitsluiten') || verbs.includes('garanderen')),
  );
}

const WEIGHED = ['epistemic', 'knowledge', 'source', 'act', 'generic'] as const;
/** What precision, degree and a lost agent weigh: about the step from certain to probable. */
const STEP_WEIGHT = 0.3;

function weigh({ feature, direction }: Finding): Weight {
  return { feature, change: direction === 'weaker' ? -STEP_WEIGHT : STEP_WEIGHT };
}

/** Reads both sides of a bead and gathers what each feature finds. */
export function gather(bead: Bead, thesaurus: Thesaurus | null): Evidence {
  const before = readSide(bead.before, bead.answerBefore);
  const after = readSide(bead.after, bead.answerAfter);
  const match = matchContent(before, after, thesaurus);
  const polarity = comparePolarity(before, after, match);
  const said = { before: attributionPlaces(before), after: attributionPlaces(after) };
  const isOneSided = said.before.size === 0 || said.after.size === 0;
  const isOpen = (at: number, explained: ReadonlySet<number>, source: ReadonlySet<number>) =>
    !(explained.has(at) || (isOneSided && source.has(at)));
  const rest: ContentMatch = {
    ...match,
    lostBefore: match.lostBefore.filter((at) => isOpen(at, polarity.explainedBefore, said.before)),
    lostAfter: match.lostAfter.filter((at) => isOpen(at, polarity.explainedAfter, said.after)),
  };
  const amounts = compareAmounts(before, after);
  const steps = WEIGHED.map((list) => ({
    feature: list,
    ...commitment(before, after, list, match),
  }));
  const degrees = degree(before, after);
  const coverage = compareCoverage(before, after, rest);
  const exchanged = exchangedParties(before, after, match);
  const stances = compareStance(before, after);
  const extra = [...amounts.precision, ...degrees, ...stances, ...coverage.findings].filter(
    ({ rule }) => rule === 'R6',
  );
  return {
    before,
    after,
    match: rest,
    ...talkFindings(before, after),
    polarity: polarity.findings,
    replaced: [...amounts.replaced, ...exchangedFigures(before, after, match), ...coverage.dates],
    commitment: [...steps, ...extra.map(weigh)],
    firmness: [...steps.flatMap(({ findings }) => findings), ...extra],
    reach: [
      ...quantity(before, after),
      ...restrictions(before, after),
      ...amounts.reach,
      ...compareTense(before, after),
      ...[...degrees, ...coverage.findings].filter(({ rule }) => rule === 'R7'),
    ],
    details: [...coverage.details, ...amounts.details],
    losses: [...coverage.losses, ...amounts.losses],
    unexplained: [...coverage.unexplained, ...exchanged],
    substance: coverage.substance || exchanged.length > 0,
  };
}

/** The evidence that these features give; all of it where they are all there are. */
export function evidenceOf(evidence: Evidence, features: readonly Feature[]): Evidence {
  if (features === FEATURES) return evidence;
  const kept = <T extends { readonly feature: Feature }>(all: readonly T[]): readonly T[] =>
    all.filter(({ feature }) => features.includes(feature));
  return {
    ...evidence,
    correction: kept(evidence.correction),
    withdrawal: kept(evidence.withdrawal),
    concession: kept(evidence.concession),
    polarity: kept(evidence.polarity),
    replaced: kept(evidence.replaced),
    commitment: kept(evidence.commitment),
    firmness: kept(evidence.firmness),
    reach: kept(evidence.reach),
    details: kept(evidence.details),
    losses: kept(evidence.losses),
    unexplained: kept(evidence.unexplained),
  };
}
