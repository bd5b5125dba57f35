import type { SearchPhrases } from '../search.ts';

/** What kvq search says. */
export const search: SearchPhrases = {
  noWords:
    'There is no word to search for: give words, or a filter such as --label (see kvq search --help).',
  none: 'Nothing found.',
  noPage: (page, pages) => `There is no page ${page}: the last one is ${pages}.`,
  meant: (word, meant) => `“${word}” stands nowhere; did you mean “${meant}”?`,
  total: (total, isCountedOut) => {
    const places = total === 1 ? 'passage' : 'passages';
    return isCountedOut ? `${total} ${places}` : `more than ${total} ${places}`;
  },
  newestFirst: 'newest zaken first',
  page: (page, pages) => (pages === null ? `page ${page}` : `page ${page} of ${pages}`),
  next: (page) => `go on with --page ${page}`,
  gone: (labels, version, date) =>
    `no longer stands: ${labels === '' ? 'reads differently' : labels} in ${version}, ${date}`,
  made: (labels) => `changed: ${labels}`,
  notIndexed: 'Part of the database cannot be searched yet: use kvq reparse once.\n',
  title: (query) => `Searched: ${query}`,
};
