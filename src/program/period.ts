import type { IsoDate } from '../core/model.ts';
import { KvqError } from '../errors.ts';
import type { View } from '../render/view.ts';

/** KvqError `usage` for a period that ends before it begins: nothing is ever in it. */
export function refuseReversed(
  { catalogue }: View,
  { since, until }: { readonly since: IsoDate | null; readonly until: IsoDate | null },
): void {
  if (since === null || until === null || since <= until) return;
  throw new KvqError({ code: 'usage', detail: catalogue.phrases.reversed(since, until) });
}
