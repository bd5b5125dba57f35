const VOWEL = /[aeiouyàáäèéëìíïòóöùúü]/iu;
const LETTERS = /^\p{L}\p{Ll}*$/u;
const TAIL = /[\p{L}\p{N}]-(?=\p{L})/gu;
const SHORTEST = 3;

/** Where print may break a word and put a hyphen: before a consonant that a vowel follows. */
function breaks(word: string): readonly number[] {
  if (!LETTERS.test(word)) return [];
  const places: number[] = [];
  for (let at = SHORTEST; at <= word.length - SHORTEST; at++) {
    const here = word.charAt(at);
    const next = word.charAt(at + 1);
    const before = word.slice(0, at);
    if (!VOWEL.test(here) && VOWEL.test(next) && VOWEL.test(before)) places.push(at);
  }
  return places;
}

/**
 * The ways to end a line inside a word, longest first: the part that stays, with its hyphen, and the
 * part that goes to the next line. Its own hyphens are places too, and in a web address every slash.
 */
export function hyphenations(word: string): readonly (readonly [string, string])[] {
  if (word.includes('://')) {
    const slashes = [...word.matchAll(/[/\-.](?=[^/])/gu)].map(({ index }) => index + 1);
    return slashes
      .filter((at) => at > 8)
      .reverse()
      .map((at) => [word.slice(0, at), word.slice(at)]);
  }
  const own = [...word.matchAll(TAIL)].map(({ index }) => index + 2);
  if (own.length > 0) return own.reverse().map((at) => [word.slice(0, at), word.slice(at)]);
  const core = /^(\P{L}*)(\p{L}+)(\P{L}*)$/u.exec(word);
  if (!core) return [];
  const [, open = '', letters = '', close = ''] = core;
  return breaks(letters)
    .toReversed()
    .map((at) => [`${open}${letters.slice(0, at)}-`, `${letters.slice(at)}${close}`]);
}
