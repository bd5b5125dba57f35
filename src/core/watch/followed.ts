import type { Asker, DocumentKind, Minister } from '../model.ts';
import type { WatchEventKind } from './event.ts';

/** By what something is followed. */
export type FollowedKind = 'everything' | 'zaak' | 'asker' | 'fractie' | 'minister' | 'words';

/** Something that a user follows; the value of `everything` is empty. */
export interface Followed {
  readonly kind: FollowedKind;
  readonly value: string;
}

/** What of a zaak the followed things are compared with. */
export interface Followable {
  readonly zaak: string;
  readonly subject: string | null;
  readonly askers: readonly Asker[];
  readonly addressedTo: readonly string[];
  readonly answeredBy: readonly Minister[];
  /** All that was asked and answered; "" where that is not at hand. */
  readonly text: string;
}

const MARKS = /[\p{M}¸]/gu;
const NO_WORD = /[^\p{L}\p{N}*]+/gu;
const INITIALS = /^(?:\p{L} )+/u;
const SPACES = / /gu;
/** What an answer becomes is news to whoever follows answers. */
const ANSWERS: ReadonlySet<WatchEventKind> = new Set(['answer', 'further-answer']);
const ANSWERING: ReadonlySet<DocumentKind> = new Set(['answer', 'further-answer']);

/** A text as words in lower case without diacritics and signs, one space apart. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').replace(NO_WORD, ' ').trim().toLowerCase();
}

/** The form of a followed thing in which two of them are the same. */
export function foldedValue({ kind, value }: Followed): string {
  const folded = fold(value);
  switch (kind) {
    case 'everything':
      return '';
    case 'zaak':
      return value;
    // The text prints initials or does not.
    case 'asker':
      return folded.replace(INITIALS, '');
    case 'fractie':
      return folded.replaceAll(SPACES, '');
    case 'minister':
    case 'words':
      return folded;
  }
}

/** Whether a zaak is among the followed things, none of which is `everything` by being absent. */
export function isFollowed(followed: readonly Followed[], zaak: Followable): boolean {
  const words = wordsOf(zaak);
  return followed.some((one) => matches(one, zaak, words));
}

/**
 * Whether an event concerns what is followed. Who follows nothing hears of all answers: new ones, and
 * the replacement or withdrawal of a document that gives them.
 */
export function isWanted(
  followed: readonly Followed[],
  event: WatchEventKind,
  document: DocumentKind | null,
  zaak: Followable,
): boolean {
  if (followed.length > 0) return isFollowed(followed, zaak);
  const isChanged = event === 'replacement' || event === 'withdrawal';
  return ANSWERS.has(event) || (isChanged && document !== null && ANSWERING.has(document));
}

/** Folded only when somebody asks: the text of a zaak is long. */
function wordsOf({ subject, text }: Followable): () => string {
  let words: string | null = null;
  return () => {
    words ??= ` ${fold(`${subject ?? ''} ${text}`)} `;
    return words;
  };
}

function matches(one: Followed, zaak: Followable, words: () => string): boolean {
  const wanted = foldedValue(one);
  switch (one.kind) {
    case 'everything':
      return true;
    case 'zaak':
      return wanted === zaak.zaak;
    case 'asker':
      return zaak.askers.some(({ name }) => hasPhrase(fold(name), wanted));
    case 'fractie':
      return zaak.askers.some(
        ({ fractie }) => fractie !== null && fold(fractie).replaceAll(SPACES, '') === wanted,
      );
    case 'minister':
      return ministersOf(zaak).some((text) => hasPhrase(fold(text), wanted));
    case 'words':
      return wanted !== '' && wanted.split(' ').every((word) => hasWord(words(), word));
  }
}

function ministersOf({ addressedTo, answeredBy }: Followable): readonly string[] {
  return [
    ...addressedTo,
    ...answeredBy.map(({ name, role, department }) => [role, department, name].join(' ')),
  ];
}

function hasPhrase(text: string, phrase: string): boolean {
  return phrase !== '' && ` ${text} `.includes(` ${phrase} `);
}

/** A whole word, or with `*` behind it the beginning of one; `words` begins and ends with a space. */
function hasWord(words: string, word: string): boolean {
  return words.includes(word.endsWith('*') ? ` ${word.slice(0, -1)}` : ` ${word} `);
}
