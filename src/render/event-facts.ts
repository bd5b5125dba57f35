import { amsterdamDay } from '../core/amsterdam-day.ts';
import type { DocumentKind } from '../core/model.ts';
import type { EarlierDocument, WatchEvent } from '../core/watch/event.ts';
import { capitalised, dateWords, documentName, ministerWords } from './names.ts';
import type { View } from './view.ts';

const BLANKS = /\s+/g;

/** Outside text as it may stand within a line. */
export function flat(text: string): string {
  return text.replace(BLANKS, ' ').trim();
}

/** `Nader antwoord · 13 okt 2021 · ah-tk-20212022-472`. */
export function eventHead({ catalogue }: View, event: WatchEvent): string {
  const seen = amsterdamDay(event.seenAt);
  const date =
    event.date === null
      ? catalogue.phrases.seen(dateWords(catalogue, seen))
      : dateWords(catalogue, event.date);
  const name =
    event.document === null
      ? null
      : documentName({ document: event.document, aanhangsel: event.aanhangsel });
  return [capitalised(catalogue.alerts.kinds[event.kind]), date, ...(name === null ? [] : [name])]
    .map(flat)
    .join(' · ');
}

/** Sentences: what happened, who signed, and that it is another minister than before. */
export function eventSentences({ catalogue }: View, event: WatchEvent): readonly string[] {
  const { alerts } = catalogue;
  const meaning = alerts.meaning[event.kind];
  const { followUp } = event;
  return [
    ...(meaning === null ? [] : [meaning]),
    ...(followUp === null ? [] : [alerts.asksOn(followUp.zaak, flat(followUp.subject ?? ''))]),
    ...(event.answeredBy.length > 0 ? [alerts.signed(ministerWords(event.answeredBy))] : []),
    ...(event.earlier ? [alerts.comparedWith(...earlierWords(catalogue, event.earlier))] : []),
    ...(event.previously.length > 0 ? [alerts.signedBefore(ministerWords(event.previously))] : []),
  ].map(flat);
}

/** The name, date and signers of the document compared with. */
function earlierWords(
  catalogue: View['catalogue'],
  { document, aanhangsel, date, answeredBy }: EarlierDocument,
): [name: string, date: string, ministers: string] {
  return [
    documentName({ document, aanhangsel }),
    date === null ? '' : dateWords(catalogue, date),
    ministerWords(answeredBy),
  ];
}

/** What it comes to: how many statements are flagged, questions answered, answers not given again. */
export function eventOutcome({ catalogue }: View, event: WatchEvent): string {
  const { phrases, alerts } = catalogue;
  const { flagged, answered, notRepeated } = event;
  const compared = comparedVersions(event) !== null;
  return [
    ...(flagged.length > 0 ? [phrases.flagged(flagged.length)] : []),
    ...(flagged.length === 0 && compared ? [phrases.nothingFlagged] : []),
    ...(answered > 0 ? [alerts.answered(answered)] : []),
    ...(notRepeated > 0 ? [phrases.notRepeated(notRepeated)] : []),
  ].join(' · ');
}

/** The command that shows the whole of it. */
export function eventCommand(event: WatchEvent): string {
  const { zaak, kind, followUp } = event;
  const compared = comparedVersions(event);
  if (compared !== null) {
    return `kvq diff ${zaak} --from ${compared.before} --to ${compared.after}`;
  }
  if (followUp !== null) return `kvq fetch ${followUp.zaak}`;
  return kind === 'answer' || kind === 'further-answer' ? `kvq show ${zaak}` : `kvq log ${zaak}`;
}

function comparedVersions({
  versions: { before, after },
}: WatchEvent): { readonly before: string; readonly after: string } | null {
  return before === null || after === null ? null : { before, after };
}

/** The official pages, with that of the document compared with at the end; at the least that of the questions; addresses over https only. */
export function eventLinks({ addresses, earlier, zaak }: WatchEvent): readonly string[] {
  const all = [...addresses, ...(earlier?.addresses.slice(0, 1) ?? [])];
  const safe = all.filter((it) => URL.canParse(it) && new URL(it).protocol === 'https:');
  if (safe.length > 0) return safe.map((it) => new URL(it).href);
  return [`https://zoek.officielebekendmakingen.nl/kv-tk-${encodeURIComponent(zaak)}.html`];
}

/** The kind of the document whose words the reasons quote. */
export function quotedKind({ kind }: WatchEvent): DocumentKind | null {
  switch (kind) {
    case 'withdrawal':
    case 'replacement':
    case 'follow-up':
      return null;
    default:
      return kind;
  }
}
