const RUNNING =
  /^(.*?)(?:Tweede|Eerste) Kamer,\s*vergaderjaar\s*\d{4}[-–]\d{4},\s*(?:Aanhangsel|Vragen)(?: van de Handelingen)?\s*(\d{1,3})?$/u;
const IMPRINT = /^(?:ISSN\s*[\d\s–-]+)?(?:[’'‘]s-Gravenhage,?\s*\d{4})?$/u;
const LETTER_PAGE = /^Pagina\s*\d{1,3}(?:\s*(?:van|\/)\s*\d{1,3})?$/iu;
const PUBLICATION = /^(?:ah|kv)-tk-[\w-]+$/iu;

/** The page number at the end of a running footer, "" without one; null for another line. */
export function footerPage(line: string): string | null {
  const running = RUNNING.exec(line);
  if (!running || !IMPRINT.test((running[1] ?? '').trim())) return null;
  return running[2] ?? '';
}

/** The kind of page furniture that a printed line is; null for a line of the document itself. */
export function furnitureKind(line: string): string | null {
  if (footerPage(line) !== null) return 'running-footer';
  if (PUBLICATION.test(line)) return 'publication-id';
  if (LETTER_PAGE.test(line)) return 'page-number';
  return line !== '' && IMPRINT.test(line) ? 'imprint' : null;
}
