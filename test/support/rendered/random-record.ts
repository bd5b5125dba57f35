import fc from 'fast-check';
import type { Asker, Minister } from '../../../src/core/model.ts';
import { vergaderjaarOf } from '../../../src/core/vergaderjaar.ts';
import type { Entry, PaperRecord, Part, Runs } from './record.ts';

const OPENERS =
  'De Het Een Deze Dit Daarnaast Ook Volgens Voor Bij Hierbij Uit Over Inmiddels Tijdens Sinds Ik'.split(
    ' ',
  );
const WORDS =
  'gemeente voorziening omwonenden onderzoek bestemmingsplan verantwoordelijkheid subsidie uitvoering toezicht maatregelen overleg inspectie aanvraag vergunning bewoners gegevens coördinatie één reële geïnformeerd toezichthouder verkeersveiligheid zorgaanbieders financieringsafspraken voorlichtingscampagne provincie provincies projecten problemen expertise externe exporteurs extra antisemitisme antibiotica niettemin ouderen nonchalant vicevoorzitter productie procedure beleid wordt werd heeft zijn kan niet wel geen nog al ook daarvan hierover binnen zonder volgens tussen onder waarbij omdat dat die met aan op van in te voor door het de een dan zo geweest betrokken gebleken vastgesteld aangepast gesproken afgerond voorgelegd'.split(
    ' ',
  );
/** What print and other forms stumble over: abbreviations, dates, figures, hyphens, names. */
const ODD = [
  'o.a.',
  'd.w.z.',
  'bijv.',
  'art. 4',
  'nr. 12',
  'mr. dr. Van den Berg',
  '12 mei 2022',
  '1 januari jl.',
  'vergaderjaar 2021–2022',
  '€ 310.000',
  '4,5%',
  '1.250',
  'circa 16.500 m2',
  'Noord-Holland',
  'CO2-heffing',
  'zee-egels',
  '16-jarigen',
  'in- en uitstroom',
  'niet-gouvernementele',
  'ex-minister',
  '’s-Hertogenbosch',
  'foto’s',
  'Kamerstuk 31 066, nr. 77',
  '(zie hierboven)',
  '«op korte termijn»',
  'EU-lidstaten',
  'A12',
  'e-mail',
  'btw-tarief',
  'anti-discriminatiebeleid',
  'oud-minister',
  'radio-omroepen',
  'Sint-Maarten',
  'land- en tuinbouw',
  'juni 2021',
  'artikel 11.04',
  'COP29',
  '«Vraag 3»',
  '12 m3',
  'één-op-één',
  '24/7',
  'ca. 1/3',
  't/m',
  'auto-ongelukken',
  'Den Haag',
  'de Wet open overheid (Woo)',
];
const NAMES = [
  'Proefstra',
  'Van der Fictie',
  'Schijnbaar',
  'El Verzin',
  'De Bedachte-Naam',
  'Özdenk',
];
const PARTIES = ['XYZ', 'Lijst Denkbeeld', 'GroenVoorbeeld-ABC', 'V66'];
const DEPARTMENTS = [
  'Financiën',
  'Justitie en Veiligheid',
  'Onderwijs, Cultuur en Wetenschap',
  'Sociale Zaken en Werkgelegenheid',
];
const SUBJECTS = [
  'het bericht «Wachten op de veerpont»',
  'de gevolgen van de droogte voor de binnenvaart',
  'het uitblijven van de evaluatie van de proef met nachttreinen naar Noord-Holland',
];

const word: fc.Arbitrary<string> = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(...ODD) },
);

/** A note's mark stands where this does, until the notes are numbered in reading order. */
const NOTE = 0;

function withNote(text: string, end: string, place: 'none' | 'inside' | 'end'): Runs {
  if (place === 'inside') return [text, NOTE, end];
  return place === 'end' ? [`${text}${end}`, NOTE] : [`${text}${end}`];
}

/** A sentence that opens with a capital and ends with a sign; one in seven has a note. */
function sentence(ends: readonly string[]): fc.Arbitrary<Runs> {
  return fc
    .record({
      opener: fc.constantFrom(...OPENERS),
      words: fc.array(word, { minLength: 2, maxLength: 24 }),
      last: fc.constantFrom('gemeente', 'onderzoek', 'verantwoordelijkheid', 'maatregelen'),
      end: fc.constantFrom(...ends),
      note: fc.oneof(
        { weight: 5, arbitrary: fc.constant('none' as const) },
        { weight: 1, arbitrary: fc.constantFrom('inside' as const, 'end' as const) },
      ),
    })
    .map(({ opener, words, last, end, note }) =>
      withNote([opener, ...words, last].join(' '), end, note),
    );
}

