import type { RegisterWords } from '../register.ts';

function count(number: number, one: string, more: string): string {
  return `${number} ${number === 1 ? one : more}`;
}

/** Wat `kvq corrections` zegt. */
export const register: RegisterWords = {
  title: 'Register van correcties op antwoorden op Kamervragen',
  kinds: {
    'further-answer': 'nader antwoord',
    reprint: 'herdruk',
    letter: 'brief',
    'replaced-in-place': 'ter plaatse vervangen',
    'second-answer': 'tweede antwoord',
  },
  period: (since, until) => {
    if (since === null && until === null) return 'alles wat bewaard is';
    if (since === null) return `t/m ${until}`;
    return until === null ? `vanaf ${since}` : `${since} t/m ${until}`;
  },
  only: {
    minister: (name) => `alleen bewindspersonen met «${name}» in de naam`,
    department: (name) => `alleen ministeries met «${name}» in de naam`,
    flagged: 'alleen wat gemarkeerd is',
  },
  summary: (corrections, flags, unread) =>
    [
      count(corrections, 'correctie', 'correcties'),
      `${count(flags, 'uitspraak', 'uitspraken')} gemarkeerd`,
      ...(unread > 0 ? [`${count(unread, 'stuk', 'stukken')} om zelf te lezen`] : []),
    ].join(' · '),
  none: 'Geen correcties.',
  hiddenUnread: (number) =>
    `${count(number, 'stuk', 'stukken')} om zelf te lezen ${number === 1 ? 'staat' : 'staan'} hier niet bij; zonder --flagged wel.`,
  stale: (number) =>
    `let op: ${count(number, 'correctie is', 'correcties zijn')} door een andere versie van kvq berekend; kvq reparse berekent alles opnieuw`,
  noFirstAnswer: (document, command) =>
    `${document}: het antwoord dat dit stuk wijzigt, is niet bewaard; ${command} haalt het op`,
  mustBeRead: 'zelf lezen',
  daysAfter: (days, first) => `${count(days, 'dag', 'dagen')} na het eerste antwoord van ${first}`,
  unflagged: (number) => `${number} anders gewijzigd, niet gemarkeerd`,
  flags: (number) => `${number} gemarkeerd`,
  unknownMinister: 'ondertekenaar niet bekend',
  columns: {
    date: 'Datum',
    zaak: 'Zaak',
    subject: 'Onderwerp',
    kind: 'Soort',
    signedBy: 'Ondertekend door',
    previously: 'Eerst ondertekend door',
    firstAnswered: 'Eerste antwoord',
    days: 'Dagen na eerste antwoord',
    flags: 'Gemarkeerd',
    labels: 'Wat er veranderde',
    outcome: 'Zelf lezen',
    document: 'Document',
    address: 'Officieel stuk',
    corrections: 'Correcties',
    label: 'Wat er veranderde',
  },
  page: {
    counts: 'Tellingen',
    byLabel: 'Gemarkeerde uitspraken, naar wat er veranderde',
    byMinister: 'Correcties, naar wie ze ondertekende',
    after: 'Na eerste antwoord',
    overview: 'Overzicht',
    inFull: 'De correcties, nieuwste eerst',
    labels: 'Wat de woorden betekenen',
    meaning: {
      softened: 'De uitspraak is minder stellig, of belooft of vermeldt minder.',
      narrowed:
        'De uitspraak geldt voor minder: een kleiner gebied, minder gevallen, een kortere tijd.',
      'caveat-added': 'Er staat een voorbehoud bij dat er eerst niet stond.',
      retracted: 'De uitspraak is teruggenomen.',
      reversed: 'Er staat het tegendeel van wat er stond.',
      removed: 'De uitspraak staat niet meer in het antwoord.',
      'figure-changed': 'Er staat een ander getal of bedrag.',
      'date-changed': 'Er staat een andere datum of termijn.',
      strengthened: 'De uitspraak is stelliger, of belooft of vermeldt meer.',
      widened: 'De uitspraak geldt voor meer: een groter gebied, meer gevallen, een langere tijd.',
      'admission-added': 'Er wordt iets erkend wat er eerst niet stond.',
      unclassified: 'De inhoud is anders; kvq kan niet zeggen op welke van deze manieren.',
    },
    how: 'Hoe dit register is gemaakt',
    howSaid: (command) => [
      'Een antwoord op schriftelijke vragen kan later anders komen te luiden: door een nader antwoord, een herdruk, een brief, een tweede antwoord, of doordat het stuk onder hetzelfde nummer is vervangen. Dit register noemt elk zo’n stuk dat kvq bewaart. Een tweede antwoord dat alleen beantwoordt wat nog open stond, telt niet mee.',
      'kvq vergelijkt de antwoorden zin voor zin met wat er eerst stond. Een markering zegt wat er in de tekst veranderde, met de woorden die dat bewijzen; nooit waarom. Wat niet opnieuw is gegeven, geldt als onveranderd. Vergelijken gaat vanzelf en kan fout gaan: controleer een markering aan de officiële stukken voordat u er iets mee doet.',
      'Van een stuk «om zelf te lezen» vindt kvq niet welk antwoord het wijzigt, of het eerste antwoord is niet bewaard. Wat in een andere zaak werd toegegeven, of buiten de zaak in een brief stond, staat hier niet.',
      `Gemaakt met: ${command}`,
    ],
    made: (date, version) => `Gemaakt op ${date} met kvq ${version}.`,
  },
};
