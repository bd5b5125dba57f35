import { SYNONYMS } from './synonyms.ts';
import { ADJECTIVES } from './synonyms/adjectives.ts';
import { CARE_EDUCATION } from './synonyms/care-education.ts';
import { CONNECTIVES } from './synonyms/connectives.ts';
import { DECIDING } from './synonyms/deciding.ts';
import { DOING } from './synonyms/doing.ts';
import { ECONOMY } from './synonyms/economy.ts';
import { JUSTICE } from './synonyms/justice.ts';
import { LIVING_ENVIRONMENT } from './synonyms/living-environment.ts';
import { NAMES } from './synonyms/names.ts';
import { PARLIAMENT } from './synonyms/parliament.ts';
import { POLICY_NOUNS } from './synonyms/policy-nouns.ts';
import { TIME_SYNONYMS } from './synonyms/time.ts';
import { WORLD } from './synonyms/world.ts';

/** The dictionary by topic: every text holds one group of words that say the same a line. */
export const TOPICS: Readonly<Record<string, string>> = {
  adjectives: ADJECTIVES,
  'care-education': CARE_EDUCATION,
  connectives: CONNECTIVES,
  deciding: DECIDING,
  doing: DOING,
  economy: ECONOMY,
  justice: JUSTICE,
  'living-environment': LIVING_ENVIRONMENT,
  names: NAMES,
  parliament: PARLIAMENT,
  'policy-nouns': POLICY_NOUNS,
  time: TIME_SYNONYMS,
  world: WORLD,
};

/** "regel~s" is "regel | regels". */
const SECOND_FORM = /([^|\n]+)~([^\s|]+)/g;

/** The groups of a text of the dictionary, one a line, second forms written out. */
export function groupsIn(text: string): readonly string[] {
  return text.trim().replace(SECOND_FORM, '$1 | $1$2').split('\n');
}

/** Every group of words that say the same. */
export function synonymLines(): readonly string[] {
  return [SYNONYMS, ...Object.values(TOPICS)].flatMap(groupsIn);
}
