import type { Followed } from '../core/watch/followed.ts';
import { plain, table, wrap } from './layout.ts';
import type { View } from './view.ts';

/** A followed thing with the ISO 8601 instant since which it is. */
export interface FollowedItem extends Followed {
  readonly addedAt: string;
}

/** What a change of what is followed came to. */
export interface FollowChange {
  readonly manner: 'added' | 'removed';
  readonly followed: readonly Followed[];
}

/** A table of what is followed, or a sentence where nothing is. */
export function renderFollowed(view: View, followed: readonly FollowedItem[]): string {
  const { watching } = view.catalogue;
  const lines =
    followed.length === 0
      ? wrap(view, [plain(watching.nothingFollowed)], view.width)
      : table(
          view,
          followed.map((one) => [
            { text: watching.followed[one.kind], paint: view.palette.title },
            plain(one.value),
          ]),
        );
  return `${lines.join('\n')}\n`;
}

/** A line for each thing that is followed now, or no longer. */
export function renderFollowChange(view: View, { manner, followed }: FollowChange): string {
  const { watching } = view.catalogue;
  const say = manner === 'added' ? watching.nowFollowed : watching.noLongerFollowed;
  return followed
    .map(({ kind, value }) => `${say([watching.followed[kind], value].join(' ').trim())}\n`)
    .join('');
}

/** `kvq.follow/1`: all that is followed; an empty list means all answers. */
export function followJson(followed: readonly FollowedItem[]): object {
  return { schema: 'kvq.follow/1', followed };
}
