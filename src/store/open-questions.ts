import type { IsoDate } from '../core/model.ts';
import type { DelayNotice, OpenQuestions } from '../core/overdue/find-overdue.ts';
import { noticeMeaning } from '../core/overdue/notice-meaning.ts';
import { loadReading } from './parse-results.ts';
import { type ListedZaak, loadListedDocument } from './source-records.ts';
import { type Store, sql } from './store.ts';

interface Row {
  readonly id: number;
  readonly zaak: string;
  readonly subject: string | null;
  readonly submitted: IsoDate | null;
  readonly askers: string;
  readonly addressedTo: string;
  /** What a source listed last: ListedZaak as JSON. */
  readonly listed: string | null;
  readonly isEverAnswered: number;
}

interface Notice {
  readonly kind: 'delay-notice' | 'notice';
  readonly date: IsoDate | null;
  readonly document: string;
  readonly renditions: string;
}

const LISTED = `(
    select content
    from source_zaak
    where source_zaak.zaak_id = zaak.id
    order by source_zaak.id desc
    limit 1
  )`;

/** Zaken with written questions and, by a day, no answer: a letter under the zaak is one too. */
const unanswered = sql<[IsoDate], Row>(`
  select zaak.id, number as zaak, subject, submitted, askers, addressed_to as addressedTo,
    ${LISTED} as listed,
    exists (
      select 1 from history_event
      where zaak_id = zaak.id and kind in ('answer', 'further-answer', 'letter')
    ) as isEverAnswered
  from record
  join zaak on zaak.id = record.zaak_id
  where not exists (
      select 1 from history_event
      where zaak_id = zaak.id and kind in ('answer', 'further-answer', 'letter')
        and (date is null or date <= ?)
    )
    and (
      exists (select 1 from history_event where zaak_id = zaak.id and kind = 'questions')
      or not exists (select 1 from history_event where zaak_id = zaak.id and kind = 'oral-questions')
    )
  order by number
`);

/** Zaken of which a source told, and no document has come yet. */
const listedOnly = sql<[], Row>(`
  select zaak.id, number as zaak, null as subject, null as submitted, '[]' as askers,
    '[]' as addressedTo, ${LISTED} as listed, 0 as isEverAnswered
  from zaak
  where not exists (select 1 from record where zaak_id = zaak.id)
    and exists (select 1 from source_zaak where zaak_id = zaak.id)
  order by number
`);

const notices = sql<[number, IsoDate], Notice>(`
  select kind, date, key as document, renditions
  from history_event
  join document on document.id = document_id
  where history_event.zaak_id = ? and kind in ('delay-notice', 'notice')
    and (date is null or date <= ?)
  order by date is null, date, position
`);

const any = sql<[]>('select 1 from record union all select 1 from source_zaak limit 1');

/** Whether anything at all is known of any zaak. */
export function hasQuestions(store: Store): boolean {
  return any(store).get() !== undefined;
}

/**
 * The written questions that were submitted and not yet answered or withdrawn on a day, by zaak. What a
 * source calls dealt with, though no answer is stored, counts as dealt with; what came after that day is
 * not looked at. Questions without a date of submission are left out: no term can be counted.
 */
export function loadOpenQuestions(store: Store, day: IsoDate): readonly OpenQuestions[] {
  return [...unanswered(store).all(day), ...listedOnly(store).all()].flatMap((row) => {
    const listed: ListedZaak | null = row.listed === null ? null : JSON.parse(row.listed);
    const submitted = row.submitted ?? listed?.submitted ?? null;
    if (submitted === null || submitted > day) return [];
    if (listed?.closed === true && row.isEverAnswered === 0) return [];
    const found = notices(store).all(row.id, day);
    if (found.some((notice) => endsQuestions(store, row.zaak, notice))) return [];
    return [{ ...headOf(row, listed), submitted, delayNotice: delayOf(found) }];
  });
}

function headOf(
  row: Row,
  listed: ListedZaak | null,
): Omit<OpenQuestions, 'submitted' | 'delayNotice'> {
  const askers = JSON.parse(row.askers);
  const addressedTo = JSON.parse(row.addressedTo);
  return {
    zaak: row.zaak,
    subject: row.subject ?? listed?.subject ?? null,
    askers: askers.length > 0 ? askers : (listed?.askers ?? []),
    addressedTo: addressedTo.length > 0 ? addressedTo : (listed?.addressedTo ?? []),
  };
}

function delayOf(found: readonly Notice[]): DelayNotice | null {
  const first = found.find(({ kind }) => kind === 'delay-notice');
  return first === undefined ? null : { date: first.date, document: first.document };
}

function endsQuestions(store: Store, zaak: string, notice: Notice): boolean {
  if (notice.kind !== 'notice') return false;
  const ids: readonly number[] = JSON.parse(notice.renditions);
  const texts = ids.map((id) => loadReading(store, id)).flatMap((it) => [it?.subject, it?.letter]);
  const title = loadListedDocument(store, zaak, notice.document)?.subject;
  return [...texts, title].some((text) => text != null && noticeMeaning(text) !== null);
}
