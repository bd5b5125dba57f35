import { COMMON_SEPARABLE_VERBS, COMMON_VERBS } from '../lexicon/verbs/common-verbs.ts';
import { SEPARABLE_VERBS, VERBS } from '../lexicon/verbs.ts';
import { STRONG, strongBase, verbForms } from './conjugation.ts';
import { listOf } from './fold.ts';

const SPACES = /\s+/;

/** The verbs after the particles. */
function partedBases(): readonly string[] {
  const entries = `${SEPARABLE_VERBS} ${COMMON_SEPARABLE_VERBS}`.split(SPACES).filter(Boolean);
  return listOf(entries.map((entry) => entry.slice(entry.lastIndexOf('|') + 1)).join(' '));
}

const REPEATED = /(.)\1+/g;

/** What is left alike in every form of a weak verb: deel and delen, leef and leven. */
function skeleton(stem: string): string {
  return stem.replace(REPEATED, '$1').replaceAll('v', 'f').replaceAll('z', 's');
}

const INFINITIVE = /e?n$/;
/** The endings of weak verbs (ANS 2.3.2.1.i), with those of their participles. */
const ENDINGS = [
  '',
  't',
  'd',
  'e',
  'n',
  'en',
  'te',
  'de',
  'ten',
  'den',
  'ede',
  'eden',
  'ed',
  'et',
  'end',
  'ende',
  'nd',
  'nde',
];

interface Lemmas {
  /** The verbs in the order of the lists. */
  readonly ranks: ReadonlyMap<string, number>;
  /** Forms of strong verbs, with the verbs that they are of. */
  readonly strong: ReadonlyMap<string, readonly string[]>;
  readonly weak: ReadonlyMap<string, readonly string[]>;
}

function put(map: Map<string, string[]>, key: string, verb: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [verb]);
  else known.push(verb);
}

function readLemmas(): Lemmas {
  const bases = new Set([
    ...STRONG.keys(),
    ...listOf(VERBS),
    ...listOf(COMMON_VERBS),
    ...partedBases(),
  ]);
  const strong = new Map<string, string[]>();
  const weak = new Map<string, string[]>();
  for (const verb of bases) {
    if (strongBase(verb) === undefined) put(weak, skeleton(verb.replace(INFINITIVE, '')), verb);
    else for (const form of new Set(verbForms(verb))) put(strong, form, verb);
  }
  return { ranks: new Map([...bases].map((verb, rank) => [verb, rank])), strong, weak };
}

const LEMMAS: Lemmas = readLemmas();

const FORMS = new Map<string, readonly string[]>();

function formsOf(verb: string): readonly string[] {
  const known = FORMS.get(verb) ?? verbForms(verb);
  FORMS.set(verb, known);
  return known;
}

/** The weak verbs whose skeleton a form may have: only these are inflected to see. */
function weakLemmas(form: string): readonly string[] {
  const verbs = new Set<string>();
  for (const bare of form.startsWith('ge') ? [form, form.slice(2)] : [form]) {
    for (const ending of ENDINGS) {
      if (!bare.endsWith(ending)) continue;
      const stem = skeleton(bare.slice(0, bare.length - ending.length));
      for (const verb of LEMMAS.weak.get(stem) ?? []) verbs.add(verb);
    }
  }
  return [...verbs].filter((verb) => formsOf(verb).includes(form));
}

const KNOWN = new Map<string, readonly string[]>();

/** The unsplit verbs that a form may belong to, in the order of the lists. */
export function baseLemmas(form: string): readonly string[] {
  const known = KNOWN.get(form);
  if (known !== undefined) return known;
  const rank = (verb: string): number => LEMMAS.ranks.get(verb) ?? 0;
  const verbs = [...(LEMMAS.strong.get(form) ?? []), ...weakLemmas(form)];
  const lemmas = verbs.sort((one, other) => rank(one) - rank(other));
  KNOWN.set(form, lemmas);
  return lemmas;
}
