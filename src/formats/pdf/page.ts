import type { Furniture } from '../../core/block.ts';
import { isMasthead } from '../../core/document/head-line.ts';
import type { Footnote } from '../../core/model.ts';
import { furnitureKind } from '../furniture.ts';
import { joinLines, type Words } from '../hyphens.ts';
import type { PdfLine } from './lines.ts';

/** A page without its furniture, its notes apart. */
export interface PageParts {
  readonly body: readonly PdfLine[];
  readonly notes: readonly Footnote[];
  readonly furniture: readonly Furniture[];
}

const SMALL_SHARE = 0.93;
const TAB = /\t/gu;

/** The size in which most characters of a document are set. */
export function bodySize(lines: readonly PdfLine[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 10) / 10;
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
  }
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
}

/** Takes the furniture out; the columns of a masthead or footer are one line. */
function cutFurniture(lines: readonly PdfLine[]): Omit<PageParts, 'notes'> {
  const body: PdfLine[] = [];
  const furniture: Furniture[] = [];
  for (const line of lines) {
    const text = line.text.replaceAll(TAB, ' ');
    const kind = isMasthead(text) ? null : furnitureKind(text);
    if (kind !== null) furniture.push({ kind, text });
    else body.push(isMasthead(text) ? { ...line, text, isRow: false } : line);
  }
  return { body, furniture };
}

/** Where the notes begin: a small line with the number that is due, and only small lines below it. */
function zoneStart(body: readonly PdfLine[], expected: number, size: number): number {
  const small = (line: PdfLine): boolean => line.size < size * SMALL_SHARE;
  const lastLarge = body.findLastIndex((line) => !small(line));
  return body.findIndex((line, index) => index > lastLarge && line.opens === String(expected));
}

function readNotes(lines: readonly PdfLine[], words: Words): readonly Footnote[] {
  const notes: { mark: string; text: string }[] = [];
  for (const { opens, text } of lines) {
    const last = notes.at(-1);
    if (opens !== null) notes.push({ mark: opens, text });
    else if (last) last.text = joinLines(last.text, text, words);
  }
  return notes;
}

/**
 * Parts a page into body, notes and furniture. Notes stand at the foot in smaller type; as tables do
 * too, they begin only where the number that is `expected` next stands raised before a line.
 */
export function splitPage(
  lines: readonly PdfLine[],
  expected: number,
  size: number,
  words: Words,
): PageParts {
  const { body, furniture } = cutFurniture(lines);
  const start = zoneStart(body, expected, size);
  if (start < 0) return { body, notes: [], furniture };
  return { body: body.slice(0, start), notes: readNotes(body.slice(start), words), furniture };
}