function prose(ends: readonly string[], most: number): fc.Arbitrary<Runs> {
  return fc
    .array(sentence(ends), { minLength: 1, maxLength: most })
    .map((sentences) =>
      sentences.flatMap((runs, index): Runs => (index === 0 ? runs : [' ', ...runs])),
    );
}

const paragraph: fc.Arbitrary<readonly Part[]> = prose(['.'], 5).map((runs): readonly Part[] => [
  { kind: 'paragraph', runs },
]);

/** How the items of a list are marked. */
const SIGNS: readonly ((index: number) => string)[] = [
  () => '–',
  (index) => `${'abcdef'.charAt(index)}.`,
  (index) => `${index + 1}.`,
  (index) => `${'abcdef'.charAt(index)})`,
];

/** An introduction with a list after it, its items marked by dashes, letters or figures. */
const list: fc.Arbitrary<readonly Part[]> = fc
  .record({
    intro: prose([':'], 1),
    items: fc.array(prose([';'], 1), { minLength: 2, maxLength: 4 }),
    sign: fc.constantFrom(...SIGNS),
  })
  .map(({ intro, items, sign }): readonly Part[] => [
    { kind: 'paragraph', runs: intro },
    ...items.map(
      (runs, index): Part => ({
        kind: 'item',
        sign: sign(index),
        runs: index === items.length - 1 ? ended(runs) : runs,
      }),
    ),
  ]);

/** The last item of a list ends with a point. */
function ended(runs: Runs): Runs {
  return runs.map((run) => (typeof run === 'string' ? run.replace(/;$/u, '.') : run));
}

const quotation: fc.Arbitrary<readonly Part[]> = fc
  .tuple(prose([':'], 1), prose(['.'], 2))
  .map(([intro, quoted]): readonly Part[] => [
    { kind: 'paragraph', runs: intro },
    { kind: 'quote', runs: quoted },
  ]);

const table: fc.Arbitrary<readonly Part[]> = fc
  .array(
    fc.tuple(
      fc.oneof(fc.integer({ min: 2010, max: 2029 }).map(String), fc.constantFrom(...NAMES)),
      fc.integer({ min: 1, max: 999_999 }),
      fc.integer({ min: 1, max: 99 }),
    ),
    { minLength: 2, maxLength: 4 },
  )
  .map((rows): readonly Part[] => [
    { kind: 'paragraph', runs: ['De aantallen zijn als volgt:'] },
    { kind: 'row', cells: ['Jaar', 'Aantal', 'Aandeel'] },
    ...rows.map(([first, amount, share]): Part => {
      return { kind: 'row', cells: [first, amount.toLocaleString('nl-NL'), `${share}%`] };
    }),
  ]);

const answerParts: fc.Arbitrary<readonly Part[]> = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: paragraph },
      { weight: 2, arbitrary: list },
      { weight: 1, arbitrary: quotation },
      { weight: 1, arbitrary: table },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.flat());

const questionParts: fc.Arbitrary<readonly Part[]> = prose(['?'], 3).map(
  (runs): readonly Part[] => [{ kind: 'paragraph', runs }],
);

/** How one answer takes some questions together: their number, and whether each is printed apart. */
interface Group {
  readonly size: number;
  readonly apart: boolean;
  readonly split: boolean;
  readonly questions: readonly (readonly Part[])[];
  readonly answers: readonly (readonly Part[])[];
}

const group: fc.Arbitrary<Group> = fc.record({
  size: fc.constantFrom(1, 1, 1, 2, 3, 5),
  apart: fc.boolean(),
  split: fc.constantFrom(false, false, false, false, true),
  questions: fc.array(questionParts, { minLength: 5, maxLength: 5 }),
  answers: fc.array(answerParts, { minLength: 2, maxLength: 2 }),
});

function entry(
  role: Entry['role'],
  numbers: readonly number[],
  parts: readonly Part[] | undefined,
  part: string | null = null,
): Entry {
  return { role, numbers, part, parts: parts ?? [] };
}

