import { COMMON_NOUNS_LIKE_VERBS, COMMON_SEPARABLE_VERBS } from '../lexicon/verbs/common-verbs.ts';
import { NOUNS_LIKE_VERBS, SEPARABLE_VERBS } from '../lexicon/verbs.ts';
import { listOf } from './fold.ts';
import { baseLemmas } from './lemmas.ts';

/** A verb whose particle may stand apart. */
interface Separable {
  readonly particle: string;
  readonly base: string;
}

const SEPARABLE: readonly Separable[] = listOf(
  `${SEPARABLE_VERBS} ${COMMON_SEPARABLE_VERBS}`.replaceAll('|', '+'),
).map((entry) => {
  const cut = entry.lastIndexOf('+');
  return { particle: entry.slice(0, cut).replaceAll('+', ''), base: entry.slice(cut + 1) };
});

/** Particles that may stand apart, with the verbs that they make: `uit` → sluiten → uitsluiten. */
export const PARTICLES: ReadonlyMap<string, ReadonlySet<string>> = SEPARABLE.reduce(
  (found, { particle, base }) =>
    found.set(particle, (found.get(particle) ?? new Set<string>()).add(base)),
  new Map<string, Set<string>>(),
);

const NOUNS: ReadonlySet<string> = new Set(
  listOf(`${NOUNS_LIKE_VERBS} ${COMMON_NOUNS_LIKE_VERBS}`),
);

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
