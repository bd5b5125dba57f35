import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, ReadDocument } from '../../../src/core/block.ts';
import { outlineDocument, parseDocument } from '../../../src/core/document/parse-document.ts';
import { refersTo } from '../../../src/core/document/refers-to.ts';
import type { Question } from '../../../src/core/model.ts';

function block(text: string, marks: readonly string[] = []): Block {
  const notes = marks.map((mark) => ({ mark, offset: text.length }));
  return { kind: 'paragraph', text, notes, place: 'line 1' };
}

function read(...paragraphs: readonly (string | Block)[]): ReadDocument {
  const blocks = paragraphs.map((one) => (typeof one === 'string' ? block(one) : one));
  return {
    mediaType: 'text/plain',
    blocks,
    footnotes: [],
    furniture: [],
    stated: {},
    messages: [],
  };
}

const shorthand = ({ numbers, part, text }: Question): string =>
  `${numbers.join('+')}${part ?? ''} ${text.replaceAll('\n\n', ' / ')}`;

function pairs(...paragraphs: readonly (string | Block)[]): readonly string[] {
  const { questions, answers, letter } = parseDocument(read(...paragraphs));
  return [
    ...questions.map((question) => `V ${shorthand(question)}`),
    ...answers.map((answer) => `A ${shorthand(answer)}`),
    ...(letter === null ? [] : [`L ${letter.replaceAll('\n\n', ' / ')}`]),
  ];
}

const rules = (...paragraphs: readonly (string | Block)[]): readonly string[] =>
  parseDocument(read(...paragraphs)).messages.map(({ severity, rule, detail }) =>
    `${severity} ${rule} ${Object.values(detail).join(' ')}`.trim(),
  );

const asked =
  'Vragen van het lid Jansen (XYZ) aan de Minister van Defensie over de kazerne (ingezonden 1 mei 2022).';
const answered = 'Antwoord van Minister De Vries (Defensie) (ontvangen 3 juni 2022).';
const further = 'Nader antwoord van Minister De Vries (Defensie) (ontvangen 3 juni 2022).';
const notice = 'Mededeling van Minister De Vries (Defensie) (ontvangen 3 juni 2022).';

