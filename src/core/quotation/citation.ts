import type {
  HistoryEvent,
  RecordVersion,
  VersionComparison,
  ZaakHistory,
} from '../history/history.ts';
import { isEarlier } from '../lineage/order.ts';
import type { QuotedAcross } from '../lineage/quoted-across.ts';
import type { IsoDate, Statement } from '../model.ts';
import type { FindOptions } from './find-quotations.ts';
import { quotationsOf } from './first-sources.ts';
import { isQuotedOtherwise, misquotedOf } from './misquoted.ts';
import type { Origin, Quotation } from './quotation.ts';
import { type SaidText, saidIn } from './said.ts';
import { type Standing, standingOf } from './standing.ts';

/** A record that may be quoted, with each version compared with the one before it. */
export interface QuotableRecord {
  readonly history: ZaakHistory;
  readonly steps: readonly VersionComparison[];
  /** Later documents of which nobody knows which answer they change. */
  readonly unapplied: readonly Pick<HistoryEvent, 'document' | 'aanhangsel' | 'date' | 'kind'>[];
  /** What later zaken that name this one quote of it, also in words that differ a little. */
  readonly quotedLater: readonly QuotedAcross[];
  /** The last ISO 8601 instant at which a source told of it; null where it is from files alone. */
  readonly lookedUp: string | null;
}

/** A version without what it says. */
export type VersionHead = Omit<RecordVersion, 'answers' | 'letter'>;

/** A place in a record. */
export interface CitedPlace {
  readonly zaak: string;
  readonly kind: SaidText['kind'];
  readonly numbers: readonly number[];
  readonly part: string | null;
  readonly submitted: IsoDate | null;
}

/** A quotation with its source and what became of that. */
export interface Citation extends Omit<Quotation, 'passage' | 'also'> {
  readonly from: CitedPlace;
  readonly record: Pick<ZaakHistory, 'zaak' | 'subject' | 'askers' | 'addressedTo' | 'submitted'>;
  /** The versions of the record that change these words or give them first; for a question none. */
  readonly versions: readonly VersionHead[];
  readonly standing: Standing;
  /** What the quotation itself turns round: the contrary, another figure or date; null elsewhere. */
  readonly misquoted: Statement | null;
  readonly unapplied: QuotableRecord['unapplied'];
  readonly lookedUp: QuotableRecord['lookedUp'];
  /** Questions of other zaken, put later, that quote the same words. */
  readonly questionedIn: readonly CitedPlace[];
  /** What answers of zaken that quote them make of these words; flagged, and no correction of them. */
  readonly answeredElsewhere: readonly AnsweredElsewhere[];
  /** Other places with the same words. */
  readonly also: readonly CitedPlace[];
}

/** An answer of another zaak that says something else than the words it was asked about. */
interface AnsweredElsewhere {
  readonly place: CitedPlace;
  readonly statement: Statement;
}

interface Passage {
  readonly record: QuotableRecord;
  readonly said: SaidText;
}

/** Answers before questions before letters, records that the text names first, then the older. */
function passagesOf(
  records: readonly QuotableRecord[],
  named: ReadonlySet<string>,
): readonly Passage[] {
  const all = records.flatMap((record) => saidIn(record.history).map((said) => ({ record, said })));
  const order = ['answer', 'question', 'letter'] as const;
  const rank = ({ said, record: { history } }: Passage): string =>
    `${order.indexOf(said.kind)} ${named.has(history.zaak) ? 0 : 1} ${history.submitted ?? '9999'} ${history.zaak}`;
  return all
    .map((passage) => ({ passage, rank: rank(passage) }))
    .sort((one, other) => (one.rank < other.rank ? -1 : Number(one.rank > other.rank)))
    .map(({ passage }) => passage);
}

function placeOf({ record, said }: Passage): CitedPlace {
  const { zaak, submitted } = record.history;
  return { zaak, kind: said.kind, numbers: said.numbers, part: said.part, submitted };
}

function isLaterQuestion(place: CitedPlace, source: CitedPlace): boolean {
  if (place.kind !== 'question' || place.zaak === source.zaak) return false;
  return isEarlier(source, place);
}

function isSamePlace(one: CitedPlace, other: CitedPlace): boolean {
  return (
    one.zaak === other.zaak &&
    one.kind === other.kind &&
    one.part === other.part &&
    one.numbers.join() === other.numbers.join()
  );
}

/** What is kept of later zaken as quoting these words of an answer. */
function quotedLaterOf(
  { quotedLater }: QuotableRecord,
  { numbers, versions }: SaidText,
  { start, end }: Quotation['source'],
): readonly QuotedAcross[] {
  return quotedLater.filter(({ source }) => {
    const isSame = versions.includes(source.version) && source.numbers.join() === numbers.join();
    return isSame && source.span.start < end && start < source.span.end;
  });
}

