import type { Entry, PaperRecord, Part, Runs } from '../support/rendered/record.ts';

const head: Omit<PaperRecord, 'entries' | 'notes'> = {
  kind: 'answer',
  zaak: '2098Z00042',
  aanhangsel: { vergaderjaar: '2097-2098', number: 1812 },
  askers: [{ name: 'Proefstra', fractie: 'XYZ' }],
  addressedTo: ['Minister van Infrastructuur en Waterstaat'],
  subject: 'het bericht «Veerpont naar het eiland vaart niet meer»',
  submitted: '2098-02-03',
  answeredBy: [{ name: 'Bedenksel', role: 'Minister', department: 'Infrastructuur en Waterstaat' }],
  onBehalfOf: [],
  received: '2098-03-11',
  seeAlso: [],
  letter: [],
};

function p(...runs: Runs): Part {
  return { kind: 'paragraph', runs };
}

function item(sign: string, ...runs: Runs): Part {
  return { kind: 'item', sign, runs };
}

function asked(numbers: number | readonly number[], ...parts: readonly Part[]): Entry {
  return { role: 'question', numbers: [numbers].flat(), part: null, parts };
}

function answered(numbers: number | readonly number[], ...parts: readonly Part[]): Entry {
  return { role: 'answer', numbers: [numbers].flat(), part: null, parts };
}

/** A sentence that fills lines, to bring what follows it to a page's foot. */
function filler(count: number): string {
  const sentence =
    'De dienstregeling van de veerpont is in overleg met de bewoners van het eiland vastgesteld en wordt ieder jaar in het najaar herzien.';
  return Array.from({ length: count }, () => sentence).join(' ');
}

const KNOWN = asked(1, p('Kent u het bericht over de veerpont?'));

