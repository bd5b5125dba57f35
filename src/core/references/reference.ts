import type { Span } from '../model.ts';

/** What kind of thing a text names. */
export type ReferenceScheme =
  | 'zaak'
  | 'document-number'
  | 'aanhangsel'
  | 'kamerstuk'
  | 'handelingen';

/**
 * A piece named in prose, with the words that name it. `value` is its one spelling, whatever was
 * written: `2021Z14612`, `2021D35707`, `ah-tk-20212022-105` (a herdruk has the number of the first
 * print), `kst-32761-152`, `kst-35570-VI-3` (`kst-32761` where only the dossier is named),
 * `h-tk-20192020-45-12`.
 */
export interface Reference {
  readonly scheme: ReferenceScheme;
  readonly value: string;
  readonly span: Span;
}

/** The reference whose words stand at `[start, end)` of a text. */
export function referenceAt(
  text: string,
  scheme: ReferenceScheme,
  value: string,
  start: number,
  end: number,
): Reference {
  return { scheme, value, span: { text: text.slice(start, end), start, end } };
}
