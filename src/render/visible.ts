/**
 * What could steer a terminal or hide in a line: C0 and C1 controls but the line feed and the tab,
 * DEL, the line separators, and the bidirectional and invisible format characters.
 */
const STEERING =
  /(?![\n\t])[\p{Cc}\p{Bidi_Control}\u200b\u2028\u2029\u2060-\u2065\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

const CODE_UNIT = /./gs;
const OUTSIDE_ASCII = /[^\n -~]/gu;
const LINE_BREAKING = /[\n\t]/g;

/** A picture of the character, one code unit for one, so that offsets stay true. */
function picture(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  if (code === 0x7f) return '\u2421';
  return '\ufffd'.repeat(character.length);
}

/**
 * The same plain data with everything that could control a terminal made visible in every text: ESC
 * becomes ␛, a bidirectional override �. Everything from outside passes here before it is rendered.
 */
export function visible<T>(data: T): T {
  return JSON.parse(JSON.stringify(data), (_key, value) =>
    typeof value === 'string' ? value.replace(STEERING, picture) : value,
  );
}

/** A text that must stay in one line, such as a file's name: a line feed in it becomes ␊, a tab ␉. */
export function inOneLine(text: string): string {
  return text.replace(LINE_BREAKING, picture);
}

/** JSON with what could control a terminal written as `\\u` escapes: the same document. */
export function escapeSteering(json: string): string {
  return json.replace(STEERING, escaped);
}

/** JSON in ASCII, everything else written as `\\u` escapes: the same document. */
export function escapeOutsideAscii(json: string): string {
  return json.replace(OUTSIDE_ASCII, escaped);
}

function escaped(character: string): string {
  return character.replace(
    CODE_UNIT,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
