import type { Context } from '../context.ts';
import type { RecordVersion } from '../core/history/history.ts';
import type { Comparison } from '../core/model.ts';
import { PRESENT } from '../core/reading-versions.ts';
import { EXIT, KvqError } from '../errors.ts';
import { renderDiff } from '../render/diff.ts';
import type { DiffView } from '../render/diff-view.ts';
import { diffJson } from '../render/json-comparison.ts';
import type { View } from '../render/view.ts';
import { followUps } from '../store/follow-ups.ts';
import { withStore } from '../store/open.ts';
import { type DiffRecord, loadDiff } from '../store/projections.ts';
import type { Store } from '../store/store.ts';
import { placesOf } from '../terminal/places.ts';
import { present, presentJson } from '../terminal/present.ts';

/** The options of `kvq diff`. `offline` has no effect while there is no source to fetch from. */
export interface DiffOptions {
  readonly db?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly question: number | null;
  readonly all?: true | undefined;
  readonly offline?: true | undefined;
  readonly exitCode?: true | undefined;
  readonly json?: true | undefined;
  readonly md?: true | undefined;
}

/** `kvq diff ZAAK`: which statements changed between two versions of the record. */
export async function diff(
  context: Context,
  view: View,
  zaak: string,
  options: DiffOptions,
): Promise<number> {
  const { store: path } = placesOf(context.env, options.db);
  const whole = await withStore(path, 'read', (store) => diffOf(store, zaak, options));
  const shown = options.question === null ? whole : onlyAbout(whole, options.question);
  const extent = { all: options.all === true };
  if (options.json) presentJson(context, diffJson(view, shown));
  else if (options.md) {
    const { renderDiffMarkdown } = await import('../render/markdown.ts');
    await present(context, view, (it, data) => renderDiffMarkdown(it, data, extent), shown);
  } else await present(context, view, (it, data) => renderDiff(it, data, extent), shown);
  const isFlagged = shown.statements.some(({ flag }) => flag);
  return options.exitCode && isFlagged ? EXIT.found : EXIT.ok;
}

async function diffOf(store: Store, zaak: string, options: DiffOptions): Promise<DiffView> {
  const kept = loadDiff(store, zaak, PRESENT);
  if (kept === null) throw new KvqError({ code: 'zaak-unknown', zaak });
  if (kept.versions.length === 0) throw new KvqError({ code: 'no-answers', zaak });
  const { before, after } = chosen(kept.versions, options);
  const comparison = before === after ? NOTHING : await compared(store, kept, before, after);
  return {
    zaak: kept.head,
    versions: kept.versions,
    before: before === after ? null : before,
    after: before === after ? null : after,
    statements: comparison.statements,
    notRepeated: comparison.notRepeated,
    followUps: followUps(store, zaak),
  };
}

const NOTHING: Comparison = { statements: [], notRepeated: [] };

/** `2` for `v2`. */
const BARE_NUMBER = /^\d+$/;

interface Chosen {
  readonly before: string;
  readonly after: string;
}

/** The ids of the versions to compare: those asked for, else the first and the last. */
function chosen(versions: readonly Pick<RecordVersion, 'id'>[], { from, to }: DiffOptions): Chosen {
  const known = versions.map(({ id }) => id);
  const place = (given: string | undefined, usual: number): number => {
    if (given === undefined) return usual;
    const at = known.indexOf(BARE_NUMBER.test(given) ? `v${given}` : given.toLowerCase());
    if (at < 0) throw new KvqError({ code: 'version', given, known });
    return at;
  };
  const before = place(from, 0);
  const after = place(to, known.length - 1);
  if (before > after || (before === after && known.length > 1)) {
    throw new KvqError({
      code: 'version-order',
      from: known[before] ?? '',
      to: known[after] ?? '',
    });
  }
  return { before: known[before] ?? '', after: known[after] ?? '' };
}

/** The comparison as kept ready, else computed now. */
async function compared(
  store: Store,
  kept: DiffRecord,
  before: string,
  after: string,
): Promise<Comparison> {
  const { zaak } = kept.head;
  const ready = kept.stale ? null : loadDiff(store, zaak, PRESENT, before, after)?.comparison;
  if (ready) return ready;
  const { loadHistory } = await import('./load-history.ts');
  const { compareVersions } = await import('../core/history/compare-versions.ts');
  const history = await loadHistory(store, zaak);
  const place = (id: string): number => history.versions.findIndex((it) => it.id === id);
  return compareVersions(history, place(before), place(after));
}

function onlyAbout(diff: DiffView, question: number): DiffView {
  const known = [...diff.notRepeated, ...diff.statements.flatMap(({ numbers }) => numbers)];
  if (!known.includes(question)) {
    throw new KvqError({ code: 'question-unknown', zaak: diff.zaak.zaak, number: question });
  }
  return {
    ...diff,
    statements: diff.statements.filter(({ numbers }) => numbers.includes(question)),
    notRepeated: diff.notRepeated.filter((number) => number === question),
  };
}
