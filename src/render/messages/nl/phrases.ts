import { causeWords } from '../causes.ts';
import type { Phrases } from '../phrases.ts';
import { causes } from './causes.ts';

function count(number: number, one: string, more: string): string {
  return `${number} ${number === 1 ? one : more}`;
}

/** Woorden en zinnen van het scherm. */
export const phrases: Phrases = {
  and: 'en',
  the: 'de ',
  through: 't/m',
  question: (numbers) => `Vraag ${numbers}`,
  answer: (numbers) => `Antwoord ${numbers}`,
  unknownDate: 'datum onbekend',

  to: (addressees) => `aan ${addressees}`,
  submitted: (date) => `ingezonden ${date}`,
  received: (date) => `ontvangen ${date}`,
  dated: (date) => `gedateerd ${date}`,
  missing: { all: (names) => `ontbreekt: ${names}`, zaak: 'zaaknummer', date: 'datum' },
  onBehalfOf: (others) => `mede namens ${others}`,
  seeAlso: (documents) => `zie ook ${documents}`,
  otherMinister: 'andere bewindspersoon',
  replacedInPlace: 'ter plaatse vervangen',

  compared: (before, after) => `vergeleken: ${before} met ${after}`,
  oneVersion: 'Er is één versie van de antwoorden; er valt nog niets te vergelijken.',
  noDifference: 'De tekst van de antwoorden is niet veranderd.',
  nothingFlagged: 'Geen uitspraak is gemarkeerd.',
  flagged: (number) => `${count(number, 'uitspraak', 'uitspraken')} gemarkeerd`,
  unflagged: (number) => `${number} niet gemarkeerd (--all toont ze)`,
  notRepeated: (number) => `${count(number, 'antwoord', 'antwoorden')} niet opnieuw gegeven`,
  unapplied: (document) =>
    `${document}: kvq vindt niet welk antwoord het wijzigt; lees het stuk zelf`,
  reversed: (since, until) => `--since ${since} is later dan --until ${until}: draai ze om.`,
  passedOver: (documents) =>
    `${count(documents, 'stuk', 'stukken')} zonder zaak niet doorzocht: kvq doctor noemt wat nergens bij hoort.`,
  followUps: (zaken) => `vervolg: ${zaken}`,
  columns: {
    version: 'Versie',
    date: 'Datum',
    kind: 'Soort',
    signedBy: 'Ondertekend door',
    document: 'Document',
    before: 'Eerst',
    after: 'Daarna',
  },

  standsSince: (version, date) => `zoals in ${version}, ${date}`,
  correctedSince: (signers, version, date) =>
    `eerder antwoord, in ${version} op een punt gewijzigd${signers === null ? '' : ` door ${signers}`}, ${date}`,
  earlierDiffers: (versions) => `luidde anders in ${versions}`,
  notAnswered: 'Nog geen antwoord.',
  withdrawn: 'Dit antwoord is ingetrokken.',
  refersTo: (numbers) => `verwijst naar antwoord ${numbers}`,

  days: (number) => `na ${count(number, 'dag', 'dagen')}`,
  seen: (date) => `gezien ${date}`,
  withdrawnSince: (document, date) =>
    `${document} is door de bron ingetrokken (gezien ${date}); hier blijft het bewaard`,
  makesVersion: (version) => `geeft ${version}`,

  coverage: (answered, asked) =>
    asked === 1
      ? `${answered} van 1 vraag beantwoord`
      : `${answered} van ${asked} vragen beantwoord`,
  questions: (number) => count(number, 'vraag', 'vragen'),
  footnotes: (number) => count(number, 'voetnoot', 'voetnoten'),
  corrections: (number) => count(number, 'correctie', 'correcties'),
  correction: 'correctie',
  letter: 'Brieftekst',
  notice: 'Mededeling',
  remark: 'Toelichting',
  oralQuestions: 'Aanmelding',
  footnotesTitle: 'Voetnoten',
  delayed: (date) => `uitstel gemeld op ${date}`,
  noPairs: 'Hier staan geen genummerde vragen en antwoorden in.',
  severity: { info: 'ter info', warning: 'let op', error: 'fout' },

  ingested: {
    new: 'nieuw',
    rendition: 'nieuwe weergave, tekst gelijk',
    replaced: 'nieuwe weergave, tekst vervangen',
    known: 'al bekend',
    noZaak: 'zaak onbekend',
    unfiled: (number) => `${number} stukken horen nog bij geen zaak: kvq doctor noemt ze.`,
  },
  fetched: {
    nothingNew: 'niets nieuws',
    withdrawn: (documents) => `door de bron ingetrokken, hier bewaard: ${documents}`,
    failed: (number) => `${count(number, 'stuk', 'stukken')} niet opgehaald`,
    progress: (zaak, done, all) => `${zaak}: ${done} van ${all} stukken`,
  },
  synced: {
    summary: ({ zaken, withdrawn, requests, outcomes }) =>
      `${[
        count(zaken, 'zaak', 'zaken'),
        count(outcomes.new, 'nieuw stuk', 'nieuwe stukken'),
        count(outcomes.rendition, 'nieuwe weergave', 'nieuwe weergaven'),
        `${outcomes.replaced} vervangen`,
        `${withdrawn} ingetrokken`,
        count(requests, 'verzoek', 'verzoeken'),
      ].join(', ')}.`,
    failed: (number) =>
      `${count(number, 'keer', 'keer')} ging er iets mis; kvq sync probeert dat de volgende keer opnieuw:`,
    progress: (done, all, rate, left) =>
      [
        `${done} van ${all} zaken`,
        `${rate.toFixed(1).replace('.', ',')} per seconde`,
        ...(left === null ? [] : [`nog ${count(left, 'minuut', 'minuten')}`]),
      ].join(', '),
  },
  reparsed: (read, differing) =>
    `${count(read, 'weergave', 'weergaven')} opnieuw gelezen; ${
      differing === 0 ? 'overal kwam hetzelfde uit' : `bij ${differing} kwam er iets anders uit`
    }. Zo'n verschil telt nooit als nieuwe versie.`,
  reassigned: (document, from, to) =>
    from === null
      ? `${document} hoort nu bij ${to}.`
      : `${document} hoort nu bij ${to} in plaats van bij ${from}.`,
  alreadyThere: (document, zaak) => `${document} stond al bij ${zaak}.`,
  demo: 'Voorbeeld: alleen de twee geciteerde zinnen hieronder zijn echt; alle andere antwoorden in dit voorbeeld zijn verzonnen.',
  doctor: {
    store: 'database',
    configuration: 'configuratie',
    schema: 'schema',
    condition: 'toestand',
    contents: 'inhoud',
    advice: 'let op',
    counts: ({ zaken, documents, renditions, answerVersions }) =>
      [
        count(zaken, 'zaak', 'zaken'),
        count(documents, 'document', 'documenten'),
        count(renditions, 'weergave', 'weergaven'),
        count(answerVersions, 'antwoordversie', 'antwoordversies'),
      ].join(', '),
    brokenReferences: (number) =>
      `${count(number, 'verwijzing klopt', 'verwijzingen kloppen')} niet`,
    unfiled: (number) =>
      `${count(number, 'document hoort', 'documenten horen')} nog bij geen zaak (zie hieronder): kvq reassign DOCUMENT ZAAKNUMMER`,
    outdated: 'niet alles is met deze versie van kvq gelezen: gebruik kvq reparse',
    absent: 'bestaat nog niet; ontstaat bij de eerste kvq ingest',
    unused: '(bestaat niet; dat mag)',
    sound: 'in orde',
    off: 'staat uit',
    without: (fields) => `in orde, maar zonder ${fields}`,
  },
  bug: 'Er ging iets mis dat niet had mogen gebeuren: meld dit bij de makers van kvq, met de uitvoer van dezelfde opdracht met --debug erachter.',
  outputFailed: (why) =>
    `De uitvoer kan niet worden geschreven${causeWords(causes, why)}: kijk na of er ruimte is op de schijf.`,
};
