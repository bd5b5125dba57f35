import type { Context } from '../context.ts';
import { parseIdentifier } from '../core/identifiers.ts';
import { type Followed, foldedValue } from '../core/watch/followed.ts';
import { EXIT, KvqError } from '../errors.ts';
import { followJson, renderFollowChange, renderFollowed } from '../render/follow.ts';
import type { View } from '../render/view.ts';
import { addFollowed, loadFollowed, removeFollowed } from '../store/followed.ts';
import { transact, withStore } from '../store/open.ts';
import { placesOf } from '../terminal/places.ts';
import { present, presentJson } from '../terminal/present.ts';

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

/**
 * `kvq follow [list|remove] ZAAK…`: adds what is to be followed, takes it away, or lists it; with
 * `--json` the list as it is then. Throws KvqError `zaak-number`, `nothing-to-match`, `not-followed`.
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
  const named = followedIn(verb === 'add' ? words : words.slice(1), options);
  if (verb === 'list' || (verb === 'add' && named.length === 0)) {
    const listed = await withStore(path, 'read', loadFollowed);
    if (options.json) presentJson(context, followJson(listed));
    else await present(context, view, renderFollowed, listed);
    return EXIT.ok;
  }
  const listed = await withStore(path, 'write', (store) =>
    transact(store, () => {
      const at = context.now().toISOString();
      for (const one of named) {
        if (verb === 'add') addFollowed(store, one, at);
        else if (!removeFollowed(store, one)) throw notFollowed(one);
      }
      return loadFollowed(store);
    }),
  );
  const manner = verb === 'add' ? 'added' : 'removed';
  if (options.json) presentJson(context, followJson(listed));
  else await present(context, view, renderFollowChange, { manner, followed: named });
  return EXIT.ok;
}

function notFollowed({ value }: Followed): KvqError {
  return new KvqError({ code: 'not-followed', value });
}

function followedIn(zaken: readonly string[], options: FollowOptions): readonly Followed[] {
  const { asker = [], fractie = [], minister = [], words = [], everything } = options;
  const named: readonly Followed[] = [
    ...zaken.map((given): Followed => ({ kind: 'zaak', value: zaakIn(given) })),
    ...asker.map((value): Followed => ({ kind: 'asker', value })),
    ...fractie.map((value): Followed => ({ kind: 'fractie', value })),
    ...minister.map((value): Followed => ({ kind: 'minister', value })),
    ...words.map((value): Followed => ({ kind: 'words', value })),
  ];
  for (const one of named) {
    if (foldedValue(one) === '') throw new KvqError({ code: 'nothing-to-match', value: one.value });
  }
  return everything ? [...named, { kind: 'everything', value: '' }] : named;
}

/** A number, or a pasted address that names one. */
function zaakIn(given: string): string {
  const named = parseIdentifier(given);
  if (named?.kind !== 'zaak') throw new KvqError({ code: 'zaak-number', given });
  return named.zaak;
}
