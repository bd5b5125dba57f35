import type { Context } from '../context.ts';
import { formatAanhangselId, parseIdentifier } from '../core/identifiers.ts';
import { type Followed, foldedValue, isFollowed } from '../core/watch/followed.ts';
import { type FollowFault, KvqError } from '../errors.ts';
import type { View } from '../render/view.ts';
import { zaakOf } from '../store/find-document.ts';
import type { Store } from '../store/store.ts';
import { loadNames } from '../store/stored-names.ts';
import { notify } from '../terminal/present.ts';

const STAR = /\*/u;
/** A star that no letters or figures precede, or that more of them follow. */
const STRAY_STAR = /(?<![\p{L}\p{N}])\*|\*(?=[\p{L}\p{N}*])/u;
/** The name of a department has a comma with a space behind it: «Onderwijs, Cultuur en Wetenschap». */
const LIST: Readonly<Partial<Record<Followed['kind'], RegExp>>> = {
  asker: /,/u,
  fractie: /,/u,
  minister: /,(?! )/u,
  words: /,/u,
};

/**
 * The zaak that a number, a pasted address or a stored document of it names. Throws KvqError
 * `follow-value`, and `document-unknown` for a document whose zaak the store does not know.
 */
export function zaakIn(store: Store, given: string): string {
  const named = parseIdentifier(given);
  if (named === null) throw unfollowable(given, 'no-zaak');
  if (named.kind === 'zaak') return named.zaak;
  const document =
    named.kind === 'document'
      ? named.documentNumber
      : formatAanhangselId(named.aanhangsel, named.reprint);
  const zaak = zaakOf(store, document);
  if (zaak === null) throw new KvqError({ code: 'document-unknown', document });
  return zaak;
}

/**
 * Refuses what could never be found, with KvqError `follow-value`: a value without letter or figure, a
 * list in one value, and a `*` elsewhere than behind the beginning of a word of `--words`.
 */
export function refuseUnfindable({ kind, value }: Followed): void {
  if (foldedValue({ kind, value }).replaceAll('*', '').trim() === '') {
    throw unfollowable(value, 'empty');
  }
  if (LIST[kind]?.test(value)) throw unfollowable(value, 'comma');
  if ((kind === 'words' ? STRAY_STAR : STAR).test(value)) {
    throw unfollowable(value, 'star');
  }
}

function unfollowable(value: string, why: FollowFault): KvqError {
  return new KvqError({ code: 'follow-value', value, why });
}

/** Says on stderr of each name that no stored zaak has it: it may be misspelt. */
export function tellUnknownNames(
  context: Context,
  view: View,
  store: Store,
  followed: readonly Followed[],
): void {
  const named = followed.filter(
    ({ kind }) => kind === 'asker' || kind === 'fractie' || kind === 'minister',
  );
  const names = named.length === 0 ? null : loadNames(store);
  if (names === null) return;
  const all = { ...names, zaak: '', subject: null, text: '' };
  for (const one of named.filter((it) => !isFollowed([it], all))) {
    notify(context, view, ({ catalogue }, it) => `kvq: ${catalogue.watching.unmatched(it)}\n`, one);
  }
}