describe('questions and answers', () => {
  it.each([
    [
      'in turn',
      ['Vraag 1', 'Klopt dit?', 'Antwoord 1', 'Ja.', 'Zeker.'],
      ['V 1 Klopt dit?', 'A 1 Ja. / Zeker.'],
    ],
    [
      'all questions first',
      ['Vraag 1', 'Eén?', 'Vraag 2', 'Twee?', 'Antwoord 1', 'Ja.', 'Antwoord 2', 'Nee.'],
      ['V 1 Eén?', 'V 2 Twee?', 'A 1 Ja.', 'A 2 Nee.'],
    ],
    [
      'one answer to several',
      ['Vraag 1', 'Eén?', 'Vraag 2', 'Twee?', 'Antwoord op de vragen 1 en 2', 'Ja.'],
      ['V 1 Eén?', 'V 2 Twee?', 'A 1+2 Ja.'],
    ],
    [
      'an answer out of order',
      [
        'Vraag 1',
        'Eén?',
        'Vraag 2',
        'Twee?',
        'Antwoord op vraag 2',
        'Ja.',
        'Antwoord op vraag 1',
        'Nee.',
      ],
      ['V 1 Eén?', 'V 2 Twee?', 'A 2 Ja.', 'A 1 Nee.'],
    ],
    [
      'an answer without number',
      ['Vraag 1', 'Eén?', 'Antwoord', 'Ja.', 'Vraag 2', 'Twee?', 'Antwoord:', 'Nee.'],
      ['V 1 Eén?', 'V 2 Twee?', 'A 1 Ja.', 'A 2 Nee.'],
    ],
    [
      'one answer without number to two',
      ['Vraag 1', 'Eén?', 'Vraag 2', 'Twee?', 'Antwoord', 'Ja.'],
      ['V 1 Eén?', 'V 2 Twee?', 'A 1+2 Ja.'],
    ],
    [
      'numbers only',
      ['1', 'Eén?', 'Antwoord', 'Ja.', '2', 'Twee?', 'Antwoord', 'Nee.'],
      ['V 1 Eén?', 'V 2 Twee?', 'A 1 Ja.', 'A 2 Nee.'],
    ],
    [
      'numbers before the text',
      ['1. Eén?', 'Antwoord', 'Ja.', '2) Twee?', 'Antwoord', 'Nee.'],
      ['V 1 Eén?', 'V 2 Twee?', 'A 1 Ja.', 'A 2 Nee.'],
    ],
    [
      'a question in parts',
      ['Vraag 1a', 'Eén?', 'Antwoord 1a', 'Ja.', 'Vraag 1b', 'Twee?', 'Antwoord 1b', 'Nee.'],
      ['V 1a Eén?', 'V 1b Twee?', 'A 1a Ja.', 'A 1b Nee.'],
    ],
    [
      'prose that looks like a label',
      [
        'Vraag 1',
        'Eén?',
        'Antwoord 1',
        'Zie mijn',
        'antwoord op vraag 9 en 10 is dat lastig',
        'in beeld.',
      ],
      ['V 1 Eén?', 'A 1 Zie mijn / antwoord op vraag 9 en 10 is dat lastig / in beeld.'],
    ],
    [
      'a quoted label',
      [
        'Vraag 1',
        'Eén?',
        'Antwoord 1',
        'De vorige keer stond er «Ja.',
        'Vraag 7',
        'Kunt u dat?»',
        'Vraag 2',
        'Twee?',
      ],
      ['V 1 Eén?', 'V 2 Twee?', 'A 1 De vorige keer stond er «Ja. / Vraag 7 / Kunt u dat?»'],
    ],
    [
      'an unclosed quotation',
      ['Vraag 1', 'Is dit «waar?', 'Antwoord 1', 'Ja.', 'Vraag 2', 'Twee?'],
      ['V 1 Is dit «waar?', 'V 2 Twee?', 'A 1 Ja.'],
    ],
    [
      'an unclosed quotation above all answers',
      ['Vraag 1', 'Eén?', 'Vraag 2', 'Is dit «waar?', 'Antwoord 1', 'Ja.', 'Antwoord 2', 'Nee.'],
      ['V 1 Eén?', 'V 2 Is dit «waar?', 'A 1 Ja.', 'A 2 Nee.'],
    ],
    [
      'a heading that looks like a label',
      ['Vraag 1', 'Eén?', 'Antwoord 1', 'Wij schreven.', 'Reactie:', 'De bank schreef terug.'],
      ['V 1 Eén?', 'A 1 Wij schreven. / Reactie: / De bank schreef terug.'],
    ],
    [
      'what an asker adds above answers that stand apart',
      ['Vraag 1', 'Eén?', 'Vraag 2', 'Twee?', 'Dit is van belang.', 'Antwoord 1', 'Ja.'],
      ['V 1 Eén?', 'V 2 Twee? / Dit is van belang.', 'A 1 Ja.'],
    ],
    [
      'the Griffie’s remark at the end',
      [
        'Vraag 1',
        'Eén?',
        'Antwoord 1',
        'Ja.',
        'Toelichting:',
        'Deze vragen dienen ter aanvulling op eerdere.',
      ],
      ['V 1 Eén?', 'A 1 Ja.', 'L Deze vragen dienen ter aanvulling op eerdere.'],
    ],
  ])('%s', (_case, body, expected) => {
    expect(pairs(asked, answered, ...body)).toEqual(expected);
  });

  it.each([
    [
      'lost numbers',
      ['Klopt dit?', 'Deelt u dit? Zo nee, waarom niet?'],
      ['V 1 Klopt dit?', 'V 2 Deelt u dit? Zo nee, waarom niet?'],
    ],
    [
      'a lost number, broken paragraph',
      ['Klopt het dat dit', 'zo is?', 'Waarom?'],
      ['V 1 Klopt het dat dit / zo is?', 'V 2 Waarom?'],
    ],
    [
      'numbers before the text, sub-questions without',
      ['1. Kunt u zeggen:', 'Waarom?', '2. Wanneer?'],
      ['V 1 Kunt u zeggen: / Waarom?', 'V 2 Wanneer?'],
    ],
    [
      'lost numbers, and a remark of the Griffie',
      ['Klopt dit?', 'Waarom?', 'Toelichting:', 'Deze vragen volgen op 2021Z00009.'],
      ['V 1 Klopt dit?', 'V 2 Waarom?', 'L Deze vragen volgen op 2021Z00009.'],
    ],
    ['one number', ['1', 'Klopt dit?'], ['V 1 Klopt dit?']],
    [
      'numbers on their own line',
      ['1.', 'Klopt dit?', '2.', 'Waarom?'],
      ['V 1 Klopt dit?', 'V 2 Waarom?'],
    ],
  ])('questions alone: %s', (_case, body, expected) => {
    expect(pairs('2022Z00001', asked, ...body)).toEqual(expected);
  });
});

