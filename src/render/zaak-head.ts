import type { ZaakHead } from './diff-view.ts';
import { plain, shorten, wrap } from './layout.ts';
import { addresseeWords, askerWords, capitalised, dateWords } from './names.ts';
import type { View } from './view.ts';

/** In cells; a subject can be a whole paragraph. */
const LONGEST_SUBJECT = 100;

/** Two or more lines: the zaak with its subject, then who asked whom and when. */
export function renderZaakHead(view: View, head: ZaakHead): readonly string[] {
  const { catalogue, palette, width } = view;
  const { phrases } = catalogue;
  const subject = capitalised(head.subject ?? '');
  const room = Math.min(width - view.measure(head.zaak) - 2, LONGEST_SUBJECT);
  const title = `${palette.title(head.zaak)}  ${shorten(view, subject, room)}`.trimEnd();
  const asked = [
    askerWords(head.askers),
    head.addressedTo.length > 0 ? phrases.to(addresseeWords(catalogue, head.addressedTo)) : '',
  ].filter((part) => part !== '');
  const facts = [
    asked.join(' '),
    head.submitted === null ? '' : phrases.submitted(dateWords(catalogue, head.submitted)),
  ].filter((part) => part !== '');
  return [title, ...wrap(view, [plain(facts.join(' · '))], width)];
}
