import { type LabelNumbers, parseNumbers } from './numbers.ts';

/**
 * What a label line announces. `number` is a bare number ("8 en 9", "1."), which is a label only
 * where the document numbers its questions so. An answer label without numbers has none.
 */
export interface Label extends LabelNumbers {
  readonly role: 'question' | 'answer' | 'number';
  /** "Nader antwoord", "Aanvullend antwoord": the label itself says that it comes later. */
  readonly further: boolean;
}

const DECORATION = /^[\s*_#>«"„“(]+|[\s*_»"”)]+$/gu;
const TRAILING = /\s*[:.]$/u;
const BULLET = /^[•·–—-]\s*/u;
const LOOSE_END = /\s*[;,|–—-]+$/u;
/** What a ministry adds behind the numbers: "(vervolg)", "(nieuw)"; its last bracket is gone by then. */
const ADDITION = /(?<=\d[a-z]?)\s*\((?!zie\b)\p{L}{2,}(?:\s\p{L}+){0,2}$/iu;
const QUESTION =
  /^(?:Kamer|Deel|Sub)?vra(?:ag|gen)(?![\p{L}])\s*(?:(?:nrs?|no)\b\.?|nummers?\b|[#:])?\s*(.*)$/iu;
const FURTHER =
  '(?:((?:nader|aanvullend|gewijzigd|herzien|gecorrigeerd|gerectificeerd|aangepast|verbeterd)e?)\\s+)?';
const RECORD =
  '(?:(?:gezamenlijk|gecombineerd|gebundeld)e?\\s+)?(?:deel)?(?:antwoord(?:en)?|beantwoording|reactie)';
/** Blanks are lost in print and in what others make of it: "Antwoordop vraag 3". */
const ANSWER = new RegExp(
  `^${FURTHER}${RECORD}(?:\\s*(?:op|bij|van|voor))?(?:\\s*(?:de|uw))?(?:\\s*(?:deel|sub|kamer)?vra(?:ag|gen))?\\s*(?:(?:nrs?|no)\\b\\.?|#)?\\s*(\\d.*)$`,
  'iu',
);
const ANSWER_ALONE = new RegExp(
  `^${FURTHER}${RECORD}(?:\\s+op(?:\\s+(?:de|uw|alle|bovenstaande)){0,2}\\s+vra(?:ag|gen))?$`,
  'iu',
);
const CAPITAL = /^\p{Lu}/u;
const BARE_NUMBER = /^\(?(\d[^()]*?)[.)]?$/u;
const INLINE = /^([*_]*\p{Lu}[^:]{4,60}?)\s*:[*_]*\s+(\S.*)$/su;
const INLINE_GLUED = /^([*_]*\p{Lu}[^:.?!]{3,60}?\d[a-z]?[.)]?)[*_]*\s+(\p{Lu}.*)$/su;
const LAST_DUE = /(?:,|&|(?<![\p{L}])(?:en|t\/m|tot en met))$/u;
/** Forty numbers, as a label over two lines of print may have. */
const LONGEST_LABEL = 180;

function bareNumber(line: string): Label | null {
  const list = BARE_NUMBER.exec(line)?.[1];
  const numbers = list === undefined ? null : parseNumbers(list);
  return numbers && { role: 'number', further: false, ...numbers };
}

function answerLabel(line: string): Label | null {
  const alone = ANSWER_ALONE.exec(line);
  if (alone) return { role: 'answer', numbers: [], part: null, further: alone[1] !== undefined };
  const match = ANSWER.exec(line);
  const numbers = match && parseNumbers(match[2] ?? '');
  return numbers && { role: 'answer', further: match[1] !== undefined, ...numbers };
}

function worded(line: string): Label | null {
  const text = line.replace(LOOSE_END, '').replace(ADDITION, '');
  const question = QUESTION.exec(text);
  const numbers = question && parseNumbers(question[1] ?? '');
  if (numbers) return { role: 'question', further: false, ...numbers };
  return answerLabel(text);
}

/**
 * The label that a line is, or null. It is one only when the whole line is: "Antwoord op vraag 9 en
 * 10 is het ingewikkeld …" is prose, and so is a line that starts without a capital.
 */
export function parseLabel(text: string): Label | null {
  if (text.length > LONGEST_LABEL) return null;
  const line = text.trim().replaceAll(DECORATION, '').replace(TRAILING, '');
  const plain = line.replace(BULLET, '');
  return CAPITAL.test(plain) ? worded(plain) : bareNumber(line);
}

/**
 * A label with text behind it on its line, "Antwoord 3: Ja." or "Vraag 3 Kunt u …", and that text; null
 * for another line. Without a colon the text has to start with a capital.
 */
export function parseInlineLabel(
  line: string,
): { readonly label: Label; readonly text: string } | null {
  const found = INLINE.exec(line.trim()) ?? INLINE_GLUED.exec(line.trim());
  const [, before = '', text = ''] = found ?? [];
  const label = parseLabel(before);
  return label && label.role !== 'number' ? { label, text } : null;
}

/** Whether a label ends where another number is due: print broke its list of numbers in two. */
export function isBrokenLabel(text: string): boolean {
  const line = text.trim();
  const label = LAST_DUE.test(line) ? parseLabel(line.replace(LAST_DUE, '')) : null;
  return label !== null && label.role !== 'number';
}
