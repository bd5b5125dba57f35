import { schemaVersion } from './migrate.ts';
import type { Versions } from './projection/record.ts';
import { type Store, sql } from './store.ts';
import { loadUnfiled, type UnfiledDocument } from './unfiled.ts';

/** How many rows of what a store holds. */
interface StoreCounts {
  readonly zaken: number;
  readonly documents: number;
  /** Documents whose zaak is unknown. */
  readonly unfiled: number;
  readonly renditions: number;
  readonly answerVersions: number;
  /** Renditions that the present parser has not read. */
  readonly toReparse: number;
  /** Zaken whose projection another parser or engine computed, or none has yet. */
  readonly stale: number;
}

/** The health of a store, for `kvq doctor`. */
export interface StoreStatus {
  readonly path: string;
  /** How many migrations it has had. */
  readonly schema: number;
  /** In bytes, as the database counts its pages. */
  readonly size: number;
  readonly counts: StoreCounts;
  /** The documents that `counts.unfiled` counts, by key. */
  readonly unfiled: readonly UnfiledDocument[];
  /** What SQLite finds wrong with the file, in its own words; none when it is sound. */
  readonly damage: readonly string[];
  /** Rows that refer to a row that is not there. */
  readonly brokenReferences: number;
}

const counts = sql<[Versions], StoreCounts>(`
  select
    (select count(*) from record) as zaken,
    (select count(*) from document) as documents,
    (select count(*) from document where zaak_id is null) as unfiled,
    (select count(*) from rendition_bytes) as renditions,
    (select count(*) from answer_version) as answerVersions,
    (select count(distinct sha256)
      from rendition
      where not exists (
        select 1
        from parse_result
        where rendition_id = rendition.id and parser >= @parser)) as toReparse,
    (select count(distinct zaak_id)
      from document
      left join record using (zaak_id)
      where zaak_id is not null and (parser is not @parser or engine is not @engine)) as stale
`);

const integrity = sql<[], { readonly integrity_check: string }>('pragma integrity_check');
const references = sql<[]>('pragma foreign_key_check');
const size = sql<[], { readonly size: number }>(`
  select page_count * page_size as size
  from pragma_page_count, pragma_page_size
`);

const NOTHING: StoreCounts = {
  zaken: 0,
  documents: 0,
  unfiled: 0,
  renditions: 0,
  answerVersions: 0,
  toReparse: 0,
  stale: 0,
};

/** Examines a store as a whole, which reads all of its file; `present` is what kvq runs now. */
export function loadStatus(store: Store, present: Versions): StoreStatus {
  return {
    path: store.path,
    schema: schemaVersion(store.db),
    size: size(store).get()?.size ?? 0,
    counts: counts(store).get(present) ?? NOTHING,
    unfiled: loadUnfiled(store),
    damage: integrity(store)
      .all()
      .map(({ integrity_check: said }) => said)
      .filter((said) => said !== 'ok'),
    brokenReferences: references(store).all().length,
  };
}
