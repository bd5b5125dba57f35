import type { Help } from '../help.ts';

/** De hulp bij kvq search. */
export const searchHelp: Help['commands']['search'] = {
  does: 'doorzoek vragen, antwoorden en wat niet meer geldt',
  arguments: {
    query:
      'woorden, "een zin", en EN, OF, NIET, NEAR, (haakjes) en woord* (docs/searching.md legt het uit)',
  },
  options: {
    in: 'alleen hierin: vragen, antwoorden of vervallen (wat niet meer geldt)',
    asker: 'alleen wat dit Kamerlid vroeg',
    fractie: 'alleen wat deze fractie vroeg',
    minister: 'alleen deze bewindspersoon',
    department: 'alleen dit ministerie',
    since: 'alleen van deze dag af (28-9-2021 of 2021-09-28)',
    until: 'alleen tot en met deze dag',
    kind: 'alleen stukken van deze soort, zoals nader-antwoord',
    label: 'alleen wat zo gemarkeerd is, zoals afgezwakt',
    limit: 'zoveel vindplaatsen op een pagina (anders 20)',
    page: 'deze pagina (anders de eerste)',
    json: 'geef één JSON-document (docs/cli.md beschrijft het)',
    md: 'geef Markdown, om in een mail of notitie te plakken',
  },
};
