/** Numbers that look random and are the same for the same seed. */
export interface Dice {
  /** A whole number from 0 up to, not including, the bound. */
  readonly below: (bound: number) => number;
  /** Whether one in so many times it happens. */
  readonly oneIn: (times: number) => boolean;
  readonly pick: <T>(list: readonly [T, ...T[]]) => T;
}

/** Dice for a seed and, within it, a place: each record can be made without those before it. */
export function rollDice(seed: number, place: number): Dice {
  let state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(place + 1, 0x85ebca6b)) >>> 0;
  // mulberry32
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (bound: number): number => Math.floor(next() * bound);
  return {
    below,
    oneIn: (times) => below(times) === 0,
    pick: (list) => list[below(list.length)] ?? list[0],
  };
}
