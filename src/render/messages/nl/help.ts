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
    group: 'GROEP',
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
  commands: {
    demo: {
      does: 'toon een voorbeeld: verwerk de meegeleverde stukken en vergelijk ze, zonder netwerk',
      arguments: {},
      options: {},
    },
    fetch: {
      does: 'haal een zaak met al haar stukken op bij de Tweede Kamer en KOOP, en bewaar ze',
      arguments: {
        record:
          'de zaak (2021Z14612), een stuk ervan (2021D35707, ah-tk-20212022-105) of een geplakt adres',
      },
      options: { record, replay, json },
    },
    ingest: {
      does: 'verwerk stukken uit bestanden (PDF, DOCX, XML, HTML, Markdown, tekst) en bewaar ze',
      arguments: { file: 'de bestanden, of - voor de standaardinvoer' },
      options: {
        zaak: 'de zaak, als het stuk die niet noemt',
        document: 'het documentnummer, als het stuk dat niet noemt (2021D35707)',
        date: 'de datum van het stuk, als het die niet noemt (28-9-2021 of 2021-09-28)',
        kind: 'de soort, als het stuk die niet noemt: vragen, antwoord, nader-antwoord, uitstel, mededeling, mondelinge-vragen of brief',
        json,
      },
    },
    parse: {
      does: 'toon wat kvq in één bestand leest, zonder iets te bewaren',
      arguments: { file: 'het bestand, of - voor de standaardinvoer' },
      options: { json },
    },
    sync: {
      does: 'haal de schriftelijke vragen van een jaar, vanaf een datum of van alle jaren op; gaat verder waar het bleef',
      arguments: {},
      options: {
        year: 'alleen zaken van dit jaar',
        since: 'alleen zaken van deze dag af (28-9-2021 of 2021-09-28)',
        record,
        replay,
        json,
      },
    },
    follow: {
      does: 'bepaal wat kvq watch meldt; zonder iets erachter: toon wat u volgt',
      arguments: {
        what: 'zaken om te volgen; of list, of remove met wat u niet meer volgt',
      },
      options: {
        asker: 'zaken van dit Kamerlid',
        fractie: 'zaken van leden van deze fractie',
        minister: 'zaken aan of van deze bewindspersoon, of dit ministerie',
        words: 'zaken met al deze woorden in onderwerp of tekst; een * achter een woord mag',
        everything: 'alles wat er gebeurt',
        json,
      },
    },
    watch: {
      does: 'kijk of er nieuws is en meld het; voor cron, of met --interval als dienst',
      arguments: {},
      options: {
        interval: 'blijf draaien, met een ronde om de zoveel tijd (90s, 15m, 1h)',
        since: 'begin bij de eerste ronde op deze dag, in plaats van nu',
        budget: 'vraag per ronde zoveel stukken op (50)',
        heartbeat: 'vraag dit adres op na een goede ronde (anders $KVQ_HEARTBEAT)',
        dryRun: 'toon wat er gemeld zou worden; verstuur en bewaar niets',
        quiet: 'schrijf nooit iets op het scherm',
        exitCode: 'eindig met code 1 als er nieuws was',
        record,
        replay,
        json: 'geef elk bericht als één regel JSON (docs/cli.md beschrijft het)',
      },
    },
    reparse: {
      does: 'lees alle bewaarde stukken opnieuw met deze versie van kvq',
      arguments: {},
      options: { json },
    },
    reassign: {
      does: 'leg vast dat een document bij een andere zaak hoort; er wordt niets gewist',
      arguments: {
        document: 'het document, zoals kvq log het noemt',
        zaak: 'de zaak waar het bij hoort',
      },
      options: { json },
    },
    show: {
      does: 'toon de vragen met de antwoorden zoals ze nu luiden',
      arguments: {
        zaak: 'de zaak (2021Z14612), of een stuk ervan (ah-tk-20212022-105)',
        number: 'alleen deze vraag',
      },
      options: {
        rendition: 'geef de bewaarde bytes met deze sha256 (eerste tekens volstaan)',
        json,
      },
    },
    log: {
      does: 'toon de geschiedenis: vragen, uitstel, antwoorden, wie tekende, hoeveel dagen het duurde',
      arguments: { zaak: 'de zaak (2021Z14612), of een stuk ervan (ah-tk-20212022-105)' },
      options: { json },
    },
    diff: {
      does: 'toon welke uitspraken veranderd zijn tussen twee versies, gemarkeerde eerst',
      arguments: { zaak: 'de zaak (2021Z14612), of een stuk ervan (ah-tk-20212022-105)' },
      options: {
        from: 'vergelijk vanaf deze versie (anders het eerste antwoord)',
        to: 'vergelijk tot en met deze versie (anders wat nu geldt)',
        question: 'alleen het antwoord op deze vraag',
        all,
        synonyms,
        offline: 'gebruik alleen wat al bewaard is',
        exitCode,
        json,
        md,
      },
    },
    compare: {
      does: 'vergelijk twee bestanden, zonder iets te bewaren',
      arguments: { before: 'het eerdere stuk', after: 'het latere stuk' },
      options: { all, synonyms, exitCode, json, md },
    },
    channels: {
      does: 'toon langs welke kanalen berichten gaan, of stuur door elk een proefbericht',
      arguments: { test: 'zeg test om een proefbericht te sturen', name: 'alleen dit kanaal' },
      options: { json },
    },
    overdue: {
      does: 'toon welke vragen te lang op antwoord wachten: drie weken, of zes na een uitstelbericht',
      arguments: {},
      options: {
        minister:
          'alleen vragen aan deze bewindspersoon of dit ministerie (een deel van de naam volstaat)',
        asker: 'alleen vragen van dit Kamerlid',
        fractie: 'alleen vragen van deze fractie',
        by: 'tel per minister, asker (vragensteller) of fractie',
        date: 'zoals het op deze dag was (anders vandaag)',
        exitCode: 'eindig met 1 als er vragen te laat zijn',
        json,
        csv: 'geef CSV, voor een rekenblad',
        md,
      },
    },
    doctor: {
      does: 'toon waar kvq alles bewaart en of dat in orde is',
      arguments: {},
      options: {
        online: 'vraag ook elke bron of zij nog geeft wat kvq nodig heeft',
        record,
        replay,
        json,
      },
    },
    help: {
      does: 'toon de hulp bij een opdracht',
      arguments: { command: 'de opdracht' },
      options: {},
    },
  },
  examples: `Voorbeelden:
  kvq demo                                           wat kvq laat zien
  kvq ingest --zaak 2021Z14612 antwoord.xml          verwerk een stuk
  kvq diff 2021Z14612                                wat is er veranderd?
`,
};
