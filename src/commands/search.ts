import type { Context } from '../context.ts';
import type { Filters } from '../core/search/filters.ts';
import { findMarks } from '../core/search/marks.ts';
import { parseQuery } from '../core/search/parse-query.ts';
import { snippetOf } from '../core/search/snippet.ts';
import { EXIT, KvqError } from '../errors.ts';
import { renderNotIndexed, renderSearch, type SearchView, searchJson } from '../render/search.ts';
import { renderSearchMarkdown } from '../render/search-markdown.ts';
import type { View } from '../render/view.ts';
import { withStore } from '../store/open.ts';
import { findPassages } from '../store/search/find-passages.ts';
import { loadFound } from '../store/search/load-found.ts';
import { suggestWords } from '../store/search/nearest-word.ts';
import { hasUnindexed } from '../store/search/unindexed.ts';
import type { Store } from '../store/store.ts';
import { placesOf } from '../terminal/places.ts';
import { notify, present, presentJson } from '../terminal/present.ts';
import { tellUnfiled } from './tell-unfiled.ts';

/** What `kvq search` was asked. */
export interface SearchRequest {
  /** The query as it was written; may be empty beside a filter. */
  readonly written: string;
  readonly filters: Filters;
  /** Passages on a page. */
  readonly limit: number;
  /** From 1. */
  readonly page: number;
}

/** The options of `kvq search` that concern its looks. */
export interface SearchOptions {
  readonly db?: string | undefined;
  readonly json?: true | undefined;
  readonly md?: true | undefined;
}

/**
 * `kvq search QUERY`: passages of questions, answers and withdrawn wording, the best first. No query is
 * wrong; KvqError `usage` where neither words nor a filter are given.
 */
export async function search(
  context: Context,
  view: View,
  request: SearchRequest,
  options: SearchOptions,
): Promise<number> {
  const { store: path } = placesOf(context.env, options.db);
  const found = await withStore(path, 'read', (store) => {
    tellUnfiled(context, view, store);
    if (hasUnindexed(store)) notify(context, view, renderNotIndexed, null);
    return searchStore(store, request);
  });
  if (found === null) throw new KvqError({ code: 'usage', detail: view.catalogue.search.noWords });
  if (options.json) presentJson(context, searchJson(found));
  else await present(context, view, options.md ? renderSearchMarkdown : renderSearch, found);
  return EXIT.ok;
}

/** One page of what a store has for a request; null where nothing is asked. */
export function searchStore(store: Store, request: SearchRequest): SearchView | null {
  const { written, filters, limit, page } = request;
  const query = parseQuery(written);
  const offset = (page - 1) * limit;
  const found = findPassages(store, { query, filters, limit, offset });
  if (found === null) return null;
  const { ids, leaves, ...counts } = found;
  const hits = loadFound(store, ids).map((passage) => ({
    passage,
    snippet: snippetOf(passage.text, findMarks(passage.text, leaves)),
  }));
  return {
    ...request,
    ...counts,
    hits,
    widened: leaves.map(({ term, others }) => ({ word: term.words.join(' '), words: [...others] })),
    suggestions: counts.total === 0 ? suggestWords(store, leaves) : [],
  };
}