function entriesOf({ size, apart, split, questions, answers }: Group, first: number): Entry[] {
  const numbers = Array.from({ length: size }, (_, index) => first + index);
  if (size === 1 && split) {
    return ['a', 'b'].flatMap((part, index) => [
      entry('question', numbers, questions[index], part),
      entry('answer', numbers, answers[index], part),
    ]);
  }
  const asked = apart
    ? numbers.map((number, index) => entry('question', [number], questions[index]))
    : [entry('question', numbers, questions[0])];
  return [...asked, entry('answer', numbers, answers[0])];
}

function allEntries(groups: readonly Group[], answersLast: boolean): readonly Entry[] {
  const entries: Entry[] = [];
  let next = 1;
  for (const one of groups) {
    entries.push(...entriesOf(one, next));
    next += one.size;
  }
  if (!answersLast) return entries;
  return ['question', 'answer'].flatMap((role) => entries.filter((one) => one.role === role));
}

/** Numbers the notes in reading order and gives the entries with as many notes as they mark. */
function numbered(
  entries: readonly Entry[],
  texts: readonly string[],
): Pick<PaperRecord, 'entries' | 'notes'> {
  const notes: string[] = [];
  const mark = (): number => notes.push(texts[notes.length % texts.length] ?? '');
  const runs = (inline: Runs): Runs => inline.map((run) => (run === NOTE ? mark() : run));
  return {
    entries: entries.map((one) => ({
      ...one,
      parts: one.parts.map((part) =>
        part.kind === 'row' ? part : { ...part, runs: runs(part.runs) },
      ),
    })),
    notes,
  };
}

const noteText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    'De Krant, 12 mei 2022, «Wachten op de veerpont».',
    'Kamerstuk 31 066, nr. 77.',
    'Aanhangsel Handelingen, vergaderjaar 2020–2021, nr. 876.',
    'https://www.voorbeeldkrant.nl/binnenland/artikel/2022/wachten-op-de-veerpont-naar-het-eiland.html',
    'Zie voetnoot 1.',
  ),
  prose(['.'], 1).map((runs) => runs.filter((run) => typeof run === 'string').join('')),
);

const asker: fc.Arbitrary<Asker> = fc.record({
  name: fc.constantFrom(...NAMES),
  fractie: fc.constantFrom(...PARTIES),
});
const minister: fc.Arbitrary<Minister> = fc.record({
  name: fc.constantFrom('Bedenksel', 'Van Verzinnen', 'De Jong'),
  role: fc.constantFrom('Minister', 'Staatssecretaris'),
  department: fc.constantFrom(...DEPARTMENTS),
});

/** A random answer: groups, parts, lists, quotations, tables, notes and words that print breaks. */
export const randomRecord: fc.Arbitrary<PaperRecord> = fc
  .record({
    groups: fc.array(group, { minLength: 1, maxLength: 6 }),
    answersLast: fc.constantFrom(false, false, false, true),
    askers: fc.uniqueArray(asker, { minLength: 1, maxLength: 3, selector: ({ name }) => name }),
    minister,
    onBehalfOf: fc.constantFrom<string[]>([], ['Minister van Defensie']),
    subject: fc.constantFrom(...SUBJECTS),
    day: fc.integer({ min: 1, max: 28 }),
    number: fc.integer({ min: 1, max: 4200 }),
    seeAlso: fc.boolean(),
    texts: fc.array(noteText, { minLength: 3, maxLength: 6 }),
  })
  .map(({ groups, answersLast, minister: signer, day, number, ...head }) => {
    const received = `2098-03-${String(day).padStart(2, '0')}`;
    const vergaderjaar = vergaderjaarOf(received);
    return {
      kind: 'answer',
      zaak: '2098Z01234',
      aanhangsel: { vergaderjaar, number },
      askers: head.askers,
      addressedTo: [`${signer.role} van ${signer.department}`],
      subject: head.subject,
      submitted: '2098-02-03',
      answeredBy: [signer],
      onBehalfOf: head.onBehalfOf,
      received,
      seeAlso: head.seeAlso ? [{ vergaderjaar, number: 17 }] : [],
      letter: [],
      ...numbered(allEntries(groups, answersLast), head.texts),
    };
  });
