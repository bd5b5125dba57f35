import type { Context } from '../context.ts';
import { candidatesFor } from '../core/quotation/candidates.ts';
import { type Citation, citationsIn, hasFallen, tallyOf } from '../core/quotation/citation.ts';
import { type NamedRecord, namesIn } from '../core/quotation/names.ts';
import { PRESENT } from '../core/reading-versions.ts';
import { EXIT } from '../errors.ts';
import { decodeText } from '../formats/decode.ts';
import type { CiteView } from '../render/cite-view.ts';
import type { View } from '../render/view.ts';
import { withStore } from '../store/open.ts';
import { zaakNumbers, zakenWithPrint } from '../store/prints.ts';
import { isOutdated } from '../store/stale-zaken.ts';
import type { Store } from '../store/store.ts';
import { placesOf } from '../terminal/places.ts';
import { notify, present, presentJson } from '../terminal/present.ts';
import { readInput } from '../terminal/read-input.ts';
import { fileText } from './file-text.ts';
import { loadQuotable } from './load-quotable.ts';
import { resolveName } from './resolve-name.ts';
import { tellUnfiled } from './tell-unfiled.ts';

/** The options of `kvq cite`. */
export interface CiteOptions {
  readonly db?: string | undefined;
  readonly paraphrases?: true | undefined;
  readonly changed?: true | undefined;
  readonly exitCode?: true | undefined;
  readonly json?: true | undefined;
  readonly md?: true | undefined;
  readonly html?: true | undefined;
}

/** `kvq cite FILE|-`: the quotations in a text, and of each whether that answer still stands. */
export async function cite(
  context: Context,
  view: View,
  file: string,
  options: CiteOptions,
): Promise<number> {
  const { text, links } = await readText(context, file);
  const { store: path } = placesOf(context.env, options.db);
  const cited = await withStore(path, 'read', (store): CiteView => {
    const names = [...namesIn(text), ...links].map((name) => resolveName(store, name));
    const named = names.flatMap(({ zaak, isStored }) => (isStored && zaak !== null ? [zaak] : []));
    const found = quotationsOf(store, text, new Set(named), options.paraphrases === true);
    const citations = options.changed ? found.filter(isAmiss) : found;
    tellUnfiled(context, view, store);
    if (isOutdated(store, PRESENT)) notify(context, view, sayOutdated, null);
    return { file, text, tally: tallyOf(found), citations, names };
  });
  await show(context, view, cited, options);
  return options.exitCode && cited.citations.length > 0 ? EXIT.found : EXIT.ok;
}

/** What `--changed` keeps: words that no longer stand, or never stood like that. */
function isAmiss(citation: Citation): boolean {
  return hasFallen(citation) || citation.misquoted !== null;
}

/** Zaken that a text names are looked into whatever the index says; a list of hundreds is not. */
const MOST_NAMED = 24;

interface ReadText {
  readonly text: string;
  /** The records that the links of a page name, where its text does not. */
  readonly links: readonly NamedRecord[];
}

async function readText(context: Context, file: string): Promise<ReadText> {
  const bytes = await readInput(context, file);
  const { text, mediaType } = await fileText(context, bytes, file);
  if (mediaType !== 'text/html') return { text, links: [] };
  const named = new Set(namesIn(text).map(keyOf));
  const links = new Map(
    namesIn(decodeText(bytes))
      .filter((name) => !named.has(keyOf(name)))
      .map((name) => [keyOf(name), { ...name, span: { ...name.span, start: -1, end: -1 } }]),
  );
  return { text, links: [...links.values()] };
}

function keyOf({ zaak, document }: NamedRecord): string {
  return `${zaak} ${document}`;
}

function quotationsOf(
  store: Store,
  text: string,
  named: ReadonlySet<string>,
  paraphrases: boolean,
): readonly Citation[] {
  const { records, isCommon } = candidatesFor(
    text,
    (print, most) => zakenWithPrint(store, print, most),
    paraphrases,
  );
  const numbers = zaakNumbers(store, records);
  const zaken = new Set([...[...named].slice(0, MOST_NAMED), ...numbers.values()]);
  const quotable = [...zaken].flatMap((zaak) => loadQuotable(store, zaak));
  return citationsIn(text, quotable, { isCommon, paraphrases, named });
}

/** What is stored was read or compared by another kvq: quotations of it may not be found. */
function sayOutdated({ catalogue }: View): string {
  return `${catalogue.phrases.doctor.outdated}\n`;
}

async function show(
  context: Context,
  view: View,
  cited: CiteView,
  { json, md, html }: CiteOptions,
): Promise<void> {
  if (json) {
    const { citeJson } = await import('../render/cite-json.ts');
    presentJson(context, citeJson(view, cited));
  } else if (md) {
    const { renderCiteMarkdown } = await import('../render/cite-markdown.ts');
    await present(context, view, renderCiteMarkdown, cited);
  } else if (html) {
    const { renderCiteHtml } = await import('../render/cite-html.ts');
    await present(context, view, renderCiteHtml, cited);
  } else {
    const { renderCite } = await import('../render/cite.ts');
    await present(context, view, renderCite, cited);
  }
}
