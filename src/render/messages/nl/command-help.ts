import type { Help } from '../help.ts';
import { correctionsHelp } from './register-help.ts';
import { searchHelp } from './search-help.ts';

const json = 'geef één JSON-document (docs/cli.md beschrijft het)';
const exitCode = 'eindig met code 1 als er iets gemarkeerd is';
const md = 'geef Markdown, om in een mail of notitie te plakken';
const synonyms = 'woorden op één regel van dit bestand gelden als gelijk (anders $KVQ_SYNONYMS)';
const all = 'toon ook de uitspraken die niet gemarkeerd zijn';
const record = 'bewaar in deze map alles wat de bronnen zeggen, voor een foutmelding';
const replay = 'vraag de bronnen niets, maar lees wat met --record in deze map is bewaard';

/** Wat de hulp van elke opdracht zegt. */
export const commands: Help['commands'] = {
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
    options: {
      references: 'haal ook de zaken en antwoorden op die erin worden genoemd, één stap ver',
      record,
      replay,
      json,
    },
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
  cite: {
    does: 'vind citaten van vragen en antwoorden in een tekst, en zeg van elk of dat antwoord nog staat',
    arguments: {
      file: 'een artikel, brief of toespraak in elk formaat, of - voor de standaardinvoer',
    },
    options: {
      paraphrases: 'toon ook zinnen die een antwoord in eigen woorden weergeven; dat is gissen',
      changed: 'alleen citaten die niet meer zo luiden, of nooit zo luidden',
      exitCode: 'eindig met code 1 als er een citaat gevonden is',
      json,
      md,
      html: 'geef één HTML-pagina: de tekst met de citaten gemarkeerd',
    },
  },
  search: searchHelp,
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
  corrections: correctionsHelp({ exitCode, json, md }),
  export: {
    does: 'geef alles wat bewaard is als regels JSON, of als CSV-bestanden',
    arguments: {},
    options: {
      csv: 'schrijf elk overzicht als CSV-bestand in deze map (docs/data.md beschrijft ze)',
    },
  },
  import: {
    does: 'neem over wat kvq export gaf; wat er al is, blijft zoals het is',
    arguments: { file: 'het bestand, of - voor de standaardinvoer' },
    options: { json },
  },
  channels: {
    does: 'toon langs welke kanalen berichten gaan, of stuur door elk een proefbericht',
    arguments: { test: 'zeg test om een proefbericht te sturen', name: 'alleen dit kanaal' },
    options: { json },
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
};
