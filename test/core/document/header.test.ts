import { describe, expect, it } from 'vitest';
import { parseAskers } from '../../../src/core/document/askers.ts';
import { parseHeader } from '../../../src/core/document/header.ts';
import { parseSigners, parseTitles } from '../../../src/core/document/officials.ts';

describe('parseTitles', () => {
  it.each([
    ['one', 'de Minister van Financiën', ['Minister van Financiën']],
    [
      'a department with "en"',
      'de Minister van Justitie en Veiligheid',
      ['Minister van Justitie en Veiligheid'],
    ],
    [
      'commas in a department',
      'de Staatssecretaris van Volksgezondheid, Welzijn en Sport',
      ['Staatssecretaris van Volksgezondheid, Welzijn en Sport'],
    ],
    [
      'a minister without department',
      'de Minister voor Klimaat en Energie',
      ['Minister voor Klimaat en Energie'],
    ],
    [
      'two of one rank',
      'de Ministers van Landbouw, Natuur en Voedselkwaliteit en van Justitie en Veiligheid',
      ['Minister van Landbouw, Natuur en Voedselkwaliteit', 'Minister van Justitie en Veiligheid'],
    ],
    [
      'three of one rank',
      'de Ministers van Defensie, van Financiën en voor Rechtsbescherming',
      ['Minister van Defensie', 'Minister van Financiën', 'Minister voor Rechtsbescherming'],
    ],
    [
      'two ranks',
      'de Staatssecretaris van Financiën en de Minister voor Langdurige Zorg en Sport',
      ['Staatssecretaris van Financiën', 'Minister voor Langdurige Zorg en Sport'],
    ],
    [
      'two ranks of one department',
      'de Minister en Staatssecretaris van Defensie',
      ['Minister van Defensie', 'Staatssecretaris van Defensie'],
    ],
    [
      'the prime minister',
      'de Minister van Defensie en de Minister-President, Minister van Algemene Zaken',
      ['Minister van Defensie', 'Minister-President, Minister van Algemene Zaken'],
    ],
    ['the prime minister alone', 'de minister-president', ['Minister-President']],
    ['a small letter', 'de minister van Financiën', ['Minister van Financiën']],
    ['no "van"', 'de Minister Justitie en Veiligheid', ['Minister van Justitie en Veiligheid']],
    ['no blank', 'de MinisterKlimaat en Groene Groei', ['Minister van Klimaat en Groene Groei']],
    ['a letter too few', 'de Staatsecretaris van Defensie', ['Staatssecretaris van Defensie']],
    ['no office', 'het Ministerie van Defensie', []],
    ['abbreviations', 'de Ministers van VWS en JenV', ['Minister van VWS', 'Minister van JenV']],
    ['a name before it', 'Minister De Vries (Financiën)', ['Minister van Financiën']],
  ])('%s', (_case, phrase, expected) => {
    expect(parseTitles(phrase)).toEqual(expected);
  });
});

describe('parseSigners', () => {
  const van = (name: string, role: string, department: string) => ({ name, role, department });
  it.each([
    [
      'one',
      'Minister De Vries (Financiën) (ontvangen 3 mei 2022)',
      [van('De Vries', 'Minister', 'Financiën')],
    ],
    [
      'two',
      'Minister De Vries (Financiën) en van Staatssecretaris Bakker (Defensie)',
      [van('De Vries', 'Minister', 'Financiën'), van('Bakker', 'Staatssecretaris', 'Defensie')],
    ],
    [
      'two, "antwoord van" again',
      'Minister De Vries (Financiën) en antwoord van Staatssecretaris Bakker (Defensie)',
      [van('De Vries', 'Minister', 'Financiën'), van('Bakker', 'Staatssecretaris', 'Defensie')],
    ],
    [
      'two, "en" missing',
      'Minister De Vries (Financiën) Staatssecretaris Bakker (Defensie)',
      [van('De Vries', 'Minister', 'Financiën'), van('Bakker', 'Staatssecretaris', 'Defensie')],
    ],
    [
      'an open bracket',
      'staatssecretaris Bakker (Zorg, Welzijn en Sport (ontvangen 3 mei 2022)',
      [van('Bakker', 'Staatssecretaris', 'Zorg, Welzijn en Sport')],
    ],
    [
      'not those on whose behalf',
      'Minister De Vries (Financiën), mede namens de Minister van Defensie (ontvangen 3 mei 2022)',
      [van('De Vries', 'Minister', 'Financiën')],
    ],
    [
      'a particle in small letters',
      'Minister van der Berg (Financiën) (ontvangen 3 mei 2022)',
      [van('Van der Berg', 'Minister', 'Financiën')],
    ],
    ['an office alone', 'Minister van Financiën (ontvangen 3 mei 2022)', []],
    [
      'not another minister on whose behalf',
      'Minister De Vries (Financiën), namens Minister Bakker (Defensie)',
      [van('De Vries', 'Minister', 'Financiën')],
    ],
    [
      'several of one office',
      'Ministers De Vries (Financiën), Smit (Defensie) en Van Dam (Zorg) (ontvangen 3 mei 2022)',
      [
        van('De Vries', 'Minister', 'Financiën'),
        van('Smit', 'Minister', 'Defensie'),
        van('Van Dam', 'Minister', 'Zorg'),
      ],
    ],
    [
      'a portfolio',
      'Staatssecretaris Bakker (Financiën – Toeslagen)',
      [van('Bakker', 'Staatssecretaris', 'Financiën – Toeslagen')],
    ],
  ])('%s', (_case, phrase, expected) => {
    expect(parseSigners(phrase)).toEqual(expected);
  });
});

