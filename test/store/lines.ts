import { rebuild } from '../../src/commands/rebuild.ts';
import { type FilingInput, fileRendition } from '../../src/store/file-rendition.ts';
import { transact } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { aanhangsel, answer, memoryStore, question, seen } from './filed.ts';

/** Invented: an answer about ferries, corrected by another minister; what was asked before and after. */
export const FIRST = '2021Z10001';
export const MIDDLE = '2021Z10002';
export const LAST = '2021Z10003';

const SAID =
  'De veerpont tussen Noordwolde en Zuidwolde vaart op dit moment in de winter helemaal niet.';
const MENDED =
  'De veerpont tussen Noordwolde en Zuidwolde vaart op dit moment in de winter niet volgens een dienstregeling.';
const EARLIER = 'Er zijn op dit moment 40 ponten met een eigen bemanning onderweg op het Wad.';
const note = (mark: string, number: number) => ({
  mark,
  text: `Aanhangsel Handelingen, vergaderjaar 2021–2022, nr. ${number}.`,
});
const asked = (number: number, text: string, footnotes: readonly string[]) => ({
  ...question(number, text),
  footnotes,
});

const first = seen(
  'eerste antwoord',
  {
    aanhangsel: aanhangsel(10),
    submitted: '2021-09-20',
    received: '2021-10-01',
    subject: 'Ponten',
    questions: [question(1, 'Hoeveel ponten zijn er?')],
    answers: [answer(1, `Dat is bekend. ${EARLIER}`)],
  },
  { zaak: FIRST },
);
const middleQuestions = seen(
  'tweede vragen',
  {
    kind: 'questions',
    submitted: '2021-10-20',
    subject: 'De pont',
    questions: [
      asked(1, `Herinnert u zich: «${EARLIER}»?`, ['1']),
      question(2, 'Vaart de pont in de winter?'),
    ],
    footnotes: [note('1', 10)],
  },
  { zaak: MIDDLE },
);
const middleAnswer = seen(
  'tweede antwoord',
  {
    aanhangsel: aanhangsel(20),
    received: '2021-11-01',
    answeredBy: [{ name: 'De Mus', role: 'Minister', department: 'Veren' }],
    answers: [
      answer(1, 'Er zijn op dit moment 30 ponten met een eigen bemanning onderweg op het Wad.'),
      answer(2, `${SAID} Dat blijft zo.`),
    ],
  },
  { zaak: MIDDLE },
);
const middleFurther = seen('nader antwoord', {
  kind: 'further-answer',
  aanhangsel: aanhangsel(30),
  received: '2021-11-10',
  seeAlso: [aanhangsel(20)],
  answeredBy: [{ name: 'De Vos', role: 'Minister', department: 'Water' }],
  answers: [answer(2, `${MENDED} Dat blijft zo.`)],
});
const lastQuestions = seen(
  'derde vragen',
  {
    kind: 'questions',
    submitted: '2021-11-20',
    subject: 'Nog eens de pont',
    questions: [
      asked(1, `Kent u uw antwoord «${SAID.toUpperCase()}»?`, ['1']),
      asked(2, `Waarom schreef u daarna «${MENDED}»?`, ['2']),
    ],
    footnotes: [note('1', 20), note('2', 30)],
  },
  { zaak: LAST },
);
const lastAnswer = seen(
  'derde antwoord',
  {
    aanhangsel: aanhangsel(40),
    received: '2021-12-13',
    answers: [
      answer(1, 'Ja.'),
      answer(
        2,
        'De zin die u in vraag 1 herhaalt is niet helemaal juist. De veerpont tussen Noordwolde en Zuidwolde vaart namelijk wél in de winter.',
      ),
    ],
  },
  { zaak: LAST },
);

/** The documents of the three zaken in order of date. */
export const LINE: readonly FilingInput[] = [
  first,
  middleQuestions,
  middleAnswer,
  middleFurther,
  lastQuestions,
  lastAnswer,
];

/** A store into which documents came one by one, projected as a command does it. */
export function ingested(inputs: readonly FilingInput[]): Store {
  const store = memoryStore();
  for (const input of inputs) {
    transact(store, () => rebuild(store, fileRendition(store, input).touched));
  }
  return store;
}
