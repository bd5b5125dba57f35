import { EVALUATIVE, SOURCE_EXCEPTIONS } from '../lexicon/commitment.ts';
import type { Cue } from './cue-search.ts';
import { listOf } from './fold.ts';
import type { Word } from './words.ts';

const RULES_AND_PLANS: ReadonlySet<string> = new Set(listOf(SOURCE_EXCEPTIONS));
const WITNESS: ReadonlySet<string> = new Set(['volgens', 'aldus']);
const NEAR = 4;

/** "stelt niet dat": who does not say it vouches for nothing. */
function isUnsaid(words: readonly Word[], key: string, from: number, to: number): boolean {
  return (
    key.startsWith('{') &&
    !key.endsWith(' te') &&
    words.slice(from, to).some(({ form }) => form === 'niet')
  );
}

const OPINION = 0.84;
const JUDGEMENTS: ReadonlySet<string> = new Set(listOf(EVALUATIVE));
const UN = /^(?:on|dis|buiten)(?=\p{L}{4})/u;
const BEFORE_JUDGEMENT = 3;
const AFTER_JUDGEMENT = 6;

/** An opinion on a matter of opinion. */
function isJudgement(words: readonly Word[], { pattern, from, to }: Cue): boolean {
  if (pattern.strength !== OPINION) return false;
  return words
    .slice(Math.max(0, from - BEFORE_JUDGEMENT), to + AFTER_JUDGEMENT)
    .some(({ form }) => JUDGEMENTS.has(form) || JUDGEMENTS.has(form.replace(UN, '')));
}

const SPEAKER: ReadonlySet<string> = new Set(['ik', 'wij', 'we']);
const HEARING: ReadonlySet<string> = new Set(['vernemen', 'begrijpen', 'horen', 'leren']);

/** "Ik meld dat", "geef ik aan dat": the speaker's own word, unless it is what the speaker was told. */
function isOwnWord(words: readonly Word[], { pattern, from, to }: Cue): boolean {
  if (pattern.strength >= OPINION || words[from]?.verbs.length === 0) return false;
  const hears = words.slice(from, to).some(({ verbs }) => verbs.some((verb) => HEARING.has(verb)));
  return !hears && words.slice(Math.max(0, from - 1), to).some(({ form }) => SPEAKER.has(form));
}

/** Whether a cue of source names another who vouches, and not a rule, a plan or the speaker (ANS 9.6.5). */
export function isWitness(words: readonly Word[], cue: Cue): boolean {
  const { pattern, from, to } = cue;
  if (isJudgement(words, cue) || isOwnWord(words, cue)) return false;
  if (!WITNESS.has(pattern.key)) return !isUnsaid(words, pattern.key, from, to);
  return !words.slice(to, to + NEAR).some(({ form }) => RULES_AND_PLANS.has(form));
}
