import type { Aanhangsel, IsoDate } from '../../../src/core/model.ts';
import { vergaderjaarOf } from '../../../src/core/vergaderjaar.ts';
import type { Entry, PaperRecord } from './record.ts';

const MONTHS =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  );

/** "a, b en c". */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`;
}

/** "28 september 2021". */
export function longDate(date: IsoDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** "2021–2022", with the dash of print. */
function printedYears(vergaderjaar: string): string {
  return vergaderjaar.replace('-', '–');
}

/** The vergaderjaar above the paper. */
export function sessionOf({ aanhangsel, submitted }: PaperRecord): string {
  return printedYears(aanhangsel?.vergaderjaar ?? vergaderjaarOf(submitted));
}

/** "het lid Jansen (XYZ)" or "de leden Jansen (XYZ) en De Vries (ZYX)". */
export function askersPhrase({ askers }: PaperRecord): string {
  const names = askers.map(({ name, fractie }) =>
    fractie === null ? name : `${name} (${fractie})`,
  );
  return `${names.length === 1 ? 'het lid' : 'de leden'} ${listed(names)}`;
}

/** Who asks whom about what; with a point at the end. */
export function askedLine(record: PaperRecord): string {
  const to = listed(record.addressedTo.map((title) => `de ${title}`));
  return `Vragen van ${askersPhrase(record)} aan ${to} over ${record.subject} (ingezonden ${longDate(record.submitted)}).`;
}

function printed({ vergaderjaar, number }: Aanhangsel): string {
  return `Zie ook Aanhangsel Handelingen, vergaderjaar ${printedYears(vergaderjaar)}, nr. ${number}.`;
}

/** "Zie ook Aanhangsel Handelingen, …", once for each. */
export function seeAlsoLine({ seeAlso }: PaperRecord): string {
  return seeAlso.map(printed).join(' ');
}

/** The word that opens the line of who answers. */
function answerWord({ kind }: PaperRecord): string {
  if (kind === 'further-answer') return 'Nader antwoord';
  return kind === 'delay-notice' || kind === 'notice' ? 'Mededeling' : 'Antwoord';
}

/** "Antwoord van Minister X (Y), mede namens de Minister van Z"; `lower` as the Griffie writes roles. */
export function signedPhrase(record: PaperRecord, lower = false): string {
  const signers = record.answeredBy.map(({ name, role, department }) => {
    const office = lower ? role?.toLowerCase() : role;
    return `${office} ${name} (${department})`;
  });
  const behalf = listed(record.onBehalfOf.map((title) => `de ${title}`));
  const others = behalf === '' ? '' : `, mede namens ${behalf}`;
  return `${answerWord(record)} van ${listed(signers)}${others}`;
}

/** Who answers, when, and what else to read; "" for a set of questions. */
export function answeredLine(record: PaperRecord): string {
  if (record.received === null) return '';
  const received = `(ontvangen ${longDate(record.received)}).`;
  return [signedPhrase(record), received, seeAlsoLine(record)].join(' ').trim();
}

/** "3 t/m 5", "2 en 4", "6a": the numbers of a label as print has them. */
export function numbersPhrase({ numbers, part }: Entry): string {
  const [first = 0] = numbers;
  const last = numbers.at(-1) ?? first;
  const isRange = numbers.length > 2 && last - first === numbers.length - 1;
  const list = isRange ? `${first} t/m ${last}` : listed(numbers.map(String));
  return `${list}${part ?? ''}`;
}

/** "Vraag 3 t/m 5" or "Antwoord 6a". */
export function labelOf(entry: Entry): string {
  return `${entry.role === 'question' ? 'Vraag' : 'Antwoord'} ${numbersPhrase(entry)}`;
}

/** The lines above the head, as print has them. */
export function masthead({ aanhangsel }: PaperRecord): {
  readonly series: string;
  readonly lines: readonly string[];
} {
  if (aanhangsel === null) {
    return { series: 'Vragen gesteld door de leden der Kamer', lines: [] };
  }
  return {
    series: 'Aanhangsel van de Handelingen',
    lines: [
      'Vragen gesteld door de leden der Kamer, met de daarop door de',
      'regering gegeven antwoorden',
    ],
  };
}