describe('answers without a label of their own', () => {
  it.each([
    [
      'every one',
      ['Vraag 1', 'Klopt dit?', 'Ja, dat klopt.', 'Vraag 2', 'Waarom?', 'Daarom.', 'Het is zo.'],
      ['V 1 Klopt dit?', 'V 2 Waarom?', 'A 1 Ja, dat klopt.', 'A 2 Daarom. / Het is zo.'],
    ],
    [
      'some of them',
      ['Vraag 1', 'Klopt dit?', 'Antwoord 1', 'Ja.', 'Vraag 2', 'Waarom?', 'Daarom.'],
      ['V 1 Klopt dit?', 'V 2 Waarom?', 'A 1 Ja.', 'A 2 Daarom.'],
    ],
    [
      'under numbers before the text',
      ['1. Klopt dit?', 'Ja.', '2. Waarom?', 'Daarom.'],
      ['V 1 Klopt dit?', 'V 2 Waarom?', 'A 1 Ja.', 'A 2 Daarom.'],
    ],
    [
      'by their own numbers under one title',
      ['1. Eén?', '2. Twee?', 'Antwoorden', '1. Ja.', 'Zeker.', '2. Nee.'],
      ['V 1 Eén?', 'V 2 Twee?', 'A 1 Ja. / Zeker.', 'A 2 Nee.'],
    ],
    [
      'by numbers on lines of their own',
      ['1', 'Eén?', '2', 'Twee?', 'Antwoord', '1', 'Ja.', '2', 'Nee.'],
      ['V 1 Eén?', 'V 2 Twee?', 'A 1 Ja.', 'A 2 Nee.'],
    ],
    [
      'not a list in one answer to several',
      ['Vraag 1', 'Eén?', 'Vraag 2', 'Twee?', 'Antwoord', 'Er is:', '1. dit;', '2. dat.'],
      ['V 1 Eén?', 'V 2 Twee?', 'A 1+2 Er is: / 1. dit; / 2. dat.'],
    ],
    [
      'not a condition of the question',
      [
        'Vraag 1',
        'Klopt dit?',
        'Zo ja, graag een overzicht.',
        'Vraag 2',
        'Waarom?',
        'Antwoord 2',
        'Ja.',
      ],
      ['V 1 Klopt dit? / Zo ja, graag een overzicht.', 'V 2 Waarom?', 'A 2 Ja.'],
    ],
    [
      'not a letter under all questions',
      ['Vraag 1', 'Eén?', 'Vraag 2', 'Twee?', 'De vragen worden later beantwoord.'],
      ['V 1 Eén?', 'V 2 Twee?', 'L De vragen worden later beantwoord.'],
    ],
  ])('%s', (_case, body, expected) => {
    expect(pairs(asked, answered, ...body)).toEqual(expected);
  });

  it('are told of, and never taken from questions alone', () => {
    const body = ['Vraag 1', 'Klopt dit?', 'Dit is van belang.'];
    expect(rules(asked, answered, ...body)).toEqual(['info answer-without-label 1']);
    expect(pairs(asked, ...body)).toEqual(['V 1 Klopt dit? / Dit is van belang.']);
  });
});

