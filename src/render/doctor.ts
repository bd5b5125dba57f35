import type { SourceName } from '../core/source.ts';
import type { Trouble } from '../errors.ts';
import { plain, table } from './layout.ts';
import type { View } from './view.ts';
import { type WatchStatusView, watchRows } from './watch-status.ts';

/** What `kvq doctor` finds. */
export interface DoctorView {
  readonly version: string;
  readonly configuration: { readonly path: string; readonly exists: boolean };
  readonly store: {
    readonly path: string;
    readonly exists: boolean;
    /** How many migrations the database has had. */
    readonly schema: number;
    /** In bytes. */
    readonly size: number;
    readonly counts: {
      readonly zaken: number;
      readonly documents: number;
      /** Documents whose zaak is unknown. */
      readonly unfiled: number;
      readonly renditions: number;
      readonly answerVersions: number;
      /** Renditions that the present parser has not read. */
      readonly toReparse: number;
      /** Zaken that another parser or engine computed last. */
      readonly stale: number;
    };
    /** Documents whose zaak is unknown, each with the file or address where it was first seen. */
    readonly unfiled: readonly { readonly document: string; readonly source: string }[];
    /** What is wrong with the file; none when it is sound. */
    readonly damage: readonly string[];
    /** Rows that refer to a row that is not there. */
    readonly brokenReferences: number;
  };
  /** How watching goes; null where that is not known. */
  readonly watch: WatchStatusView | null;
  /** What each source keeps of its contract; null where that was not asked. */
  readonly sources:
    | readonly ({ readonly source: SourceName } & (
        | { readonly state: 'off' }
        | { readonly state: 'sound'; readonly absent: readonly string[] }
        | { readonly state: 'broken'; readonly trouble: Trouble }
      ))[]
    | null;
}

type Row = readonly [name: string, value: string];

/** A table: where everything is, and in which state; below it the documents without a zaak. */
export function renderDoctor(view: View, found: DoctorView): string {
  const { doctor } = view.catalogue.phrases;
  const { version, configuration, store } = found;
  const rows: readonly Row[] = [
    ['kvq', version],
    [doctor.configuration, configuration.path + (configuration.exists ? '' : ` ${doctor.unused}`)],
    [doctor.store, store.path],
    ...(store.exists ? storeRows(view, store) : [[doctor.condition, doctor.absent] as const]),
  ];
  const painted = rows.map(([name, value]) => [
    { text: name, paint: view.palette.title },
    plain(value),
  ]);
  const unfiled = store.unfiled.map(({ document, source }) => [plain(document), plain(source)]);
  const online = (found.sources ?? []).map((check) => [
    { text: check.source, paint: view.palette.title },
    plain(stateWords(view, check)),
  ]);
  const watch = found.watch === null ? [] : watchRows(view, found.watch);
  const tables = [painted, watch, unfiled, online].filter((it) => it.length > 0);
  return tables.map((it) => `${table(view, it).join('\n')}\n`).join('\n');
}

function stateWords(
  { catalogue }: View,
  check: NonNullable<DoctorView['sources']>[number],
): string {
  const { doctor } = catalogue.phrases;
  switch (check.state) {
    case 'off':
      return doctor.off;
    case 'sound':
      return check.absent.length === 0 ? doctor.sound : doctor.without(check.absent.join(', '));
    case 'broken':
      return catalogue.trouble(check.trouble);
  }
}

function storeRows(view: View, store: DoctorView['store']): readonly Row[] {
  const { doctor } = view.catalogue.phrases;
  const { counts, damage, brokenReferences } = store;
  const wrong = [
    ...damage,
    ...(brokenReferences > 0 ? [doctor.brokenReferences(brokenReferences)] : []),
  ];
  const advice = [
    ...(counts.unfiled > 0 ? [doctor.unfiled(counts.unfiled)] : []),
    ...(counts.toReparse + counts.stale > 0 ? [doctor.outdated] : []),
  ];
  return [
    [doctor.schema, String(store.schema)],
    [doctor.contents, doctor.counts(counts)],
    [doctor.condition, wrong.length > 0 ? wrong.join('; ') : doctor.sound],
    ...advice.map((sentence) => [doctor.advice, sentence] as const),
  ];
}
