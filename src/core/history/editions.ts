import type { ParsedDocument } from '../model.ts';
import { normalise } from '../text/normal-form.ts';
import type { FiledDocument, ReadRendition } from './history.ts';

/** Renditions of one document that say the same, in the order in which they were seen. */
export interface Edition {
  readonly parsed: ParsedDocument;
  readonly renditions: readonly ReadRendition[];
}

/**
 * Groups the renditions of a document into editions: a DOCX that becomes a PDF with the same words
 * stays one edition, a replacement with other words begins a new one, and so do bytes that come back
 * after such. All renditions were read by the same parser, so a better parser can never make an edition.
 */
export function editionsOf(document: FiledDocument): readonly Edition[] {
  const [only, ...others] = document.renditions;
  // What nothing is compared with needs no fingerprint.
  if (only && others.length === 0) return [{ parsed: only.parsed, renditions: [only] }];
  const editions: { said: string; parsed: ParsedDocument; renditions: ReadRendition[] }[] = [];
  for (const rendition of [...document.renditions].sort(bySight)) {
    const said = fingerprint(rendition.parsed);
    const last = editions.at(-1);
    if (last?.said === said) addOnce(last.renditions, rendition);
    else editions.push({ said, parsed: rendition.parsed, renditions: [rendition] });
  }
  return editions;
}

function addOnce(renditions: ReadRendition[], rendition: ReadRendition): void {
  if (!renditions.some(({ sha256 }) => sha256 === rendition.sha256)) renditions.push(rendition);
}

/** Orders renditions by when they were seen, those of one moment by hash: -1, 0 or 1. */
export function bySight(one: ReadRendition, other: ReadRendition): number {
  return compareText(one.seenAt, other.seenAt) || compareText(one.sha256, other.sha256);
}

/** Orders two texts by code unit: -1, 0 or 1, the same on every machine. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** What a document says on the record: its answers and corrections, or all it has where it has none. */
function fingerprint(parsed: ParsedDocument): string {
  const isAnswered = parsed.answers.length > 0;
  const pairs = isAnswered ? parsed.answers : parsed.questions;
  return JSON.stringify([
    isAnswered ? '' : normalise(parsed.letter ?? ''),
    pairs.map(({ numbers, part, text }) => [numbers, part, normalise(text)]),
    parsed.corrections.map(({ number, before, after }) => [
      number,
      normalise(before ?? ''),
      normalise(after ?? ''),
    ]),
  ]);
}
