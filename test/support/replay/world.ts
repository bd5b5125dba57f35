import type { Content, PublicationRecord, RowState } from './records.ts';

/** The kinds of rows that the replayed sources have. */
export type EntityName =
  | 'Zaak'
  | 'ZaakActor'
  | 'Document'
  | 'DocumentVersie'
  | 'DocumentActor'
  | 'DocumentPublicatie'
  | 'Persoon'
  | 'Fractie';

/** A field's value; a Date is an instant. */
export type Value = string | number | boolean | Date | null;

/** One row, never changed: a change puts another in its place. */
export interface Entity {
  readonly name: EntityName;
  readonly id: string;
  /** By the field names of OData v4. */
  readonly values: Readonly<Record<string, Value>>;
  readonly state: RowState;
  readonly changed: Date;
}

/** One emission of an entity in the SyncFeed. */
export interface FeedEntry {
  readonly sequence: number;
  readonly entity: Entity;
  readonly emitted: Date;
  /** How a tombstone writes its "true". */
  readonly trueWord: 'true' | 'True';
}

/** Everything that the sources hold at one moment. */
export interface World {
  readonly entities: Map<string, Entity>;
  readonly byName: Map<EntityName, Map<string, Entity>>;
  readonly links: Map<string, Set<string>>;
  readonly feed: FeedEntry[];
  readonly resources: Map<string, Content>;
  readonly publications: Map<string, PublicationRecord>;
}

const FIRST_SEQUENCE = 1001;

/** A world without rows. */
export function emptyWorld(): World {
  return {
    entities: new Map(),
    byName: new Map(),
    links: new Map(),
    feed: [],
    resources: new Map(),
    publications: new Map(),
  };
}

/** Puts a row in place, first or anew, and emits it in the feed at the given instant. */
export function put(
  world: World,
  entity: Entity,
  emitted: Date,
  trueWord: FeedEntry['trueWord'] = 'true',
): void {
  const rows = world.byName.get(entity.name) ?? new Map<string, Entity>();
  world.byName.set(entity.name, rows.set(entity.id, entity));
  world.entities.set(entity.id, entity);
  // KOOP's publications are no category of the feed.
  if (entity.name === 'DocumentPublicatie') return;
  const sequence = (world.feed.at(-1)?.sequence ?? FIRST_SEQUENCE - 1) + 1;
  world.feed.push({ sequence, entity, emitted, trueWord });
}

/** Relates two rows under the names that each gives the other. */
export function relate(
  world: World,
  [from, forth]: readonly [string, string],
  [to, back]: readonly [string, string],
): void {
  for (const [id, relation, other] of [
    [from, forth, to],
    [to, back, from],
  ] as const) {
    const ids = world.links.get(`${id} ${relation}`) ?? new Set();
    world.links.set(`${id} ${relation}`, ids.add(other));
  }
}

/** The rows that a row is related to under a name, in the order in which they came. */
export function related(world: World, id: string, relation: string): readonly Entity[] {
  return [...(world.links.get(`${id} ${relation}`) ?? [])].flatMap((other) => {
    const entity = world.entities.get(other);
    return entity ? [entity] : [];
  });
}

/** All rows of a kind. */
export function rowsOf(world: World, name: EntityName): readonly Entity[] {
  return [...(world.byName.get(name)?.values() ?? [])];
}

/** The row whose number this is: "2021Z14612" of a zaak, "2021D35707" of a document. */
export function numbered(world: World, number: string): Entity | null {
  const name: EntityName = number.charAt(4) === 'Z' ? 'Zaak' : 'Document';
  const field = name === 'Zaak' ? 'Nummer' : 'DocumentNummer';
  return rowsOf(world, name).find(({ values }) => values[field] === number) ?? null;
}
