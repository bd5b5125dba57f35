const CAPITAL_A = 65;
const CAPITAL_Z = 90;
const SMALL_A = 97;
const SMALL_Z = 122;
const APOSTROPHE = 39;
const HYPHEN = 45;
const STOP = 46;
const ZERO = 48;
const NINE = 57;
const ASCII = 128;

/** Whether a sign right behind small letters leaves no doubt that the word ends before it. */
function surelyEnds(code: number): boolean {
  if (code >= ASCII || code === APOSTROPHE || code === HYPHEN || code === STOP) return false;
  return code < ZERO || (code > NINE && (code < CAPITAL_A || (code > CAPITAL_Z && code < SMALL_A)));
}

/**
 * Where a word of two or more plain small letters ends that begins at a place of form A; -1 where it
 * is anything else. Nine words in ten are such, and need no pattern to be found.
 */
export function plainWordEnd(text: string, at: number): number {
  let end = at;
  let code = text.charCodeAt(end);
  while (code >= SMALL_A && code <= SMALL_Z) {
    end += 1;
    code = text.charCodeAt(end);
  }
  if (end - at < 2) return -1;
  return Number.isNaN(code) || surelyEnds(code) ? end : -1;
}
