const NO_LETTER = /[^a-z]/giu;

/** A name without what print and fonts do to it: "Yes¸ilgöz" is "Yeşilgöz". */
export function bareLetters(name: string): string {
  return name.normalize('NFD').replace(NO_LETTER, '').toLowerCase();
}