describe('labels with their text on the same line', () => {
  it.each([
    ['behind a colon', ['Vraag 1: Eén?', 'Antwoord 1: Ja.', 'Vraag 2: Twee?', 'Antwoord 2: Nee.']],
    ['behind a blank', ['Vraag 1 Eén?', 'Antwoord 1 Ja.', 'Vraag 2 Twee?', 'Antwoord 2 Nee.']],
    ['without number', ['Vraag 1: Eén?', 'Antwoord: Ja.', 'Vraag 2: Twee?', 'Antwoord: Nee.']],
    ['of the answers', ['Vraag 1', 'Eén?', 'Antwoord: Ja.', 'Vraag 2', 'Twee?', 'Antwoord: Nee.']],
    [
      'in bold',
      ['**Vraag 1:** Eén?', '**Antwoord 1:** Ja.', '**Vraag 2:** Twee?', '**Antwoord 2:** Nee.'],
    ],
  ])('%s', (_case, body) => {
    const expected = ['V 1 Eén?', 'V 2 Twee?', 'A 1 Ja.', 'A 2 Nee.'];
    expect(pairs(asked, answered, ...body)).toEqual(expected);
  });

  it('are none in a document with labels on lines of their own', () => {
    const body = ['Vraag 1', 'Eén?', 'Antwoord 1', 'Antwoord 2: zie onder.', 'Ja.'];
    expect(pairs(asked, answered, ...body)).toEqual([
      'V 1 Eén?',
      'A 1 Antwoord 2: zie onder. / Ja.',
    ]);
  });
});

describe('the letter', () => {
  const questions = ['Vraag 1', 'Eén?', 'Vraag 2', 'Twee?'];
  it.each([
    [
      'under restated questions',
      further,
      [...questions, 'Nader antwoord', 'De zin was te ruim.'],
      'De zin was te ruim.',
    ],
    [
      'under a bare "Antwoord"',
      further,
      [...questions, 'Antwoord', 'De zin was te ruim.'],
      'De zin was te ruim.',
    ],
    [
      'instead of answers',
      further,
      ['In mijn antwoord op vraag 2 staat een fout.'],
      'In mijn antwoord op vraag 2 staat een fout.',
    ],
    [
      'of a notice',
      notice,
      [...questions, 'Mededeling', 'Dit kost meer tijd.'],
      'Dit kost meer tijd.',
    ],
    [
      'before the first question',
      answered,
      ['Hierbij de antwoorden.', ...questions],
      'Hierbij de antwoorden.',
    ],
  ])('%s', (_case, head, body, expected) => {
    const parsed = parseDocument(read(asked, head, ...body));
    expect(parsed.letter).toBe(expected);
    expect(parsed.answers).toEqual([]);
  });

  it('is all there is when no head and no label is found', () => {
    const parsed = parseDocument(read('Geachte voorzitter,', 'Hierbij een brief.'));
    expect(parsed).toMatchObject({
      kind: 'letter',
      letter: 'Geachte voorzitter,\n\nHierbij een brief.',
    });
  });
});

