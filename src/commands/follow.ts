import type { Context } from '../context.ts';
import type { Followed } from '../core/watch/followed.ts';
import { EXIT, KvqError } from '../errors.ts';
import { followJson, renderFollowChange, renderFollowed } from '../render/follow.ts';
import type { View } from '../render/view.ts';
import { addFollowed, loadFollowed, removeFollowed } from '../store/followed.ts';
import { transact, withStore } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import { placesOf } from '../terminal/places.ts';
import { present, presentJson } from '../terminal/present.ts';
import { refuseUnfindable, tellUnknownNames, zaakIn } from './follow-values.ts';

/** The options of `kvq follow`. */
export interface FollowOptions {
  readonly db?: string | undefined;
  readonly json?: true | undefined;
  readonly asker?: readonly string[] | undefined;
  readonly fractie?: readonly string[] | undefined;
  readonly minister?: readonly string[] | undefined;
  readonly words?: readonly string[] | undefined;
  readonly everything?: true | undefined;
}

const FOLLOWING = ['asker', 'fractie', 'minister', 'words', 'everything'] as const;

/**
 * `kvq follow [list|remove] ZAAK…`: adds what is to be followed, takes it away, or lists it; with
 * `--json` the list as it is then. Throws KvqError `usage`, `not-followed` and those of follow-values.ts.
 */
export async function follow(
  context: Context,
  view: View,
  words: readonly string[],
  options: FollowOptions,
): Promise<number> {
  const { store: path } = placesOf(context.env, options.db);
  const [first] = words;
  const verb = first === 'list' || first === 'remove' ? first : 'add';
  const given = verb === 'add' ? words : words.slice(1);
  const isNamed = given.length > 0 || FOLLOWING.some((option) => options[option] !== undefined);
  if (verb === 'remove' && !isNamed) throw nothingNamed(view);
  if (verb === 'list' || !isNamed) return await list(context, view, path, options);
  // What cannot be followed leaves no database behind.
  const named = await withStore(path, 'read', (store) => followedIn(store, given, options));
  const listed = await withStore(path, 'write', (store) => {
    if (verb === 'add') tellUnknownNames(context, view, store, named);
    return change(store, verb, named, context.now().toISOString());
  });
  const manner = verb === 'add' ? 'added' : 'removed';
  if (options.json) presentJson(context, followJson(listed));
  else await present(context, view, renderFollowChange, { manner, followed: named });
  return EXIT.ok;
}

async function list(
  context: Context,
  view: View,
  path: string,
  { json }: FollowOptions,
): Promise<number> {
  const listed = await withStore(path, 'read', loadFollowed);
  if (json) presentJson(context, followJson(listed));
  else await present(context, view, renderFollowed, listed);
  return EXIT.ok;
}

/** Adds or removes all of them or none, at an ISO 8601 instant; gives what is followed then. */
function change(
  store: Store,
  verb: 'add' | 'remove',
  named: readonly Followed[],
  at: string,
): ReturnType<typeof loadFollowed> {
  return transact(store, () => {
    for (const one of named) {
      if (verb === 'add') addFollowed(store, one, at);
      else if (!removeFollowed(store, one)) throw notFollowed(one);
    }
    return loadFollowed(store);
  });
}

function nothingNamed({ catalogue }: View): KvqError {
  const name = 'ZAAK, --asker, --fractie, --minister, --words, --everything';
  return new KvqError({
    code: 'usage',
    detail: catalogue.misuse({ code: 'missing-argument', name }),
  });
}

function notFollowed({ value }: Followed): KvqError {
  return new KvqError({ code: 'not-followed', value });
}

function followedIn(
  store: Store,
  given: readonly string[],
  options: FollowOptions,
): readonly Followed[] {
  const { asker = [], fractie = [], minister = [], words = [], everything } = options;
  const named: readonly Followed[] = [
    ...given.map((one): Followed => ({ kind: 'zaak', value: zaakIn(store, one) })),
    ...asker.map((value): Followed => ({ kind: 'asker', value })),
    ...fractie.map((value): Followed => ({ kind: 'fractie', value })),
    ...minister.map((value): Followed => ({ kind: 'minister', value })),
    ...words.map((value): Followed => ({ kind: 'words', value })),
  ];
  for (const one of named) refuseUnfindable(one);
  return everything ? [...named, { kind: 'everything', value: '' }] : named;
}
