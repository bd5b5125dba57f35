import type { Context } from '../context.ts';
import type { View } from '../render/view.ts';
import type { Store } from '../store/store.ts';
import { countUnfiled } from '../store/unfiled.ts';
import { notify } from '../terminal/present.ts';

/** Says on stderr how many stored documents a command does not see, for they belong to no zaak. */
export function tellUnfiled(context: Context, view: View, store: Store): void {
  const documents = countUnfiled(store);
  if (documents > 0) notify(context, view, sayUnfiled, documents);
}

function sayUnfiled({ catalogue }: View, documents: number): string {
  return `${catalogue.phrases.passedOver(documents)}\n`;
}
