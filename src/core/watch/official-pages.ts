import { formatAanhangselId } from '../identifiers.ts';
import type { Aanhangsel } from '../model.ts';

/** What of a document its official pages are addressed by. */
interface Addressed {
  readonly zaak: string;
  readonly documentNumber: string | null;
  readonly aanhangsel: Aanhangsel | null;
  readonly isQuestions: boolean;
}

const SITE = 'https://www.tweedekamer.nl/kamerstukken/kamervragen/detail';
const PUBLISHER = 'https://zoek.officielebekendmakingen.nl';

/**
 * The official pages of a document, the Tweede Kamer's first; without a document those of its zaak. KOOP
 * publishes some days later, so that its page may not be there yet.
 */
export function officialPages({
  zaak,
  documentNumber,
  aanhangsel,
  isQuestions,
}: Addressed): readonly string[] {
  const document = documentNumber === null ? '' : `&did=${documentNumber}`;
  const site = `${SITE}?id=${zaak}${document}`;
  if (aanhangsel !== null) return [site, `${PUBLISHER}/${formatAanhangselId(aanhangsel)}.html`];
  return isQuestions ? [site, `${PUBLISHER}/kv-tk-${zaak}.html`] : [site];
}
