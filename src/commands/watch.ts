import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Context } from '../context.ts';
import type { IsoDate } from '../core/model.ts';
import { EXIT, KvqError } from '../errors.ts';
import type { View } from '../render/view.ts';
import { heartbeatAddress } from '../sources/settings.ts';
import { withStore } from '../store/open.ts';
import { lockWatch } from '../store/watch-lock.ts';
import { loadWatchStart } from '../store/watch-state.ts';
import { writeTo } from '../terminal/locale.ts';
import { placesOf } from '../terminal/places.ts';
import { notify } from '../terminal/present.ts';
import { attempt } from './attempt.ts';
import { openChannels } from './open-channels.ts';
import { type SourceOptions, sourcesOf } from './open-sources.ts';
import { stuckAlerts } from './stuck-alerts.ts';
import { sentence } from './trouble-sentence.ts';
import { type Log, type RoundOutcome, type RoundParts, watchRound } from './watch-round.ts';

/** The options of `kvq watch`. */
export interface WatchOptions extends SourceOptions {
  readonly db?: string | undefined;
  readonly json?: true | undefined;
  readonly debug?: true | undefined;
  readonly dryRun?: true | undefined;
  readonly quiet?: true | undefined;
  readonly exitCode?: true | undefined;
  readonly heartbeat?: string | undefined;
  /** The day on which the first round of a store begins; null for now. */
  readonly since: IsoDate | null;
  /** Milliseconds between two rounds; null for one round. */
  readonly interval: number | null;
  /** How many documents a round asks for; null for the usual number. */
  readonly budget: number | null;
}

const BUDGET = 50;
const NOWHERE = { write: (): void => undefined };

/**
 * `kvq watch`: one round, or with an interval one after another until Ctrl-C or SIGTERM. Says nothing
 * where there is neither news nor trouble. Exit code 6 where the store cannot be used, else that of the
 * first thing that failed, else 1 with `--exit-code` where there was news.
 */
export async function watch(context: Context, view: View, options: WatchOptions): Promise<number> {
  const heard = options.quiet ? { ...context, stdout: NOWHERE, stderr: NOWHERE } : context;
  heartbeatAddress('--heartbeat', options.heartbeat ?? null);
  if (options.interval === null) return await round(heard, view, options);
  let { since } = options;
  while (!context.signal.aborted) {
    try {
      await round(heard, view, { ...options, since });
      since = null;
    } catch (error) {
      if (!(error instanceof KvqError)) throw error;
      if (error.trouble.code !== 'interrupted') notify(heard, view, sentence, error.trouble);
    }
    await sleep(options.interval, undefined, { signal: context.signal }).catch(() => undefined);
  }
  return EXIT.ok;
}

/** One round, unless another process is at it. */
async function round(context: Context, view: View, options: WatchOptions): Promise<number> {
  const { store } = placesOf(context.env, options.db);
  const { watching } = view.catalogue;
  // Before the first write: what stops at a setting has not begun to watch.
  const isNew = !existsSync(store);
  const sources = sourcesOf(context, options);
  const channels = await attempt(() => openChannels(context, view, options));
  if (isNew && channels instanceof KvqError) throw channels;
  const path = isNew && options.dryRun ? ':memory:' : store;
  const unlock = lockWatch(path);
  if (unlock === null) {
    if (context.stderr.isTTY || options.debug) say(context, watching.busy);
    return EXIT.ok;
  }
  try {
    return await withStore(path, 'write', (store) =>
      roundIn(context, view, options, { store, sources, channels }),
    );
  } finally {
    unlock();
  }
}

async function roundIn(
  context: Context,
  view: View,
  options: WatchOptions,
  { store, sources, channels }: Pick<RoundParts, 'store' | 'sources' | 'channels'>,
): Promise<number> {
  const { watching } = view.catalogue;
  const isDry = options.dryRun === true;
  const log: Log = (text) => {
    if (options.debug) say(context, text(watching.log, view.catalogue.trouble));
  };
  refuseToBegin(context, view, options, { store, channels });
  if (isDry) store.db.exec('begin');
  const outcome = await watchRound({
    ...{ context, store, sources, channels, isDry, log },
    since: options.since === null ? null : new Date(`${options.since}T00:00:00Z`),
    budget: options.budget ?? BUDGET,
  }).finally(() => {
    if (isDry && store.db.inTransaction) store.db.exec('rollback');
  });
  if (outcome.isFirst && context.stderr.isTTY) say(context, watching.begun);
  const stuck = isDry ? null : stuckAlerts(store, outcome.failures);
  const failures = [...outcome.failures, ...(stuck === null ? [] : [stuck])];
  for (const { trouble } of failures) notify(context, view, sentence, trouble);
  if (isDry) await showDry(context, view, options, outcome);
  const late = isDry ? null : await beatAfter(context, options, failures, sources.client.settings);
  if (late !== null) notify(context, view, sentence, late.trouble);
  return codeOf([...failures, ...(late === null ? [] : [late])], outcome, options);
}

/** Throws where watching would begin with settings that are wrong; says so where `--since` comes too late. */
function refuseToBegin(
  context: Context,
  { catalogue }: View,
  { since }: WatchOptions,
  { store, channels }: Pick<RoundParts, 'store' | 'channels'>,
): void {
  const hasBegun = loadWatchStart(store) !== null;
  if (!hasBegun && channels instanceof KvqError) throw channels;
  if (hasBegun && since !== null) say(context, catalogue.watching.sinceIgnored);
}

async function showDry(
  context: Context,
  view: View,
  { json }: WatchOptions,
  { waiting }: RoundOutcome,
): Promise<void> {
  if (waiting.length === 0) {
    if (context.stderr.isTTY) say(context, view.catalogue.watching.nothingToSend);
    return;
  }
  const { stdoutChannel } = await import('./stdout-channel.ts');
  await stdoutChannel(context, view, '', json === true).deliver(waiting);
}

/** Asks for the heartbeat's address after a good round; gives why that failed. */
async function beatAfter(
  context: Context,
  options: WatchOptions,
  failures: readonly KvqError[],
  settings: Parameters<typeof import('./heartbeat.ts').beat>[1],
): Promise<KvqError | null> {
  const address = options.heartbeat ?? settings.heartbeat;
  if (address === null || failures.length > 0) return null;
  const { beat } = await import('./heartbeat.ts');
  const outcome = await attempt(() => beat(context, settings, address));
  return outcome instanceof KvqError ? outcome : null;
}

function codeOf(
  failures: readonly KvqError[],
  { news }: RoundOutcome,
  { exitCode }: WatchOptions,
): number {
  const codes = failures.map((failure) => failure.exitCode);
  if (codes.includes(EXIT.store)) return EXIT.store;
  if (codes.includes(EXIT.unreachable)) return EXIT.unreachable;
  return codes[0] ?? (exitCode && news > 0 ? EXIT.found : EXIT.ok);
}

function say({ stderr, env }: Context, text: string): void {
  writeTo(stderr, env, `kvq: ${text}\n`);
}
