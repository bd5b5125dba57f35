import type { Feature, Step } from '../../core/classify/vocabulary.ts';
import type { Direction, Reason } from '../../core/model.ts';

/** One kind of reason in words: its heading in a list, and the sentence without the quoted words. */
export interface Wording {
  readonly heading: string;
  readonly sentence: string;
}

/** The words of a feature by direction; `otherwise` for every direction that has none of its own. */
export type Wordings = Readonly<Partial<Record<Direction, Wording>>> & {
  readonly otherwise: Wording;
};

/** All words for reasons in one language. */
export interface ReasonWords {
  readonly steps: Readonly<Record<Step, string>>;
  readonly features: Readonly<Record<Feature, Wordings>>;
  /** For a sentence that only the later version has, and that is neither caveat nor admission. */
  readonly newSentence: Wording;
  /** For a part that was taken out of a statement, and for one that was put in. */
  readonly less: Wording;
  readonly more: Wording;
  /** For a reason that only quotes the correction letter. */
  readonly letter: Wording;
  readonly fromTo: (before: string, after: string) => string;
  readonly became: (before: string, after: string) => string;
  readonly came: (after: string) => string;
  readonly went: (before: string) => string;
}

function stepsOf(words: ReasonWords, { scale }: Reason): readonly [string, string] | null {
  const steps: Readonly<Record<string, string>> = words.steps;
  const before = steps[scale?.before ?? ''];
  const after = steps[scale?.after ?? ''];
  return before && after && before !== after ? [before, after] : null;
}

const DETAIL: ReadonlySet<string> = new Set([
  'scope.time',
  'scope.place',
  'scope.actor',
  'scope.object',
  'scope.manner',
]);

/** What was taken out makes the statement say less, what was put in makes it say more. */
function detailOf(
  { less, more }: ReasonWords,
  { feature, direction, before, after }: Reason,
): Wording | null {
  if (!DETAIL.has(feature)) return null;
  if (direction === 'weaker' && before !== null && after === null) return less;
  return direction === 'stronger' && after !== null && before === null ? more : null;
}

function wordingOf(words: ReasonWords, reason: Reason): Wording {
  const { rule, feature, direction } = reason;
  const features: Readonly<Record<string, Wordings>> = words.features;
  const detail = detailOf(words, reason);
  if (detail !== null) return detail;
  if (rule === 'letter') return words.letter;
  if (rule === 'R1' && feature === 'words') return words.newSentence;
  const wordings = features[feature];
  return wordings?.[direction] ?? wordings?.otherwise ?? { heading: feature, sentence: feature };
}

/** The heading of a reason: the two steps of its ladder (`feit → toestemming`), else its kind. */
export function headingOf(words: ReasonWords, reason: Reason): string {
  const steps = stepsOf(words, reason);
  return steps ? steps.join(' → ') : wordingOf(words, reason).heading;
}

/** One sentence: what kind of difference it is, then the words that prove it. */
export function sentenceOf(words: ReasonWords, reason: Reason): string {
  const steps = stepsOf(words, reason);
  const { sentence } = wordingOf(words, reason);
  const kind = steps ? `${sentence} (${words.fromTo(...steps)})` : sentence;
  const proof = proofOf(words, reason);
  return proof === '' ? `${kind}.` : `${kind}: ${proof}.`;
}

function proofOf(words: ReasonWords, { before, after, letter }: Reason): string {
  if (before && after) return words.became(before.text, after.text);
  if (after) return words.came(after.text);
  if (before) return words.went(before.text);
  return letter ? `«${letter.text}»` : '';
}
