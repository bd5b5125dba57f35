import type { Block } from '../block.ts';
import { parseDutchDate } from '../dutch-date.ts';
import type { DocumentHeader, IsoDate, Minister } from '../model.ts';
import { type Asked, parseAsked } from './asked.ts';
import { dateBesidePlace, isHeadLine } from './head-line.ts';
import { parseTitles } from './officials.ts';
import { ownZaak } from './own-zaak.ts';

const COVER =
  /\b(?:deel|deelde|zend|stuur|bied|beantwoord|informeer|bericht)\s+ik\s+u(?:w\s+Kamer)?\b|\bhierbij\s+(?:zend|stuur|bied|ontvangt|informeer)\b|\bGeachte\s+voorzitter\b|\bRetouradres\b/iu;
const TITLE =
  /(?:(nader|aanvullend|gewijzigd|herzien|gecorrigeerd|gerectificeerd)e?\s+)?antwoord(?:en)?\s+van\s+(?:de\s+)?(?=minister|staatss?ecretaris)(.{5,400}?)\s+op\s+(?:de\s+)?(?:nadere\s+|schriftelijke\s+)*(?:Kamer)?vragen\s+van\s+(.+)$/iu;
const COVERED =
  /\bvragen\s+(?:van|gesteld\s+door)\s+(.+?)(?=\s+(?:worden|zijn|heb|zal|kunnen|die)\b|\s*\((?:ingezonden|kenmerk|\d{4}Z)|[.;]\s|$)/iu;
const SUBJECT = /^(?:Onderwerp|Betreft)\s*:?\s+(.*)$/iu;
/** "Nader antwoord op vragen …", also after "Rectificatie:" and the like. */
const FURTHER_SUBJECT =
  /^(?:\p{L}+\s*:\s*)?(?:nadere?|aanvullende?|gewijzigde?|herziene?|gecorrigeerde?|gerectificeerde?)\s+(?:antwoord(?:en)?|beantwoording)\b/iu;
const SUBMITTED = /\bingezonden(?:\s+op)?\s*:?\s*(\d{1,2}\s+\p{L}+\s+\d{4})/iu;
const DATED = /^Datum\s*:?\s+(.*)$/iu;
const BEHALF = /[\s,(]*mede\s+namens\s+/iu;
/** "Hierbij zend ik u, mede namens de Minister van X, de antwoorden". */
const SAID_BEHALF =
  /\b(?:ik|wij)\s+(?:uw?\s+Kamer|u)\b[^.]{0,40}?\bmede\s+namens\s+([^.]{5,200}?)(?=,?\s+(?:de\s+(?:antwoord|beantwoording)|(?:mede|mee)\b|dat\b|hierbij\b|op\b))/iu;
const BEHALF_LINE = /^mede namens /iu;
const ADDRESS = /^(?:>\s*Retouradres|Aan\s+de\s+voorzitter\s+van\s+de|Postbus\s+\d)/iu;
/** In capitals: "2024 is" begins a sentence. */
const POSTCODE = /^\d{4}\s?[A-Z]{2}\s/u;
const SALUTATION = /^Geachte\s/u;
const SENTENCE = /[.?!:;][»”"’']?$/u;
const OFFICE = /^(?:de\s+|het\s+)?(?:minister|staatss?ecretaris)/iu;
const SIGNED_NAME =
  /^(?:(?:mr|dr|drs|ir|ing|prof)\.\s*)*(?:\p{Lu}\p{Ll}?\.\s?)+\s*(\p{L}[\p{L}'’ -]+)$/u;
/** The office and the name below it, where a reader ran the two lines together. */
const SIGNED_ON_LINE =
  /^((?:[Dd]e\s+)?(?:[Mm]inister|[Ss]taatss?ecretaris)\s[^.]{3,120}?),?\s+((?:(?:mr|dr|drs|ir|ing|prof)\.\s*)*(?:\p{Lu}\p{Ll}?\.\s?)+\s*\p{L}[\p{L}'’ -]+)$/u;
const TITLE_LINE =
  /^(?:nader\p{Ll}*\s+|aanvullend\p{Ll}*\s+)?antwoord(?:en)?\s+van\s+de\s+(?:vice-?)?(?:minister|staatss?ecretaris)/iu;
const TITLE_TAIL = /^van\s+(?:het|de)\s+(?:lid|leden)\s/iu;
const DEPARTMENT = /^(\S+)\s+(?:van|voor)\s+(.*)$/u;
const TABS = /\t/gu;
const LONGEST_LETTER = 12_000;
const LONGEST_OFFICE = 140;

function isOffice(line: string): boolean {
  return line.length < LONGEST_OFFICE && (OFFICE.test(line) || BEHALF_LINE.test(line));
}

/** Whether a line is the name below a letter: "mr. A.B. van der Berg". */
export function isSignedName(line: string): boolean {
  return SIGNED_NAME.test(line.trim());
}

/** Whether a line belongs to the letter's frame: its address, title, signature. A sentence is prose. */
function isFrameLine(text: string): boolean {
  if (SIGNED_NAME.test(text) || ADDRESS.test(text) || POSTCODE.test(text)) return true;
  if (dateBesidePlace(text) !== null) return true;
  if (isHeadLine(text) || TITLE_LINE.test(text) || TITLE_TAIL.test(text)) return true;
  return (
    !SENTENCE.test(text) && [isOffice(text), SUBJECT.test(text), DATED.test(text)].includes(true)
  );
}

/** Parts a letter's frame from its text. Tables above the salutation are reference lines. */
export function partFrame(blocks: readonly Block[]): {
  readonly frame: readonly Block[];
  readonly prose: readonly Block[];
} {
  const start = blocks.findIndex(({ text }) => SALUTATION.test(text));
  const frame = blocks.filter(({ kind, text }, index) =>
    kind === 'table-row' && (start < 0 || index < start) ? true : isFrameLine(text),
  );
  const known = new Set(frame);
  return { frame, prose: blocks.filter((block) => !known.has(block)) };
}

/** Whether the blocks before the first label are a covering letter. */
export function isLetter(blocks: readonly Block[]): boolean {
  return blocks.some(({ text }) => COVER.test(text) || dateBesidePlace(text) !== null);
}

/** "De minister van X" above "A.B. van Naam": who signed. */
function signersOf(printed: readonly string[]): readonly Minister[] {
  const lines = printed.flatMap((line) => SIGNED_ON_LINE.exec(line)?.slice(1) ?? [line]);
  return lines.flatMap((line, index) => {
    const name = SIGNED_NAME.exec(lines[index + 1] ?? '')?.[1];
    if (name === undefined || !OFFICE.test(line)) return [];
    const [, role, department] = DEPARTMENT.exec(parseTitles(line)[0] ?? '') ?? [];
    const capital = name.charAt(0).toUpperCase() + name.slice(1);
    return [{ name: capital.trim(), role: role ?? null, department: department ?? null }];
  });
}

/** The text after a word such as "Datum", on its line or on the next. */
function fieldOf(lines: readonly string[], pattern: RegExp, word: string): string {
  const own = lines.map((line) => pattern.exec(line)?.[1]).find((text) => text);
  const next = lines.findIndex((line) => line.replace(':', '').trim().toLowerCase() === word);
  return own ?? (next < 0 ? '' : (lines[next + 1] ?? ''));
}

function behalfOf(title: string, lines: readonly string[], text: string): readonly string[] {
  const start = BEHALF.exec(title);
  if (start) return parseTitles(title.slice(start.index + start[0].length));
  const said = SAID_BEHALF.exec(text)?.[1];
  if (said !== undefined) return parseTitles(said);
  return lines.filter((line) => BEHALF_LINE.test(line)).flatMap((line) => parseTitles(line));
}

function firstFilled<T>(lists: readonly (readonly T[])[]): readonly T[] {
  return lists.find((list) => list.length > 0) ?? [];
}

function dateOf(lines: readonly string[]): IsoDate | null {
  const beside = lines.map(dateBesidePlace).find((date) => date !== null);
  return parseDutchDate(fieldOf(lines, DATED, 'datum') || (beside ?? ''));
}

/** A further answer says so in the title of its annex, or in the line "Onderwerp". */
function furtherKind(word: string | undefined, matter: string): Partial<DocumentHeader> {
  return word !== undefined || FURTHER_SUBJECT.test(matter) ? { kind: 'further-answer' } : {};
}

/**
 * Header data of a ministry's letter: from the title of its annex ("Antwoorden van de minister … op
 * Kamervragen van …"), the line "Onderwerp", the covering sentence, and the signature. The letter's
 * date stands for the day of receipt. A number is the zaak's only in the form of one.
 */
export function parseLetterHead(blocks: readonly Block[]): Partial<DocumentHeader> {
  const lines = blocks.map(({ text }) => text.replaceAll(TABS, ' ').trim());
  const text = lines.join(' ').slice(0, LONGEST_LETTER);
  const title = TITLE.exec(text);
  const empty: Asked = { askers: [], addressedTo: [], subject: null };
  const annex = title ? parseAsked(title[3] ?? '') : empty;
  const matter = fieldOf(lines, SUBJECT, 'onderwerp');
  const about = COVERED.exec(matter);
  const topic = about ? parseAsked(about[1] ?? '') : empty;
  const covered = COVERED.exec(title ? text.slice(0, title.index) : text);
  const cover = covered ? parseAsked(covered[1] ?? '') : empty;
  const submitted = parseDutchDate(SUBMITTED.exec(text)?.[1] ?? '');
  return {
    zaak: ownZaak(text),
    askers: firstFilled([annex.askers, topic.askers, cover.askers]),
    addressedTo: firstFilled([cover.addressedTo, topic.addressedTo, annex.addressedTo]),
    answeredBy: signersOf(lines),
    onBehalfOf: behalfOf(title?.[2] ?? '', lines, text),
    subject: annex.subject ?? topic.subject ?? cover.subject,
    received: dateOf(lines),
    ...(submitted === null ? {} : { submitted }),
    ...furtherKind(title?.[1], matter),
  };
}
