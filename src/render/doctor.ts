import { plain, table } from './layout.ts';
import type { View } from './view.ts';

/** What `kvq doctor` finds. */
export interface DoctorView {
  readonly version: string;
  readonly node: string;
  readonly configuration: { readonly path: string; readonly exists: boolean };
  readonly store: {
    readonly path: string;
    readonly exists: boolean;
    /** The schema of the database, and the newest that this kvq knows. */
    readonly schema: number;
    readonly schemaKnown: number;
    /** Null when SQLite finds it sound; else what it says. */
    readonly damage: string | null;
    /** In bytes. */
    readonly size: number;
    readonly zaken: number;
    readonly documents: number;
    readonly renditions: number;
  };
}

/** A table: where everything is, and in which state. */
export function renderDoctor(
  view: View,
  { version, node, configuration, store }: DoctorView,
): string {
  const { doctor } = view.catalogue.phrases;
  const counts = [
    doctor.zaken(store.zaken),
    doctor.documents(store.documents),
    doctor.renditions(store.renditions),
  ].join(', ');
  const condition: readonly (readonly [string, string])[] = store.exists
    ? [
        [doctor.schema, `${store.schema} / ${store.schemaKnown}`],
        [doctor.contents, counts],
        [doctor.condition, store.damage ?? doctor.sound],
      ]
    : [[doctor.condition, doctor.absent]];
  const rows: readonly (readonly [string, string])[] = [
    [doctor.program, `${version} (Node ${node})`],
    [
      doctor.configuration,
      configuration.exists ? configuration.path : `${configuration.path} ${doctor.unused}`,
    ],
    [doctor.store, store.path],
    ...condition,
  ];
  return `${table(
    view,
    rows.map(([name, value]) => [{ text: name, paint: view.palette.title }, plain(value)]),
  ).join('\n')}\n`;
}
