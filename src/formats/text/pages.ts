import type { Furniture, NoteMark } from '../../core/block.ts';
import { isMasthead } from '../../core/document/head-line.ts';
import { footerPage, furnitureKind } from '../furniture.ts';

/** A line of text with its number in the file and the note marks that were taken out of it. */
export interface TextLine {
  readonly number: number;
  readonly text: string;
  readonly marks: readonly NoteMark[];
}

/** The lines between two page ends, blank ones included, without page furniture. */
export type Page = readonly TextLine[];

const PAGE_NUMBER = /^\d{1,3}$/u;

interface Pages {
  readonly pages: readonly Page[];
  readonly furniture: readonly Furniture[];
}

/** Drops the blank lines at both ends: around furniture they say nothing. */
function trimBlank(lines: readonly TextLine[]): Page {
  const first = lines.findIndex((line) => line.text !== '');
  if (first < 0) return [];
  return lines.slice(first, lines.findLastIndex((line) => line.text !== '') + 1);
}

/** A page's number that print put on the line after a running footer that ends without one. */
function isLooseNumber(line: string, last: string, page: number): boolean {
  return PAGE_NUMBER.test(line) && Number(line) === page && footerPage(last) === '';
}

/** The kind of furniture of a line; a lone page number after the footer of that page is one too. */
function kindAfter(text: string, last: string, page: number): string | null {
  if (isMasthead(text)) return null;
  return isLooseNumber(text, last, page) ? 'page-number' : furnitureKind(text);
}

/**
 * Cuts the lines of a text at its running footers and form feeds and takes out the page furniture
 * of printed parliamentary papers. A masthead is no furniture: it carries the vergaderjaar.
 */
export function splitPages(lines: readonly string[]): Pages {
  const pages: TextLine[][] = [[]];
  const furniture: Furniture[] = [];
  let last = '';
  let footers = 0;
  for (const [index, line] of lines.entries()) {
    const text = line.replaceAll('\f', '').trim();
    if (line.includes('\f')) pages.push([]);
    const kind = kindAfter(text, last, footers);
    if (kind === null) pages.at(-1)?.push({ number: index + 1, text, marks: [] });
    else furniture.push({ kind, text });
    if (kind === 'running-footer' || kind === 'page-number') pages.push([]);
    if (kind === 'running-footer') footers++;
    if (text !== '') last = text;
  }
  return { pages: pages.map(trimBlank).filter((page) => page.length > 0), furniture };
}
