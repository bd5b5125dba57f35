import { COMMON_STRONG_VERBS } from '../lexicon/verbs/common-verbs.ts';
import { STRONG_VERBS } from '../lexicon/verbs.ts';
import { listOf } from './fold.ts';

const PREFIXED = /^(?:be|ge|her|er|ver|ont|mis|on(?:der)|over|vol|weer|om|door)/;
const NO_GE =
  /^(?:be|ge|her|er|ver|ont|mis|onder|weer|vol|omvat|omschr|omze|door(?:l|z|b)|over(?:h|w|n|tui|tre|lap|sch|zi|we|le))/;
const DOUBLE = /([bdfgklmnprstz])\1$/;
/** "skiën" keeps its e in "skiet"; "groeien" does not. */
const SHORT_IE = /[^aeou]ien$/;
/** "evalueren", "creëren": -eer after a vowel as well. */
const FRENCH = /([eiou])er$/;
const OPEN = /(^|[^aeiou]|^[bg]e)([aeou])([bdfghklmnprstvz])$/;
/** "vergen", "bellen": what would be a prefix leaves no syllable behind. */
const NO_PREFIX = /^(?:be|ge|her|er|ver|ont|mis)[^aeiouy]+en$/;
const VOICELESS = /(?:[tkfsp]|ch)$/;

/**
 * The stems that a weak verb may have: maken → maak, zetten → zet, leven → leef (ANS 2.3.2.1.i).
 * Where the vowel may be short or long (wandelen, delen) both are given; one is no word and harms
 * nothing.
 */
function stemsOf(infinitive: string): readonly string[] {
  const bare = infinitive.slice(0, SHORT_IE.test(infinitive) ? -1 : -2);
  const long = bare.replace(FRENCH, '$1eer').replace(OPEN, '$1$2$2$3');
  return [...new Set([bare.replace(DOUBLE, '$1'), long].map(devoice))];
}

function devoice(stem: string): string {
  if (stem.endsWith('v')) return `${stem.slice(0, -1)}f`;
  return stem.endsWith('z') ? `${stem.slice(0, -1)}s` : stem;
}

function weakForms(infinitive: string): readonly string[] {
  const bare = infinitive.slice(0, -2);
  const forms: string[] = [];
  for (const stem of stemsOf(infinitive)) {
    const d = VOICELESS.test(bare) ? 't' : 'd';
    const tail = stem.endsWith(d) ? '' : d;
    const ge = NO_GE.test(infinitive) && !NO_PREFIX.test(infinitive) ? '' : 'ge';
    const participle = `${ge}${stem}${tail}`;
    forms.push(stem, stem.endsWith('t') ? stem : `${stem}t`, `${stem}${d}e`, `${stem}${d}en`);
    forms.push(participle, `${participle}e`);
  }
  return forms;
}

interface Paradigm {
  readonly finite: readonly string[];
  readonly participle: string;
}

/** The strong and irregular verbs with their forms. */
export const STRONG: ReadonlyMap<string, Paradigm> = new Map(
  [STRONG_VERBS, COMMON_STRONG_VERBS]
    .flatMap((text) => text.trim().split('\n'))
    .map((line) => {
      const [infinitive = '', singular = '', plural = '', participle = '', ...rest] = listOf(line);
      return [infinitive, { finite: [singular, plural, ...rest], participle }];
    }),
);

/** The strong verb that ends a verb, itself or behind a prefix. */
export function strongBase(infinitive: string): string | undefined {
  if (STRONG.has(infinitive)) return infinitive;
  const base = infinitive.replace(PREFIXED, '');
  return base !== infinitive && STRONG.has(base) ? base : undefined;
}

/** Every inflected form of an unsplit verb, the infinitive among them. */
export function verbForms(infinitive: string): readonly string[] {
  const own = [infinitive, `${infinitive}d`, `${infinitive}de`];
  const base = strongBase(infinitive);
  const paradigm = base === undefined ? undefined : STRONG.get(base);
  if (base === undefined || paradigm === undefined) return [...own, ...weakForms(infinitive)];
  const prefix = infinitive.slice(0, infinitive.length - base.length);
  const participle =
    prefix === '' ? paradigm.participle : `${prefix}${paradigm.participle.replace(GE, '')}`;
  const finite = paradigm.finite.map((form) => `${prefix}${form}`);
  return [...own, ...finite, participle, ...inflectedParticiple(participle)];
}

const GE = /^ge/;

/** Attributive forms: gesloten stays, gedaan → gedane, gegeven stays, gekocht → gekochte. */
function inflectedParticiple(participle: string): readonly string[] {
  if (participle.endsWith('en')) return [];
  return [`${participle}e`, participle.replace(LONG_LAST, '$1$2e')];
}

const LONG_LAST = /([aeou])\1([a-z])$/;

const WEAK_PAST = /(?:[tkfschp]te|[^tkfschp]de)n?$/;

/** Whether a form is the simple past of a verb: "werd", "gebruikte". */
export function isPast(form: string, verb: string): boolean {
  const base = strongBase(verb) ?? '';
  const paradigm = STRONG.get(base);
  if (paradigm === undefined) return form !== verb && WEAK_PAST.test(form);
  return paradigm.finite.slice(0, 2).some((past) => form === verb.slice(0, -base.length) + past);
}
