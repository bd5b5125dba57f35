/**
 * Kinds of character that a text may hold, one bit each. A step of the normal form that needs one of
 * them is left out where the text has none: most sentences are letters, spaces and a full stop.
 */
export const TRAIT = {
  digit: 1,
  upper: 2,
  /** Anything beyond ASCII. */
  wide: 4,
  lineBreak: 8,
  /** A hyphen, or one of the signs that stand in for it. */
  dash: 16,
  /** A straight quote, or two commas that stand for one. */
  quote: 32,
  /** White space other than one space between two words. */
  space: 64,
} as const;

const OPENS = 128;
const CLOSES = 256;
const SPACE = 32;
const COMMA = 44;
const ASCII = 128;
const ALL = 127;

function traitTable(): Uint16Array {
  const table = new Uint16Array(ASCII);
  const add = (signs: string, trait: number): void => {
    for (const sign of signs) table[sign.charCodeAt(0)] = (table[sign.charCodeAt(0)] ?? 0) | trait;
  };
  add('0123456789', TRAIT.digit);
  add('ABCDEFGHIJKLMNOPQRSTUVWXYZ', TRAIT.upper);
  add('\r\n', TRAIT.lineBreak);
  add('-*=', TRAIT.dash);
  add('\'"`', TRAIT.quote);
  add('\t\n\v\f\r', TRAIT.space);
  add(' ([/', OPENS);
  add(' .,;:!?)]%/', CLOSES);
  return table;
}

const TABLE = traitTable();

/** What a sign says together with the one before it. */
function traitOfPair(last: number, code: number): number {
  const before = TABLE[last] ?? 0;
  if (code === SPACE) return (before & OPENS) === 0 ? 0 : TRAIT.space;
  if (last === SPACE) return ((TABLE[code] ?? 0) & CLOSES) === 0 ? 0 : TRAIT.space;
  return code === COMMA && last === COMMA ? TRAIT.quote : 0;
}

/** The traits of a text; one too many does no harm, it only costs a step that finds nothing. */
export function traitsOf(text: string): number {
  let traits = 0;
  let last = SPACE;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    traits |= code < ASCII ? (TABLE[code] ?? 0) | traitOfPair(last, code) : TRAIT.wide;
    last = Math.min(code, ASCII - 1);
  }
  return (last === SPACE ? traits | TRAIT.space : traits) & ALL;
}
