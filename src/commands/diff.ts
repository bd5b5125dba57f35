import type { Context } from '../context.ts';
import type { Means } from '../core/classify/means.ts';
import type { RecordVersion, ZaakHistory } from '../core/history/history.ts';
import type { Comparison } from '../core/model.ts';
import { PRESENT } from '../core/reading-versions.ts';
import { EXIT, KvqError, type Trouble } from '../errors.ts';
import { renderDiff } from '../render/diff.ts';
import type { DiffView } from '../render/diff-view.ts';
import { renderWarnings } from '../render/ingest.ts';
import { diffJson } from '../render/json-comparison.ts';
import type { View } from '../render/view.ts';
import { followUps } from '../store/follow-ups.ts';
import { withStore } from '../store/open.ts';
import { type DiffRecord, loadDiff } from '../store/projections.ts';
import type { Store } from '../store/store.ts';
import { loadUnapplied } from '../store/unapplied.ts';
import { placesOf } from '../terminal/places.ts';
import { notify, present, presentJson } from '../terminal/present.ts';
import { misplacedNow } from './misplaced-now.ts';
import { readMeans } from './read-means.ts';
import { zaakNamed } from './zaak-named.ts';

/** The options of `kvq diff`. */
export interface DiffOptions {
  readonly db?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly question: number | null;
  readonly all?: true | undefined;
  readonly synonyms?: string | undefined;
  readonly offline?: true | undefined;
  readonly exitCode?: true | undefined;
  readonly json?: true | undefined;
  readonly md?: true | undefined;
}

/** `kvq diff ZAAK`: which statements changed between two versions of the record. */
export async function diff(
  context: Context,
  view: View,
  name: string,
  options: DiffOptions,
): Promise<number> {
  const { store: path } = placesOf(context.env, options.db);
  const means = await readMeans(context, options.synonyms);
  const shown = await stored(context, view, path, name, options, async (store) => {
    const zaak = zaakNamed(store, name);
    warnOfMisplaced(context, view, store, zaak);
    const whole = await diffOf(store, zaak, options, means);
    if (options.question === null) return whole;
    await refuseUnknownQuestion(store, zaak, options.question);
    return onlyAbout(whole, options.question);
  });
  const extent = { all: options.all === true };
  if (options.json) presentJson(context, diffJson(view, shown));
  else if (options.md) {
    const { renderDiffMarkdown } = await import('../render/markdown.ts');
    await present(context, view, (it, data) => renderDiffMarkdown(it, data, extent), shown);
  } else await present(context, view, (it, data) => renderDiff(it, data, extent), shown);
  const isFlagged = shown.statements.some(({ flag }) => flag);
  return options.exitCode && isFlagged ? EXIT.found : EXIT.ok;
}

/** Answers to other questions look like answers that were changed. */
function warnOfMisplaced(context: Context, view: View, store: Store, zaak: string): void {
  for (const message of misplacedNow(store, zaak).slice(-1)) {
    notify(context, view, renderWarnings, { file: zaak, messages: [message] });
  }
}

/** Reads the store; fetches first what it lacks, unless told not to or no source is switched on. */
async function stored<T>(
  context: Context,
  view: View,
  path: string,
  name: string,
  { offline }: DiffOptions,
  read: (store: Store) => Promise<T>,
): Promise<T> {
  try {
    return await withStore(path, 'read', read);
  } catch (error) {
    if (offline || !(error instanceof KvqError) || !LACKING.has(error.trouble.code)) throw error;
    const { fetchLacking } = await import('./fetch-lacking.ts');
    if (!(await fetchLacking(context, view, path, name))) throw error;
    return await withStore(path, 'read', read);
  }
}

/** What a store says of a record that it does not hold. */
const LACKING: ReadonlySet<Trouble['code']> = new Set(['zaak-unknown', 'document-unknown']);

