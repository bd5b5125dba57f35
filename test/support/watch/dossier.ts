import type { Aanhangsel } from '../../../src/core/model.ts';
import { vergaderjaarOf } from '../../../src/core/vergaderjaar.ts';
import type { PaperRecord } from '../rendered/record.ts';
import { contentOf } from '../replay/records.ts';
import { entries, type Filed, paragraph } from './papers.ts';

/** What an invented zaak is about, and by whom. */
export interface Theme {
  /** `2098Z00001`. */
  readonly zaak: string;
  readonly submitted: string;
  readonly subject?: string;
  readonly asker?: string;
  readonly fractie?: string;
  readonly questions?: readonly string[];
}

/** The papers that a zaak may come to, each with a number of its own. */
export interface Dossier {
  readonly questions: Filed;
  readonly delay: (date: string) => Filed;
  readonly answer: (date: string, answers?: readonly string[], by?: string) => Filed;
  readonly further: (date: string, first: string, by?: string) => Filed;
  readonly notice: (date: string) => Filed;
  readonly letter: (date: string) => Filed;
}

const QUESTIONS: readonly string[] = [
  'Klopt het dat de veerpont in het volgende kwartaal wordt vervangen?',
  'Hoeveel kost het onderhoud van de vuurtorens?',
];
/** What the invented minister says first, and what stands in the way of it later. */
export const ANSWERS: readonly string[] = [
  'De veerpont wordt in het volgende kwartaal vervangen. De bewoners zijn daarover ingelicht.',
  'Het onderhoud van de vuurtorens kost € 120.000 per jaar.',
];
const DEPARTMENT = 'Verzonnen Zaken';

let numbers = 0;

function nextNumber(): number {
  numbers += 1;
  return numbers;
}

/** Begins a zaak: numbers of documents and aanhangsels go on from one zaak to the next. */
export function openDossier(theme: Theme): Dossier {
  const { zaak, submitted } = theme;
  const asked: PaperRecord = {
    kind: 'questions',
    zaak,
    aanhangsel: null,
    askers: [{ name: theme.asker ?? 'Proefstra', fractie: theme.fractie ?? 'Voorbeeldpartij' }],
    addressedTo: [`Minister van ${DEPARTMENT}`],
    subject: theme.subject ?? 'de dienstregeling van de veerpont',
    submitted,
    answeredBy: [],
    onBehalfOf: [],
    received: null,
    seeAlso: [],
    entries: entries(theme.questions ?? QUESTIONS),
    letter: [],
    notes: [],
  };
  const questions = theme.questions ?? QUESTIONS;
  const seeAlso: Aanhangsel[] = [];
  const file = (soort: string, date: string, paper: PaperRecord): Filed => {
    const number = `${date.slice(0, 4)}D${String(nextNumber()).padStart(5, '0')}`;
    return { number, soort, date, paper };
  };
  /** What the Kamer lists without an aanhangsel: a letter in plain text. */
  const plain = (soort: string, date: string, text: string): Filed => {
    const words = `Geachte voorzitter,\n\n${text}\n\nHoogachtend,\nBedenksel\n`;
    const content = contentOf('text/plain', words);
    return { ...file(soort, date, { ...asked, received: date }), content };
  };
  const reply = (
    kind: PaperRecord['kind'],
    received: string,
    by: string,
    said: Partial<PaperRecord>,
  ): PaperRecord => {
    const aanhangsel = { vergaderjaar: vergaderjaarOf(received), number: nextNumber() };
    const answeredBy = [{ name: by, role: 'Minister', department: DEPARTMENT }];
    const before = [...seeAlso];
    seeAlso.push(aanhangsel);
    const head = { ...asked, kind, aanhangsel, answeredBy, received, seeAlso: before };
    return { ...head, entries: [], ...said };
  };
  return {
    questions: file('Schriftelijke vragen', submitted, asked),
    delay: (date) =>
      file(
        'Mededeling (uitstel antwoord)',
        date,
        reply('delay-notice', date, 'Bedenksel', {
          letter: [
            paragraph('De vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord.'),
          ],
        }),
      ),
    answer: (date, answers = ANSWERS, by = 'Bedenksel') =>
      file(
        'Antwoord schriftelijke vragen',
        date,
        reply('answer', date, by, { entries: entries(questions, answers) }),
      ),
    further: (date, first, by = 'Fantasia') =>
      file(
        'Antwoord schriftelijke vragen (nader)',
        date,
        reply('further-answer', date, by, { entries: entries(questions, [first, null]) }),
      ),
    notice: (date) =>
      plain('Mededeling', date, 'De vragen worden beantwoord in een brief over de veerponten.'),
    letter: (date) =>
      plain('Brief regering', date, 'Hierbij ontvangt u het overzicht van de veerponten.'),
  };
}
