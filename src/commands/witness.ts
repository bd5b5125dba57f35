import { createHash } from 'node:crypto';
import type { Context } from '../context.ts';
import { amsterdamDay } from '../core/amsterdam-day.ts';
import { editionsOf } from '../core/history/editions.ts';
import type { Projection } from '../core/history/history.ts';
import type { IsoDate } from '../core/model.ts';
import type { SourceDocument } from '../core/source.ts';
import {
  type EventDraft,
  editionDraft,
  followUpDraft,
  withdrawalDraft,
} from '../core/watch/drafts.ts';
import { type Followed, isWanted } from '../core/watch/followed.ts';
import { type KnownEdition, type NewEdition, newEditions } from '../core/watch/new-editions.ts';
import { hasSameWords } from '../core/watch/same-words.ts';
import { loadDocuments } from '../store/documents.ts';
import { isToldOf, loadKnownEditions, saveEvent } from '../store/events.ts';
import { followUps } from '../store/follow-ups.ts';
import { loadFollowed } from '../store/followed.ts';
import { namedZaken } from '../store/named-zaken.ts';
import type { Store } from '../store/store.ts';
import { loadWatchStart } from '../store/watch-state.ts';
import type { Witness } from './desk.ts';
import { project } from './rebuild.ts';

/** Whether a document that is new to the store is news, by its key and the days that it bears. */
export type IsNews = (document: string, days: readonly IsoDate[]) => boolean;

interface Eyes {
  readonly context: Context;
  readonly store: Store;
  readonly followed: readonly Followed[];
  readonly isNews: IsNews;
}

const KEY = 32;

/**
 * The witness of a store, null where nobody watches yet. A document that is new to the store is news
 * where it bears a day after that on which watching began, so that filling the store with what is older
 * tells nobody anything, nor what bears no day; `isNews` may know better. One that comes to say something
 * else always is.
 */
export function witnessOf(
  context: Context,
  store: Store,
  isNews: IsNews = () => false,
): Witness | null {
  const since = loadWatchStart(store);
  if (since === null) return null;
  const begun = amsterdamDay(since);
  const isLater: IsNews = (document, days) =>
    days.some((day) => day > begun) || isNews(document, days);
  const eyes: Eyes = { context, store, followed: loadFollowed(store), isNews: isLater };
  return {
    look: (zaken, listed) => {
      const before = new Map(zaken.map((zaak) => [zaak, loadKnownEditions(store, zaak)]));
      return (projections) => {
        for (const projection of projections) {
          tellChanges(eyes, before.get(projection.history.zaak) ?? [], projection, listed);
        }
      };
    },
    withdrawn: (zaak, documents) => {
      if (documents.length === 0) return;
      const projection = project(store, zaak);
      const at = context.now().toISOString();
      for (const document of documents) {
        record(eyes, projection, withdrawalDraft(projection, document, at));
      }
    },
  };
}

function tellChanges(
  eyes: Eyes,
  before: readonly KnownEdition[],
  projection: Projection,
  listed: SourceDocument,
): void {
  const { zaak, events } = projection.history;
  const told = newEditions(before, events).filter((edition) =>
    edition.ordinal === 0
      ? eyes.isNews(edition.event.document, daysOf(edition, listed))
      : isOtherText(eyes, projection, edition),
  );
  for (const edition of told) {
    const kind = isListed(edition, listed) ? listed.kind : null;
    record(eyes, projection, editionDraft(projection, edition, kind));
  }
  for (const { event, ordinal } of told) {
    if (ordinal === 0) tellNamed(eyes, projection, event.document);
  }
  if (before.length === 0 && told.length > 0) tellLater(eyes, projection, zaak);
}

/** The days that a document bears: its own, and those by which the source lists it. */
function daysOf(edition: NewEdition, listed: SourceDocument): readonly IsoDate[] {
  const { date } = edition.event;
  const days = isListed(edition, listed) ? [date, listed.received, listed.date] : [date];
  return days.filter((day) => day !== null);
}

function isListed({ event }: NewEdition, listed: SourceDocument): boolean {
  return [listed.documentNumber, listed.publication].includes(event.document);
}

/** Whether a later edition says something else than the one before it, and not only in another form. */
function isOtherText(
  { store }: Eyes,
  { history }: Projection,
  { event, ordinal }: NewEdition,
): boolean {
  const document = loadDocuments(store, history.zaak).find(({ key }) => key === event.document);
  const editions = document === undefined ? [] : editionsOf(document);
  const [before, after] = [editions[ordinal - 1], editions[ordinal]];
  if (before === undefined || after === undefined || hasSameWords(before, after)) return false;
  // Answers that were standing already, given again, are nobody's news.
  return after.parsed.answers.length === 0 || event.version !== null;
}

/** Tells the zaken that a new document is the first of its zaak to name. */
function tellNamed(eyes: Eyes, { history }: Projection, document: string): void {
  const { store } = eyes;
  const others = history.events.map((event) => event.document).filter((it) => it !== document);
  const known = new Set(others.flatMap((other) => namedZaken(store, history.zaak, other)));
  for (const named of namedZaken(store, history.zaak, document)) {
    if (!known.has(named)) tellFollowUp(eyes, project(store, named), history);
  }
}

/** A zaak that comes after those that name it: they are news to it, as far as they were news at all. */
function tellLater(eyes: Eyes, projection: Projection, zaak: string): void {
  const { store } = eyes;
  for (const later of followUps(store, zaak)) {
    if (isToldOf(store, later)) tellFollowUp(eyes, projection, project(store, later).history);
  }
}

function tellFollowUp(eyes: Eyes, projection: Projection, later: Projection['history']): void {
  const at = eyes.context.now().toISOString();
  record(eyes, projection, followUpDraft(projection, later, at));
}

function record(
  { context, store, followed }: Eyes,
  { history }: Projection,
  { cause, event, documentKind }: EventDraft,
): void {
  const key = createHash('sha256').update(JSON.stringify(cause)).digest('hex').slice(0, KEY);
  const { zaak, subject, askers, addressedTo, questions, versions } = history;
  const text = [
    ...questions.map((one) => one.text),
    ...versions.flatMap(({ answers, letter }) => [...answers.map((one) => one.text), letter ?? '']),
  ].join(' ');
  const answeredBy = [...event.answeredBy, ...versions.flatMap((one) => one.answeredBy)];
  const followable = { zaak, subject, askers, addressedTo, answeredBy, text };
  const wanted = isWanted(followed, event.kind, documentKind, followable);
  saveEvent(store, { key, ...event }, wanted, context.now().toISOString());
}
