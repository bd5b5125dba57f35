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
  subject: 'subject',
  askers: 'asker',
  submitted: 'day of submission',
} as const;

const sentences: DocumentMessages = {
  'answer-empty': ({ numbers }) => `Answer ${numbers} has no text.`,
  'answer-repeated': ({ numbers }) => `Answer ${numbers} stands there more than once.`,
  'answer-without-label': ({ numbers }) =>
    `The answer to question ${numbers} has no label: it is what stands behind the question.`,
  'answer-without-question': ({ numbers }) => `There is no question with answer ${numbers}.`,
  'compared-without-answers': ({ side }) =>
    `The ${side === 'before' ? 'first' : 'second'} document holds no answers: there is nothing to compare.`,
  'compared-unrelated': () =>
    'The documents seem to have nothing to do with each other: no question and no sentence of any length is in both.',
  'hyphenation-undecided': ({ count, words }) =>
    count === 1
      ? `Nothing shows whether the hyphen of 1 broken word is its own; it was left out (${words}).`
      : `Nothing shows whether the hyphens of ${count} broken words are their own; they were left out (${words}).`,
  'mark-without-note': ({ mark }) => `There is no footnote for mark ${mark}.`,
  'no-zaak': ({ document }) =>
    `The document is stored, but belongs to no zaak yet: kvq reassign ${document} NUMBER.`,
  'other-questions': ({ document, zaak, fields }) => {
    const differing = fieldWords(String(fields), FIELDS, 'and');
    return `${differing} of ${document} differ from everything else under ${zaak}: is the zaak number right? If not: kvq reassign ${document} NUMBER.`;
  },
  undated: () =>
    'The document gives no date and is put last: give --date, or the order of the versions may be wrong.',
  'reread-refused': () =>
    'This kvq can no longer read the archived bytes; the earlier reading stands.',
  'no-question': () => 'There is no question and no answer in it.',
  'note-without-mark': ({ mark }) => `Nothing refers to footnote ${mark}.`,
  'question-empty': ({ numbers }) => `Question ${numbers} has no text.`,
  'question-gap': ({ numbers }) => {
    const { are, words } = numbered(phrases, numbers);
    return are
      ? `Questions ${words} are missing from the numbering.`
      : `Question ${words} is missing from the numbering.`;
  },
  'question-repeated': ({ numbers }) => {
    const { are, words } = numbered(phrases, numbers);
    return are
      ? `Questions ${words} stand there more than once.`
      : `Question ${words} stands there more than once.`;
  },
  'question-without-answer': ({ numbers }) => {
    const { are, words } = numbered(phrases, numbers);
    return are ? `Questions ${words} are not answered.` : `Question ${words} is not answered.`;
  },
  'text-before-head': ({ text }) => `Above the heading is text that belongs to nothing: “${text}”.`,
};

const places = {
  vraag: 'question',
  antwoord: 'answer',
  line: 'line',
  page: 'page',
  note: 'note',
} as const;

/** The sentence of a message about a document. */
export function message(message: Message): string {
  return messageSentence(sentences, message);
}

/** Where in the document: "line 12". */
export function place(place: string): string {
  return placeInWords(places, place);
}
