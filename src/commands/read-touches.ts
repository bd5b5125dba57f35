import type { Context } from '../context.ts';
import { amsterdamDay } from '../core/amsterdam-day.ts';
import type { DocumentKind, IsoDate } from '../core/model.ts';
import { PRESENT } from '../core/reading-versions.ts';
import type { SourceDocument, SourceName } from '../core/source.ts';
import { type Followed, isFollowed } from '../core/watch/followed.ts';
import type { Touch } from '../core/watch/touch.ts';
import { loadHead } from '../store/projection/record.ts';
import {
  findListing,
  type Listing,
  saveWithdrawal,
  zaakOfSourceId,
} from '../store/source-records.ts';
import type { Store } from '../store/store.ts';
import { dropDocument, type NewTask, putTask } from '../store/watch-queue.ts';
import type { Witness } from './desk.ts';

/** Who reads what was touched, and by what it is judged. */
export interface TouchReader {
  readonly context: Context;
  readonly store: Store;
  readonly witness: () => Promise<Witness | null>;
  readonly followed: readonly Followed[];
  /** The day on which watching began. */
  readonly begun: () => IsoDate;
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

function put(reader: TouchReader, source: SourceName, { id, document, zaken }: Touch): void {
  const { context, store } = reader;
  if (document === null) return;
  const known = findListing(store, id);
  const tasks = known === null ? unseen(reader, document, zaken) : [seen(reader, document, known)];
  const at = context.now().toISOString();
  for (const task of tasks) putTask(store, { sourceId: id, source, document, ...task }, at);
}

type Placed = Pick<NewTask, 'zaakSourceId' | 'zaak' | 'isNew' | 'priority'>;

function seen(reader: TouchReader, { version }: SourceDocument, known: Listing): Placed {
  const isOther = version !== null && version !== known.document.version;
  const priority = isOther ? PRIORITY.otherVersion : rankOf(reader, known.zaak);
  return { zaakSourceId: '', zaak: known.zaak, isNew: false, priority };
}

/** Of zaken that the store does not know only what is theirs by its own word, and not old. */
function unseen(
  { store, begun }: TouchReader,
  { kind, received, date }: SourceDocument,
  zaken: Touch['zaken'],
): readonly Placed[] {
  const day = received ?? date;
  const isOld = day !== null && day < firstDayOfNews(begun());
  return zaken
    .map(({ id, zaak }) => ({ id, zaak: zaak ?? (id === null ? null : zaakOfSourceId(store, id)) }))
    .filter(({ zaak }) => (zaak !== null && isStored(store, zaak)) || (!isOld && OWN.has(kind)))
    .map(({ id, zaak }) => ({
      ...{ zaakSourceId: id ?? zaak ?? '', zaak },
      ...{ isNew: true, priority: PRIORITY.unseen },
    }));
}

function isStored(store: Store, zaak: string): boolean {
  return loadHead(store, zaak, PRESENT) !== null;
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
