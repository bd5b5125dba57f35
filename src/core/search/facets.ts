import type { DocumentKind, IsoDate, Label } from '../model.ts';
import type { Passage, PassageHead, PassagePlace } from './passage.ts';
import { foldedWords } from './words.ts';

/** What a passage is filtered by, each under words of its own that no text has. */
export type FacetName =
  | 'asker'
  | 'fractie'
  | 'minister'
  | 'department'
  | 'place'
  | 'kind'
  | 'label'
  | 'year'
  | 'month';

const HYPHENS = /-/g;
const MONTH = 7;
const YEAR = 4;

/**
 * One word of a facet as it is indexed, `0askerginneken`. Were it the bare word, a search for it in the
 * texts would have to pass by every passage that has it as a facet.
 */
function facetWord(name: FacetName, word: string): string {
  return `0${name}${word}`;
}

/** The words of a name under a facet, in order. */
export function nameWords(
  name: 'asker' | 'fractie' | 'minister' | 'department',
  text: string,
): readonly string[] {
  return foldedWords(text).map((word) => facetWord(name, word));
}

/** The word of a place. */
export function placeWord(place: PassagePlace): string {
  return facetWord('place', place);
}

/** The word of a document kind. */
export function kindWord(kind: DocumentKind): string {
  return facetWord('kind', kind.replace(HYPHENS, ''));
}

/** The word of a label. */
export function labelWord(label: Label): string {
  return facetWord('label', label.replace(HYPHENS, ''));
}

/** The word of the month of a day. */
export function monthWord(date: IsoDate): string {
  return facetWord('month', date.slice(0, MONTH).replace(HYPHENS, ''));
}

/** The word of the year of a day. */
export function yearWord(date: IsoDate): string {
  return facetWord('year', date.slice(0, YEAR));
}

/**
 * All that a passage is filtered by, as words. A question is under whom it was put to as well as under
 * who answered it; an answer is under who signed it.
 */
export function facetsOf(head: PassageHead, passage: Passage): readonly string[] {
  const { ministers, place, kind, labels, date } = passage;
  const addressed = place === 'question' ? head.addressedTo : [];
  const names = {
    asker: head.askers.map(({ name }) => name),
    fractie: head.askers.map(({ fractie }) => fractie),
    minister: [...ministers.flatMap(({ name, role }) => [name, role]), ...addressed],
    department: [...ministers.map(({ department }) => department), ...addressed],
  };
  const once = (name: keyof typeof names): readonly string[] =>
    [...new Set(names[name])].flatMap((text) => nameWords(name, text ?? ''));
  return [
    ...once('asker'),
    ...once('fractie'),
    ...once('minister'),
    ...once('department'),
    placeWord(place),
    kindWord(kind),
    ...labels.map(labelWord),
    ...(date === null ? [] : [yearWord(date), monthWord(date)]),
  ];
}
