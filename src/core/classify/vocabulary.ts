/** The rules in the order in which they are tried; docs/classification.md says what each does. */
export const RULES = [
  'R0',
  'R1',
  'R2',
  'R3',
  'R4',
  'R5',
  'R6',
  'R7',
  'R8',
  'R9',
  'R10',
  'letter',
] as const;

/** A rule that a reason names; `letter` stands for the minister's own words in a correction letter. */
export type Rule = (typeof RULES)[number];

/** What a reason looks at. */
export const FEATURES = [
  'form',
  'polarity',
  'antonym',
  'epistemic',
  'knowledge',
  'source',
  'act',
  'quantifier',
  'generic',
  'scope.time',
  'scope.place',
  'scope.actor',
  'scope.object',
  'scope.manner',
  'scope.condition',
  'scope.case',
  'scope.focus',
  'roles',
  'figure',
  'date',
  'precision',
  'degree',
  'tense',
  'agent',
  'correction',
  'admission',
  'refusal',
  'ignorance',
  'caveat',
  'claim',
  'words',
] as const;

/** A feature that a reason names. */
export type Feature = (typeof FEATURES)[number];

/** The ladder of realisation, strongest first; a plain statement of fact counts as `done`. */
export const ACT_STEPS = [
  'done',
  'announced',
  'ongoing',
  'decided',
  'obliged',
  'intended',
  'willing',
  'pursued',
  'requested',
  'permission',
  'examined',
] as const;

/** A step of the act ladder. */
type ActStep = (typeof ACT_STEPS)[number];

/** Steps of certainty, strongest first. */
export const CERTAINTY_STEPS = ['certain', 'probable', 'presumed', 'possible', 'doubtful'] as const;

/** A step of certainty. */
type CertaintyStep = (typeof CERTAINTY_STEPS)[number];

/** Steps of quantity, from every case down to no case. */
export const QUANTITY_STEPS = ['all', 'nearly-all', 'most', 'many', 'part', 'some', 'few'] as const;

/** A step of quantity. */
type QuantityStep = (typeof QUANTITY_STEPS)[number];

/** Who vouches for a statement, strongest first. */
export const SOURCE_STEPS = ['own', 'opinion', 'other', 'hearsay'] as const;

/** A step of source. */
type SourceStep = (typeof SOURCE_STEPS)[number];

/** Any step that the `scale` of a reason may name. */
export type Step = ActStep | CertaintyStep | QuantityStep | SourceStep;
