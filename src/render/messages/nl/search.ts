import type { SearchPhrases } from '../search.ts';

/** Wat kvq search zegt. */
export const search: SearchPhrases = {
  noWords:
    'Hierin staat geen woord om te zoeken: geef woorden, of een filter zoals --label (zie kvq search --help).',
  none: 'Niets gevonden.',
  noPage: (page, pages) => `Er is geen pagina ${page}: de laatste is ${pages}.`,
  meant: (word, meant) => `«${word}» staat nergens; bedoelde u «${meant}»?`,
  total: (total, isCountedOut) => {
    const places = total === 1 ? 'vindplaats' : 'vindplaatsen';
    return isCountedOut ? `${total} ${places}` : `meer dan ${total} ${places}`;
  },
  newestFirst: 'nieuwste zaken eerst',
  page: (page, pages) => (pages === null ? `pagina ${page}` : `pagina ${page} van ${pages}`),
  next: (page) => `verder met --page ${page}`,
  gone: (labels, version, date) =>
    `geldt niet meer: ${labels === '' ? 'luidt anders' : labels} in ${version}, ${date}`,
  made: (labels) => `gewijzigd: ${labels}`,
  notIndexed: 'Een deel van de database is nog niet doorzoekbaar: gebruik één keer kvq reparse.\n',
  title: (query) => `Gezocht: ${query}`,
};
