import type { Context } from '../context.ts';
import { formatAanhangselId, type Identifier, parseIdentifier } from '../core/identifiers.ts';
import { EXIT, KvqError, type Trouble } from '../errors.ts';
import { fetchJson, renderFetch, type ZaakFetch } from '../render/fetch.ts';
import { renderWarnings } from '../render/ingest.ts';
import type { View } from '../render/view.ts';
import { zaakOf } from '../sources/find-record.ts';
import type { Sources } from '../sources/sources.ts';
import { zaakOf as storedZaakOf } from '../store/find-document.ts';
import { withStore } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import { placesOf } from '../terminal/places.ts';
import { notify, present, presentJson } from '../terminal/present.ts';
import { createProgress } from '../terminal/progress.ts';
import type { Desk } from './desk.ts';
import { fetchReferences } from './fetch-references.ts';
import { fetchZaak } from './fetch-zaak.ts';
import { type SourceOptions, sourcesOf } from './open-sources.ts';
import { attempt } from './read-again.ts';
import { sentence } from './trouble-sentence.ts';

/** The options of `kvq fetch`. */
export interface FetchOptions extends SourceOptions {
  readonly db?: string | undefined;
  readonly json?: true | undefined;
  /** What each zaak names is fetched too, one step far. */
  readonly references?: true | undefined;
}

/**
 * `kvq fetch ZAAK…`: gets each zaak with all its documents from the sources, archives and files them,
 * and shows what is new. What fails is said on stderr and the others go on; the exit code is then that
 * of the first failure.
 */
export async function fetch(
  context: Context,
  view: View,
  records: readonly string[],
  options: FetchOptions,
): Promise<number> {
  const named = records.map(identifierOf);
  const sources = sourcesOf(context, options);
  const { store: path } = placesOf(context.env, options.db);
  const failures: KvqError[] = [];
  const fetched = await withStore(path, 'write', async (store) => {
    const done = new Map<string, ZaakFetch>();
    for (const [index, identifier] of named.entries()) {
      const outcome = await attempt(async () => {
        const number = await numberOf(store, sources, identifier, records[index] ?? '');
        // Two names of one zaak: it is asked for once.
        if (done.has(number)) return;
        done.set(number, await fetchNumbered({ context, store }, view, sources, number));
      });
      if (outcome instanceof KvqError) {
        failures.push(outcome);
        notify(context, view, sentence, outcome.trouble);
      }
    }
    if (options.references) {
      failures.push(...(await addReferences({ context, store }, view, sources, done)));
    }
    return [...done.values()];
  });
  failures.push(...fetched.flatMap((one) => one.failures.map(({ error }) => error)));
  if (options.json) presentJson(context, fetchJson(view, fetched));
  else if (fetched.length > 0) await present(context, view, renderFetch, fetched);
  return failures[0]?.exitCode ?? EXIT.ok;
}

/** Fetches what the zaken name, adds those zaken, and notes with each zaak what came of it. */
async function addReferences(
  desk: Desk,
  view: View,
  sources: Sources,
  done: Map<string, ZaakFetch>,
): Promise<readonly KvqError[]> {
  const failures: KvqError[] = [];
  for (const fetched of [...done.values()]) {
    const found = await fetchReferences(desk.store, fetched.zaak, (named, value) =>
      fetchNamed(desk, view, sources, named, value),
    );
    done.set(fetched.zaak, { ...fetched, references: found.map(({ reference }) => reference) });
    for (const { zaak } of found) if (zaak && !done.has(zaak.zaak)) done.set(zaak.zaak, zaak);
    failures.push(...found.flatMap(({ failure }) => failure ?? []));
  }
  for (const { trouble } of failures) notify(desk.context, view, sentence, trouble);
  return failures;
}

/** What a word or a pasted address names; KvqError `zaak-number` where it names no record. */
export function identifierOf(given: string): Identifier {
  const named = parseIdentifier(given);
  if (named === null) throw new KvqError({ code: 'zaak-number', given });
  return named;
}

/** The zaak of a document that is stored, which nobody needs to be asked for. */
function zaakIn(store: Store, named: Identifier): string | null {
  switch (named.kind) {
    case 'zaak':
      return named.zaak;
    case 'document':
      return storedZaakOf(store, named.documentNumber);
    case 'aanhangsel':
      return storedZaakOf(store, formatAanhangselId(named.aanhangsel, named.reprint));
  }
}

/** Fetches the zaak that is named; `given` is how the user named it. */
export async function fetchNamed(
  desk: Desk,
  view: View,
  sources: Sources,
  named: Identifier,
  given: string,
): Promise<ZaakFetch> {
  const number = await numberOf(desk.store, sources, named, given);
  return await fetchNumbered(desk, view, sources, number);
}

/** The number of the zaak that is named, from the store or else from the sources. */
async function numberOf(
  store: Store,
  sources: Sources,
  named: Identifier,
  given: string,
): Promise<string> {
  const number = zaakIn(store, named) ?? (await zaakOf(sources, named));
  if (number === null) throw new KvqError({ code: 'source-lacks', name: given });
  return number;
}

async function fetchNumbered(
  desk: Desk,
  view: View,
  sources: Sources,
  number: string,
): Promise<ZaakFetch> {
  const { context } = desk;
  const line = createProgress(context);
  const { progress } = view.catalogue.phrases.fetched;
  try {
    const fetched = await fetchZaak(desk, sources, number, {
      progress: (done, all) => line.show(progress(number, done, all)),
      warn: (trouble: Trouble) => {
        line.clear();
        notify(context, view, sentence, trouble);
      },
    });
    line.clear();
    for (const { document, messages } of fetched.documents) {
      notify(context, view, renderWarnings, { file: document, messages });
    }
    return fetched;
  } finally {
    line.clear();
  }
}
