/**
 * Lines that a page carries and an answer does not say: page numbers and the running foot of the
 * Kamerstukken and the Aanhangsel. Readers remove them; this is for text that came by without one.
 * Lookbehind and lookahead keep to whole lines, so that prose with the same words is left alone.
 */
export const FURNITURE: RegExp =
  /(?<=^|\n)[ \t]*(?:pagina[ \t]+\d{1,4}(?:[ \t]+van[ \t]+\d{1,4})?|-[ \t]*\d{1,3}[ \t]*-|(?:(?:tweede|eerste)[ \t]+kamer(?:[ \t]+der[ \t]+staten-generaal)?,[ \t]+)?vergaderjaar[ \t]+\d{4}[-–]\d{4},[ \t]+(?:aanhangsel(?:[ \t]+van[ \t]+de[ \t]+handelingen)?|\d{2}[ \t]?\d{3})[^\n]{0,40}|ah-tk-\d{8}-\d+(?:[ \t]+\d{1,3})?|kv-tk-\d{4}z\d{5}(?:[ \t]+\d{1,3})?|issn[ \t]+\d{4}[ \t]*-[ \t]*\d{3}[\dx]|’s-gravenhage[ \t]+\d{4})[ \t]*(?=\n|$)/giu;
