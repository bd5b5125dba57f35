import { z } from 'zod';
import type { Asker } from '../../core/model.ts';
import type { SourceZaak } from '../../core/source.ts';
import { absentFields, type Candidates, readEntity } from '../read-entity.ts';
import { dayOf, tidy } from '../wording.ts';
import { absentFromDocument, documentOf } from './document.ts';

const text = z.string().nullish();
const actor = z.looseObject({
  ActorNaam: text,
  ActorFractie: text,
  Functie: text,
  Relatie: text,
  Verwijderd: z.boolean().nullish(),
});
const related = z.array(z.looseObject({ Nummer: text })).nullish();
const row = z.object({
  id: z.string().nullable(),
  number: z.string().nullable(),
  soort: text,
  subject: text,
  started: text,
  closed: z.boolean().nullish(),
  modified: text,
  withdrawn: z.boolean().nullish(),
  documents: z.array(z.unknown()).optional(),
  actors: z.array(actor).nullish(),
  towards: related,
  from: related,
});
type Row = z.infer<typeof row>;
type Actor = z.infer<typeof actor>;

const CANDIDATES: Candidates<Row> = {
  id: ['Id'],
  number: ['Nummer'],
  soort: ['Soort'],
  subject: ['Onderwerp'],
  started: ['GestartOp'],
  closed: ['Afgedaan'],
  modified: ['ApiGewijzigdOp', 'GewijzigdOp'],
  withdrawn: ['Verwijderd'],
  documents: ['Document'],
  actors: ['ZaakActor'],
  towards: ['GerelateerdNaar'],
  from: ['GerelateerdVanuit'],
};
const WITH_DOCUMENTS: z.ZodType<Row> = row.extend({ documents: z.array(z.unknown()) });

/** What tells a zaak among others. */
export interface ZaakName {
  readonly number: string | null;
  readonly soort: string | null;
  readonly isWithdrawn: boolean;
}

/** Reads what tells a zaak, where its documents were not asked for. */
export function zaakName(given: unknown): ZaakName {
  const { number, soort, withdrawn } = readEntity('Zaak', given, CANDIDATES, row);
  return { number, soort: tidy(soort), isWithdrawn: withdrawn === true };
}

/**
 * Maps a row of Zaak with its documents and actors; null for a zaak that is withdrawn, and for a
 * placeholder. Documents that are asked for and do not come are a changed contract.
 */
export function zaakOf(
  given: unknown,
  expects: 'documents' | 'no documents' = 'documents',
): SourceZaak | null {
  const schema = expects === 'documents' ? WITH_DOCUMENTS : row;
  const it = readEntity<Row>('Zaak', given, CANDIDATES, schema);
  const zaak = it.number;
  if (it.withdrawn === true || zaak === null) return null;
  const rows = (it.documents ?? []).map((document) => documentOf(document, zaak));
  const actors = (it.actors ?? []).filter((one) => one.Verwijderd !== true);
  return {
    id: it.id,
    zaak,
    subject: tidy(it.subject),
    askers: [...askersAs(actors, 'indiener'), ...askersAs(actors, 'medeindiener')],
    addressedTo: inRelation(actors, 'gericht aan').flatMap(
      (one) => tidy(one.Functie) ?? tidy(one.ActorNaam) ?? [],
    ),
    submitted: dayOf(it.started),
    closed: it.closed ?? null,
    modified: it.modified ?? null,
    related: numbersIn([...(it.towards ?? []), ...(it.from ?? [])], zaak),
    documents: rows.flatMap((one) => (one.state === 'listed' ? [one.document] : [])),
    withdrawn: rows.flatMap((one) => (one.state === 'withdrawn' ? [one.id] : [])),
  };
}

/** The fields that kvq reads and that a zaak and its first document come without: `Zaak.Afgedaan`. */
export function absentFromZaak(given: unknown): readonly string[] {
  const { documents = [] } = readEntity('Zaak', given, CANDIDATES, row);
  const ofDocument = documents.length === 0 ? [] : absentFromDocument(documents[0]);
  return [
    ...absentFields(given, CANDIDATES).map((field) => `Zaak.${field}`),
    ...ofDocument.map((field) => `Document.${field}`),
  ];
}

function inRelation(actors: readonly Actor[], relation: string): readonly Actor[] {
  return actors.filter(({ Relatie }) => Relatie?.trim().toLowerCase() === relation);
}

function askersAs(actors: readonly Actor[], relation: string): readonly Asker[] {
  return inRelation(actors, relation).flatMap(({ ActorNaam, ActorFractie }) => {
    const name = tidy(ActorNaam);
    return name === null ? [] : [{ name, fractie: tidy(ActorFractie) }];
  });
}

function numbersIn(
  zaken: readonly { readonly Nummer?: string | null | undefined }[],
  own: string,
): readonly string[] {
  const numbers = zaken.flatMap(({ Nummer }) => (Nummer && Nummer !== own ? [Nummer] : []));
  return [...new Set(numbers)].sort();
}