describe('parseAskers', () => {
  it.each([
    ['one', 'het lid Jansen (XYZ)', ['Jansen/XYZ']],
    [
      'two',
      'de leden Van der Berg (XYZ) en De Wit-Smit (ABC)',
      ['Van der Berg/XYZ', 'De Wit-Smit/ABC'],
    ],
    [
      '"beiden"',
      'de leden Jansen en Inge de Wit (beiden Groen-Rood)',
      ['Jansen/Groen-Rood', 'Inge de Wit/Groen-Rood'],
    ],
    [
      '"allen" after commas',
      'de leden Jansen, Smit en De Wit (allen ABC) en Bos (XYZ)',
      ['Jansen/ABC', 'Smit/ABC', 'De Wit/ABC', 'Bos/XYZ'],
    ],
    ['no "beiden"', 'het lid Jansen en Smit (XYZ)', ['Jansen/XYZ', 'Smit/XYZ']],
    ['no blank before the bracket', 'het lid Jansen(XYZ)', ['Jansen/XYZ']],
    ['a fractie of several words', 'het lid Jansen (Nieuw Verbond)', ['Jansen/Nieuw Verbond']],
    ['"leden lid"', 'de leden lid Jansen (XYZ) en Smit (ABC)', ['Jansen/XYZ', 'Smit/ABC']],
    ['an open bracket', 'de leden Jansen (XYZ en Smit (ABC)', ['Jansen/XYZ', 'Smit/ABC']],
    ['"c.s."', 'het lid Jansen c.s. (XYZ)', ['Jansen/XYZ']],
    ['no fractie', 'het lid Jansen', ['Jansen/null']],
    ['"c.s." behind the bracket', 'het lid Jansen (XYZ) c.s.', ['Jansen/XYZ']],
    ['an ampersand', 'de leden Jansen & Smit (XYZ)', ['Jansen/XYZ', 'Smit/XYZ']],
    [
      'each their own',
      'de leden Jansen en Smit (respectievelijk XYZ en ABC)',
      ['Jansen/XYZ', 'Smit/ABC'],
    ],
    ['brackets twice', 'de leden Jansen ((XYZ)) en Smit (ABC))', ['Jansen/XYZ', 'Smit/ABC']],
    [
      'particles and apostrophes',
      "de leden Van ’t Veer, 't Hart en d’Ancona (allen XYZ)",
      ['Van ’t Veer/XYZ', "'t Hart/XYZ", 'd’Ancona/XYZ'],
    ],
    ['a broken fractie', 'het lid Jansen (Groen-\nRood)', ['Jansen/Groen-Rood']],
    [
      'another on whose behalf',
      'het lid Jansen (XYZ), mede namens het lid Smit (ABC)',
      ['Jansen/XYZ', 'Smit/ABC'],
    ],
    [
      'groups named after members',
      'de leden De Boer (Groep De Boer/Van Dam), Smit (Lid Smit) en Bos (50PLUS)',
      ['De Boer/Groep De Boer/Van Dam', 'Smit/Lid Smit', 'Bos/50PLUS'],
    ],
  ])('%s', (_case, phrase, expected) => {
    expect(parseAskers(phrase).map(({ name, fractie }) => `${name}/${fractie}`)).toEqual(expected);
  });
});

