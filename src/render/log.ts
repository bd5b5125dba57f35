import type { HistoryEvent, Rendition, ZaakHistory } from '../core/history/history.ts';
import type { IsoDate } from '../core/model.ts';
import { plain, type Run, table } from './layout.ts';
import { dateWords, documentName, ministerWords } from './names.ts';
import type { View } from './view.ts';
import { renderZaakHead } from './zaak-head.ts';

/** What `kvq log` shows: the history, and the zaken that ask on about it. */
export interface LogView {
  readonly history: ZaakHistory;
  readonly followUps: readonly string[];
}

const MILLISECONDS_A_DAY = 86_400_000;
const KILOBYTE = 1000;
/** So many digits of a sha256 name a rendition here; `kvq show --rendition` takes them. */
const SHORT_SHA = 12;

/** Calendar days from one date to another; null where one of them is not known. */
export function daysBetween(from: IsoDate | null, to: IsoDate | null): number | null {
  if (from === null || to === null) return null;
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY);
}

/** One line for each document with its days since the questions, and one for each rendition of it. */
export function renderLog(view: View, { history, followUps }: LogView): string {
  const { phrases } = view.catalogue;
  const rows = history.events.map((event) => eventRow(view, history, event));
  const events = history.events.flatMap((event, at) => [
    ...(rowsOf(view, rows)[at] ?? []),
    ...event.renditions.map((rendition) => renditionLine(view, rendition)),
  ]);
  const lines = [
    ...renderZaakHead(view, history),
    '',
    ...events,
    ...(followUps.length > 0 ? ['', phrases.followUps(followUps.join(', '))] : []),
  ];
  return `${lines.join('\n')}\n`;
}
