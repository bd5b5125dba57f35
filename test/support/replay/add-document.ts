import { addActor } from './add-actor.ts';
import { midnightOf } from './amsterdam-time.ts';
import { fileValues, versionOf } from './document-version.ts';
import { createEntity, idOf } from './entity.ts';
import { guidOf } from './guid.ts';
import type { DocumentRecord } from './records.ts';
import { type Entity, put, relate, type World } from './world.ts';

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
    put(
      world,
      createEntity('DocumentPublicatie', id, values, { ...document, state: 'present' }),
      at,
    );
    relate(world, [version.id, 'DocumentPublicatie'], [id, 'DocumentVersie']);
    world.resources.set(id, content);
  }
}

/** Puts a document with its version, its signers, its file and its publication. */
export function addDocument(world: World, document: DocumentRecord, at: Date): void {
  const id = idOf(document.number);
  const version = versionOf(document, 1);
  put(world, createEntity('Document', id, documentValues(document, version), document), at);
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
