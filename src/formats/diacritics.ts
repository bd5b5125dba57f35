/** Accents that print sets as a sign of their own, with the combining sign that each means. */
const COMBINING: ReadonlyMap<string, string> = new Map([
  ['´', '\u0301'],
  ['`', '\u0300'],
  ['¨', '\u0308'],
  ['ˆ', '\u0302'],
  ['˜', '\u0303'],
  ['ˇ', '\u030c'],
  ['˘', '\u0306'],
  ['˚', '\u030a'],
  ['˙', '\u0307'],
  ['˝', '\u030b'],
  ['¸', '\u0327'],
  ['˛', '\u0328'],
]);

/** A blank may stand between letter and accent; ´ and ` without one are apostrophes. */
const LOOSE = /(\p{L}) ([´`¨ˆ˜ˇ˘˚˙˝¸˛])(?=\s|\p{P}|$)|(\p{L})([ˇ˘˚˙˝¸˛])/gu;

/** An accent inside a word, with the blanks that print leaves around it. */
const INSIDE = /(\p{L}) ?([´`¨ˆ˜ˇ˘˚˙˝¸˛]) ?(\p{Ll}[\p{L}-]*)/gu;

/** What Dutch does not spell: an umlaut behind no vowel, or a letter of Latin Extended but for ĳ. */
const FOREIGN = /(?<![aeiouy])[äöü]|[\u0100-\u0132\u0134-\u024f]/u;

/** The letter that a letter and a loose accent make together; null where they make none. */
function composed(letter: string | undefined, accent: string | undefined): string | null {
  const joined = `${letter}${COMBINING.get(accent ?? '')}`.normalize('NFC');
  return joined.length === 1 ? joined : null;
}

/**
 * Joins accents that fonts of printed papers break off: "Kostic ´" and "Yes¸il" become one letter. What
 * follows such an accent and a blank is the next word ("Kostic´ zegt"), unless it is not spelled as
 * Dutch is: then it is the rest of the name ("Yes¸ ilgöz").
 */
export function mendAccents(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(INSIDE, (found, letter: string, accent: string, rest: string) => {
      const joined = FOREIGN.test(rest) ? composed(letter, accent) : null;
      return joined === null ? found : `${joined}${rest}`;
    })
    .replaceAll(LOOSE, (found, ...groups: readonly (string | undefined)[]) => {
      return composed(groups[0] ?? groups[2], groups[1] ?? groups[3]) ?? found;
    });
}
