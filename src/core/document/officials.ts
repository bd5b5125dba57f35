import type { Minister } from '../model.ts';
import { splitDepartments } from './departments.ts';

const ROLE = '(?:[Vv]ice-?)?[Mm]inister-?[Pp]resident|[Mm]inister|[Ss]taatss?ecretaris(?:sen)?';
const TITLE_START = new RegExp(
  `[\\s,]*(?:(?:,|en(?:de)?|alsmede|respectievelijk)\\s+)?(?:aan\\s+|mede namens\\s+|namens\\s+)?(?:(?:de|het)\\s*)?(?:(${ROLE})(s)?(?=\\s|,|$|(?:van|voor)\\p{Lu}|\\p{Lu})|(?<=,\\s|\\ben\\s)(?=(?:van|voor)\\s+\\p{Lu}))`,
  'gu',
);
const DEPARTMENT = /^\s*(?:(van|voor)\s*)?(?:het\s+Ministerie\s+van\s+)?(.*?)[\s,;:.]*$/su;
/** With a particle in small letters too; "van Financiën (ontvangen …)" is an office, no name. */
const NAME =
  "(?:\\p{Lu}|['’][ts]\\s|(?:van|de|den|der|ter|ten|te)\\s+(?:(?:de|den|der|het)\\s+)?\\p{Lu}(?![^()]*\\(\\s*ontvangen))[^()]*?";
const SIGNER = new RegExp(
  `(?<![\\p{L}-]|namens\\s(?:de\\s)?)(${ROLE})(s)?\\s+(?:(?:mr|dr|drs|ir|ing|prof)\\.\\s+)*(${NAME})\\s*\\(([^()]*)(?:\\)|(?=\\(|$))`,
  'gu',
);
const ALSO = new RegExp(`^\\s*(?:,|,?\\s*en)\\s+(${NAME})\\s*\\(([^()]*)\\)`, 'u');
/** "Minister De Vries (Financiën)": the department stands behind the name. */
const AFTER_NAME = /^\p{L}[^()]*\(\s*([^()]+?)\s*\)?$/u;
const RECEIPT = /^\s*ontvangen\b/iu;
const PLURAL = /sen$/u;
const BLANKS = /\s+/gu;
const PRIME = /-President$/iu;

/** The office in its one spelling: "Minister", "Staatssecretaris", "Minister-President". */
function roleName(written: string): string {
  const role = written.toLowerCase();
  if (role.startsWith('staat')) return 'Staatssecretaris';
  if (role.startsWith('vice')) return 'Vice-Minister-President';
  return role.endsWith('president') ? 'Minister-President' : 'Minister';
}

interface Title {
  readonly role: string;
  /** "Ministers": one office for several departments. */
  readonly isPlural: boolean;
  readonly text: string;
}

/** Cuts "Ministers van X en van Y" at each office; a piece without an office takes the one before. */
function cutTitles(text: string): readonly Title[] {
  const starts = [...text.matchAll(TITLE_START)];
  const titles: Title[] = [];
  let role = 'Minister';
  let isPlural = false;
  for (const [index, start] of starts.entries()) {
    if (start[1]) role = roleName(start[1]);
    if (start[1]) isPlural = start[2] !== undefined || PLURAL.test(start[1]);
    const end = starts[index + 1]?.index ?? text.length;
    titles.push({ role, isPlural, text: text.slice(start.index + start[0].length, end) });
  }
  return titles;
}

function titleTexts(title: Title, next: Title | undefined): readonly string[] {
  const [, preposition, written] = DEPARTMENT.exec(title.text) ?? [];
  const named = preposition ? written : (AFTER_NAME.exec(written ?? '')?.[1] ?? written);
  if (!named && PRIME.test(title.role)) return [title.role];
  if (!named) return next ? titleTexts({ ...next, role: title.role }, undefined) : [title.role];
  const department = named.replaceAll(BLANKS, ' ');
  const departments = title.isPlural ? splitDepartments(department) : [department];
  return departments.map((one) => `${title.role} ${preposition ?? 'van'} ${one}`);
}

/**
 * The offices that a phrase names, each as "Minister van Financiën": "Ministers van X en van Y" are
 * two, "Minister en Staatssecretaris van X" too; "Minister-President, Minister van Algemene Zaken"
 * is one. A missing "van" is supplied.
 */
export function parseTitles(phrase: string): readonly string[] {
  const titles = cutTitles(phrase);
  const found: string[] = [];
  for (const text of titles.flatMap((title, index) => titleTexts(title, titles[index + 1]))) {
    const prime = found.at(-1);
    if (prime && PRIME.test(prime) && text.endsWith(' van Algemene Zaken')) {
      found[found.length - 1] = `${prime}, ${text}`;
    } else if (!found.includes(text)) found.push(text);
  }
  return found;
}

function minister(role: string, name: string, bracket: string): Minister {
  return {
    name: (name.charAt(0).toUpperCase() + name.slice(1)).replaceAll(BLANKS, ' ').trim(),
    role: roleName(role),
    department: RECEIPT.test(bracket) ? null : bracket.replaceAll(BLANKS, ' ').trim() || null,
  };
}

/** The others after "Ministers De Vries (Financiën)", each with a department but no office. */
function alsoSigning(role: string, rest: string): readonly Minister[] {
  const [next, name = '', bracket = ''] = ALSO.exec(rest) ?? [];
  if (next === undefined) return [];
  return [minister(role, name, bracket), ...alsoSigning(role, rest.slice(next.length))];
}

/** The ministers who sign, from "Minister Dekker (Rechtsbescherming) en Staatssecretaris …". */
export function parseSigners(phrase: string): readonly Minister[] {
  return [...phrase.matchAll(SIGNER)].flatMap((signer) => {
    const [, role = '', plural, name = '', bracket = ''] = signer;
    const first = minister(role, name, bracket);
    if (plural === undefined && !PLURAL.test(role)) return [first];
    return [first, ...alsoSigning(role, phrase.slice(signer.index + signer[0].length))];
  });
}
