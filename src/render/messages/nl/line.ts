import type { LineWords } from '../line.ts';

/** De woorden van een lijn van zaken. */
export const line: LineWords = {
  earlier: 'Eerder: waar dit op teruggaat',
  later: 'Later: wat hierop doorgaat',
  place: (place, numbers, mark) => {
    const words = {
      head: 'de kop',
      subject: 'het onderwerp',
      question: `vraag ${numbers}`,
      answer: `antwoord ${numbers}`,
      letter: 'de brief',
      note: `noot ${mark}`,
    }[place];
    return place === 'note' || mark === '' ? words : `${words} (noot ${mark})`;
  },
  names: (value, places) => `noemt ${value} in ${places}`,
  isNamed: (value, places) => `${value}, genoemd in ${places}`,
  quotes: (place, numbers, version) =>
    `${place} haalt antwoord ${numbers} aan, zoals in ${version}`,
  shift: (numbers, version) =>
    `Ander antwoord, andere zaak: naast antwoord ${numbers}, zoals in ${version}`,
  notStored: 'hier niet bewaard',
  fetchOpen: (count, zaken) =>
    `${count === 1 ? 'Eén genoemd stuk is' : `${count} genoemde stukken zijn`} hier niet bewaard: kvq fetch ${zaken} --references`,
  again: 'staat al in deze lijn',
  more: (zaak) => `gaat verder: kvq log ${zaak}`,
  alsoNamed: (values) => `ook genoemd: ${values}`,
  quotedIn: (zaak, place, version) =>
    `${version === null ? 'aangehaald' : `zoals in ${version} aangehaald`} in ${zaak}, ${place}`,
  fetched: {
    found: (value, zaak) => `${value} is van ${zaak}`,
    absent: (value) => `${value} is bij geen bron te vinden`,
    failed: (value) => `${value} is niet opgehaald`,
    none: 'Alles wat hier wordt genoemd is al bewaard.',
  },
};
