import { midnightOf } from './amsterdam-time.ts';
import { guidOf } from './guid.ts';
import type { ActorRecord, DocumentRecord, SourceRecords, ZaakRecord } from './records.ts';
import { type Entity, type EntityName, put, relate, type Value, type World } from './world.ts';

const UNKNOWN_LENGTH = 12_345;

/** The id that a numbered row gets where its record gives none. */
function idOf(number: string): string {
  return guidOf(number);
}

function entity(
  name: EntityName,
  id: string,
  values: Readonly<Record<string, Value>>,
  from: Pick<ZaakRecord, 'changed' | 'state'>,
): Entity {
  return { name, id, values, state: from.state, changed: new Date(from.changed) };
}

/** The person and the fractie of an actor, each put only once. */
function addParties(world: World, actor: ActorRecord, changed: string, at: Date): Party {
  const person = guidOf(`person ${actor.name}`);
  const fractie = actor.fractie === null ? null : guidOf(`fractie ${actor.fractie}`);
  const from = { changed, state: 'present' } as const;
  if (!world.entities.has(person)) {
    const values = { Nummer: String(world.entities.size + 1), Achternaam: actor.name };
    put(world, entity('Persoon', person, values, from), at);
  }
  if (fractie !== null && !world.entities.has(fractie)) {
    const values = {
      Nummer: String(world.entities.size + 1),
      Afkorting: actor.fractie,
      NaamNL: actor.fractie,
    };
    put(world, entity('Fractie', fractie, values, from), at);
  }
  return { Persoon_Id: person, Fractie_Id: fractie };
}

interface Party {
  readonly Persoon_Id: string;
  readonly Fractie_Id: string | null;
}

function addActor(
  world: World,
  actor: ActorRecord,
  owner: { readonly name: 'Zaak' | 'Document'; readonly id: string; readonly changed: string },
  at: Date,
): void {
  const name = owner.name === 'Zaak' ? 'ZaakActor' : 'DocumentActor';
  const id = guidOf(`${owner.id} ${actor.name} ${actor.relation}`);
  const party = addParties(world, actor, owner.changed, at);
  const values = {
    [`${owner.name}_Id`]: owner.id,
    ActorNaam: actor.name,
    ActorFractie: actor.fractie,
    Functie: actor.role,
    Relatie: actor.relation,
    ...party,
  };
  put(world, entity(name, id, values, { changed: owner.changed, state: 'present' }), at);
  relate(world, [owner.id, name], [id, owner.name]);
  relate(world, [id, 'Persoon'], [party.Persoon_Id, name]);
  if (party.Fractie_Id !== null) relate(world, [id, 'Fractie'], [party.Fractie_Id, name]);
}

function addZaak(world: World, zaak: ZaakRecord, at: Date): void {
  const id = zaak.id ?? idOf(zaak.number);
  const values = {
    Nummer: zaak.number,
    Soort: 'Schriftelijke vragen',
    Status: 'Vrijgegeven',
    Onderwerp: zaak.subject,
    GestartOp: midnightOf(zaak.submitted),
    Organisatie: 'Tweede Kamer',
    Vergaderjaar: zaak.vergaderjaar,
    Volgnummer: -1,
    Afgedaan: zaak.settled,
    GrootProject: false,
  };
  put(world, entity('Zaak', id, values, zaak), at);
  for (const actor of zaak.actors) {
    addActor(world, actor, { name: 'Zaak', id, changed: zaak.changed }, at);
  }
}

/** The version of a document that holds its bytes as they are now. */
export function versionOf(
  document: Pick<DocumentRecord, 'changed' | 'date' | 'externalIdentifier' | 'number' | 'resource'>,
  versienummer: number,
): Entity {
  const { resource } = document;
  const id = guidOf(`${document.number} version ${versienummer}`);
  const values = {
    Status: 'Vrijgegeven',
    Versienummer: versienummer,
    Bestandsgrootte: resource && (resource.length ?? UNKNOWN_LENGTH),
    Extensie: resource && extensionOf(resource.contentType),
    Datum: midnightOf(document.date),
    Document_Id: idOf(document.number),
    ExterneIdentifier: document.externalIdentifier,
  };
  return entity('DocumentVersie', id, values, { changed: document.changed, state: 'present' });
}

