import { NOUNS_LIKE_VERBS, SEPARABLE_VERBS, STRONG_VERBS, VERBS } from '../lexicon/verbs.ts';
import { listOf } from './fold.ts';
import { lazily } from './lazily.ts';

const PREFIXED = /^(?:be|ge|her|er|ver|ont|mis|on(?:der)|over|vol|weer|om|door)/;
const NO_GE =
  /^(?:be|ge|her|er|ver|ont|mis|onder|weer|vol|omvat|omschr|omze|door(?:l|z|b)|over(?:h|w|n|tui|tre|lap|sch|zi|we|le))/;
const DOUBLE = /([bdfgklmnprstz])\1$/;
const OPEN = /(^|[^aeiou]|^[bg]e)([aeou])([bdfghklmnprstvz])$/;
/** "skiën" keeps its i, "voltooien" and "draaien" end in a vowel of their own. */
const CUT_IEN = /[^aeou]ien$/;
/** "vergen", "bellen": what would be a prefix leaves no syllable behind. */
const NO_PREFIX = /^(?:be|ge|her|er|ver|ont|mis)[^aeiouy]+en$/;
const VOICELESS = /(?:[tkfsp]|ch)$/;

/**
 * The stems that a weak verb may have: maken → maak, zetten → zet, leven → leef (ANS 2.3.2.1.i).
 * Where the vowel may be short or long (wandelen, delen) both are given; one is no word and harms
 * nothing.
 */
function stemsOf(infinitive: string): readonly string[] {
  const bare = CUT_IEN.test(infinitive) ? infinitive.slice(0, -1) : infinitive.slice(0, -2);
  const long = bare.replace(OPEN, '$1$2$2$3');
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

const STRONG: ReadonlyMap<string, Paradigm> = new Map(
  STRONG_VERBS.trim()
    .split('\n')
    .map((line) => {
      const [infinitive = '', singular = '', plural = '', participle = '', ...rest] = listOf(line);
      return [infinitive, { finite: [singular, plural, ...rest], participle }];
    }),
);

function strongBase(infinitive: string): string | undefined {
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

/** A verb whose particle may stand apart. */
interface Separable {
  readonly particle: string;
  readonly base: string;
}

const SEPARABLE: readonly Separable[] = listOf(SEPARABLE_VERBS.replaceAll('|', '+')).map(
  (entry) => {
    const cut = entry.lastIndexOf('+');
    return { particle: entry.slice(0, cut).replaceAll('+', ''), base: entry.slice(cut + 1) };
  },
);

/** Particles that may stand apart, with the verbs that they make: `uit` → sluiten → uitsluiten. */
export const PARTICLES: ReadonlyMap<string, ReadonlySet<string>> = SEPARABLE.reduce(
  (found, { particle, base }) =>
    found.set(particle, (found.get(particle) ?? new Set<string>()).add(base)),
  new Map<string, Set<string>>(),
);

const NOUNS: ReadonlySet<string> = new Set(listOf(NOUNS_LIKE_VERBS));

function index(): ReadonlyMap<string, string> {
  const lemmas = new Map<string, string>();
  const bases = new Set([...STRONG.keys(), ...listOf(VERBS), ...SEPARABLE.map(({ base }) => base)]);
  for (const base of bases) {
    for (const form of new Set(verbForms(base))) {
      const known = lemmas.get(form);
      lemmas.set(form, known === undefined ? base : `${known} ${base}`);
    }
  }
  return lemmas;
}

const lemmas: () => ReadonlyMap<string, string> = lazily(index);

function baseLemmas(form: string): readonly string[] {
  return lemmas().get(form)?.split(' ') ?? [];
}

const LONGEST_PARTICLE = 9;

/** Verbs with the particle before the form: "uitgesloten", "uitsluit". */
function separableLemmas(form: string): readonly string[] {
  const lemmas: string[] = [];
  for (let length = 2; length <= LONGEST_PARTICLE && length < form.length - 1; length += 1) {
    const particle = form.slice(0, length);
    const bases = PARTICLES.get(particle);
    if (bases === undefined) continue;
    for (const base of baseLemmas(form.slice(length))) {
      if (bases.has(base)) lemmas.push(`${particle}${base}`);
    }
  }
  return lemmas;
}

const KNOWN = new Map<string, readonly string[]>();

/** The verbs that a form may belong to; empty where the form is none of a known verb. */
export function verbLemmas(form: string): readonly string[] {
  const known = KNOWN.get(form);
  if (known !== undefined) return known;
  const lemmas = NOUNS.has(form) ? [] : [...baseLemmas(form), ...separableLemmas(form)];
  KNOWN.set(form, lemmas);
  return lemmas;
}

const WEAK_PAST = /(?:[tkfschp]te|[^tkfschp]de)n?$/;

/** Whether a form is the simple past of a verb: "werd", "gebruikte". */
export function isPast(form: string, verb: string): boolean {
  const base = strongBase(verb) ?? '';
  const paradigm = STRONG.get(base);
  if (paradigm === undefined) return form !== verb && WEAK_PAST.test(form);
  return paradigm.finite.slice(0, 2).some((past) => form === verb.slice(0, -base.length) + past);
}
