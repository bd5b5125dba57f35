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
const QUESTION =
  /^(?:Kamer|Deel|Sub)?vra(?:ag|gen)(?![\p{L}])\s*(?:nrs?\b\.?|nummers?\b)?\s*(.*)$/iu;
const ANSWER =
  /^((?:nader|aanvullend|gewijzigd|herzien|gecorrigeerd|gerectificeerd)e?\s+)?(?:deel)?(?:antwoord(?:en)?|beantwoording|reactie)(?![\p{L}])(?:\s+(?:op|bij|van|voor))?(?:\s+(?:de|uw))?(?:\s+(?:deel|sub|kamer)?vra(?:ag|gen))?(?![\p{L}])\s*(?:nrs?\b\.?)?\s*(.*)$/iu;
const CAPITAL = /^\p{Lu}/u;
const BARE_NUMBER = /^\(?(\d[^()]*?)[.)]?$/u;
const LONGEST_LABEL = 90;

function bareNumber(line: string): Label | null {
  const list = BARE_NUMBER.exec(line)?.[1];
  const numbers = list === undefined ? null : parseNumbers(list);
  return numbers && { role: 'number', further: false, ...numbers };
}

function answerLabel(match: RegExpExecArray): Label | null {
  const further = match[1] !== undefined;
  const list = match[2] ?? '';
  if (list === '') return { role: 'answer', numbers: [], part: null, further };
  const numbers = parseNumbers(list);
  return numbers && { role: 'answer', further, ...numbers };
}

function worded(line: string): Label | null {
  const question = QUESTION.exec(line);
  const numbers = question && parseNumbers(question[1] ?? '');
  if (numbers) return { role: 'question', further: false, ...numbers };
  const answer = ANSWER.exec(line);
  return answer && answerLabel(answer);
}

/**
 * The label that a line is, or null. It is one only when the whole line is: "Antwoord op vraag 9 en
 * 10 is het ingewikkeld …" is prose, and so is a line that starts without a capital.
 */
export function parseLabel(text: string): Label | null {
  if (text.length > LONGEST_LABEL) return null;
  const line = text.trim().replaceAll(DECORATION, '').replace(TRAILING, '');
  return CAPITAL.test(line) ? worded(line) : bareNumber(line);
}
