import type { DocumentKind, IsoDate, Label } from '../model.ts';
import type { Passage, PassageHead, PassagePlace } from './passage.ts';
import { foldedWords } from './words.ts';

/** What a passage is filtered by, each under words of its own that no text has. */
type FacetName =
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
 * Gives all that a passage of a zaak is filtered by, as words. A question is under whom it was put to as
 * well as under who answered it; an answer is under who signed it.
 */
export function facetsIn({
  askers,
  addressedTo,
}: PassageHead): (passage: Passage) => readonly string[] {
  const asking = [
    ...once(
      'asker',
      askers.map(({ name }) => name),
    ),
    ...once(
      'fractie',
      askers.map(({ fractie }) => fractie),
    ),
  ];
  // The passages of a document share their ministers.
  const known = new Map<string, readonly string[]>();
  return ({ ministers, place, kind, labels, date }) => {
    const addressed = place === 'question' ? addressedTo : [];
    const key = JSON.stringify([ministers, addressed]);
    const answering = known.get(key) ?? answeringWords(ministers, addressed);
    known.set(key, answering);
    return [
      ...asking,
      ...answering,
      placeWord(place),
      kindWord(kind),
      ...labels.map(labelWord),
      ...(date === null ? [] : [yearWord(date), monthWord(date)]),
    ];
  };
}

function answeringWords(
  ministers: Passage['ministers'],
  addressed: readonly string[],
): readonly string[] {
  return [
    ...once('minister', [...ministers.flatMap(({ name, role }) => [name, role]), ...addressed]),
    ...once('department', [...ministers.map(({ department }) => department), ...addressed]),
  ];
}

function once(
  name: 'asker' | 'fractie' | 'minister' | 'department',
  texts: readonly (string | null)[],
): readonly string[] {
  return [...new Set(texts)].flatMap((text) => nameWords(name, text ?? ''));
}