describe('parseHeader', () => {
  it('reads a printed Aanhangsel', () => {
    const header = parseHeader([
      'Tweede Kamer der Staten-Generaal2',
      'Vergaderjaar 2022–2023 Aanhangsel van de Handelingen',
      'Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden',
      '17',
      'Vragen van de leden Jansen (XYZ) en Smit (ABC) aan de Ministers van Defensie en van Financiën over het bericht «Kazerne over tijd» (ingezonden 12 augustus 2022).',
      'Antwoord van Minister De Vries (Defensie), mede namens de Minister van Financiën (ontvangen 23 september 2022). Zie ook Aanhangsel Handelingen, vergaderjaar 2021–2022, nr. 4001 en 4002.',
    ]);
    expect(header).toEqual({
      kind: 'answer',
      zaak: null,
      documentNumber: null,
      aanhangsel: { vergaderjaar: '2022-2023', number: 17 },
      askers: [
        { name: 'Jansen', fractie: 'XYZ' },
        { name: 'Smit', fractie: 'ABC' },
      ],
      addressedTo: ['Minister van Defensie', 'Minister van Financiën'],
      answeredBy: [{ name: 'De Vries', role: 'Minister', department: 'Defensie' }],
      onBehalfOf: ['Minister van Financiën'],
      subject: 'het bericht «Kazerne over tijd»',
      submitted: '2022-08-12',
      received: '2022-09-23',
      seeAlso: [
        { vergaderjaar: '2021-2022', number: 4001 },
        { vergaderjaar: '2021-2022', number: 4002 },
      ],
    });
  });

  it('reads the Griffie’s first form, the year from the day of receipt', () => {
    const header = parseHeader([
      'AH 12',
      '2022Z 01234',
      'Nader antwoord van minister De Vries (Defensie (ontvangen 19 september 2022)',
      'Zie ook Aanhangsel Handelingen, vergaderjaar 2020-2021, nr. 375',
    ]);
    expect(header).toMatchObject({
      kind: 'further-answer',
      zaak: '2022Z01234',
      aanhangsel: { vergaderjaar: '2021-2022', number: 12 },
      askers: [],
      subject: null,
      answeredBy: [{ name: 'De Vries', department: 'Defensie' }],
      seeAlso: [{ vergaderjaar: '2020-2021', number: 375 }],
    });
  });

  it.each([
    [
      'questions',
      'Vragen van het lid Jansen (XYZ) aan de Minister van Defensie over de kazerne (ingezonden 1 mei 2022).',
    ],
    [
      'oral-questions',
      'Mondelinge vragen van het lid Jansen (XYZ) aan de Minister van Defensie over de kazerne (ingezonden 1 mei 2022)',
    ],
    ['notice', 'Mededeling van Minister De Vries (Defensie) (ontvangen 3 mei 2022).'],
    [
      'further-answer',
      'Aanvullend antwoord van Minister De Vries (Defensie) (ontvangen 3 mei 2022).',
    ],
    ['answer', 'Antwoord van Minister De Vries (Defensie) (ontvangen (ontvangen 3 mei 2022)'],
    [
      'further-answer',
      'Rectificatie antwoord van Minister De Vries (Defensie) (ontvangen 3 mei 2022).',
    ],
    ['delay-notice', 'Uitstelbericht van Minister De Vries (Defensie) (ontvangen 3 mei 2022).'],
    ['unknown', 'Vragen van algemeen belang komen hier niet aan de orde.'],
  ])('knows the kind %s', (kind, line) => {
    expect(parseHeader([line]).kind).toBe(kind);
  });

  it.each([
    [
      'bij afwezigheid',
      'Vragen van het lid Jansen (XYZ) aan de Staatssecretaris van Defensie bij afwezigheid van de Minister over de kazerne',
      ['Staatssecretaris van Defensie'],
    ],
    [
      'a date before the questions',
      '(ingezonden 1 mei 2022) Vragen van het lid Jansen (XYZ) aan de minister van Defensie over de kazerne.',
      ['Minister van Defensie'],
    ],
    [
      'lost blanks',
      'Vragen van het lid Jansen (XYZ)aande Minister van Defensie over de kazerne(ingezonden 1 mei 2022)',
      ['Minister van Defensie'],
    ],
    [
      'a date in figures',
      'Vragen van het lid Jansen (XYZ) aan de Minister van Defensie n.a.v. de kazerne, ingezonden op 01-05-2022',
      ['Minister van Defensie'],
    ],
  ])('reads addressee and subject: %s', (_case, line, addressedTo) => {
    expect(parseHeader([line])).toMatchObject({ addressedTo, subject: 'de kazerne' });
  });
});

it('takes the number above the questions, not that of the chamber on a line of its own', () => {
  const { aanhangsel } = parseHeader([
    'Tweede Kamer der Staten-Generaal',
    '2',
    'Vergaderjaar 2023–2024 Aanhangsel van de Handelingen',
    '1292',
    'Vragen van het lid Proefstra (Voorbeeldpartij) aan de Minister van Verzonnen Zaken over de pont (ingezonden 12 januari 2024).',
    'Antwoord van Minister Bedenksel (Verzonnen Zaken) (ontvangen 2 februari 2024).',
  ]);
  expect(aanhangsel).toEqual({ vergaderjaar: '2023-2024', number: 1292 });
});

it.each([
  ['(ingezonden 1 mei 2022, vraagnummer 2022Z00001)', '2022Z00001'],
  ['(kenmerk 2022Z 00001)', '2022Z00001'],
  ['in vervolg op eerdere vragen (2021Z00009) (ingezonden 1 mei 2022)', null],
  ['over de antwoorden op vragen 2021Z00009 (ingezonden 1 mei 2022)', null],
])('takes the zaak of the questions from the head: %s', (end, zaak) => {
  const line = `Vragen van het lid Jansen (XYZ) aan de Minister van Defensie over de kazerne ${end}.`;
  expect(parseHeader([line]).zaak).toBe(zaak);
});

it('leaves the addressee of a letter in the subject', () => {
  const line = 'Vragen van het lid Jansen (XYZ) over de brief aan de Minister van Defensie.';
  expect(parseHeader([line])).toMatchObject({
    addressedTo: [],
    subject: 'de brief aan de Minister van Defensie',
  });
});
