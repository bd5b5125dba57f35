import {
  type Line,
  type LineAnswer,
  type LineSource,
  type LineZaak,
  lineOf,
} from '../../core/lineage/line.ts';
import type { Label } from '../../core/model.ts';
import type { Versions } from '../projection/record.ts';
import { loadHead } from '../projection/record.ts';
import { loadVersionHeads } from '../projection/record-versions.ts';
import { type Store, sql } from '../store.ts';
import { findZaak } from '../zaken.ts';
import { linksOf, openEndsOf } from './links.ts';
import { quotedBy } from './quoted.ts';

const flags = sql<
  [number],
  { readonly version: string; readonly numbers: string; readonly label: Label }
>(`
  select later.name as version, numbers, label
  from record_version later
  join record_version earlier on earlier.zaak_id = later.zaak_id
    and earlier.ordinal = later.ordinal - 1
  join comparison on before_id = earlier.id and after_id = later.id
  join statement on comparison_id = comparison.id
  where later.zaak_id = ? and flag = 1
  order by later.ordinal, statement.ordinal
`);

/** The line of a zaak as the store knows it (`lineOf`). */
export function loadLine(store: Store, zaak: string, present: Versions): Line {
  return lineOf(remembering(sourceIn(store, present)), zaak);
}

function sourceIn(store: Store, present: Versions): LineSource {
  const within = <T>(zaak: string, none: T, load: (id: number) => T): T => {
    const id = findZaak(store, zaak);
    return id === null ? none : load(id);
  };
  return {
    zaakOf: (zaak) => loadZaak(store, zaak, present),
    linksOf: (zaak) => within(zaak, [], (id) => linksOf(store, zaak, id)),
    quotedBetween: (from, to) => quotedBy(store, from).filter(({ quoted }) => quoted === to),
    openOf: (zaak) => within(zaak, [], (id) => openEndsOf(store, id)),
  };
}

/** A tree asks for the same zaak from several sides. */
function remembering(source: LineSource): LineSource {
  const zaken = new Map<string, LineZaak | null>();
  const links = new Map<string, ReturnType<LineSource['linksOf']>>();
  return {
    ...source,
    zaakOf: (zaak) => remembered(zaken, zaak, source.zaakOf),
    linksOf: (zaak) => remembered(links, zaak, source.linksOf),
  };
}

function remembered<T>(known: Map<string, T>, zaak: string, load: (zaak: string) => T): T {
  const found = known.get(zaak) ?? load(zaak);
  known.set(zaak, found);
  return found;
}

function loadZaak(store: Store, zaak: string, present: Versions): LineZaak | null {
  const record = loadHead(store, zaak, present);
  if (record === null) return null;
  const told = flags(store).all(record.id);
  const answers = loadVersionHeads(store, record.id, () => []).map(({ head }): LineAnswer => {
    const { id, date, kind, document, aanhangsel, answeredBy } = head;
    return {
      ...{ id, date, kind, document, aanhangsel, answeredBy },
      flags: told
        .filter(({ version }) => version === id)
        .map(({ numbers, label }) => ({ numbers: JSON.parse(numbers), label })),
    };
  });
  return { ...record.head, answers };
}
