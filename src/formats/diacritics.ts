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

/** Joins accents that fonts of printed papers break off: "Kostic ´" and "Yes¸il" become one letter. */
export function mendAccents(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(LOOSE, (found, ...groups: readonly (string | undefined)[]) => {
      const letter = groups[0] ?? groups[2] ?? '';
      const joined = `${letter}${COMBINING.get(groups[1] ?? groups[3] ?? '')}`.normalize('NFC');
      return joined.length === 1 ? joined : found;
    });
}
