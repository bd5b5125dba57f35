import type { IsoDate } from '../../core/model.ts';
import type { SourceName, SourceZaak } from '../../core/source.ts';
import { KvqError } from '../../errors.ts';
import { quoted } from './query.ts';
import type { Service, Version } from './service.ts';
import { zaakOf } from './zaak.ts';

/** Which zaken: submitted from a day on, and before another one; null where that side is open. */
export interface Span {
  readonly from: IsoDate | null;
  readonly before: IsoDate | null;
}

/** How far a listing is: rows seen, and where the service said the next page is. */
export interface Position {
  readonly skip: number;
  readonly link: string | null;
}

/** Some zaken of a listing, and where it goes on; null at its end. */
export interface Listed {
  readonly source: SourceName;
  readonly zaken: readonly SourceZaak[];
  readonly total: number | null;
  readonly next: Position | null;
}

/** Where a listing begins. */
export const START: Position = { skip: 0, link: null };
const HOUR = 3_600_000;

/** One page of the written questions of a span, in order of number, with their documents. */
export function listZaken(service: Service, span: Span, at: Position): Promise<Listed> {
  return service.through(async (version) => {
    const isOwn = at.link?.startsWith(version.base) ?? false;
    const page = await (isOwn && at.link !== null
      ? version.page(at.link)
      : version.zaken(optionsFor(version, span, at)));
    const { rows, total } = page;
    const skip = at.skip + rows.length;
    const hasMore = total === null ? rows.length >= version.profile.most : skip < total;
    const isEnd = page.next === null && (rows.length === 0 || !hasMore);
    refuseCircle(page.next, at.link);
    return {
      source: version.profile.name,
      zaken: rows.flatMap((row) => zaakOf(row) ?? []),
      total,
      next: isEnd ? null : { skip, link: page.next },
    };
  });
}

/** A listing that leads to itself would be followed for ever. */
function refuseCircle(next: string | null, link: string | null): void {
  if (next === null || next !== link) return;
  throw new KvqError({ code: 'source-contract', entity: 'OData', field: '@odata.nextLink' });
}

function optionsFor(
  { profile }: Version,
  { from, before }: Span,
  { skip }: Position,
): Readonly<Record<string, string>> {
  const terms = [
    `Soort eq ${quoted('Schriftelijke vragen')}`,
    ...(from === null ? [] : [`GestartOp ge ${midnight(from)}`]),
    ...(before === null ? [] : [`GestartOp lt ${midnight(before)}`]),
  ];
  return {
    $filter: terms.join(' and '),
    $orderby: 'Nummer',
    $top: String(profile.most),
    $skip: String(skip),
    $count: 'true',
  };
}

/** Midnight in Amsterdam as an instant; 1 January and 1 July differ by the hour of summer time. */
function midnight(day: IsoDate): string {
  const utc = Date.parse(`${day}T00:00:00Z`);
  const isDay = (hours: number): boolean =>
    amsterdamHour.format(new Date(utc - hours * HOUR)) === '00';
  return new Date(utc - (isDay(2) ? 2 : 1) * HOUR).toISOString().replace('.000Z', 'Z');
}

const amsterdamHour = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  hour: '2-digit',
  hourCycle: 'h23',
});
