import type { Context } from '../context.ts';
import { writeTo } from './locale.ts';

/** A line on stderr that is written over as the work goes on. */
export interface Progress {
  readonly show: (text: string) => void;
  /** Takes the line away, before anything else is written and at the end. */
  readonly clear: () => void;
}

const BACK_AND_ERASE = '\r\u001b[K';

/** On a terminal one line that changes; elsewhere nothing, so that logs stay readable. */
export function createProgress({ stderr, env }: Context): Progress {
  if (stderr.isTTY !== true) return { show: () => undefined, clear: () => undefined };
  let isShown = false;
  const clear = (): void => {
    if (isShown) stderr.write(BACK_AND_ERASE);
    isShown = false;
  };
  return {
    show: (text) => {
      clear();
      writeTo(stderr, env, text.slice(0, Math.max(0, (stderr.columns ?? 80) - 1)));
      isShown = true;
    },
    clear,
  };
}
