import { createEntity } from './entity.ts';
import { guidOf } from './guid.ts';
import type { ActorRecord } from './records.ts';
import { type Entity, put, relate, type World } from './world.ts';

/** Who stands behind an actor: a person, perhaps with a fractie, or a committee. */
interface Party {
  readonly Persoon_Id: string | null;
  readonly Fractie_Id: string | null;
  readonly Commissie_Id: string | null;
}

function putOnce(world: World, entity: Entity, at: Date): string {
  if (!world.entities.has(entity.id)) put(world, entity, at);
  return entity.id;
}

/** Puts the person and the fractie of an actor. Only a committee has no role. */
function addParty(world: World, actor: ActorRecord, changed: string, at: Date): Party {
  const { name, fractie, role } = actor;
  if (role === null) {
    return { Persoon_Id: null, Fractie_Id: null, Commissie_Id: guidOf(`committee ${name}`) };
  }
  const from = { changed, state: 'present' } as const;
  const Nummer = String(world.entities.size + 1);
  const person = { Nummer, Achternaam: name };
  const group = { Nummer, Afkorting: fractie, NaamNL: fractie };
  const fractieId = guidOf(`fractie ${fractie}`);
  return {
    Persoon_Id: putOnce(world, createEntity('Persoon', guidOf(`person ${name}`), person, from), at),
    Fractie_Id: fractie && putOnce(world, createEntity('Fractie', fractieId, group, from), at),
    Commissie_Id: null,
  };
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
  const party = addParty(world, actor, owner.changed, at);
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
  if (party.Persoon_Id !== null) relate(world, [id, 'Persoon'], [party.Persoon_Id, name]);
  if (party.Fractie_Id !== null) relate(world, [id, 'Fractie'], [party.Fractie_Id, name]);
}
