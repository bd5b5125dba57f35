import { describe, expect, it } from 'vitest';
import { renderSearch, type SearchView } from '../../src/render/search.ts';
import { renderSearchMarkdown } from '../../src/render/search-markdown.ts';
import { NO_FILTER } from '../store/search/searched.ts';
import { namedPalette, testView } from './named-view.ts';

const v1 = {
  id: 'v1',
  date: '2021-09-28',
  kind: 'answer',
  document: '2021D35707',
  aanhangsel: { vergaderjaar: '2021-2022', number: 105 },
  answeredBy: [{ name: 'Dekker', role: null, department: 'Rechtsbescherming' }],
} as const;
const v2 = {
  ...v1,
  id: 'v2',
  date: '2021-10-13',
  kind: 'further-answer',
  document: '2021D38311',
  aanhangsel: { vergaderjaar: '2021-2022', number: 472 },
  answeredBy: [{ name: 'Van der Veer', role: 'Staatssecretaris', department: null }],
} as const;
const head = {
  zaak: '2021Z00001',
  subject: 'de veerpont van Verzonnenstad, die in de winter wel of niet vaart',
  askers: [{ name: 'Van Proefstra', fractie: 'D66' }],
  submitted: '2021-08-27',
  part: null,
};

const snippet = (text: string, ...words: readonly string[]) => ({
  text,
  marks: words.map((word) => {
    const start = text.indexOf(word);
    return { text: word, start, end: start + word.length };
  }),
  isCutBefore: false,
  isCutAfter: false,
});

const found: SearchView = {
  written: 'veerpont *winter*',
  filters: NO_FILTER,
  limit: 3,
  page: 1,
  total: 8,
  isCountedOut: true,
  order: 'best',
  hits: [
    {
      passage: {
        ...{ ...head, place: 'question', numbers: [1, 2], text: '', labels: [] },
        ...{ version: null, later: null },
      },
      snippet: snippet('Vaart de veerpont in de winter?', 'veerpont', 'winter'),
    },
    {
      passage: {
        ...{ ...head, place: 'withdrawn', numbers: [1], text: '' },
        ...{ labels: ['softened', 'narrowed'], version: v1, later: v2 },
      },
      snippet: {
        ...snippet('De veerpont zal in de winter varen', 'veerpont', 'winter'),
        isCutBefore: true,
        isCutAfter: true,
      },
    },
    {
      passage: {
        ...{ ...head, zaak: '2022Z00002', subject: null, place: 'answer', numbers: [3], part: 'a' },
        ...{ text: '', labels: ['figure-changed'], version: v2, later: null },
      },
      snippet: snippet('Er zijn 30 veerponten, ook ’s winters.', 'veerponten', 'winters'),
    },
  ],
  widened: [],
  suggestions: [],
};

const view = testView({ palette: namedPalette });
const english = testView({ palette: namedPalette, lang: 'en' });
const golden = (name: string): string => `../golden/render/${name}`;

describe('on screen', () => {
  it.each([
    ['search.txt', renderSearch(view, found)],
    ['search-en.txt', renderSearch(english, found)],
    ['search.md', renderSearchMarkdown(testView(), found)],
  ])('%s', async (name, text) => {
    await expect(text).toMatchFileSnapshot(golden(name));
  });

  it.each([20, 40])('nothing but a longer word is wider than a screen of %i cells', (width) => {
    const text = renderSearch(testView({ width }), found);
    const words = (line: string): number => line.trim().split(' ').length;
    expect(text.split('\n').filter((line) => line.length > width && words(line) > 1)).toEqual([]);
  });

  it.each<[Partial<SearchView>, string]>([
    [{ total: 1, limit: 20 }, '1 vindplaats\n'],
    [{ page: 3, limit: 3 }, '8 vindplaatsen · pagina 3 van 3\n'],
    [
      { total: 2000, isCountedOut: false, order: 'newest' },
      'meer dan 2000 vindplaatsen · nieuwste zaken eerst · pagina 1 · verder met --page 2\n',
    ],
    [{ total: 0, hits: [] }, 'Niets gevonden.\n'],
    [
      { total: 0, hits: [], suggestions: [{ word: 'pnot', meant: 'pont' }] },
      'Niets gevonden.\n«pnot» staat nergens; bedoelde u «pont»?\n',
    ],
    [{ page: 9, hits: [] }, 'Er is geen pagina 9: de laatste is 3.\n'],
  ])('ends with what there is: %j', (said, ending) => {
    const text = renderSearch(testView(), { ...found, ...said });
    expect(text.endsWith(`\n${ending}`) || text === ending).toBe(true);
  });
});
