import type { Help } from '../help.ts';
import { commands } from './command-help.ts';

/** De hulpteksten. */
export const help: Help = {
  program:
    'Volgt wat bewindspersonen antwoorden op schriftelijke Kamervragen, en laat zien welke uitspraken zijn ingetrokken of afgezwakt.',
  headings: {
    usage: 'Gebruik:',
    arguments: 'Argumenten:',
    options: 'Opties:',
    globals: 'Opties bij elke opdracht:',
    commands: 'Opdrachten:',
  },
  optional: '[opties]',
  placeholders: {
    after: 'NA',
    asker: 'NAAM',
    before: 'VOOR',
    command: 'opdracht',
    count: 'AANTAL',
    date: 'DATUM',
    department: 'NAAM',
    document: 'DOCUMENT',
    file: 'BESTAND',
    folder: 'MAP',
    fractie: 'FRACTIE',
    group: 'GROEP',
    interval: 'TIJD',
    kind: 'SOORT',
    label: 'LABEL',
    lang: 'TAAL',
    minister: 'NAAM',
    name: 'NAAM',
    number: 'NR',
    path: 'PAD',
    place: 'WAAR',
    query: 'ZOEKVRAAG',
    record: 'ZAAK',
    sha: 'SHA',
    test: 'test',
    url: 'ADRES',
    version: 'VERSIE',
    what: 'WAT',
    words: 'WOORDEN',
    year: 'JAAR',
    zaak: 'ZAAK',
  },
  globals: {
    lang: 'taal op het scherm: nl of en',
    db: 'de database (anders $KVQ_DB, anders de map die kvq doctor noemt)',
    color: 'geen kleur',
    pager: 'niet bladeren, alles ineens tonen',
    debug: 'toon bij een fout ook de technische oorzaak',
    version: 'toon de versie van kvq',
    help: 'toon deze hulp',
  },
  commands,
  examples: `Voorbeelden:
  kvq demo                                           wat kvq laat zien
  kvq ingest --zaak 2021Z14612 antwoord.xml          verwerk een stuk
  kvq diff 2021Z14612                                wat is er veranderd?
`,
};
