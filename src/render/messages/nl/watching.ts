import type { WatchingPhrases } from '../watching.ts';

const many = (count: number, one: string, more: string): string =>
  `${count} ${count === 1 ? one : more}`;

/** Wat kvq bij het volgen zegt, naast de berichten zelf. */
export const watching: WatchingPhrases = {
  followed: {
    everything: 'alles',
    zaak: 'zaak',
    asker: 'vragensteller',
    fractie: 'fractie',
    minister: 'bewindspersoon',
    words: 'woorden',
  },
  nothingFollowed:
    'U volgt niets in het bijzonder: kvq watch meldt dan alle antwoorden, en niets anders.',
  nowFollowed: (what) => `gevolgd: ${what}`,
  noLongerFollowed: (what) => `niet meer gevolgd: ${what}`,
  unmatched: ({ kind, value }) =>
    `Geen bewaarde zaak past bij --${kind} '${value}': kijk de spelling na; het wordt wel gevolgd.`,
  begun: 'Vanaf nu kijkt kvq mee: wat er hierna gebeurt, is nieuws.',
  sinceIgnored:
    'Het meekijken is al begonnen: --since telt alleen bij de eerste ronde van een database, en doet nu niets.',
  busy: 'Er loopt al een ronde op deze database; deze doet niets.',
  nothingToSend: 'Er is niets te versturen.',
  log: {
    passedOver: (sentence) => `de SyncFeed is overgeslagen: ${sentence}`,
    heard: (touched, road) => `${many(touched, 'stuk', 'stukken')} aangeraakt volgens ${road}`,
    looked: (fetched, waiting) =>
      `${many(fetched, 'stuk', 'stukken')} opgevraagd, ${waiting} in de rij`,
    recorded: (events) => `${many(events, 'gebeurtenis', 'gebeurtenissen')} om te melden`,
    delivered: (sent, channels) =>
      `${many(sent, 'bericht', 'berichten')} bezorgd over ${many(channels, 'kanaal', 'kanalen')}`,
    ended: (requests) => `ronde klaar na ${many(requests, 'verzoek', 'verzoeken')}`,
  },
  doctor: {
    round: 'laatste ronde',
    never: 'nog geen: kvq watch is nooit gedraaid',
    good: (at) => `${at}, goed`,
    failed: (at, codes) => `${at}, mislukt: ${codes}`,
    unfinished: (at) => `begonnen ${at}, niet afgelopen: loopt nog, of is afgebroken`,
    lastGood: 'laatste goede',
    queue: 'in de rij',
    documents: (count) => many(count, 'stuk', 'stukken'),
    channel: 'kanaal',
    inOrder: 'in orde',
    failing: (code, tries) => `mislukt (${code}, ${many(tries, 'keer', 'keer')})`,
    waiting: (count) => `${many(count, 'bericht wacht', 'berichten wachten')}`,
    refused: (count) => `${many(count, 'bericht', 'berichten')} overgeslagen`,
  },
};
