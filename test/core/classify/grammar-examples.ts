import type { Example } from './examples.ts';

const table = (
  family: string,
  label: Example['labels'][0],
  ...rows: readonly (readonly [string, string])[]
): readonly Example[] =>
  rows.map(([before, after]) => ({ family, before, after, labels: [label, 'unchanged'] }));

/** The same said by other grammar: each family is a way in which Dutch can build one sentence anew. */
export const REBUILT: readonly Example[] = [
  ...table(
    'short names',
    'reworded',
    [
      'De Autoriteit Consument en Markt (ACM) heeft de veiling goedgekeurd.',
      'De veiling is door de ACM goedgekeurd.',
    ],
    [
      'De RvB heeft de jaarrekening van het theater vastgesteld.',
      'De Raad van Bestuur (RvB) heeft de jaarrekening van het theater vastgesteld.',
    ],
  ),
  ...table(
    'compounds and their parts',
    'reworded',
    [
      'De luchtkwaliteit rond de kaasfabriek is gemeten.',
      'De kwaliteit van de lucht rond de kaasfabriek is gemeten.',
    ],
    [
      'De bewoners van de arbeiderswoningen zijn ingelicht.',
      'De bewoners van de arbeidershuizen zijn ingelicht.',
    ],
    [
      'Tegen de kapvergunning is geen bezwaar ingediend.',
      'Tegen de kapvergunning is geen bezwaarschrift ingediend.',
    ],
  ),
  ...table(
    'light verbs',
    'reworded',
    [
      'De wethouder heeft de imkers uitleg gegeven over de keuring.',
      'De wethouder heeft de keuring aan de imkers uitgelegd.',
    ],
    ['De inspectie beboette de rederij.', 'De inspectie legde de rederij een boete op.'],
    [
      'De vereniging heeft toegezegd de steiger te herstellen.',
      'De vereniging heeft de toezegging gedaan de steiger te herstellen.',
    ],
  ),
  ...table('giving and getting', 'reworded', [
    'De provincie kent de molenaar subsidie toe.',
    'De molenaar ontvangt van de provincie subsidie.',
  ]),
  ...table(
    'frame verbs',
    'reworded',
    ['De keuring duurt drie weken.', 'De keuring neemt drie weken in beslag.'],
    ['De trilling komt voort uit het heien.', 'De trilling is het gevolg van het heien.'],
  ),
  ...table('counted times', 'reworded', [
    'Het bestuur vergadert tweemaal per jaar.',
    'Het bestuur vergadert twee keer per jaar.',
  ]),
  ...table('terms', 'reworded', [
    'De eigenaar moet de kade binnen een week herstellen.',
    'De eigenaar dient de kade binnen zeven dagen te herstellen.',
  ]),
  ...table('limits', 'reworded', [
    'De maximale boete bedraagt 4.000 euro.',
    'De boete bedraagt ten hoogste € 4.000.',
  ]),
  ...table('negated opposites', 'reworded', [
    'Het is niet zo dat de gidsen onbetaald werken.',
    'De gidsen werken tegen betaling.',
  ]),
  ...table('conditions as nouns', 'reworded', [
    'Als er storm is, wordt de brug gesloten.',
    'Bij storm wordt de brug gesloten.',
  ]),
  ...table('inflected synonyms', 'reworded', [
    'De orkesten krijgen van de provincie geen rechtstreekse bijdrage.',
    'De provincie geeft de orkesten geen directe bijdrage.',
  ]),
  ...table('much and great', 'reworded', [
    'De cursus is herhaald, omdat er veel vraag naar is.',
    'Gezien de grote vraag is de cursus herhaald.',
  ]),
  ...table('converse verbs', 'reworded', [
    'De hoeve is overgedragen aan een vereniging.',
    'Een vereniging heeft de hoeve overgenomen.',
  ]),
  ...table('not yet', 'reworded', [
    'De tekening is nog niet goedgekeurd.',
    'De tekening moet nog worden goedgekeurd.',
  ]),
  ...table('opinions', 'reworded', [
    'Een dergelijke heffing acht ik niet proportioneel.',
    "Ik vind zo'n heffing disproportioneel.",
  ]),
];

/** A real change in the same grammar. */
export const REBUILT_CHANGED: readonly Example[] = [
  ...table('another deed', 'unclassified', [
    'De vuurtoren is door de gemeente geschilderd.',
    'De vuurtoren is door de gemeente gefotografeerd.',
  ]),
  ...table(
    'days',
    'date-changed',
    ['De veiling is op dinsdag gehouden.', 'De veiling is op zaterdag gehouden.'],
    ['De kraan is nog diezelfde avond weggehaald.', 'De kraan is de volgende ochtend weggehaald.'],
    [
      'De tentoonstelling opent voor het zomerreces.',
      'De tentoonstelling opent na het zomerreces.',
    ],
  ),
  ...table(
    'ordered, not done',
    'softened',
    [
      'De burgemeester heeft de kermis stilgelegd.',
      'De burgemeester heeft bevolen de kermis stil te leggen.',
    ],
    [
      'Uit het onderzoek blijkt dat de verf lood bevat.',
      'Het onderzoek bevat aanknopingspunten voor de gedachte dat de verf lood bevat.',
    ],
    ['De notaris heeft onrechtmatig gehandeld.', 'De notaris heeft onzorgvuldig gehandeld.'],
  ),
  ...table('open questions', 'retracted', [
    'De loods voldoet aan de norm.',
    'Of de loods aan de norm voldoet, wordt nog onderzocht.',
  ]),
];
