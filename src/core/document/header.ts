import { parseDutchDate } from '../dutch-date.ts';
import { parseDocumentNumber, parseZaakNumber } from '../identifiers.ts';
import type { Aanhangsel, DocumentHeader, DocumentKind, Minister } from '../model.ts';
import { findAanhangsels } from '../references.ts';
import { parseVergaderjaar, vergaderjaarOf } from '../vergaderjaar.ts';
import { ASKED_END, parseAsked } from './asked.ts';
import { parseSigners, parseTitles } from './officials.ts';

const ASKED =
  /([Mm]ondelinge\s+)?[Vv]ra(?:ag|gen)\s+van\s+(?=(?:(?:het|de)\s+)?(?:[Kk]amer)?(?:lid|leden)\b|\p{Lu})/u;
/** At a paragraph's start or after a sentence: "het antwoord van de minister" is often a subject. */
const ANSWERED =
  /(?<=^|\n|[.)]\s)(?:((?:[Nn]ader|[Aa]anvullend|[Gg]ewijzigd|[Hh]erzien|[Gg]ecorrigeerd|[Gg]erectificeerd|[Aa]angepast|[Vv]erbeterd)e?|[Rr]ectificatie(?:\s+van\s+het)?)\s+)?([Aa]ntwoord(?:en)?|[Bb]eantwoording|[Mm]ededeling|[Uu]itstelbericht|[Rr]eactie)\s+(?:door|van)\s+(?:de\s+)?(?=(?:[Vv]ice-)?[Mm]inister|[Ss]taatss?ecretaris)/u;
const DAY =
  '(?:\\s+(?:op|d\\.?d\\.))?\\s*:?\\s*(\\d{1,2}\\s*\\p{L}+\\.?\\s*\\d{4}|\\d{1,2}[-./]\\d{1,2}[-./]\\d{4})';
const SUBMITTED = new RegExp(`ingezonden${DAY}`, 'iu');
const RECEIVED = new RegExp(`(?<!\\p{L})ontvangen${DAY}`, 'iu');
const RECEIPT = /\(?\s*ontvangen(?![\p{L}])/iu;
const SEE_ALSO = /\bzie\s*(?:ook|tevens)?\s*:?\s*(?:het\s+)?(?=aanhangsel)/iu;
const ON_BEHALF = /[\s,(]*(?:mede\s+)?namens\s+/iu;
const SESSION = /\bvergaderjaar\s*(\d{4}\s*[-–—−/]\s*\d{2,4})/iu;
/** Longer than any head with all its ministers: what follows is no head. */
const LONGEST_HEAD = 6000;
const ASKS = /^(?:mondelinge\s+)?(?:vraag|vragen)\s+van\b/iu;
/** In the brackets behind the subject, which name no other questions. */
const OWN_ZAAK =
  /\((?:ingezonden[^()]{0,40}?|(?:kenmerk|vraagnummer|zaaknummer)\s*:?\s*)(\d{4}\s?Z\s?\d{5})\s*[),]/iu;
const PRINTED_NUMBER = /^(?:AH\s*)?(\d{1,5})$/u;

function dateIn(pattern: RegExp, text: string): string | null {
  return parseDutchDate(pattern.exec(text)?.[1] ?? '');
}

/** From the end of `start` up to `end`, or up to the end of the text. */
function between(text: string, start: RegExpExecArray, end: RegExp): string {
  const rest = text.slice(start.index + start[0].length);
  const stop = end.exec(rest);
  return stop ? rest.slice(0, stop.index) : rest;
}

interface Answered {
  readonly answeredBy: readonly Minister[];
  readonly onBehalfOf: readonly string[];
}

function parseAnswered(phrase: string): Answered {
  const behalf = ON_BEHALF.exec(phrase);
  const others = behalf ? phrase.slice(behalf.index + behalf[0].length) : '';
  const cut = RECEIPT.exec(others);
  return {
    answeredBy: parseSigners(phrase),
    onBehalfOf: behalf ? parseTitles(cut ? others.slice(0, cut.index) : others) : [],
  };
}

function headKind(asked: RegExpExecArray | null, answered: RegExpExecArray | null): DocumentKind {
  if (asked?.[1]) return 'oral-questions';
  if (answered?.[1]) return 'further-answer';
  if (answered?.[2]?.toLowerCase() === 'mededeling') return 'notice';
  if (answered?.[2]?.toLowerCase() === 'uitstelbericht') return 'delay-notice';
  if (answered) return 'answer';
  return asked ? 'questions' : 'unknown';
}

/**
 * The printed number with the vergaderjaar printed above it, else that of the day of receipt. The
 * number stands right above the questions' line; what stands higher up is the number of the chamber.
 */
function printedAanhangsel(
  lines: readonly string[],
  masthead: string,
  received: string | null,
): Aanhangsel | null {
  const asked = lines.findIndex((line) => ASKS.test(line));
  const numbers = lines.flatMap((line) => PRINTED_NUMBER.exec(line)?.[1] ?? []);
  const above = lines.slice(0, Math.max(asked, 0)).findLast((line) => PRINTED_NUMBER.test(line));
  const number = PRINTED_NUMBER.exec(above ?? '')?.[1] ?? numbers[0];
  const printed = parseVergaderjaar(SESSION.exec(masthead)?.[1] ?? '');
  const vergaderjaar = printed ?? (received === null ? null : vergaderjaarOf(received));
  return number && vergaderjaar ? { vergaderjaar, number: Number(number) } : null;
}

function firstParsed(
  lines: readonly string[],
  parse: (line: string) => string | null,
): string | null {
  return lines.map(parse).find((found) => found !== null) ?? null;
}

/**
 * Header data from the paragraphs that stand before the first question: of the printed Aanhangsel
 * and Vragen, and of the Griffie's first form ("AH 612", "2024Z15295", "Antwoord van minister …").
 * The kind is what the head alone says; the body may know better.
 */
export function parseHeader(paragraphs: readonly string[]): DocumentHeader {
  const lines = paragraphs.map((line) => line.trim());
  const text = lines.join('\n').slice(0, LONGEST_HEAD);
  const answered = ANSWERED.exec(text);
  const question = answered ? text.slice(0, answered.index) : text;
  const answer = answered ? text.slice(answered.index + answered[0].length) : '';
  const asked = ASKED.exec(question);
  const seeAlso = SEE_ALSO.exec(answer);
  const received = dateIn(RECEIVED, answer);
  return {
    kind: headKind(asked, answered),
    zaak: firstParsed(lines, parseZaakNumber) ?? parseZaakNumber(OWN_ZAAK.exec(text)?.[1] ?? ''),
    documentNumber: firstParsed(lines, parseDocumentNumber),
    aanhangsel: printedAanhangsel(lines, question.slice(0, asked?.index), received),
    ...parseAsked(asked ? between(question, asked, ASKED_END) : ''),
    ...parseAnswered(seeAlso ? answer.slice(0, seeAlso.index) : answer),
    submitted: dateIn(SUBMITTED, text),
    received,
    seeAlso: seeAlso ? findAanhangsels(answer.slice(seeAlso.index)) : [],
  };
}
