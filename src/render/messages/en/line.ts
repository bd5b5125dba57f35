import type { LineWords } from '../line.ts';

/** The words of a line of zaken. */
export const line: LineWords = {
  earlier: 'Before: what this goes back on',
  later: 'After: what goes on from this',
  place: (place, numbers, mark) => {
    const words = {
      head: 'the head',
      subject: 'the subject',
      question: `question ${numbers}`,
      answer: `answer ${numbers}`,
      letter: 'the letter',
      note: `note ${mark}`,
    }[place];
    return place === 'note' || mark === '' ? words : `${words} (note ${mark})`;
  },
  names: (value, places) => `names ${value} in ${places}`,
  isNamed: (value, places) => `${value}, named in ${places}`,
  quotes: (place, numbers, version) => `${place} quotes answer ${numbers}, as in ${version}`,
  shift: (numbers, version) =>
    `Another answer, another zaak: beside answer ${numbers}, as in ${version}`,
  notStored: 'not stored here',
  fetchOpen: (count, zaken) =>
    `${count === 1 ? 'One named piece is' : `${count} named pieces are`} not stored here: kvq fetch ${zaken} --references`,
  again: 'stands in this line already',
  more: (zaak) => `goes on: kvq log ${zaak}`,
  alsoNamed: (values) => `also named: ${values}`,
  quotedIn: (zaak, place, version) =>
    `${version === null ? 'quoted' : `quoted as in ${version}`} in ${zaak}, ${place}`,
  fetched: {
    found: (value, zaak) => `${value} is of ${zaak}`,
    absent: (value) => `${value} is with no source`,
    failed: (value) => `${value} was not fetched`,
    none: 'Everything that is named here is stored already.',
  },
};
