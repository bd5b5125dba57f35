import type { Context } from '../context.ts';
import { amsterdamDay } from '../core/amsterdam-day.ts';
import { PRESENT } from '../core/reading-versions.ts';
import type { RegisterEntry, RegisterItem } from '../core/register/entry.ts';
import { type RegisterFilter, selectEntries } from '../core/register/select-entries.ts';
import { EXIT } from '../errors.ts';
import { registerJson } from '../render/register/json.ts';
import { renderRegister } from '../render/register/text.ts';
import type { RegisterView } from '../render/register/view.ts';
import type { View } from '../render/view.ts';
import { withStore } from '../store/open.ts';
import { loadFlaggedStep } from '../store/projection/comparisons.ts';
import { type KeptRegister, loadRegister, type Period } from '../store/register.ts';
import type { Store } from '../store/store.ts';
import { placesOf } from '../terminal/places.ts';
import { notify, present, presentJson, presentMarkup } from '../terminal/present.ts';
import { readVersion } from '../terminal/read-version.ts';
import { tellUnfiled } from './tell-unfiled.ts';

/** The options of `kvq corrections`; null where nothing was said. */
export interface CorrectionsOptions extends RegisterFilter, Period {
  readonly db?: string | undefined;
  readonly flagged?: true | undefined;
  readonly exitCode?: true | undefined;
  readonly json?: true | undefined;
  readonly csv?: true | undefined;
  readonly md?: true | undefined;
  readonly atom?: true | undefined;
  readonly html?: true | undefined;
}

/** `kvq corrections`: every later word on given answers, with what it changed. */
export async function corrections(
  context: Context,
  view: View,
  options: CorrectionsOptions,
): Promise<number> {
  const { store: path } = placesOf(context.env, options.db);
  const { since, until, minister, department } = options;
  const flaggedOnly = options.flagged === true;
  const { items, stale, hiddenUnread } = await withStore(path, 'read', (store) => {
    tellUnfiled(context, view, store);
    const kept = loadRegister(store, options, PRESENT);
    return { ...shownOf(store, kept, options), stale: kept.stale };
  });
  if (stale > 0) notify(context, view, staleLine, stale);
  await show(context, view, options, {
    ...{ since, until, minister, department, flaggedOnly, items, hiddenUnread },
    made: amsterdamDay(context.now().toISOString()),
    version: readVersion(),
  });
  return options.exitCode && items.some(({ flagged }) => flagged.length > 0) ? EXIT.found : EXIT.ok;
}

/** The corrections to show, with their statements; of the others no statement is loaded. */
function shownOf(
  store: Store,
  { entries }: KeptRegister,
  options: CorrectionsOptions,
): Pick<RegisterView, 'items' | 'hiddenUnread'> {
  const meant = selectEntries(entries, options);
  const shown = options.flagged ? meant.filter(({ flags }) => flags > 0) : meant;
  const isUnread = ({ outcome }: RegisterEntry): boolean => outcome !== 'compared';
  return {
    items: shown.map((entry) => itemOf(store, entry)),
    hiddenUnread: meant.filter(isUnread).length - shown.filter(isUnread).length,
  };
}

function itemOf(store: Store, entry: RegisterEntry): RegisterItem {
  const { before, after } = entry.versions;
  if (before === null || after === null) {
    return { entry, flagged: [], unflagged: 0, notRepeated: [] };
  }
  return { entry, ...loadFlaggedStep(store, entry.zaak, before, after) };
}

function staleLine({ catalogue }: View, count: number): string {
  return `${catalogue.register.stale(count)}\n`;
}

async function show(
  context: Context,
  view: View,
  options: CorrectionsOptions,
  shown: RegisterView,
): Promise<void> {
  if (options.json) presentJson(context, registerJson(view, shown));
  else if (options.csv) {
    const { presentCsv } = await import('../terminal/present-csv.ts');
    const { registerRows } = await import('../render/register/table.ts');
    await presentCsv(context, view, registerRows, shown);
  } else if (options.md) {
    const { renderRegisterMarkdown } = await import('../render/register/table.ts');
    await present(context, view, renderRegisterMarkdown, shown);
  } else if (options.html) {
    const { registerPage } = await import('../render/register/page.ts');
    await presentMarkup(context, view, registerPage, shown);
  } else if (options.atom) {
    const { registerAtom } = await import('../render/register/atom.ts');
    await presentMarkup(context, view, registerAtom, shown);
  } else await present(context, view, renderRegister, shown);
}
