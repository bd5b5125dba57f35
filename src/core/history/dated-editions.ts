import { amsterdamDay } from '../amsterdam-day.ts';
import type { DocumentKind, IsoDate, ParsedDocument } from '../model.ts';
import { compareText, editionsOf } from './editions.ts';
import type { FiledDocument, Rendition } from './history.ts';

/** An edition with its place in time. */
export interface DatedEdition {
  readonly document: FiledDocument;
  readonly parsed: ParsedDocument;
  readonly renditions: readonly Rendition[];
  /** The day that the document names; of a replacement the Amsterdam day on which it was first seen. */
  readonly date: IsoDate | null;
  /** A later edition of a document that first said something else. */
  readonly isReplacement: boolean;
}

/** On one day questions come before the notice about them, and that before an answer. */
const ORDER: readonly DocumentKind[] = [
  'questions',
  'oral-questions',
  'delay-notice',
  'notice',
  'answer',
  'further-answer',
  'letter',
  'unknown',
];

/**
 * All editions of a zaak's documents in the order in which they were said: by date (undated last),
 * kind, aanhangsel number and key; never by the order in which they reached the store. A replacement
 * follows what it replaces at once: a later document that corrects the answers stands over both.
 */
export function datedEditions(documents: readonly FiledDocument[]): readonly DatedEdition[] {
  return documents
    .map(editionsInTime)
    .sort(([one], [other]) => (one && other ? inTime(one, other) : 0))
    .flat();
}

function editionsInTime(document: FiledDocument): readonly DatedEdition[] {
  return editionsOf(document).map(({ parsed, renditions }, index) => ({
    document,
    parsed,
    renditions: renditions.map(({ parsed: _, ...rendition }) => rendition),
    date: index === 0 ? saidOn(parsed) : seenOn(renditions),
    isReplacement: index > 0,
  }));
}

/** The day on which a document was said: questions when submitted, anything else when received. */
export function saidOn({ kind, received, submitted }: ParsedDocument): IsoDate | null {
  return kind === 'questions' || kind === 'oral-questions' ? submitted : received;
}

function seenOn([first]: readonly Rendition[]): IsoDate | null {
  return first === undefined ? null : amsterdamDay(first.seenAt);
}

function inTime(one: DatedEdition, other: DatedEdition): number {
  return (
    compareText(one.date ?? '9999', other.date ?? '9999') ||
    ORDER.indexOf(one.parsed.kind) - ORDER.indexOf(other.parsed.kind) ||
    compareText(aanhangselKey(one), aanhangselKey(other)) ||
    compareText(one.document.key, other.document.key)
  );
}

function aanhangselKey({ document: { aanhangsel } }: DatedEdition): string {
  if (aanhangsel === null) return '~';
  return `${aanhangsel.vergaderjaar} ${String(aanhangsel.number).padStart(6, '0')}`;
}
