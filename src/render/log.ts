import { amsterdamDay } from '../core/amsterdam-day.ts';
import type { MediaType } from '../core/block.ts';
import type { HistoryEvent, Rendition, ZaakHistory } from '../core/history/history.ts';
import type { Line } from '../core/lineage/line.ts';
import type { Mention } from '../core/lineage/mentions.ts';
import type { IsoDate } from '../core/model.ts';
import { hang, plain, type Run, tableRows, wrap } from './layout.ts';
import { renderLine } from './line.ts';
import { dateWords, documentName, ministerWords } from './names.ts';
import type { View } from './view.ts';
import { renderZaakHead } from './zaak-head.ts';

/** What `kvq log` shows: the history, and the zaken that ask on about it. */
export interface LogView {
  readonly history: ZaakHistory;
  readonly followUps: readonly string[];
  readonly line: Line;
  /** All that the documents of the zaak name. */
  readonly references: readonly Mention[];
  /** Files that are kept beside the renditions, as they were seen; by document. */
  readonly evidence: readonly (Rendition & { readonly document: string })[];
  /** Documents that the source withdrew, and when that was first seen. */
  readonly withdrawn: readonly { readonly document: string; readonly seenAt: string }[];
}

const MILLISECONDS_A_DAY = 86_400_000;
/** So many digits of a sha256 name a rendition here; `kvq show --rendition` takes them. */
const SHORT_SHA = 12;

/** As people call the formats, in both languages. */
const FORMATS: Readonly<Record<MediaType, string>> = {
  'text/plain': 'TXT',
  'text/markdown': 'Markdown',
  'application/xml': 'XML',
  'text/html': 'HTML',
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'DOCX',
};

/** Calendar days from one date to another; null where one of them is not known. */
export function daysBetween(from: IsoDate | null, to: IsoDate | null): number | null {
  if (from === null || to === null) return null;
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY);
}

/** The days that an answer took: none for what only replaced the text of a document. */
export function daysTaken(submitted: IsoDate | null, event: HistoryEvent): number | null {
  return event.replacedInPlace ? null : daysBetween(submitted, event.date);
}

/** One line for each document with its days since the questions, and one for each rendition of it. */
export function renderLog(view: View, life: LogView): string {
  const { history, evidence, withdrawn, line, references } = life;
  const rows = tableRows(
    view,
    history.events.map((event) => row(view, history, event)),
  );
  const lines = [
    ...renderZaakHead(view, history),
    '',
    ...history.events.flatMap((event, at) => [
      ...(rows[at] ?? []),
      ...[...event.renditions, ...besides(event, evidence)].flatMap((it) =>
        renditionLines(view, it),
      ),
    ]),
    ...withdrawn.flatMap((it) => withdrawnLines(view, it)),
    ...renderLine(view, history.zaak, line),
    ...alsoNamed(view, references),
  ];
  return `${lines.join('\n')}\n`;
}

/** The kamerstukken and debates that are named: kvq keeps none of those. */
function alsoNamed(view: View, references: readonly Mention[]): readonly string[] {
  const values = references
    .filter(({ scheme }) => scheme === 'kamerstuk' || scheme === 'handelingen')
    .map(({ value }) => value);
  if (values.length === 0) return [];
  const words = view.catalogue.line.alsoNamed([...new Set(values)].join(', '));
  return ['', ...wrap(view, [{ text: words, paint: view.palette.faint }], view.width)];
}

/** The evidence beside a document, told once: where the document was first said. */
function besides(
  { document, replacedInPlace }: HistoryEvent,
  evidence: LogView['evidence'],
): readonly Rendition[] {
  return replacedInPlace ? [] : evidence.filter((it) => it.document === document);
}

function withdrawnLines(
  view: View,
  { document, seenAt }: LogView['withdrawn'][number],
): readonly string[] {
  const { catalogue } = view;
  const { withdrawnSince } = catalogue.phrases;
  const sentence = withdrawnSince(document, dateWords(catalogue, amsterdamDay(seenAt)));
  return hang(view, plain('  '), [plain(sentence)]);
}

function row(view: View, { submitted }: ZaakHistory, event: HistoryEvent): readonly Run[] {
  const { catalogue, palette } = view;
  const { phrases, kinds } = catalogue;
  const days = event.kind === 'questions' ? null : daysTaken(submitted, event);
  const facts = [
    days === null ? '' : phrases.days(days),
    event.replacedInPlace ? phrases.replacedInPlace : '',
    event.version === null ? '' : phrases.makesVersion(event.version),
  ].filter((fact) => fact !== '');
  return [
    plain(dateWords(catalogue, event.date)),
    { text: kinds[event.kind], paint: palette.title },
    plain(ministerWords(event.answeredBy)),
    plain(documentName(event)),
    plain(facts.join(' · ')),
  ];
}

function renditionLines(view: View, rendition: Rendition): readonly string[] {
  const { catalogue, palette } = view;
  const seen = catalogue.phrases.seen(dateWords(catalogue, amsterdamDay(rendition.seenAt)));
  const facts = [
    rendition.sha256.slice(0, SHORT_SHA),
    FORMATS[rendition.mediaType],
    rendition.source,
    seen,
  ].join(' · ');
  return hang(view, plain('      '), [{ text: facts, paint: palette.faint }]);
}
