import { parseDocumentNumber, parseZaakNumber } from '../identifiers.ts';
import { isBrokenLabel, parseInlineLabel, parseLabel } from './label.ts';

const MASTHEAD =
  /^(?:(?:Eerste|Tweede) Kamer der Staten-Generaal\s*\d?|Vergaderjaar\s*\d{4}\s*[-–—]\s*\d{4}.{0,60}|Aanhangsel (?:van de|tot het Verslag van de) Handelingen(?: van de (?:Eerste|Tweede) Kamer)?|Vragen gesteld door de leden der Kamer.{0,70}|(?:met de daarop )?door de(?: regering gegeven antwoorden)?|regering gegeven antwoorden)$/u;
const GRIFFIE = /^AH\s*\d{1,5}$/u;
const ASKED = /^(?:Mondelinge\s+v|V)ra(?:ag|gen)\s+van\s/u;
const CAPITAL = /^\p{Lu}/u;
const ANSWERED =
  /^(?:(?:(?:Nader|Aanvullend|Gewijzigd|Herzien|Gecorrigeerd|Gerectificeerd|Aangepast|Verbeterd)e?|Rectificatie(?:\s+van\s+het)?)\s+)?(?:antwoord(?:en)?|beantwoording|mededeling|uitstelbericht|reactie)\s+(?:door|van)\s+(?:de\s+)?(?:vice-)?(?:minister|staatss?ecretaris)/iu;
const DATED = /^\(\s*(?:ingezonden|ontvangen)\b/iu;
const SEE_ALSO = /^Zie\s*(?:ook|tevens)?\s*:?\s*(?:het )?Aanhangsel/iu;
/** Lines above a letter, and its salutation. */
const LETTER_LINE =
  /^(?:Datum\s*:?\s+\d{1,2}\s|(?:Betreft|Onderwerp)\s*:?\s(?=.*\b(?:brief|(?:kamer)?vragen)\b)|(?:Ons|Uw)\s+kenmerk\b|Geachte\s)/iu;
/** "Den Haag, 3 december 2024": where and when a ministry's letter was written; no newspaper is called so. */
const PLACE_AND_DATE =
  /^(?:Den Haag|['’‘]s-Gravenhage),?\s+(?:de(?:n)?\s+)?(\d{1,2}\s+\p{L}+\s+\d{4})\.?$/iu;
const SECTION_ONLY = /^(?:Mededeling|Toelichting)\s*:?$/u;
const SECTION = /^(Mededeling|Toelichting)\s*(?::|$)/u;

/** Whether a line is printed above every set of questions: the Kamer, the vergaderjaar, the series. */
export function isMasthead(line: string): boolean {
  return MASTHEAD.test(line.trim());
}

/** Whether a line opens a piece of the head: masthead, number, who asks, who answers, when. */
export function isHeadLine(line: string): boolean {
  const text = line.trim();
  return (
    MASTHEAD.test(text) ||
    [GRIFFIE, ASKED, DATED, SEE_ALSO].some((pattern) => pattern.test(text)) ||
    // In small letters such a line runs on from the one before it.
    (CAPITAL.test(text) && ANSWERED.test(text)) ||
    parseZaakNumber(text) !== null ||
    parseDocumentNumber(text) !== null
  );
}

/** "Mededeling" or "Toelichting" when a line opens with it as a heading, else null. */
export function sectionOf(line: string): 'notice' | 'remark' | null {
  const section = SECTION.exec(line.trim())?.[1];
  if (section === undefined) return null;
  return section === 'Mededeling' ? 'notice' : 'remark';
}

/** Whether a line is only the heading of a section, "Mededeling" or "Toelichting:". */
export function isSectionWord(line: string): boolean {
  return SECTION_ONLY.test(line.trim());
}

/** Whether a line is a label in words, "Vraag 3" or "Antwoord"; bare numbers are not certain. */
export function isLabel(line: string): boolean {
  const label = parseLabel(line);
  return label !== null && label.role !== 'number';
}

/** The date in a line that only says where and when a letter was written, as written; null for others. */
export function dateBesidePlace(line: string): string | null {
  return PLACE_AND_DATE.exec(line.trim())?.[1] ?? null;
}

function isLetterLine(line: string): boolean {
  const text = line.trim();
  return CAPITAL.test(text) && LETTER_LINE.test(text);
}

/** Whether a line starts a block of its own, however the lines around it run on. */
export function standsAlone(line: string): boolean {
  return (
    isLabel(line) ||
    parseInlineLabel(line) !== null ||
    sectionOf(line) !== null ||
    isLetterLine(line) ||
    isHeadLine(line) ||
    dateBesidePlace(line) !== null
  );
}

/** Whether a line is a block by itself: whatever follows it does not run on from it. */
export function endsAlone(line: string): boolean {
  const text = line.trim();
  return (
    (isLabel(text) && !isBrokenLabel(text)) ||
    MASTHEAD.test(text) ||
    GRIFFIE.test(text) ||
    SECTION_ONLY.test(text) ||
    dateBesidePlace(text) !== null ||
    parseZaakNumber(text) !== null ||
    parseDocumentNumber(text) !== null
  );
}