/** Records of our own, each named by what is hard about it. */
export const RECORDS: readonly (readonly [string, PaperRecord])[] = [
  ['one question', { ...head, entries: [KNOWN, answered(1, p('Ja.'))], notes: [] }],
  [
    'a note that interrupts an answer at a page break',
    {
      ...head,
      entries: [
        asked(1, p('Kent u het bericht over de veerpont?', 1)),
        answered(1, p('Ja.')),
        asked(2, p('Waarom vaart de veerpont niet meer?')),
        answered(
          2,
          p(`${filler(11)} Daarover heb ik uw Kamer eerder geïnformeerd.`, 2, ` ${filler(14)}`),
        ),
        asked(3, p('Wanneer vaart de veerpont weer?')),
        answered(
          3,
          p(`${filler(12)} Dat is afgesproken in het Veerpontenoverleg`, 3, `. ${filler(2)}`),
        ),
      ],
      notes: [
        'De Eilander, 30 januari 2098, «Veerpont naar het eiland vaart niet meer».',
        'Kamerstuk 29 984, nr. 1123.',
        'https://www.veerpontenoverleg.example/verslagen/2098/januari/verslag-van-de-vergadering-over-de-dienstregeling.html',
      ],
    },
  ],
  [
    'questions that one answer takes together',
    {
      ...head,
      entries: [
        KNOWN,
        asked(2, p('Hoeveel overtochten vielen er uit?')),
        asked(3, p('Hoeveel reizigers trof dat?')),
        answered(
          [1, 2, 3],
          p('In januari vielen 64 overtochten uit; dat trof circa 2.100 reizigers.'),
        ),
        asked([4, 6], p('Wie betaalt de schade? En wie herstelt de pont?')),
        answered([4, 6], p('De rederij betaalt de schade en herstelt de pont.')),
        asked(5, p('Vaart er een tweede pont?')),
        answered(5, p('Nee.')),
      ],
      notes: [],
    },
  ],
  [
    'all questions first, all answers after',
    {
      ...head,
      entries: [
        KNOWN,
        asked(2, p('Wat vindt u daarvan?')),
        asked(3, p('Wat gaat u doen?')),
        answered(1, p('Ja.')),
        answered([2, 3], p('Ik betreur dat. Ik spreek er de rederij op aan.')),
      ],
      notes: [],
    },
  ],
  [
    'lists, in a question and in an answer',
    {
      ...head,
      entries: [
        asked(
          1,
          p('Kunt u aangeven:'),
          item('a.', 'hoeveel ponten er varen;'),
          item('b.', 'wie ze onderhoudt?'),
        ),
        answered(
          1,
          p('Het gaat om het volgende:'),
          item(
            '–',
            'er varen drie ponten, waarvan één ’s nachts in de haven ligt en alleen bij storm of bij grote drukte uitvaart;',
          ),
          item('–', 'de rederij onderhoudt ze.', 1),
          p('Meer ponten zijn er niet.'),
        ),
      ],
      notes: ['Jaarverslag van de rederij over 2097, blz. 12.'],
    },
  ],
  [
    'a table',
    {
      ...head,
      entries: [
        KNOWN,
        answered(
          1,
          p('Het aantal overtochten was als volgt:'),
          { kind: 'row', cells: ['Jaar', 'Overtochten', 'Aandeel'] },
          { kind: 'row', cells: ['2095', '12.310', '41%'] },
          { kind: 'row', cells: ['2096', '9.874', '33%'] },
          p('Over 2097 zijn nog geen cijfers bekend.'),
        ),
      ],
      notes: [],
    },
  ],
  [
    'a quotation that has a label in it',
    {
      ...head,
      entries: [
        asked(
          1,
          p(
            'U schreef eerder: «In het antwoord op vraag 3 ben ik daarop ingegaan.» Klopt dat nog?',
          ),
        ),
        answered(
          1,
          p('In mijn brief staat:'),
          {
            kind: 'quote',
            runs: ['De pont vaart zolang het ijs het toelaat. Bij ijsgang vaart zij niet.'],
          },
          p('Dat klopt nog.'),
        ),
      ],
      notes: [],
    },
  ],
  [
    'sub-questions under one number',
    {
      ...head,
      entries: ['a', 'b'].flatMap((part) => [
        { ...asked(1, p(`Wat is er bekend over pont ${part.toUpperCase()}?`)), part },
        { ...answered(1, p(`Pont ${part.toUpperCase()} ligt in de haven.`)), part },
      ]),
      notes: [],
    },
  ],
  [
    'abbreviations, figures and hyphens at every turn',
    {
      ...head,
      entries: [
        asked(
          1,
          p(
            'Klopt het dat art. 4, lid 2, d.w.z. de CO2-heffing van € 1.250.000 (4,5%), m.i.v. 1 januari jl. geldt voor Noord-Hollandse mkb-bedrijven?',
          ),
        ),
        answered(
          1,
          p(
            'Ja. Zie o.a. Kamerstuk 31 066, nr. 77, blz. 3–4. De in- en uitstroom van 16- en 17-jarigen, d.w.z. circa 12.500 scholieren, is niet-representatief; ’s-Hertogenbosch en Oost-Souburg (resp. 1.310 en 98 scholieren) zijn e.e.a. nagegaan. In de EU-lidstaten gelden co-financieringsregels; zee-egels vallen daarbuiten.',
          ),
          p(
            'De A12, de COP29 en artikel 11.04 blijven buiten beschouwing. Dit kost 12 m3 per uur op 24 m2.',
          ),
        ),
      ],
      notes: [],
    },
  ],
  [
    'notes on figures, in twos, and before a full stop',
    {
      ...head,
      entries: [
        asked(1, p('Kent u de berichten van 24 juni', 1, ' en 3 juli?', 2)),
        answered(
          1,
          p('Ja', 3, '. Op zeventien plaatsen is dat nagegaan', 4, ', voor zover mogelijk.'),
        ),
      ],
      notes: ['De Krant, 24 juni 2097.', 'De Bode, 3 juli 2097.', 'Zie voetnoot 1.', 'Bijlage 2.'],
    },
  ],
  [
    'a paper with a low number',
    {
      ...head,
      aanhangsel: { vergaderjaar: '2097-2098', number: 1 },
      entries: [asked(1, p('Kent u het bericht?', 1)), answered(1, p('Ja.'))],
      notes: ['De Eilander, 30 januari 2098.'],
    },
  ],
  [
    'two ministers and several askers',
    {
      ...head,
      askers: [
        { name: 'Van der Fictie', fractie: 'Lijst Denkbeeld' },
        { name: 'Proefstra', fractie: 'XYZ' },
        { name: 'El Verzin', fractie: 'GroenVoorbeeld-ABC' },
      ],
      addressedTo: ['Minister van Justitie en Veiligheid', 'Staatssecretaris van Financiën'],
      answeredBy: [
        { name: 'Bedenksel', role: 'Minister', department: 'Justitie en Veiligheid' },
        { name: 'Van Verzinnen', role: 'Staatssecretaris', department: 'Financiën' },
      ],
      onBehalfOf: ['Minister van Defensie'],
      seeAlso: [
        { vergaderjaar: '2096-2097', number: 98 },
        { vergaderjaar: '2097-2098', number: 1711 },
      ],
      entries: [KNOWN, answered(1, p('Ja.'))],
      notes: [],
    },
  ],
  [
    'a further answer that restates some',
    {
      ...head,
      kind: 'further-answer',
      seeAlso: [{ vergaderjaar: '2097-2098', number: 1700 }],
      entries: [
        asked(2, p('Hoeveel overtochten vielen er uit?')),
        answered(2, p('In januari vielen 72 overtochten uit.')),
        asked(5, p('Vaart er een tweede pont?')),
        answered(5, p('Ja, sinds 1 maart.', 1)),
      ],
      notes: ['Dienstregeling van de rederij, maart 2098.'],
    },
  ],
  [
    'a letter that corrects below restated questions',
    {
      ...head,
      kind: 'further-answer',
      seeAlso: [{ vergaderjaar: '2097-2098', number: 1700 }],
      entries: [KNOWN, asked(2, p('Hoeveel overtochten vielen er uit?'))],
      letter: [
        p(
          'Het antwoord op vraag 2 was niet juist. Daar staat: «In januari vielen 64 overtochten uit.» Dit moet zijn: «In januari vielen 72 overtochten uit.»',
        ),
        p('Ik betreur deze vergissing.'),
      ],
      notes: [],
    },
  ],
  [
    'a set of questions',
    {
      ...head,
      kind: 'questions',
      aanhangsel: null,
      answeredBy: [],
      received: null,
      entries: [
        asked(1, p('Kent u het bericht over de veerpont?', 1)),
        asked(2, p('Wat vindt u daarvan?'), p('Kunt u dat toelichten?')),
      ],
      notes: ['De Eilander, 30 januari 2098.'],
    },
  ],
];
