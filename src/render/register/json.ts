import { countRegister } from '../../core/register/count-register.ts';
import type { RegisterItem } from '../../core/register/entry.ts';
import { statementJson } from '../json-comparison.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import type { View } from '../view.ts';
import { pagesOf } from './facts.ts';
import type { RegisterView } from './view.ts';

/** `kvq.corrections/1` (docs/cli.md): the register with its flagged statements and its counts. */
export function registerJson({ catalogue }: View, shown: RegisterView): object {
  return {
    schema: 'kvq.corrections/1',
    since: shown.since,
    until: shown.until,
    minister: shown.minister,
    department: shown.department,
    flaggedOnly: shown.flaggedOnly,
    corrections: shown.items.map((item) => correctionJson(catalogue, item)),
    counts: countRegister(shown.items),
    hiddenUnread: shown.hiddenUnread,
  };
}

function correctionJson(
  catalogue: Catalogue,
  { entry, flagged, unflagged, notRepeated }: RegisterItem,
): object {
  const { versions, flags: _, ...facts } = entry;
  return {
    ...facts,
    versions,
    addresses: pagesOf(entry),
    flagged: flagged.map((statement) => statementJson(catalogue, statement)),
    unflagged,
    notRepeated,
  };
}
