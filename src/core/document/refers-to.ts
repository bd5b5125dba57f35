import { parseNumbers } from './numbers.ts';

const REFERS =
  /^(?:(?:zie|vergelijk)(?:\s+(?:hiervoor|hierover|daarvoor|ook))?|(?:(?:hiervoor|hierover|daarvoor|voor\s[^.;:]{1,80}?)\s+)?(?:ik\s+)?verwijs(?:\s+ik)?(?:\s+u|\s+uw\s+kamer)?(?:\s+(?:graag|hiervoor|daarvoor|kortheidshalve))*\s+naar)\s+(?:(?:het|de|mijn|ons|onze)\s+)?(?:(?:gezamenlijke\s+)?(?:antwoord(?:en)?|beantwoording|reactie)\s+)?(?:(?:op|bij|onder|van|zoals\s+gegeven\s+op)\s+)?(?:(?:de|mijn)\s+)?(?:vra(?:ag|gen)\s+)?(\d[^.;:!?]*?)\s*\.?$/iu;
const TREATED =
  /^in\s+(?:(?:het|mijn|de)\s+)?antwoord(?:en)?\s+(?:op\s+)?(?:(?:de\s+)?vra(?:ag|gen)\s+)?(\d[\d,\sen&]*?)\s+(?:ben\s+ik|is|heb\s+ik)\s[^.]*\bin(?:ge)?gegaan\b[^.]*\.?$/iu;

/** An answer that says nothing else is a sentence. */
const LONGEST_REFERENCE = 600;

/** The question numbers that an answer refers to when it says nothing but that; else none. */
export function refersTo(text: string): readonly number[] {
  const answer = text.trim();
  if (answer.length > LONGEST_REFERENCE) return [];
  const list = REFERS.exec(answer)?.[1] ?? TREATED.exec(answer)?.[1];
  return (list === undefined ? null : parseNumbers(list))?.numbers ?? [];
}
