import { rebuild } from '../../../src/commands/rebuild.ts';
import { searchStore } from '../../../src/commands/search.ts';
import type { Filters } from '../../../src/core/search/filters.ts';
import type { SearchView } from '../../../src/render/search.ts';
import { type FilingInput, fileRendition } from '../../../src/store/file-rendition.ts';
import { transact } from '../../../src/store/open.ts';
import type { Store } from '../../../src/store/store.ts';
import { aanhangsel, answer, memoryStore, question, seen } from '../filed.ts';

/** No filter at all. */
export const NO_FILTER: Filters = {
  place: null,
  asker: null,
  fractie: null,
  minister: null,
  department: null,
  since: null,
  until: null,
  kind: null,
  label: null,
};

/** A store in which these documents were filed in order, with their history as it is really derived. */
export function filledWith(inputs: readonly FilingInput[]): Store {
  const store = memoryStore();
  for (const input of inputs) {
    transact(store, () => rebuild(store, fileRendition(store, input).touched));
  }
  return store;
}

/** One page of what a store has; throws where nothing is asked. */
export function found(
  store: Store,
  written: string,
  filters: Partial<Filters> = {},
  { limit = 20, page = 1 }: { readonly limit?: number; readonly page?: number } = {},
): SearchView {
  const view = searchStore(store, { written, filters: { ...NO_FILTER, ...filters }, limit, page });
  if (view === null) throw new Error('nothing is asked');
  return view;
}

/** Where the passages of a page stand, in order: `2021Z00001 answer 2`. */
export function places(view: SearchView): readonly string[] {
  return view.hits.map(
    ({ passage: { zaak, place, numbers } }) => `${zaak} ${place} ${numbers.join('+')}`,
  );
}

const PONT = '2021Z00001';
const NEST = '2022Z00002';
const dekker = { name: 'Dekker', role: 'Minister', department: 'Rechtsbescherming' };
const veer = { name: 'Van der Veer', role: 'Staatssecretaris', department: 'Natuur en Visserij' };

/** Two zaken; in the first an answer was softened and a figure changed. */
export const PAPERS: readonly FilingInput[] = [
  seen(
    'vragen over de pont',
    {
      kind: 'questions',
      submitted: '2021-08-27',
      subject: 'De veerpont van Verzonnenstad',
      askers: [{ name: 'Van Proefstra', fractie: 'D66' }],
      addressedTo: ['Minister voor Rechtsbescherming'],
      questions: [question(1, 'Vaart de veerpont in de winter?'), question(2, 'Hoeveel ponten?')],
    },
    { zaak: PONT },
  ),
  seen(
    'antwoord over de pont',
    {
      aanhangsel: aanhangsel(105),
      received: '2021-09-28',
      answeredBy: [dekker],
      answers: [
        answer(1, 'De veerpont zal in de winter varen. De financiële gevolgen zijn klein.'),
        answer(2, 'Er zijn 40 ponten in gebruik bij de jeugdzorg.'),
      ],
    },
    { zaak: PONT },
  ),
  seen('nader antwoord over de pont', {
    kind: 'further-answer',
    aanhangsel: aanhangsel(472),
    received: '2021-10-13',
    seeAlso: [aanhangsel(105)],
    answeredBy: [veer],
    answers: [
      answer(1, 'De veerpont kan in de winter varen. De financiële gevolgen zijn klein.'),
      answer(2, 'Er zijn 30 ponten in gebruik bij de jeugdzorg.'),
    ],
  }),
  seen(
    'vragen over het nest',
    {
      kind: 'questions',
      submitted: '2022-02-03',
      subject: 'Het zwaluwnest',
      askers: [{ name: 'De Verzonnene', fractie: 'Lijst Denkbeeld' }],
      addressedTo: ['Staatssecretaris van Natuur en Visserij'],
      questions: [question(1, 'Wie zorgt voor het nest? De pont soms, met de coördinatie?')],
    },
    { zaak: NEST },
  ),
];