async function diffOf(
  store: Store,
  zaak: string,
  options: DiffOptions,
  means: Means | undefined,
): Promise<DiffView> {
  const kept = loadDiff(store, zaak, PRESENT);
  if (kept === null) throw new KvqError({ code: 'zaak-unknown', zaak });
  const history = kept.stale ? await computed(store, zaak) : null;
  const versions = history?.versions ?? kept.versions;
  if (versions.length === 0) throw withoutAnswers(store, zaak);
  const chosen = choose(versions, options);
  // What is kept was compared without the reader's own words.
  const keeps = history === null && means === undefined;
  const ready = keeps && chosen !== null ? readyIn(store, kept, chosen) : null;
  const comparison =
    chosen === null ? NOTHING : (ready ?? (await compared(store, zaak, chosen, means)));
  return {
    zaak: kept.head,
    versions,
    before: chosen?.before ?? null,
    after: chosen?.after ?? null,
    statements: comparison.statements,
    notRepeated: comparison.notRepeated,
    unapplied: loadUnapplied(store, zaak),
    followUps: followUps(store, zaak),
  };
}

function withoutAnswers(store: Store, zaak: string): KvqError {
  const [letter] = loadUnapplied(store, zaak);
  return letter === undefined
    ? new KvqError({ code: 'no-answers', zaak })
    : new KvqError({ code: 'no-first-answer', zaak, document: letter.document });
}

const NOTHING: Comparison = { statements: [], notRepeated: [] };

async function computed(store: Store, zaak: string): Promise<ZaakHistory> {
  const { loadHistory } = await import('./load-history.ts');
  return await loadHistory(store, zaak);
}

/** `2` for `v2`. */
const BARE_NUMBER = /^\d+$/;

interface Chosen {
  readonly before: string;
  readonly after: string;
}

/**
 * The ids of the versions to compare: those asked for, else the first and the last; null where there
 * is one version and nobody asks for another.
 */
function choose(
  versions: readonly Pick<RecordVersion, 'id'>[],
  { from, to }: DiffOptions,
): Chosen | null {
  const known = versions.map(({ id }) => id);
  const place = (given: string | undefined, usual: number): number => {
    if (given === undefined) return usual;
    const at = known.indexOf(BARE_NUMBER.test(given) ? `v${given}` : given.toLowerCase());
    if (at < 0) throw new KvqError({ code: 'version', given, known });
    return at;
  };
  const chosen = { before: place(from, 0), after: place(to, known.length - 1) };
  const [before = '', after = ''] = [known[chosen.before], known[chosen.after]];
  if (chosen.before < chosen.after) return { before, after };
  if (from === undefined && to === undefined) return null;
  throw new KvqError({ code: 'version-order', from: before, to: after });
}

/** The comparison that is kept ready, null where none is of these two versions. */
function readyIn(store: Store, kept: DiffRecord, { before, after }: Chosen): Comparison | null {
  const { comparison } = kept;
  if (comparison?.before === before && comparison.after === after) return comparison;
  return loadDiff(store, kept.head.zaak, PRESENT, before, after)?.comparison ?? null;
}

async function compared(
  store: Store,
  zaak: string,
  { before, after }: Chosen,
  means: Means | undefined,
): Promise<Comparison> {
  const { compareVersions } = await import('../core/history/compare-versions.ts');
  const history = await computed(store, zaak);
  const place = (id: string): number => history.versions.findIndex((it) => it.id === id);
  return compareVersions(history, place(before), place(after), means);
}

function onlyAbout(diff: DiffView, question: number): DiffView {
  return {
    ...diff,
    statements: diff.statements.filter(({ numbers }) => numbers.includes(question)),
    notRepeated: diff.notRepeated.filter((number) => number === question),
  };
}

/** Throws KvqError `question-unknown` where neither a question nor an answer has that number. */
async function refuseUnknownQuestion(store: Store, zaak: string, number: number): Promise<void> {
  const { hasQuestion } = await import('./has-question.ts');
  if (hasQuestion(await computed(store, zaak), number)) return;
  throw new KvqError({ code: 'question-unknown', zaak, number });
}
