import { addRecords } from './add-records.ts';
import { offsetTime } from './amsterdam-time.ts';
import { fileValues, versionOf } from './document-version.ts';
import {
  asContent,
  type Content,
  type PublicationRecord,
  type SourceRecords,
  type WrittenContent,
} from './records.ts';
import { type Entity, numbered, put, relate, related, type World } from './world.ts';

/** Something that happens at the sources. */
export type Change =
  /** Other bytes under the same document number: a new version, the one before it a tombstone. */
  | {
      readonly kind: 'replace';
      readonly document: string;
      readonly content: Content | WrittenContent;
    }
  /** Other bytes without a word about it in any row. */
  | {
      readonly kind: 'replace-silently';
      readonly document: string;
      readonly content: Content | WrittenContent;
    }
  /** A publication at KOOP that appears or gets other bytes. */
  | { readonly kind: 'publish'; readonly publication: PublicationRecord }
  /** A row withdrawn; `word` is how the feed's tombstone writes "true". */
  | { readonly kind: 'delete'; readonly number: string; readonly word?: 'true' | 'True' }
  /** Rows emitted anew though nothing in them changed; all documents where no numbers are given. */
  | { readonly kind: 'touch'; readonly numbers?: readonly string[] }
  | { readonly kind: 'add'; readonly records: SourceRecords };

function found(world: World, number: string): Entity {
  const entity = numbered(world, number);
  if (!entity) throw new Error(`The replayed sources have no ${number}.`);
  return entity;
}

function replace(world: World, number: string, content: Content, now: Date): void {
  const document = found(world, number);
  const versions = related(world, document.id, 'DocumentVersie');
  const before = versions.at(-1);
  const version = versionOf(
    {
      number,
      changed: now.toISOString(),
      date: offsetTime(now).slice(0, 10),
      resource: content,
      externalIdentifier: null,
    },
    versions.length + 1,
  );
  const external = before?.values['ExterneIdentifier'] ?? null;
  if (before) {
    put(world, { ...before, state: 'deleted', changed: now }, now);
    world.resources.delete(before.id);
  }
  put(world, { ...version, values: { ...version.values, ExterneIdentifier: external } }, now);
  relate(world, [document.id, 'DocumentVersie'], [version.id, 'Document']);
  world.links.set(`${document.id} HuidigeDocumentVersie`, new Set([version.id]));
  const values = {
    ...document.values,
    ...fileValues({ resource: content }),
    HuidigeDocumentVersie_Id: version.id,
  };
  const after = { ...document, values, changed: now };
  put(world, after, now);
  replaceSilently(world, after, content);
}

function replaceSilently(world: World, document: Entity, content: Content): void {
  world.resources.set(document.id, content);
  const current = document.values['HuidigeDocumentVersie_Id'];
  if (typeof current === 'string') world.resources.set(current, content);
}

function withdraw(world: World, number: string, word: 'true' | 'True', now: Date): void {
  const entity = found(world, number);
  put(world, { ...entity, state: 'deleted', changed: now }, now, word);
  world.resources.delete(entity.id);
}

function touch(world: World, numbers: readonly string[] | undefined, now: Date): void {
  const touched = numbers
    ? numbers.map((number) => found(world, number))
    : [...(world.byName.get('Document')?.values() ?? [])];
  for (const entity of touched) put(world, { ...entity, changed: now }, now);
}

/** Lets something happen at an instant. */
export function changeWorld(world: World, change: Change, now: Date): void {
  switch (change.kind) {
    case 'replace':
      replace(world, change.document, asContent(change.content), now);
      return;
    case 'replace-silently':
      replaceSilently(world, found(world, change.document), asContent(change.content));
      return;
    case 'publish':
      world.publications.set(change.publication.id, change.publication);
      return;
    case 'delete':
      withdraw(world, change.number, change.word ?? 'true', now);
      return;
    case 'touch':
      touch(world, change.numbers, now);
      return;
    case 'add':
      addRecords(world, change.records, now);
  }
}
