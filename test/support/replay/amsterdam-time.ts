const HOUR = 3_600_000;
const format = new Intl.DateTimeFormat('en', {
  timeZone: 'Europe/Amsterdam',
  timeZoneName: 'longOffset',
});
const offsets = new Map<number, number>();

/** Hours that Amsterdam is ahead of UTC at an instant; it never changes within an hour. */
function hoursAhead(instant: Date): number {
  const hour = Math.floor(instant.getTime() / HOUR);
  const known = offsets.get(hour);
  if (known !== undefined) return known;
  const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value;
  const ahead = Number(/\+(\d\d)/.exec(name ?? '')?.[1] ?? 0);
  offsets.set(hour, ahead);
  return ahead;
}

/** The instant at which a day begins in Amsterdam. */
export function midnightOf(day: string): Date {
  const summer = new Date(`${day}T00:00:00+02:00`);
  return hoursAhead(summer) === 2 ? summer : new Date(`${day}T00:00:00+01:00`);
}

/** "2021-08-27T00:00:00": the clock in Amsterdam, with milliseconds where there are any. */
export function localTime(instant: Date): string {
  const local = new Date(instant.getTime() + hoursAhead(instant) * HOUR).toISOString();
  return local.replace('Z', '').replace('.000', '');
}

/** "2024-02-19T10:59:02.367+01:00", as OData writes the times of the Kamer's own systems. */
export function offsetTime(instant: Date): string {
  return `${localTime(instant)}+0${hoursAhead(instant)}:00`;
}

/** "2024-02-19T14:58:01.0460000Z", as both interfaces write the times of the Gegevensmagazijn. */
export function utcTime(instant: Date): string {
  return instant.toISOString().replace('Z', '0000Z');
}

/** "2026-09-10T13:30:01.8670000": local and without an offset, as SyncFeed's `bijgewerkt`. */
export function feedTime(instant: Date): string {
  const time = localTime(instant);
  return time.includes('.') ? `${time}0000` : `${time}.0000000`;
}
