import { midnightOf } from './amsterdam-time.ts';
import { createEntity, idOf } from './entity.ts';
import { guidOf } from './guid.ts';
import type { DocumentRecord } from './records.ts';
import type { Entity } from './world.ts';

const UNKNOWN_LENGTH = 12_345;

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
  return createEntity('DocumentVersie', id, values, {
    changed: document.changed,
    state: 'present',
  });
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
