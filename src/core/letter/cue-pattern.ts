/**
 * A pattern from a list of words, as data that a linguist can read and edit. One alternative a line,
 * looked for as whole words in a sentence in lower case whose quotations are blanked to `«___»`: `~`
 * is any ending of a word, ` … ` are words in between, the rest is a regular expression.
 */
export function cue(lines: TemplateStringsArray): RegExp {
  const patterns = lines.raw
    .join('')
    .trim()
    .split('\n')
    .map((line) =>
      line.trim().replaceAll(' … ', '[,;:]?\\s(?:.{0,160}?\\s)?').replaceAll('~', '\\p{L}*'),
    );
  return new RegExp(`(?<![\\p{L}\\d])(?:${patterns.join('|')})(?![\\p{L}\\d])`, 'u');
}