describe('the kind', () => {
  const pair = ['Vraag 1', 'Eén?', 'Antwoord 1', 'Ja.'];
  it.each([
    ['questions', [asked, 'Vraag 1', 'Eén?']],
    ['answer', [asked, answered, ...pair]],
    ['answer', pair],
    ['questions', ['Vraag 1', 'Eén?']],
    ['further-answer', [asked, further, ...pair]],
    ['further-answer', [asked, answered, 'Vraag 1', 'Eén?', 'Nader antwoord op vraag 1', 'Nee.']],
    [
      'delay-notice',
      [asked, notice, 'De vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord.'],
    ],
    ['delay-notice', [asked, answered, 'Beantwoording vergt meer tijd.']],
    ['notice', [asked, notice, 'De vragen zijn ingetrokken.']],
    [
      'notice',
      [asked, answered, 'Vraag 1', 'Eén?', 'Mededeling', 'Beantwoord in de brief van 3 mei.'],
    ],
    ['notice', [asked, answered, 'Vraag 1', 'Eén?', 'Mededeling', 'De vragen zijn ingetrokken.']],
    ['oral-questions', [`Mondelinge ${asked.toLowerCase().replace('jansen', 'Jansen')}`]],
    ['unknown', []],
  ])('%s', (kind, paragraphs) => {
    expect(parseDocument(read(...paragraphs)).kind).toBe(kind);
  });

  it('takes zaak, askers and subject of a notice from its prose', () => {
    const prose =
      'De vragen van het lid Jansen (XYZ) over de kazerne (2022Z00001) kunnen niet binnen de gebruikelijke termijn worden beantwoord.';
    expect(parseDocument(read('AH 12', notice, prose))).toMatchObject({
      zaak: '2022Z00001',
      askers: [{ name: 'Jansen', fractie: 'XYZ' }],
      subject: 'de kazerne',
    });
  });

  it.each([
    ['De vragen (2022Z00001) volgen op eerdere vragen (2021Z00009) en vergen meer tijd.'],
    [
      'In vervolg op 2021Z00009 kunnen de vragen met kenmerk 2022Z00001 niet tijdig worden beantwoord.',
    ],
    ['In aanvulling op de vragen 2021Z00009. De vragen (2022Z00001) kosten meer tijd.'],
    ['Vanwege afstemming met de vragen 2021Z00009 vergen deze vragen, nr. 2022Z00001, meer tijd.'],
  ])('takes the zaak that a notice is about: %s', (prose) => {
    expect(parseDocument(read(notice, prose)).zaak).toBe('2022Z00001');
  });

  it('leaves another zaak that an answer names alone', () => {
    const parsed = parseDocument(
      read(asked, answered, 'Vraag 1', 'Kent u 2022Z00009?', 'Antwoord 1', 'Ja.'),
    );
    expect(parsed.zaak).toBeNull();
  });

  it('lets what the source states win', () => {
    const stated = { zaak: '2022Z00001', received: '2022-06-04' } as const;
    const parsed = parseDocument({ ...read(asked, answered, ...pair), stated });
    expect(parsed).toMatchObject({ ...stated, submitted: '2022-05-01' });
  });
});

describe('messages', () => {
  const pair = (number: number): readonly string[] => [
    `Vraag ${number}`,
    'Waarom?',
    `Antwoord ${number}`,
    'Daarom.',
  ];
  it.each([
    ['nothing odd', [...pair(1), ...pair(2)], []],
    ['a gap', [...pair(1), ...pair(3)], ['warning question-gap 2']],
    ['no answer', [...pair(1), 'Vraag 2', 'Waarom?'], ['warning question-without-answer 2']],
    ['no question', [...pair(1), 'Antwoord 2', 'Daarom.'], ['warning answer-without-question 2']],
    [
      'a number twice',
      [...pair(1), ...pair(1)],
      ['warning question-repeated 1', 'warning answer-repeated 1'],
    ],
    ['nothing under a label', ['Vraag 1', 'Antwoord 1', 'Daarom.'], ['warning question-empty 1']],
    [
      'a mark without note',
      ['Vraag 1', block('Waarom?', ['4']), 'Antwoord 1', 'Daarom.'],
      ['warning mark-without-note 4'],
    ],
    ['no question at all', ['Geen vragen.'], ['warning no-question']],
  ])('%s', (_case, body, expected) => {
    expect(rules(asked, answered, ...body)).toEqual(expected);
  });

  it('does not miss answers in a further answer, nor questions', () => {
    expect(rules(asked, further, 'Vraag 2', 'Eén?', 'Antwoord 1', 'Ja.')).toEqual([
      'info answer-without-question 1',
    ]);
  });

  it('tells what stands before the head', () => {
    expect(rules('[Opmerking vooraf]', asked, 'Vraag 1', 'Eén?')).toEqual([
      'info text-before-head [Opmerking vooraf]',
    ]);
  });
});

