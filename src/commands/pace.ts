import type { Context } from '../context.ts';
import type { SyncProgress } from '../render/sync.ts';
import { writeTo } from '../terminal/locale.ts';
import { createProgress } from '../terminal/progress.ts';

/** Tells how far long work is. */
export interface Pace {
  readonly show: (progress: Omit<SyncProgress, 'rate'>) => void;
  readonly end: () => void;
}

/** Between two lines where nobody watches, in milliseconds. */
const NOW_AND_THEN = 60_000;
/** A terminal is written over no more often than this. */
const BLINK = 200;
const SECOND = 1000;

/** A line that changes on a terminal; elsewhere a plain line now and then, both on stderr. */
export function createPace(context: Context, draw: (progress: SyncProgress) => string): Pace {
  const line = createProgress(context);
  const isTTY = context.stderr.isTTY === true;
  const begun = context.now().getTime();
  let told = begun;
  let before: number | null = null;
  return {
    show: ({ done, all }) => {
      before ??= done;
      const at = context.now().getTime();
      if (at - told < (isTTY ? BLINK : NOW_AND_THEN)) return;
      told = at;
      const text = draw({ done, all, rate: ((done - before) * SECOND) / (at - begun) });
      if (isTTY) line.show(text);
      else writeTo(context.stderr, context.env, `${text}\n`);
    },
    end: line.clear,
  };
}
