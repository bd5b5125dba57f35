import { plain, wrap } from './layout.ts';
import type { View } from './view.ts';

/** A document that was filed under a zaak; `from` is where it stood, null where it had none. */
export interface ReassignView {
  readonly document: string;
  readonly from: string | null;
  readonly to: string;
}

/** One sentence: which document now belongs to which zaak. */
export function renderReassign(view: View, { document, from, to }: ReassignView): string {
  const { phrases } = view.catalogue;
  const sentence =
    from === to ? phrases.alreadyThere(document, to) : phrases.reassigned(document, from, to);
  return `${wrap(view, [plain(sentence)], view.width).join('\n')}\n`;
}
