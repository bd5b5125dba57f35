import { amsterdamDay } from '../core/amsterdam-day.ts';
import { parseDutchDate } from '../core/dutch-date.ts';
import { formatAanhangselId, parseDocumentNumber, parseIdentifier } from '../core/identifiers.ts';
import type { DocumentKind, IsoDate } from '../core/model.ts';
import { KvqError } from '../errors.ts';
import type { Misuse } from '../render/messages/catalogue.ts';
import type { View } from '../render/view.ts';

const COUNTING_NUMBER = /^[1-9]\d{0,3}$/;
const COUNT = /^[1-9]\d{0,5}$/;
const INTERVAL = /^([1-9]\d{0,4})\s*([smhu])$/i;
/** In seconds; a Dutch hour is an uur. */
const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, u: 3600 };
/** 24 days: a longer time overflows what `setTimeout` counts in, and it then waits not at all. */
const LONGEST = 24 * 24 * 3600 * 1000;
const YEAR = /^(?:19|20)\d\d$/;
const CONTENT_KEY = /^sha256:[0-9a-f]{12,64}$/i;
/** How `kvq log` names a rendition; a document has the word sha256 before it. */
const BARE_HASH = /^[0-9a-f]{12,64}$/i;
/** Fewer digits than four name a rendition by accident. */
const HASH_START = /^[0-9a-f]{4,64}$/i;

/** The words for a kind that `--kind` takes: the JSON value, or the Dutch word. */
const KINDS: Readonly<Record<string, DocumentKind>> = {
  questions: 'questions',
  vragen: 'questions',
  answer: 'answer',
  antwoord: 'answer',
  'further-answer': 'further-answer',
  'nader-antwoord': 'further-answer',
  'delay-notice': 'delay-notice',
  uitstel: 'delay-notice',
  notice: 'notice',
  mededeling: 'notice',
  'oral-questions': 'oral-questions',
  'mondelinge-vragen': 'oral-questions',
  letter: 'letter',
  brief: 'letter',
};

/** The zaak that a word or a pasted address names; KvqError `zaak-number` when it names none. */
export function zaakNumber(given: string): string {
  const named = parseIdentifier(given);
  if (named?.kind !== 'zaak') throw new KvqError({ code: 'zaak-number', given });
  return named.zaak;
}

/**
 * What names a record that is stored: its zaak, or a document of it by number, publication id,
 * address or `sha256:` name. KvqError `zaak-number` when it names none of these.
 */
export function recordName(given: string): string {
  if (CONTENT_KEY.test(given)) return given.toLowerCase();
  const named = parseIdentifier(given);
  if (named?.kind === 'document') return named.documentNumber;
  if (named?.kind === 'aanhangsel') return formatAanhangselId(named.aanhangsel, named.reprint);
  return zaakNumber(given);
}

/** A document number in its one spelling; KvqError `document-number` when it is none. */
export function documentNumber(given: string): string {
  const number = parseDocumentNumber(given);
  if (number === null) throw new KvqError({ code: 'document-number', given });
  return number;
}

/**
 * A document's key as `kvq log` prints it; KvqError `rendition-given` for the digits that name one of
 * its renditions there, `document-number` for what cannot be a key at all.
 */
export function documentKey(given: string): string {
  if (BARE_HASH.test(given)) throw new KvqError({ code: 'rendition-given', given });
  if (CONTENT_KEY.test(given)) return given.toLowerCase();
  const named = parseIdentifier(given);
  if (named?.kind === 'document') return named.documentNumber;
  if (named?.kind === 'aanhangsel') return formatAanhangselId(named.aanhangsel, named.reprint);
  if (named?.kind === 'zaak' && named.documentNumber !== null) return named.documentNumber;
  throw new KvqError({ code: 'document-number', given });
}

/** A calendar date, written the Dutch way or as ISO 8601; KvqError `date` when it is none. */
export function documentDate(given: string): IsoDate {
  const date = parseDutchDate(given);
  if (date === null) throw new KvqError({ code: 'date', given });
  return date;
}

/** A date that is not after `now`, null where none is given; KvqError `usage` when it is. */
export function pastDate(
  view: View,
  option: string,
  given: string | undefined,
  now: Date,
): IsoDate | null {
  if (given === undefined) return null;
  const date = documentDate(given);
  if (date <= amsterdamDay(now.toISOString())) return date;
  throw misused(view, { code: 'future', option, given });
}

/** A document kind, in English or Dutch; KvqError `usage` when it is none. */
export function documentKind(view: View, given: string): DocumentKind {
  const kind = KINDS[given.toLowerCase().replaceAll(' ', '-')];
  if (kind !== undefined) return kind;
  throw misused(view, { code: 'value', option: '--kind', given, allowed: Object.keys(KINDS) });
}

/** A year of written questions, null where none is given; KvqError `usage` when it is none. */
export function yearNumber(view: View, given: string | undefined): number | null {
  if (given === undefined) return null;
  if (YEAR.test(given)) return Number(given);
  throw misused(view, { code: 'value', option: '--year', given, allowed: [] });
}

/** A question's number, null where none is given; KvqError `usage` when it is none. */
export function questionNumber(view: View, name: string, given: string | undefined): number | null {
  if (given === undefined) return null;
  if (COUNTING_NUMBER.test(given)) return Number(given);
  throw misused(view, { code: 'question-number', option: name, given });
}

/**
 * The first digits of a rendition's hash; undefined where none are given. KvqError `usage` when they
 * are no such digits, and beside a question's number: the bytes are those of a whole document.
 */
export function renditionHash(
  view: View,
  given: string | undefined,
  question: number | null,
): string | undefined {
  if (given === undefined) return undefined;
  if (question !== null) {
    throw misused(view, { code: 'conflict', option: '--rendition', other: 'NR' });
  }
  if (!HASH_START.test(given)) throw misused(view, { code: 'hash', given });
  return given;
}

/** A whole number above 0, null where none is given; KvqError `usage` when it is none. */
export function wholeNumber(view: View, option: string, given: string | undefined): number | null {
  if (given === undefined) return null;
  if (COUNT.test(given)) return Number(given);
  throw misused(view, { code: 'value', option, given, allowed: ['1', '50', '500'] });
}

/**
 * A length of time in milliseconds from `90s`, `15m` or `1h`, null where none is given; KvqError `usage`
 * when it is none, or one that no timer can wait for.
 */
export function intervalLength(view: View, given: string | undefined): number | null {
  if (given === undefined) return null;
  const [, count, unit = ''] = INTERVAL.exec(given.trim()) ?? [];
  const length = Number(count) * (UNITS[unit.toLowerCase()] ?? 0) * 1000;
  if (length > 0 && length <= LONGEST) return length;
  throw misused(view, {
    code: 'value',
    option: '--interval',
    given,
    allowed: ['90s', '15m', '1h'],
  });
}

function misused(view: View, misuse: Misuse): KvqError {
  return new KvqError({ code: 'usage', detail: view.catalogue.misuse(misuse) });
}
