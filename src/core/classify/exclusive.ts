import { type Reading, SPARING } from './reading.ts';

const NEVER_WITHOUT: ReadonlySet<string> = new Set(['zonder', 'zonder dat']);

/** "Zonder vergunning mag het niet" and "het mag alleen met een vergunning" say one thing. */
export function isExclusive({ scales, negations }: Reading): boolean {
  const isWithout = negations.some(({ pattern }) => NEVER_WITHOUT.has(pattern.key));
  const denials = negations.filter(({ list }) => !SPARING.has(list));
  if (isWithout && denials.length > 1) return true;
  return denials.length === 0 && scales.some(({ list }) => list === 'focus');
}
