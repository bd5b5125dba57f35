import { parseAanhangselId } from '../core/identifiers.ts';
import type { DocumentKind, IsoDate } from '../core/model.ts';
import type { CorrectionKind, RegisterEntry, RegisterOutcome } from '../core/register/entry.ts';
import type { Versions } from './projection/record.ts';
import { type Store, sql } from './store.ts';

/** The days that a register is of, both included; null where it has no such end. */
export interface Period {
  readonly since: IsoDate | null;
  readonly until: IsoDate | null;
}

/** The register of a period, newest first, and how many of its records are of an older kvq. */
export interface KeptRegister {
  readonly entries: readonly RegisterEntry[];
  readonly stale: number;
}

interface Seen {
  readonly sha256: string;
  readonly source: string;
  readonly seenAt: string;
}

interface Row {
  readonly zaak: string;
  readonly subject: string | null;
  readonly askers: string;
  readonly addressedTo: string;
  readonly submitted: IsoDate | null;
  readonly kind: CorrectionKind;
  readonly outcome: RegisterOutcome;
  readonly date: IsoDate | null;
  readonly document: string;
  readonly documentNumber: string | null;
  readonly publication: string | null;
  readonly documentKind: DocumentKind;
  readonly before: string | null;
  readonly after: string | null;
  readonly isReplaced: number | null;
  readonly answeredBy: string;
  readonly previously: string;
  readonly firstAnswered: IsoDate | null;
  readonly days: number | null;
  readonly flags: number;
  readonly renditions: string;
  readonly stale: number;
}

const SIGNERS = (version: string): string => `(
    select json_group_array(json_object('name', name, 'role', role, 'department', department))
    from (
      select name, role, department from record_version_minister
      where record_version_id = ${version}.id order by position
    )
  )`;

const REGISTER = `
  select
    listed.zaak, listed.subject, record.askers, record.addressed_to as addressedTo, record.submitted,
    listed.kind, listed.outcome, listed.date, listed.document,
    document.document_number as documentNumber, listed.publication,
    coalesce(version.kind, event.kind) as documentKind,
    listed.before_version as before, listed.version as after,
    version.replaced_in_place as isReplaced,
    case when version.id is null then event.answered_by else ${SIGNERS('version')} end as answeredBy,
    case when version.other_minister then ${SIGNERS('previous')} else '[]' end as previously,
    listed.first_answered as firstAnswered, listed.days, listed.flags,
    (
      select json_group_array(json_object('sha256', sha256, 'source', source, 'seenAt', seen_at))
      from json_each(coalesce(version.renditions, event.renditions))
      join rendition on rendition.id = value
    ) as renditions,
    record.parser is not @parser or record.engine is not @engine as stale
  from corrections listed
  join zaak on zaak.number = listed.zaak
  join record on record.zaak_id = zaak.id
  join document on document.key = listed.document
  left join record_version version
    on version.zaak_id = zaak.id and version.name = listed.version
  left join record_version previous
    on previous.zaak_id = zaak.id and previous.name = listed.before_version
  left join history_event event
    on event.document_id = document.id and listed.version is null
      and event.version_id is null and event.replaced_in_place = 0
`;

const NEWEST_FIRST = `
  order by listed.date desc nulls last, listed.zaak, version.ordinal desc, document.key
`;

const whole = sql<[Versions], Row>(`${REGISTER} ${NEWEST_FIRST}`);

const ofPeriod = sql<[Versions & { readonly since: IsoDate; readonly until: IsoDate }], Row>(`
  ${REGISTER}
  where listed.date >= @since and listed.date <= @until
  ${NEWEST_FIRST}
`);

const REPRINT = /ah-tk-\d{8}-\d{1,5}-(h\d+)/iu;
const UNFIT_FOR_ID = /[^\w.-]/gu;
/** So many digits of a sha256 tell one replacement of a document from another. */
const SHORT_SHA = 12;
const FIRST = '0000-01-01';
const LAST = '9999-12-31';

/**
 * Every later word on answers in a period, by the dates that the documents bear: undated ones are only in
 * the register without a period. Loads no statement. The view `corrections` says what is one.
 */
export function loadRegister(
  store: Store,
  { since, until }: Period,
  present: Versions,
): KeptRegister {
  const rows =
    since === null && until === null
      ? whole(store).all(present)
      : ofPeriod(store).all({ ...present, since: since ?? FIRST, until: until ?? LAST });
  return {
    entries: rows.map(entryOf),
    stale: rows.filter(({ stale }) => stale === 1).length,
  };
}

function entryOf(row: Row): RegisterEntry {
  const seen: readonly Seen[] = JSON.parse(row.renditions);
  const { zaak, subject, submitted, kind, outcome, date, document, documentNumber } = row;
  const { documentKind, firstAnswered, days, flags } = row;
  return {
    id: idOf(row, seen),
    ...{ zaak, subject, submitted, kind, outcome, date, document, documentNumber },
    ...{ documentKind, firstAnswered, days, flags },
    askers: JSON.parse(row.askers),
    addressedTo: JSON.parse(row.addressedTo),
    seenAt: seen.map(({ seenAt }) => seenAt).sort()[0] ?? '',
    aanhangsel: parseAanhangselId(row.publication),
    reprint: reprintOf(row, seen),
    versions: { before: row.before, after: row.after },
    answeredBy: JSON.parse(row.answeredBy),
    previously: JSON.parse(row.previously),
  };
}

/** Not by the version, whose number shifts when an earlier document comes in later. */
function idOf({ zaak, document, isReplaced }: Row, seen: readonly Seen[]): string {
  const [first] = [...seen].sort((one, other) => (one.seenAt < other.seenAt ? -1 : 1));
  const words = isReplaced === 1 ? [first?.sha256.slice(0, SHORT_SHA) ?? ''] : [];
  return [zaak, document, ...words].join('-').replace(UNFIT_FOR_ID, '-');
}

function reprintOf({ kind }: Row, seen: readonly Seen[]): string | null {
  if (kind !== 'reprint') return null;
  const marks = seen.flatMap(({ source }) => REPRINT.exec(source)?.[1]?.toLowerCase() ?? []);
  return marks.sort()[0] ?? null;
}
