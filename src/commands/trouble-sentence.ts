import type { Trouble } from '../errors.ts';
import type { View } from '../render/view.ts';

/** An expected error as it is said on stderr, for `notify`: where the command itself goes on. */
export function sentence({ catalogue }: View, trouble: Trouble): string {
  return `kvq: ${catalogue.trouble(trouble)}\n`;
}
