import type { Message } from '../../../core/model.ts';
import {
  type DocumentMessages,
  fieldWords,
  messageSentence,
  numbered,
  placeInWords,
} from '../document-messages.ts';
import { phrases } from './phrases.ts';

const FIELDS = {
  subject: 'onderwerp',
  askers: 'vraagsteller',
  submitted: 'datum van indiening',
} as const;

const sentences: DocumentMessages = {
  'answer-empty': ({ numbers }) => `Antwoord ${numbers} heeft geen tekst.`,
  'answer-repeated': ({ numbers }) => `Antwoord ${numbers} staat er meer dan eens.`,
  'answer-without-label': ({ numbers }) =>
    `Boven het antwoord op vraag ${numbers} staat geen kop: het is wat er na de vraag staat.`,
  'answer-without-question': ({ numbers }) => `Bij antwoord ${numbers} staat geen vraag.`,
  'compared-without-answers': ({ side }) =>
    `Het ${side === 'before' ? 'eerste' : 'tweede'} stuk bevat geen antwoorden: er valt niets te vergelijken.`,
  'compared-unrelated': () =>
    'De stukken lijken niets met elkaar te maken te hebben: geen vraag en geen zin van enige lengte staat in beide.',
  'hyphenation-undecided': ({ count, words }) =>
    `Van ${count} ${count === 1 ? 'afgebroken woord' : 'afgebroken woorden'} blijkt nergens of het streepje erbij hoort; het is weggelaten (${words}).`,
  'mark-without-note': ({ mark }) => `Bij nootteken ${mark} staat geen voetnoot.`,
  'no-zaak': ({ document }) =>
    `Het stuk is bewaard, maar hoort nog bij geen zaak: kvq reassign ${document} ZAAKNUMMER.`,
  'other-questions': ({ document, zaak, fields }) => {
    const differing = fieldWords(String(fields), FIELDS, 'en');
    return `${differing} van ${document} verschillen van wat er verder onder ${zaak} staat: is het zaaknummer juist? Zo niet: kvq reassign ${document} ZAAKNUMMER.`;
  },
  undated: () =>
    'Het stuk noemt geen datum, dus staat het achteraan: geef --date, anders kan de volgorde van de versies niet kloppen.',
  'reread-refused': () =>
    'Deze kvq kan de bewaarde bytes niet meer lezen; de eerdere lezing blijft staan.',
  'no-question': () => 'Er staat geen vraag en geen antwoord in.',
  'note-without-mark': ({ mark }) => `Naar voetnoot ${mark} wordt nergens verwezen.`,
  'question-empty': ({ numbers }) => `Vraag ${numbers} heeft geen tekst.`,
  'question-gap': ({ numbers }) => {
    const { are, words } = numbered(phrases, numbers);
    return are
      ? `In de nummering ontbreken de vragen ${words}.`
      : `In de nummering ontbreekt vraag ${words}.`;
  },
  'question-repeated': ({ numbers }) => {
    const { are, words } = numbered(phrases, numbers);
    return are
      ? `De vragen ${words} staan er meer dan eens.`
      : `Vraag ${words} staat er meer dan eens.`;
  },
  'question-without-answer': ({ numbers }) => {
    const { are, words } = numbered(phrases, numbers);
    return are ? `De vragen ${words} zijn niet beantwoord.` : `Vraag ${words} is niet beantwoord.`;
  },
  'text-before-head': ({ text }) => `Boven de kop staat tekst die nergens bij hoort: «${text}».`,
};

const places = {
  vraag: 'vraag',
  antwoord: 'antwoord',
  line: 'regel',
  page: 'bladzijde',
  note: 'noot',
} as const;

/** De zin bij een bijzonderheid in een document. */
export function message(message: Message): string {
  return messageSentence(sentences, message);
}

/** Waar in het document: "regel 12". */
export function place(place: string): string {
  return placeInWords(places, place);
}
