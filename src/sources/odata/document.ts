import { z } from 'zod';
import type { SourceDocument } from '../../core/source.ts';
import { kindOf } from '../kinds.ts';
import { publicationOf } from '../publication-id.ts';
import { absentFields, type Candidates, readEntity } from '../read-entity.ts';
import { dayOf, tidy } from '../wording.ts';

const text = z.string().nullish();
const version = z.looseObject({
  Id: text,
  Versienummer: z.number().nullish(),
  ExterneIdentifier: text,
  Verwijderd: z.boolean().nullish(),
});
const row = z.object({
  id: z.string().nullable(),
  number: z.string().nullable(),
  soort: z.string().nullable(),
  subject: text,
  title: text,
  date: text,
  received: text,
  aanhangselnummer: text,
  contentType: text,
  contentLength: z.number().nullish(),
  version: text,
  versions: z.array(version).nullish(),
  modified: text,
  withdrawn: z.boolean().nullish(),
});
type Row = z.infer<typeof row>;

const CANDIDATES: Candidates<Row> = {
  id: ['Id'],
  number: ['Nummer', 'DocumentNummer'],
  soort: ['Soort'],
  subject: ['Onderwerp'],
  title: ['Titel'],
  date: ['Datum'],
  received: ['DatumOntvangst'],
  aanhangselnummer: ['Aanhangselnummer', 'AanhangselNummer'],
  contentType: ['ContentType'],
  contentLength: ['ContentLength'],
  version: ['HuidigeDocumentVersie_Id'],
  versions: ['DocumentVersie'],
  modified: ['ApiGewijzigdOp', 'GewijzigdOp'],
  withdrawn: ['Verwijderd'],
};

/** A document of a zaak: listed, withdrawn, or a placeholder of which nothing is said yet. */
export type DocumentRow =
  | { readonly state: 'listed'; readonly document: SourceDocument }
  | { readonly state: 'withdrawn'; readonly id: string }
  | { readonly state: 'placeholder' };

/** Maps a row of Document; `zaak` is the one under which it is listed. */
export function documentOf(given: unknown, zaak: string | null): DocumentRow {
  const it = readEntity('Document', given, CANDIDATES, row);
  if (it.id === null) return { state: 'placeholder' };
  if (it.withdrawn === true) return { state: 'withdrawn', id: it.id };
  if (it.number === null) return { state: 'placeholder' };
  const kind = kindOf(it.soort);
  const current = currentVersion(it);
  return {
    state: 'listed',
    document: {
      id: it.id,
      documentNumber: it.number,
      kind,
      subject: tidy(it.subject) ?? tidy(it.title),
      date: dayOf(it.date),
      received: dayOf(it.received),
      publication: publicationOf({
        zaak,
        kind,
        externalIdentifier: current?.ExterneIdentifier ?? null,
        aanhangselnummer: it.aanhangselnummer ?? null,
        date: dayOf(it.received) ?? dayOf(it.date),
      }),
      contentType: tidy(it.contentType),
      contentLength: it.contentLength ?? null,
      version: it.version ?? current?.Id ?? null,
      modified: it.modified ?? null,
    },
  };
}

/** The fields that kvq reads and that a row of Document comes without. */
export function absentFromDocument(given: unknown): readonly string[] {
  return absentFields(given, CANDIDATES);
}

/** The version that the document points at, else the highest number that is not withdrawn. */
function currentVersion({ version: id, versions }: Row): z.infer<typeof version> | undefined {
  const live = (versions ?? []).filter((it) => it.Verwijderd !== true);
  const byNumber = live.sort((one, other) => (other.Versienummer ?? 0) - (one.Versienummer ?? 0));
  return byNumber.find((it) => it.Id === id) ?? byNumber[0];
}
