import type { IsoDate } from '../model.ts';

/** What tells which of two zaken was first. */
export interface Dated {
  readonly zaak: string;
  readonly submitted: IsoDate | null;
}

/**
 * Whether one zaak was asked before the other: by the days of submission, and by number where those do
 * not tell. Of two zaken always exactly one is.
 */
export function isEarlier(one: Dated, other: Dated): boolean {
  const [day, otherDay] = [one.submitted, other.submitted];
  if (day !== null && otherDay !== null && day !== otherDay) return day < otherDay;
  return one.zaak < other.zaak;
}
