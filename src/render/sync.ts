import type { KvqError } from '../errors.ts';
import type { Outcome } from './ingest.ts';
import { plain, wrap } from './layout.ts';
import type { View } from './view.ts';
import { inOneLine } from './visible.ts';

/** What a run of `kvq sync` came to. */
export interface SyncView {
  /** Zaken that are done, in this process. */
  readonly zaken: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly withdrawn: number;
  readonly requests: number;
  readonly failures: readonly {
    readonly zaak: string;
    readonly document: string | null;
    readonly error: KvqError;
  }[];
}

/** How far a run is. */
export interface SyncProgress {
  readonly done: number;
  /** Known so far, or as the source says. */
  readonly all: number;
  /** Zaken a second since the beginning of this process; 0 while that is not known. */
  readonly rate: number;
}

const BAR = 20;
const MINUTE = 60;

/** A sentence on what came, then one line for each failure. */
export function renderSync(view: View, result: SyncView): string {
  const { catalogue } = view;
  const { synced } = catalogue.phrases;
  const lines = [
    synced.summary(result),
    ...(result.failures.length > 0 ? [synced.failed(result.failures.length)] : []),
    ...result.failures.map(
      ({ zaak, document, error }) =>
        `  ${[zaak, document].filter((it) => it !== null).join(' ')}: ${catalogue.trouble(error.trouble)}`,
    ),
  ];
  return `${lines.flatMap((line) => wrap(view, [plain(inOneLine(line))], view.width)).join('\n')}\n`;
}

/** One line: a bar, how many of how many, how fast, and how long it will still take. */
export function renderProgress(view: View, { done, all, rate }: SyncProgress): string {
  const { synced } = view.catalogue.phrases;
  const share = all === 0 ? 0 : Math.min(1, done / all);
  const filled = Math.round(share * BAR);
  const bar = `[${'#'.repeat(filled)}${'.'.repeat(BAR - filled)}]`;
  const left = rate === 0 ? null : Math.ceil((all - done) / rate / MINUTE);
  return `${bar} ${synced.progress(done, all, rate, left)}`;
}

/** `kvq.sync/1`: what a run came to. */
export function syncJson({ catalogue }: View, scope: object, result: SyncView): object {
  return {
    schema: 'kvq.sync/1',
    scope,
    ...result,
    failures: result.failures.map(({ zaak, document, error }) => ({
      zaak,
      document,
      code: error.trouble.code,
      sentence: catalogue.trouble(error.trouble),
    })),
  };
}
