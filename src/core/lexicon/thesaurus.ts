import { ADJECTIVES } from './synonyms/adjectives.ts';
import { CARE_EDUCATION } from './synonyms/care-education.ts';
import { CONNECTIVES } from './synonyms/connectives.ts';
import { DECIDING } from './synonyms/deciding.ts';
import { DOING } from './synonyms/doing.ts';
import { ECONOMY } from './synonyms/economy.ts';
import { GENERAL_ADVERBS } from './synonyms/general-adverbs.ts';
import { GENERAL_NOUNS } from './synonyms/general-nouns.ts';
import { GENERAL_VERBS } from './synonyms/general-verbs.ts';
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
  'general-adverbs': GENERAL_ADVERBS,
  'general-nouns': GENERAL_NOUNS,
  'general-verbs': GENERAL_VERBS,
  justice: JUSTICE,
  'living-environment': LIVING_ENVIRONMENT,
  names: NAMES,
  parliament: PARLIAMENT,
  'policy-nouns': POLICY_NOUNS,
  time: TIME_SYNONYMS,
  world: WORLD,
};

/** "regel~s" is "regel | regels". */
function withSecondForm(member: string): string {
  const at = member.indexOf('~');
  if (at < 0) return member;
  const first = member.slice(0, at);
  return `${first} | ${first}${member.slice(at + 1)}`;
}

/** The groups of a text of the dictionary, one a line, second forms written out. */
export function groupsIn(text: string): readonly string[] {
  const groups = text.trim().split('\n');
  return groups.map((group) =>
    group.includes('~') ? group.split('|').map(withSecondForm).join('|') : group,
  );
}

let lines: readonly string[] | null = null;

/** Every group of words that say the same, read when first asked for. */
export function synonymLines(): readonly string[] {
  lines ??= Object.values(TOPICS).flatMap(groupsIn);
  return lines;
}
