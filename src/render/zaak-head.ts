import type { ZaakHead } from './diff-view.ts';
import { plain, shorten, wrap } from './layout.ts';
import { addresseeWords, askerWords, capitalised, dateWords } from './names.ts';
import type { View } from './view.ts';

/** In cells; a subject can be a whole paragraph. */
const LONGEST_SUBJECT = 100;

/** Two or more lines: the zaak with its subject, then who asked whom and when. */
export function renderZaakHead(view: View, head: ZaakHead): readonly string[] {
  const subject = capitalised(head.subject ?? '');
  const room = Math.min(view.width - view.measure(head.zaak) - 2, LONGEST_SUBJECT);
  const title = `${view.palette.title(head.zaak)}  ${shorten(view, subject, room)}`.trimEnd();
  return [title, ...wrap(view, [plain(zaakFacts(view, head))], view.width)];
}

/** `Van Ginneken (D66) aan de Minister voor Rechtsbescherming · ingezonden 27 aug 2021`. */
export function zaakFacts({ catalogue }: View, head: Omit<ZaakHead, 'zaak' | 'subject'>): string {
  const { phrases } = catalogue;
  const asked = [
    askerWords(head.askers),
    head.addressedTo.length > 0 ? phrases.to(addresseeWords(catalogue, head.addressedTo)) : '',
  ].filter((part) => part !== '');
  const submitted =
    head.submitted === null ? '' : phrases.submitted(dateWords(catalogue, head.submitted));
  return [asked.join(' '), submitted].filter((part) => part !== '').join(' · ');
}
