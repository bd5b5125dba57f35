import { z } from 'zod';
import type { SourceDocument, SourceZaak } from '../../core/source.ts';
import { kindOf } from '../kinds.ts';
import { publicationOf } from '../publication-id.ts';
import { type Candidates, readEntity } from '../read-entity.ts';
import { dayOf, tidy } from '../wording.ts';
import type { FeedEntity } from './entity.ts';

const text = z.string().nullish();
const zaakRow = z.object({
  number: z.string(),
  soort: text,
  subject: text,
  started: text,
  closed: text,
});
const documentRow = z.object({
  number: z.string(),
  soort: z.string().nullable(),
  subject: text,
  title: text,
  date: text,
  received: text,
  aanhangselnummer: text,
});
const ZAAK: Candidates<z.infer<typeof zaakRow>> = {
  number: ['nummer'],
  soort: ['soort'],
  subject: ['onderwerp'],
  started: ['gestartOp'],
  closed: ['afgedaan'],
};
const DOCUMENT: Candidates<z.infer<typeof documentRow>> = {
  number: ['documentNummer', 'nummer'],
  soort: ['soort'],
  subject: ['onderwerp'],
  title: ['titel'],
  date: ['datum'],
  received: ['datumOntvangst'],
  aanhangselnummer: ['aanhangselnummer'],
};

/** A zaak as an entity of the feed says it, without documents, which the feed lists apart. */
export function zaakOfFeed({ id, fields, changed }: FeedEntity): SourceZaak {
  const it = readEntity('zaak', fields, ZAAK, zaakRow);
  return {
    id,
    zaak: it.number,
    subject: tidy(it.subject),
    askers: [],
    addressedTo: [],
    submitted: dayOf(it.started),
    closed: it.closed ? it.closed.toLowerCase() === 'true' : null,
    modified: changed,
    related: [],
    documents: [],
    withdrawn: [],
  };
}

/** A document as an entity of the feed says it; `zaak` is the number of the zaak that it refers to. */
export function documentOfFeed(entity: FeedEntity, zaak: string | null): SourceDocument {
  const it = readEntity('document', entity.fields, DOCUMENT, documentRow);
  const kind = kindOf(it.soort);
  const received = dayOf(it.received);
  const date = dayOf(it.date);
  return {
    id: entity.id,
    documentNumber: it.number,
    kind,
    subject: tidy(it.subject) ?? tidy(it.title),
    date,
    received,
    publication: publicationOf({
      zaak,
      kind,
      externalIdentifier: null,
      aanhangselnummer: it.aanhangselnummer ?? null,
      date: received ?? date,
    }),
    contentType: entity.contentType,
    contentLength: entity.contentLength,
    version: entity.relations['huidigeDocumentVersie']?.[0] ?? null,
    modified: entity.changed,
  };
}
