import type { Filters } from '../core/search/filters.ts';
import type { FoundPassage, FoundVersion } from '../core/search/found.ts';
import type { Snippet } from '../core/search/snippet.ts';
import { hang, plain, type Run, shorten, wrap } from './layout.ts';
import { markedRuns } from './marked.ts';
import {
  askerWords,
  capitalised,
  dateWords,
  documentName,
  labelledNumbers,
  ministerWords,
} from './names.ts';
import type { View } from './view.ts';

/** What `kvq search` found: one page of it. */
export interface SearchView {
  readonly written: string;
  readonly filters: Filters;
  readonly limit: number;
  /** From 1. */
  readonly page: number;
  /** How many there are; more than that where `isCountedOut` is false. */
  readonly total: number;
  readonly isCountedOut: boolean;
  readonly order: 'best' | 'newest';
  readonly hits: readonly { readonly passage: FoundPassage; readonly snippet: Snippet }[];
  readonly widened: readonly { readonly word: string; readonly words: readonly string[] }[];
  readonly suggestions: readonly { readonly word: string; readonly meant: string }[];
}

type Hit = SearchView['hits'][number];

const INDENT = plain('    ');
const LONGEST_SUBJECT = 100;

/** Each passage with where it stands, and the words that were found in [brackets]. */
export function renderSearch(view: View, found: SearchView): string {
  const lines = [
    ...found.hits.flatMap((hit, at) => [
      ...(isSameZaak(hit, found.hits[at - 1]) ? [] : [zaakLine(view, hit)]),
      ...hitLines(view, hit),
      '',
    ]),
    ...closingSentences(view, found).flatMap((it) => wrap(view, [plain(it)], view.width)),
  ];
  return `${lines.join('\n')}\n`;
}

/** Says that some records are not indexed yet. */
export function renderNotIndexed({ catalogue }: View): string {
  return catalogue.search.notIndexed;
}

function isSameZaak({ passage }: Hit, before: Hit | undefined): boolean {
  return before?.passage.zaak === passage.zaak;
}

function zaakLine(view: View, { passage: { zaak, subject } }: Hit): string {
  const room = Math.min(view.width - view.measure(zaak) - 2, LONGEST_SUBJECT);
  return `${view.palette.title(zaak)}  ${shorten(view, capitalised(subject ?? ''), room)}`.trimEnd();
}

function hitLines(view: View, { passage, snippet }: Hit): readonly string[] {
  const { palette } = view;
  const status = statusOf(view, passage);
  return [
    ...hang(view, plain('  '), [
      { text: titleOf(view, passage), paint: palette.title },
      { text: ` · ${sourceOf(view, passage)}`, paint: palette.faint },
    ]),
    ...(status === '' ? [] : hang(view, INDENT, [{ text: status, paint: palette.flag }])),
    ...hang(view, INDENT, snippetRuns(view, snippet)),
  ];
}

/** The snippet with its marks, and an ellipsis where it was cut. */
export function snippetRuns(view: View, snippet: Snippet): readonly Run[] {
  const { text, marks, isCutBefore, isCutAfter } = snippet;
  return [
    ...(isCutBefore ? [plain('… ')] : []),
    ...markedRuns([{ text, start: 0, end: text.length }], marks, view.palette.after),
    ...(isCutAfter ? [plain(' …')] : []),
  ];
}

/** `Antwoord 12`, `Vraag 3 en 4`. */
export function titleOf({ catalogue }: View, passage: FoundPassage): string {
  const { phrases } = catalogue;
  const numbers = labelledNumbers(catalogue, passage);
  return passage.place === 'question' ? phrases.question(numbers) : phrases.answer(numbers);
}

/** Whose words they are and since when. */
export function sourceOf({ catalogue }: View, passage: FoundPassage): string {
  const { version, askers, submitted } = passage;
  const parts =
    version === null
      ? [dateWords(catalogue, submitted), askerWords(askers)]
      : [
          version.id,
          dateWords(catalogue, version.date),
          catalogue.kinds[version.kind],
          ministerWords(version.answeredBy),
          documentName(version),
        ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** Whether it still stands, or what made it what it is; empty where there is nothing to tell. */
export function statusOf({ catalogue }: View, { labels, later }: FoundPassage): string {
  const words = labels.map((label) => catalogue.labels[label]).join(', ');
  if (later !== null) {
    return catalogue.search.gone(words, later.id, dateWords(catalogue, later.date));
  }
  return words === '' ? '' : catalogue.search.made(words);
}

/** How much there is, and how to go on; what may have been meant where there is nothing. */
export function closingSentences({ catalogue }: View, found: SearchView): readonly string[] {
  const { search } = catalogue;
  const { total, isCountedOut, order, page, limit, hits, suggestions } = found;
  if (total === 0) {
    return [search.none, ...suggestions.map(({ word, meant }) => search.meant(word, meant))];
  }
  const pages = Math.ceil(total / limit);
  if (hits.length === 0) return [search.noPage(page, pages)];
  const facts = [
    search.total(total, isCountedOut),
    order === 'newest' ? search.newestFirst : '',
    pages > 1 ? search.page(page, isCountedOut ? pages : null) : '',
    isLast(found) ? '' : search.next(page + 1),
  ];
  return [facts.filter((fact) => fact !== '').join(' · ')];
}

function isLast({ total, isCountedOut, page, limit, hits }: SearchView): boolean {
  return isCountedOut ? page * limit >= total : hits.length < limit;
}

/** `kvq.search/1`: one page of passages, the places of marks in the snippet. */
export function searchJson(found: SearchView): object {
  const { written, filters, total, isCountedOut, order, page, limit } = found;
  return {
    schema: 'kvq.search/1',
    query: written,
    filters,
    total,
    totalIsExact: isCountedOut,
    order,
    page,
    limit,
    nextPage: isLast(found) ? null : page + 1,
    hits: found.hits.map(({ passage, snippet }) => ({
      ...passage,
      version: versionJson(passage.version),
      later: versionJson(passage.later),
      snippet: { text: snippet.text, marks: snippet.marks },
    })),
    widened: found.widened.filter(({ words }) => words.length > 0),
    suggestions: found.suggestions,
  };
}

function versionJson(version: FoundVersion | null): object | null {
  if (version === null) return null;
  const { id, date, kind, document, aanhangsel, answeredBy } = version;
  return { id, date, kind, document, aanhangsel, answeredBy };
}
