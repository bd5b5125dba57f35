import { formatAanhangselId } from '../identifiers.ts';
import { matchAt, numbersAt, yearsAt } from './numbers.ts';
import { type Reference, referenceAt } from './reference.ts';

const HANDELINGEN = 'Han-?\\s?de-?\\s?lin-?\\s?gen';
const AANHANGSEL = 'Aan-?\\s?hang-?\\s?sel(?:nummer)?';
const CHAMBER =
  '(?:\\s*,?\\s*(?:(?:van\\s+de\\s+|der\\s+)?(?:Tweede\\s+Kamer|TK)|I{1,2})(?=[\\s,.;(]))?';

/** Everything that may stand before the years, or, where those come first, before the number. */
const HEAD = new RegExp(
  `(?:${AANHANGSEL}\\s*[-,:]?\\s*(?:(?:van|bij)\\s+(?:de\\s+)?|(?:v\\.?\\s?)?d\\.?\\s?|der\\s+)?${HANDELINGEN}|Aanh\\.?\\s*(?:v\\.?\\s?d\\.?\\s*)?(?:Hand\\.|Hand\\b|${HANDELINGEN}))${CHAMBER}`,
  'giu',
);
/** Without "Handelingen", where a vergaderjaar and a number follow at once. */
const BARE_HEAD = new RegExp(
  `(?<!\\p{L})(?:${AANHANGSEL}|Aanh\\.|A\\.?H\\.?)(?:[-\\s]?TK)?${CHAMBER}(?=\\s*,?\\s*(?:vergaderjaar|vj\\.?|\\d{4}))`,
  'gu',
);
/** "Handelingen II 2023/24, Aanhangsel van de Handelingen, nr. 1045". */
const YEARS_FIRST = new RegExp(
  `(?<!\\p{L})(?:(?:Hand\\.|${HANDELINGEN})${CHAMBER}|Vergaderjaar)(?=\\s*,?\\s*(?:vergaderjaar\\s*)?\\d{4})`,
  'giu',
);
const THEN_AANHANGSEL = new RegExp(
  `\\)?\\s*,?\\s*\\(?${AANHANGSEL}\\)?(\\s*(?:van\\s+de\\s+|der\\s+)?${HANDELINGEN}${CHAMBER})?`,
  'iuy',
);
const NUMBER_NAMED = /\s*,?\s*(?:nrs?|nummers?)\b/iuy;

/** All numbers of a list that starts at `at`: years, one or more numbers, again years … */
function listFrom(
  text: string,
  start: number,
  at: number,
  given: string | null = null,
): readonly Reference[] {
  const found: Reference[] = [];
  let vergaderjaar = given;
  let place = at;
  for (;;) {
    const years = yearsAt(text, place);
    if (years) {
      vergaderjaar = years.vergaderjaar;
      place = years.end;
    }
    if (vergaderjaar === null) return found;
    const listed = numbersAt(text, place, years !== null || found.length === 0);
    if (!listed) return found;
    place = listed.end;
    const from = found.length === 0 ? start : listed.start;
    for (const number of listed.numbers) {
      const value = formatAanhangselId({ vergaderjaar, number });
      found.push(referenceAt(text, 'aanhangsel', value, from, place));
    }
  }
}

function yearsFirst(text: string, start: number, headEnd: number): readonly Reference[] {
  const years = yearsAt(text, headEnd);
  if (!years) return [];
  const aanhangsel = matchAt(THEN_AANHANGSEL, text, years.end);
  if (!aanhangsel) return [];
  const at = THEN_AANHANGSEL.lastIndex;
  // "vergaderjaar 2024–2025, Aanhangsel 2" is the foot of a printed page.
  const isNamed = aanhangsel[1] !== undefined || matchAt(NUMBER_NAMED, text, at) !== null;
  const isHandelingen = text.charAt(start).toLowerCase() === 'h';
  return isNamed || isHandelingen ? listFrom(text, start, at, years.vergaderjaar) : [];
}

/**
 * The printed answers that a text names: "Aanhangsel Handelingen, vergaderjaar 2023–2024, nrs. 1767 en
 * 1775", "Aanh. Hand. II 2019/20, 2004", "Handelingen II 2023/24, Aanhangsel, nr. 1045". A number
 * without a vergaderjaar names nothing.
 */
export function findPrintedAnswers(text: string): readonly Reference[] {
  const heads = [HEAD, BARE_HEAD].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) =>
      listFrom(text, match.index, match.index + match[0].length),
    ),
  );
  const others = [...text.matchAll(YEARS_FIRST)].flatMap((match) =>
    yearsFirst(text, match.index, match.index + match[0].length),
  );
  return [...others, ...heads];
}
