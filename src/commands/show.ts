import type { Context } from '../context.ts';
import type { MediaType } from '../core/block.ts';
import { besideAnswers } from '../core/history/beside-answers.ts';
import type { ZaakHistory } from '../core/history/history.ts';
import { EXIT, KvqError } from '../errors.ts';
import { zaakJson } from '../render/json-records.ts';
import { renderShow } from '../render/show.ts';
import type { View } from '../render/view.ts';
import { loadDocuments } from '../store/documents.ts';
import { quotedFrom } from '../store/lineage/quoted.ts';
import { withStore } from '../store/open.ts';
import { loadBytes } from '../store/renditions.ts';
import { loadEvidenceFiles } from '../store/sightings.ts';
import type { Store } from '../store/store.ts';
import { loadUnapplied } from '../store/unapplied.ts';
import { placesOf } from '../terminal/places.ts';
import { present, presentJson } from '../terminal/present.ts';
import { presentBytes } from '../terminal/present-bytes.ts';
import { hasQuestion } from './has-question.ts';
import { loadHistory } from './load-history.ts';
import { zaakNamed } from './zaak-named.ts';

/** The options of `kvq show`. */
export interface ShowOptions {
  readonly db?: string | undefined;
  readonly rendition?: string | undefined;
  readonly json?: true | undefined;
}

/** `kvq show ZAAK [NR]`: the answers as they stand now; with `--rendition` the archived bytes. */
export async function show(
  context: Context,
  view: View,
  name: string,
  question: number | null,
  options: ShowOptions,
): Promise<number> {
  const { store: path } = placesOf(context.env, options.db);
  return await withStore(path, 'read', async (store) => {
    const zaak = zaakNamed(store, name);
    const history = await loadHistory(store, zaak);
    if (options.rendition !== undefined) {
      const { bytes, mediaType } = renditionOf(store, zaak, history, options.rendition);
      await presentBytes(context, view, bytes, mediaType);
      return EXIT.ok;
    }
    if (question !== null && !hasQuestion(history, question)) {
      throw new KvqError({ code: 'question-unknown', zaak, number: question });
    }
    const beside = besideAnswers(history, loadDocuments(store, zaak));
    const quoted = quotedFrom(store, zaak);
    const shown = { history, question, beside, quoted, unapplied: loadUnapplied(store, zaak) };
    if (options.json) presentJson(context, zaakJson(view, shown));
    else await present(context, view, renderShow, shown);
    return EXIT.ok;
  });
}

/** The archived bytes that a hash or the start of one names, among the renditions of this zaak. */
function renditionOf(
  store: Store,
  zaak: string,
  { events }: ZaakHistory,
  prefix: string,
): { readonly bytes: Uint8Array; readonly mediaType: MediaType } {
  const start = prefix.toLowerCase();
  const filed = events.flatMap(({ renditions }) => renditions);
  const hashes = [...filed, ...loadEvidenceFiles(store, zaak)].map(({ sha256 }) => sha256);
  const [only, another] = [...new Set(hashes)].filter((sha256) => sha256.startsWith(start));
  if (another !== undefined) throw new KvqError({ code: 'rendition-ambiguous', sha: prefix });
  const found = only === undefined ? null : loadBytes(store, only);
  if (found?.found !== 'one') throw new KvqError({ code: 'rendition-unknown', sha: prefix });
  return { bytes: found.bytes, mediaType: found.rendition.mediaType };
}
