import type { DocumentKind, IsoDate, Label } from '../model.ts';
import type { Passage, PassageHead, PassagePlace } from './passage.ts';
import { foldedWords } from './words.ts';

/** The columns of the full-text index beside the text itself, as words. */
export interface Facets {
  readonly asker: string;
  readonly fractie: string;
  readonly minister: string;
  readonly department: string;
  readonly facet: string;
}

const HYPHENS = /-/g;

/** The words under which the place, kind, label, month and year of a passage are indexed. */
export const facetWord = {
  place: (place: PassagePlace): string => `place${place}`,
  kind: (kind: DocumentKind): string => `kind${kind.replace(HYPHENS, '')}`,
  label: (label: Label): string => `label${label.replace(HYPHENS, '')}`,
  month: (date: IsoDate): string => `month${date.slice(0, 7).replace(HYPHENS, '')}`,
  year: (date: IsoDate): string => `year${date.slice(0, 4)}`,
} as const;

const joined = (texts: readonly (string | null)[]): string =>
  texts.flatMap((text) => foldedWords(text ?? '')).join(' ');

/**
 * What a passage is filtered by. A question is under whom it was put to, as well as under who answered
 * it; an answer is under who signed it.
 */
export function facetsOf(head: PassageHead, passage: Passage): Facets {
  const { ministers, place, kind, labels, date } = passage;
  const addressed = place === 'question' ? head.addressedTo : [];
  const once = (texts: readonly (string | null)[]): string => joined([...new Set(texts)]);
  return {
    asker: once(head.askers.map(({ name }) => name)),
    fractie: once(head.askers.map(({ fractie }) => fractie)),
    minister: once([...ministers.flatMap(({ name, role }) => [name, role]), ...addressed]),
    department: once([...ministers.map(({ department }) => department), ...addressed]),
    facet: [
      facetWord.place(place),
      facetWord.kind(kind),
      ...labels.map(facetWord.label),
      ...(date === null ? [] : [facetWord.year(date), facetWord.month(date)]),
    ].join(' '),
  };
}
