/** The question numbers of a label: "2 t/m 4 en 6" is [2, 3, 4, 6]; "3a" is [3] with part "a". */
export interface LabelNumbers {
  readonly numbers: readonly number[];
  readonly part: string | null;
}

const LETTER = '[a-z](?!\\p{L}|\\s?[/\\\\]|\\.)';
const BEFORE_LETTER = '(?:,|en|t\\/m|[-–])';
const STOP = '(?:\\.(?=\\s*(?:[,;&]|[eé]n(?!\\p{L})|\\(?[a-z](?!\\p{L}))))?';
const NUMBER = `(\\d{1,3})(?!\\.?\\d)${STOP}(?:\\s?(?:(${LETTER})|\\(([a-z])\\)?(?!\\p{L})))?`;
const RANGE = '(t\\s?[/\\\\]\\s?m|tm\\.?|t\\.?e\\.?m\\.?|tot(?:\\s+en\\s+met)?|[-‐‑–—−])';
const JOINT =
  ',|;|/|\\+|&|[eé]n(?!\\p{L})|alsmede|resp(?:ectievelijk|\\.)|(?:op\\s+)?(?:de\\s+)?vra(?:ag|gen)(?!\\p{L})';
const TOKEN = new RegExp(
  `\\s*(?:${NUMBER}|${RANGE}|(?:${JOINT})|(?<=\\d\\s?[a-z]\\)?(?:\\s*${BEFORE_LETTER}\\s*[a-z])*\\s*${BEFORE_LETTER}\\s*)(${LETTER}))`,
  'iuy',
);
const END = /\s*$/uy;
const LONGEST_RANGE = 150;

interface Reading {
  readonly numbers: number[];
  readonly parts: string[];
  rangeOpen: boolean;
}

function addNumber(reading: Reading, number: number): boolean {
  const last = reading.numbers.at(-1);
  if (reading.rangeOpen && last !== undefined) {
    if (number < last || number - last > LONGEST_RANGE) return false;
    for (let next = last + 1; next <= number; next++) reading.numbers.push(next);
  } else if (number === 0) return false;
  else if (!reading.numbers.includes(number)) reading.numbers.push(number);
  reading.rangeOpen = false;
  return true;
}

/** Another part of the question, or, where a range is open on one question, all up to it. */
function addPart({ parts, rangeOpen }: Reading, part: string, isSame: boolean): void {
  const last = parts.at(-1);
  const start = rangeOpen && isSame && last !== undefined ? last.charCodeAt(0) + 1 : Infinity;
  for (let code = start; code < part.charCodeAt(0); code++) parts.push(String.fromCharCode(code));
  parts.push(part);
}

/** Takes one token in; false when it cannot stand in a list of numbers. */
function take(reading: Reading, token: RegExpExecArray): boolean {
  const [, number, letter, bracketed, range, looseLetter] = token;
  const part = (letter ?? bracketed ?? looseLetter)?.toLowerCase();
  if (part) addPart(reading, part, !number || Number(number) === reading.numbers.at(-1));
  if (looseLetter) reading.rangeOpen = false;
  if (number) return addNumber(reading, Number(number));
  if (range) {
    if (reading.rangeOpen || reading.numbers.length === 0) return false;
    reading.rangeOpen = true;
  }
  return true;
}

/**
 * The numbers that a label lists, in the order printed, or null when the text is anything more than
 * such a list. Knows commas, "en", "&", ranges ("t/m", "tot en met", "1-4"), parts ("3a", "3 (a)",
 * "3a t/m c") and the word "vraag" between numbers ("1 en op vraag 2"); a blank alone also separates
 * ("9 10 en 11").
 */
export function parseNumbers(text: string): LabelNumbers | null {
  const reading: Reading = { numbers: [], parts: [], rangeOpen: false };
  let at = 0;
  for (;;) {
    END.lastIndex = at;
    if (END.test(text)) break;
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text);
    if (!token || !take(reading, token)) return null;
    at = TOKEN.lastIndex;
  }
  if (reading.numbers.length === 0 || reading.rangeOpen) return null;
  const part = reading.parts.length > 0 ? reading.parts.join('') : null;
  return { numbers: reading.numbers, part };
}