describe('refersTo', () => {
  it.each([
    ['Zie het antwoord op vraag 1.', [1]],
    ['Zie antwoord 1', [1]],
    ['Zie vraag 3.', [3]],
    ['Zie de antwoorden op de vragen 2, 6 en 8.', [2, 6, 8]],
    ['Zie hiervoor mijn antwoord op vraag 2.', [2]],
    ['Ik verwijs u naar mijn antwoord op vraag 3 en 6.', [3, 6]],
    ['Ik verwijs naar het antwoord op vraag 22.', [22]],
    ['Hiervoor verwijs ik u naar het antwoord op vraag 4.', [4]],
    [
      'Voor het antwoord op deze vraag verwijs ik naar het antwoord op de vragen 1 t/m 3.',
      [1, 2, 3],
    ],
    ['In antwoord 3 ben ik hierop ingegaan.', [3]],
    ['Nee, zie het antwoord op vraag 4.', []],
    ['Zie het antwoord op vraag 4 en bijlage 2.', []],
    ['Zie het antwoord op vraag 4. Daarnaast is dit nieuw.', []],
    ['Zie bijlage 2.', []],
  ])('%s', (text, expected) => {
    expect(refersTo(text)).toEqual(expected);
  });
});

describe('any record', () => {
  const prose = fc
    .array(fc.constantFrom('De', 'minister', 'zegt', 'antwoord', 'op', 'vraag', '3', '«niet»'), {
      minLength: 3,
      maxLength: 12,
    })
    .map((words) => `Dit is ${words.join(' ')} hier.`);
  const text = fc.array(prose, { minLength: 1, maxLength: 3 });
  const records = fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 12 });

  it('parses back from its printed form', () => {
    fc.assert(
      fc.property(records, (written) => {
        const body = written.flatMap(([question, answer], index) => [
          `Vraag ${index + 1}`,
          ...question,
          `Antwoord ${index + 1}`,
          ...answer,
        ]);
        const parsed = parseDocument(read(asked, answered, ...body));
        expect(parsed.questions.map((one) => one.text.split('\n\n'))).toEqual(
          written.map(([one]) => one),
        );
        expect(parsed.answers.map((one) => one.text.split('\n\n'))).toEqual(
          written.map(([, one]) => one),
        );
        expect(parsed.messages).toEqual([]);
      }),
    );
  });

  it('keeps every paragraph, once, wherever labels stand', () => {
    const label = fc.constantFrom(
      'Vraag 1',
      'Vraag 2',
      'Antwoord 1',
      'Antwoord',
      'Mededeling',
      asked,
      further,
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(prose, label), { maxLength: 20 }), (paragraphs) => {
        const outline = outlineDocument(read(...paragraphs));
        const placed = [
          ...outline.stray,
          ...outline.head,
          ...outline.letter,
          ...outline.drafts.flatMap(({ blocks }) => blocks),
        ].map((one) => one.text);
        const lines = paragraphs.filter((one) => one.startsWith('Dit is'));
        expect(placed.filter((one) => one.startsWith('Dit is')).sort()).toEqual([...lines].sort());
      }),
    );
  });
});
