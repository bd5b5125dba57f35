import type { AlertPhrases } from '../alerts.ts';

/** Wat berichten zeggen. */
export const alerts: AlertPhrases = {
  lang: 'nl',
  kinds: {
    questions: 'vragen',
    answer: 'antwoord',
    'further-answer': 'nader antwoord',
    letter: 'brief',
    'delay-notice': 'uitstel',
    notice: 'mededeling',
    withdrawal: 'ingetrokken stuk',
    replacement: 'vervangen stuk',
    'follow-up': 'vervolgvragen',
  },
  meaning: {
    questions: null,
    answer: null,
    'further-answer': null,
    letter: null,
    'delay-notice': 'Binnen de termijn van drie weken komt er geen antwoord.',
    notice: null,
    withdrawal: 'De bron geeft dit stuk niet meer; wat kvq bewaarde, is er nog.',
    replacement: 'Onder hetzelfde nummer staat nu een andere tekst.',
    'follow-up': null,
  },
  test: 'PROEF',
  testMessage: 'Dit is een proef van kvq: het kanaal werkt, en er is niets gebeurd.',
  digest: (events, flagged) => `${events} berichten${flagged > 0 ? `, ${flagged} gemarkeerd` : ''}`,
  andMore: (count) => `en nog ${count}`,
  signed: (ministers) => `Ondertekend door ${ministers}.`,
  signedBefore: (ministers) => `Andere bewindspersoon: de versie ervoor is van ${ministers}.`,
  comparedWith: (name, date, ministers) =>
    `Vergeleken met ${name}${date === '' ? '' : ` van ${date}`}${ministers === '' ? '' : `, ondertekend door ${ministers}`}.`,
  answered: (count) => `${count} ${count === 1 ? 'vraag' : 'vragen'} beantwoord`,
  asksOn: (zaak, subject) =>
    `Zaak ${zaak} vraagt hierop door${subject === '' ? '' : `: ${subject}`}`,
  officialPages: 'Officiële stukken',
  inFull: 'Volledig',
  markedWords: 'Tussen [ ] staat wat veranderde.',
  footer: 'Van kvq. Wat u volgt, toont kvq follow; hoe het u bereikt, toont kvq channels.',
  feedTitle: 'kvq: antwoorden op Kamervragen',
};