function extensionOf(contentType: string): string {
  if (contentType.includes('pdf')) return '.pdf';
  if (contentType.includes('word')) return '.docx';
  return contentType.includes('xml') ? '.xml' : '.txt';
}

/** What a document's row says of its file. */
export function fileValues({ resource }: Pick<DocumentRecord, 'resource'>): Entity['values'] {
  return {
    ContentType: resource?.contentType ?? null,
    ContentLength: resource && (resource.length ?? UNKNOWN_LENGTH),
  };
}

function documentValues(document: DocumentRecord, version: Entity): Entity['values'] {
  const received = document.received === null ? null : midnightOf(document.received);
  return {
    Soort: document.soort,
    DocumentNummer: document.number,
    Titel: document.title,
    Onderwerp: document.subject,
    Datum: midnightOf(document.date),
    Vergaderjaar: document.vergaderjaar,
    Kamer: 2,
    Volgnummer: -1,
    DatumRegistratie: midnightOf(document.date),
    DatumOntvangst: received,
    Aanhangselnummer: document.aanhangselnummer,
    Organisatie: 'Tweede Kamer',
    ...fileValues(document),
    HuidigeDocumentVersie_Id: version.id,
  };
}

/** Puts the publication of a document at KOOP, and its rows in OData v5. */
function addPublication(world: World, document: DocumentRecord, at: Date): void {
  const { publication } = document;
  if (!publication) return;
  world.publications.set(publication.id, publication);
  const version = versionOf(document, 1);
  for (const [form, content] of Object.entries(publication.forms)) {
    const id = guidOf(`${publication.id} ${form}`);
    const values = {
      DocumentType: form.charAt(0).toUpperCase() + form.slice(1),
      Source: 'Koop',
      ContentType: content.contentType,
      DocumentVersie_Id: version.id,
    };
    put(world, entity('DocumentPublicatie', id, values, { ...document, state: 'present' }), at);
    relate(world, [version.id, 'DocumentPublicatie'], [id, 'DocumentVersie']);
    world.resources.set(id, content);
  }
}

function addDocument(world: World, document: DocumentRecord, at: Date): void {
  const id = idOf(document.number);
  const version = versionOf(document, 1);
  put(world, entity('Document', id, documentValues(document, version), document), at);
  put(world, version, at);
  relate(world, [id, 'DocumentVersie'], [version.id, 'Document']);
  world.links.set(`${id} HuidigeDocumentVersie`, new Set([version.id]));
  for (const actor of document.actors) {
    addActor(world, actor, { name: 'Document', id, changed: document.changed }, at);
  }
  if (document.resource && document.state === 'present') {
    world.resources.set(id, document.resource);
    world.resources.set(version.id, document.resource);
  }
  addPublication(world, document, at);
}

function zaakId(world: World, number: string): string {
  const rows = world.byName.get('Zaak')?.values() ?? [];
  for (const { id, values } of rows) if (values['Nummer'] === number) return id;
  return idOf(number);
}

/** Puts records into a world; rows that they name and that are not there stay unrelated. */
export function addRecords(world: World, records: SourceRecords, now: Date | null = null): void {
  const ids = new Map<string, string>();
  for (const zaak of records.zaken) {
    addZaak(world, zaak, now ?? new Date(zaak.changed));
    ids.set(zaak.number, zaak.id ?? idOf(zaak.number));
  }
  const idFor = (number: string): string => ids.get(number) ?? zaakId(world, number);
  for (const zaak of records.zaken) {
    for (const other of zaak.relatedTo) {
      relate(world, [idFor(zaak.number), 'GerelateerdNaar'], [idFor(other), 'GerelateerdVanuit']);
    }
  }
  for (const document of records.documents) {
    addDocument(world, document, now ?? new Date(document.changed));
    for (const number of document.zaken) {
      relate(world, [idOf(document.number), 'Zaak'], [idFor(number), 'Document']);
    }
  }
}
