import { amsterdamDay } from '../core/amsterdam-day.ts';
import { plain, type Run } from './layout.ts';
import { dateWords } from './names.ts';
import type { View } from './view.ts';

/** How watching goes; instants are ISO 8601. */
export interface WatchStatusView {
  /** What happened since is news. */
  readonly since: string | null;
  readonly lastRound: {
    readonly begunAt: string;
    readonly endedAt: string | null;
    readonly outcome: 'good' | 'failed' | null;
    readonly result: { readonly troubles: readonly string[] } | null;
  } | null;
  readonly lastGood: string | null;
  /** Documents that wait to be looked at. */
  readonly queue: number;
  readonly channels: readonly {
    readonly name: string;
    readonly tries: number;
    readonly error: string | null;
    /** Alerts that wait for it. */
    readonly waiting: number;
    /** Alerts that it refused for good. */
    readonly refused: number;
  }[];
}

const TIME = { timeZone: 'Europe/Amsterdam', timeStyle: 'short' } as const;

/** Rows of a table: the last round, the last good one, what waits, and each channel. */
export function watchRows(view: View, status: WatchStatusView): readonly (readonly Run[])[] {
  const { doctor } = view.catalogue.watching;
  const rows: readonly (readonly [string, string])[] = [
    [doctor.round, roundWords(view, status)],
    ...(isGood(status) || status.lastGood === null
      ? []
      : [[doctor.lastGood, minuteOf(view, status.lastGood)] as const]),
    ...(status.queue === 0 ? [] : [[doctor.queue, doctor.documents(status.queue)] as const]),
    ...status.channels.map(
      (channel) => [`${doctor.channel} ${channel.name}`, channelWords(view, channel)] as const,
    ),
  ];
  return rows.map(([name, value]) => [{ text: name, paint: view.palette.title }, plain(value)]);
}

function isGood({ lastRound }: WatchStatusView): boolean {
  return lastRound?.outcome === 'good';
}

function roundWords(view: View, { lastRound }: WatchStatusView): string {
  const { doctor } = view.catalogue.watching;
  if (lastRound === null) return doctor.never;
  const { begunAt, endedAt, outcome, result } = lastRound;
  if (endedAt === null) return doctor.unfinished(minuteOf(view, begunAt));
  if (outcome === 'good') return doctor.good(minuteOf(view, endedAt));
  return doctor.failed(minuteOf(view, endedAt), (result?.troubles ?? []).join(', '));
}

function channelWords(view: View, channel: WatchStatusView['channels'][number]): string {
  const { doctor } = view.catalogue.watching;
  const { error, tries, waiting, refused } = channel;
  const state = error === null ? doctor.inOrder : doctor.failing(error, tries);
  return [
    state,
    ...(waiting === 0 ? [] : [doctor.waiting(waiting)]),
    ...(refused === 0 ? [] : [doctor.refused(refused)]),
  ].join(', ');
}

/** `5 jan 2098 13:00` of an instant, as the clocks in Amsterdam have it. */
function minuteOf({ catalogue }: View, instant: string): string {
  const time = new Intl.DateTimeFormat('nl-NL', TIME).format(new Date(instant));
  return `${dateWords(catalogue, amsterdamDay(instant))} ${time}`;
}
