import type { Cue } from './cue-search.ts';
import {
  ACT_STEPS,
  CERTAINTY_STEPS,
  type Feature,
  QUANTITY_STEPS,
  SOURCE_STEPS,
  type Step,
} from './vocabulary.ts';

/** The lowest strength among cues, or that of a plain statement. */
export function weakest(cues: readonly Cue[], plain: number): number {
  return cues.reduce((least, { pattern }) => Math.min(least, pattern.strength), plain);
}

/** The step of a feature's ladder that a strength stands on. */
export function stepOf(feature: Feature, strength: number, cues: readonly Cue[]): Step {
  if (feature === 'act') {
    const cue = cues.find(({ pattern }) => pattern.strength === strength);
    return ACT_STEPS.find((step) => step === cue?.pattern.step) ?? 'done';
  }
  if (feature === 'source') return ladder(SOURCE_STEPS, [0.95, 0.8, 0.6], strength);
  if (feature === 'quantifier') {
    return ladder(QUANTITY_STEPS, [0.95, 0.85, 0.65, 0.5, 0.35, 0.2], strength);
  }
  return ladder(CERTAINTY_STEPS, [0.95, 0.7, 0.55, 0.4], strength);
}

function ladder<T extends Step>(
  steps: readonly [T, ...T[]],
  bounds: readonly number[],
  value: number,
): T {
  const at = bounds.findIndex((bound) => value >= bound);
  return steps[at < 0 ? steps.length - 1 : at] ?? steps[0];
}
