import { addActor } from './add-actor.ts';
import { addDocument } from './add-document.ts';
import { midnightOf } from './amsterdam-time.ts';
import { createEntity, idOf } from './entity.ts';
import type { SourceRecords, ZaakRecord } from './records.ts';
import { put, relate, type World } from './world.ts';

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
  put(world, createEntity('Zaak', id, values, zaak), at);
  for (const actor of zaak.actors) {
    addActor(world, actor, { name: 'Zaak', id, changed: zaak.changed }, at);
  }
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
