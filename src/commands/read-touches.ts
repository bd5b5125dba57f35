import type { Context } from '../context.ts';
import { amsterdamDay } from '../core/amsterdam-day.ts';
import type { DocumentKind, IsoDate } from '../core/model.ts';
import { PRESENT } from '../core/reading-versions.ts';
import type { SourceName } from '../core/source.ts';
import { type Followed, isFollowed } from '../core/watch/followed.ts';
import type { Touch } from '../core/watch/touch.ts';
import { loadHead } from '../store/projection/record.ts';
import { findListing, saveWithdrawal, zaakOfSourceId } from '../store/source-records.ts';
import type { Store } from '../store/store.ts';
import { dropDocument, putTask } from '../store/watch-queue.ts';
import type { Witness } from './desk.ts';

/** Who reads what was touched, and by what it is judged. */
export interface TouchReader {
  readonly context: Context;
  readonly store: Store;
  readonly witness: () => Promise<Witness | null>;
  readonly followed: readonly Followed[];
  /** The day on which watching began. */
  readonly begun: IsoDate;
}

/** A document of before this many days that the store lacks was touched, and is not news. */
const GRACE = 7;
const DAY = 86_400_000;
/** Zaken of the last so many days are looked at before older ones. */
const RECENT = 200;
/** What belongs to written questions by its own word; a letter only does by its zaak. */
const OWN: ReadonlySet<DocumentKind> = new Set([
  'questions',
  'answer',
  'further-answer',
  'delay-notice',
  'notice',
]);
/** In the order in which they are looked at. */
const PRIORITY = { unseen: 0, otherVersion: 1, followed: 2, recent: 3, old: 4 } as const;

/** The first day of which a document that a source brings for the first time is news. */
export function firstDayOfNews(begun: IsoDate): IsoDate {
  return new Date(Date.parse(`${begun}T00:00:00Z`) - GRACE * DAY).toISOString().slice(0, 10);
}

/**
 * Puts what a source says was touched into the queue, and records what it withdrew. To be called in the
 * transaction that moves the cursor. What was touched and is older than the watch is left alone: mass
 * touches are of tens of thousands of documents.
 */
export function enqueue(
  reader: TouchReader,
  witness: Witness | null,
  source: SourceName,
  touches: readonly Touch[],
): void {
  for (const touch of touches) {
    if (touch.isWithdrawn) withdraw(reader, witness, source, touch.id);
    else put(reader, source, touch);
  }
}

function withdraw(
  { context, store }: TouchReader,
  witness: Witness | null,
  source: SourceName,
  id: string,
): void {
  dropDocument(store, id);
  const listing = saveWithdrawal(store, source, id, context.now().toISOString());
  if (listing !== null) witness?.withdrawn(listing.zaak, [listing.name]);
}

function put(reader: TouchReader, source: SourceName, touch: Touch): void {
  const { context, store } = reader;
  const { id, document, zaken } = touch;
  if (document === null) return;
  const at = context.now().toISOString();
  const known = findListing(store, id);
  const task = { sourceId: id, source, document };
  if (known !== null) {
    const isOther = document.version !== null && document.version !== known.document.version;
    const priority = isOther ? PRIORITY.otherVersion : rankOf(reader, known.zaak);
    putTask(store, { ...task, zaakSourceId: '', zaak: known.zaak, isNew: false, priority }, at);
    return;
  }
  const day = document.received ?? document.date;
  const isOld = day !== null && day < firstDayOfNews(reader.begun);
  for (const ref of zaken) {
    const zaak = ref.zaak ?? (ref.id === null ? null : zaakOfSourceId(store, ref.id));
    if (zaak === null && (isOld || !OWN.has(document.kind))) continue;
    const priority = PRIORITY.unseen;
    putTask(
      store,
      { ...task, zaakSourceId: ref.id ?? zaak ?? '', zaak, isNew: true, priority },
      at,
    );
  }
}

/** Where a document of a stored zaak comes in the queue. */
function rankOf({ context, store, followed }: TouchReader, zaak: string): number {
  const record = loadHead(store, zaak, PRESENT);
  if (record === null) return PRIORITY.old;
  const { head } = record;
  const all = followed.length === 0 || followed.some(({ kind }) => kind === 'everything');
  const isWanted = !all && isFollowed(followed, { ...head, answeredBy: [], text: '' });
  if (isWanted) return PRIORITY.followed;
  const limit = new Date(context.now().getTime() - RECENT * DAY).toISOString();
  return (head.submitted ?? '') >= amsterdamDay(limit) ? PRIORITY.recent : PRIORITY.old;
}