function questionsIn(quoted: readonly QuotedAcross[]): readonly CitedPlace[] {
  return quoted
    .filter(({ place }) => place === 'question')
    .map(({ zaak, numbers, part }) => {
      return { zaak, kind: 'question', numbers, part, submitted: null };
    });
}

function answersIn(quoted: readonly QuotedAcross[]): readonly AnsweredElsewhere[] {
  return quoted.flatMap(({ zaak, shifts }) =>
    shifts
      .filter(({ statement }) => statement.flag)
      .map(({ numbers, part, statement }) => {
        return { place: { zaak, kind: 'answer', numbers, part, submitted: null }, statement };
      }),
  );
}

function headsOf({ versions }: ZaakHistory, { since, changes }: Standing): readonly VersionHead[] {
  const named = new Set([since, ...changes.map(({ version }) => version)]);
  return versions
    .filter(({ id }) => named.has(id))
    .map(({ answers: _answers, letter: _letter, ...head }) => head);
}

function citationOf(
  { passage, also, ...quotation }: Quotation,
  passages: readonly Passage[],
): readonly Citation[] {
  const source = passages[passage];
  if (source === undefined) return [];
  const { record, said } = source;
  const { zaak, subject, askers, addressedTo, submitted } = record.history;
  const from = placeOf(source);
  const standing = standingOf(record.history, record.steps, said, quotation.source);
  const others = placesOf(also, passages).filter(
    (place) => !isSamePlace(place, from) && (place.kind !== 'letter' || place.zaak !== from.zaak),
  );
  const quotedLater = quotedLaterOf(record, said, quotation.source);
  return [
    {
      ...quotation,
      from,
      record: { zaak, subject, askers, addressedTo, submitted },
      versions: headsOf(record.history, standing),
      standing,
      misquoted: misquotedOf(quotation),
      lookedUp: record.lookedUp,
      unapplied: from.kind === 'answer' ? record.unapplied : [],
      questionedIn: withoutDoubles([
        ...others.filter((place) => isLaterQuestion(place, from)),
        ...questionsIn(quotedLater),
      ]),
      answeredElsewhere: answersIn(quotedLater),
      also: others.filter((place) => !isLaterQuestion(place, from)),
    },
  ];
}

function placesOf(origins: readonly Origin[], passages: readonly Passage[]): readonly CitedPlace[] {
  return withoutDoubles(
    origins.flatMap(({ passage }) => {
      const at = passages[passage];
      return at === undefined ? [] : [placeOf(at)];
    }),
  );
}

function withoutDoubles(places: readonly CitedPlace[]): readonly CitedPlace[] {
  return places.filter((place, at) => places.findIndex((it) => isSamePlace(it, place)) === at);
}

/**
 * The quotations of these records in a text, each with its source, whether it still stands, and who
 * asked on about it. Of equal words an answer is the source before a question that repeats it, and a zaak
 * that the text names (`named`) before another one.
 */
export function citationsIn(
  text: string,
  records: readonly QuotableRecord[],
  options: FindOptions & { readonly named?: ReadonlySet<string> },
): readonly Citation[] {
  const passages = passagesOf(records, options.named ?? new Set());
  const words = passages.map(({ said }) => said);
  return quotationsOf(text, words, options).flatMap((one) => citationOf(one, passages));
}

/** Whether a quotation is of words that no longer stand, or not in those words. */
export function hasFallen({ standing }: Pick<Citation, 'standing'>): boolean {
  return ['reworded', 'changed', 'gone'].includes(standing.state);
}

/** How many quotations a text has, and how many of them are not as they stand in the store. */
export interface Tally {
  readonly quotations: number;
  /** In other words than their source, without saying so. */
  readonly otherwise: number;
  /** Of those: the contrary, or another figure or date. */
  readonly misquoted: number;
  /** Of words that no longer stand. */
  readonly fallen: number;
  /** Of words that stand as far as is known, beside a later document that may change them. */
  readonly uncertain: number;
}

/** Counts the quotations of a text. */
export function tallyOf(citations: readonly Citation[]): Tally {
  return {
    quotations: citations.length,
    otherwise: citations.filter(isQuotedOtherwise).length,
    misquoted: citations.filter(({ misquoted }) => misquoted !== null).length,
    fallen: citations.filter(hasFallen).length,
    uncertain: citations.filter((one) => !hasFallen(one) && one.unapplied.length > 0).length,
  };
}
