import { createEntity } from './entity.ts';
import { guidOf } from './guid.ts';
import type { ActorRecord } from './records.ts';
import { put, relate, type World } from './world.ts';

/** The person and the fractie of an actor, each put only once. */
function addParties(world: World, actor: ActorRecord, changed: string, at: Date): Party {
  const person = guidOf(`person ${actor.name}`);
  const fractie = actor.fractie === null ? null : guidOf(`fractie ${actor.fractie}`);
  const from = { changed, state: 'present' } as const;
  if (!world.entities.has(person)) {
    const values = { Nummer: String(world.entities.size + 1), Achternaam: actor.name };
    put(world, createEntity('Persoon', person, values, from), at);
  }
  if (fractie !== null && !world.entities.has(fractie)) {
    const values = {
      Nummer: String(world.entities.size + 1),
      Afkorting: actor.fractie,
      NaamNL: actor.fractie,
    };
    put(world, createEntity('Fractie', fractie, values, from), at);
  }
  return { Persoon_Id: person, Fractie_Id: fractie };
}

interface Party {
  readonly Persoon_Id: string;
  readonly Fractie_Id: string | null;
}

/** Puts who asked, was asked or signed, with the person and the fractie behind it. */
export function addActor(
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
  put(world, createEntity(name, id, values, { changed: owner.changed, state: 'present' }), at);
  relate(world, [owner.id, name], [id, owner.name]);
  relate(world, [id, 'Persoon'], [party.Persoon_Id, name]);
  if (party.Fractie_Id !== null) relate(world, [id, 'Fractie'], [party.Fractie_Id, name]);
}
