import { type Followed, type FollowedKind, foldedValue } from '../core/watch/followed.ts';
import { type Store, sql } from './store.ts';

/** Something that is followed, with the ISO 8601 instant at which a user asked for it. */
export interface FollowedSince extends Followed {
  readonly addedAt: string;
}

const insert = sql<[FollowedKind, string, string, string]>(`
  insert into followed (kind, value, folded, added_at)
  values (?, ?, ?, ?)
  on conflict do nothing
`);

const remove = sql<[FollowedKind, string]>(`
  delete from followed
  where kind = ? and folded = ?
`);

const all = sql<[], FollowedSince>(`
  select kind, value, added_at as addedAt
  from followed
  order by kind, folded
`);

const lacking = sql<[string], { readonly zaak: string }>(`
  select value as zaak
  from followed
  where kind = 'zaak' and added_at > ? and not exists (
    select 1
    from record
    join zaak on zaak.id = zaak_id
    where number = value)
  order by value
`);

/** Adds what is to be followed; gives whether it was not followed yet. */
export function addFollowed(store: Store, followed: Followed, at: string): boolean {
  const { kind, value } = followed;
  return insert(store).run(kind, value, foldedValue(followed), at).changes > 0;
}

/** Takes something away from what is followed; gives whether it was followed. */
export function removeFollowed(store: Store, followed: Followed): boolean {
  return remove(store).run(followed.kind, foldedValue(followed)).changes > 0;
}

/** All that is followed, by kind. */
export function loadFollowed(store: Store): readonly FollowedSince[] {
  return all(store).all();
}

/**
 * Zaken that are followed by their number since an ISO 8601 instant, or ever where that is null, and of
 * which the store has nothing.
 */
export function followedButUnknown(store: Store, since: string | null): readonly string[] {
  return lacking(store)
    .all(since ?? '')
    .map(({ zaak }) => zaak);
}
