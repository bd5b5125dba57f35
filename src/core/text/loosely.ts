const MARKS = /\p{M}+/gu;

/** A text as people search by it: without accents, in lower case. */
export function loose(text: string): string {
  return text.normalize('NFD').replace(MARKS, '').toLowerCase();
}

/** Whether a name or a text holds what somebody typed, whatever its case and accents. */
export function holdsLoosely(text: string, typed: string): boolean {
  return loose(text).includes(loose(typed.trim()));
}
