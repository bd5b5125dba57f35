import type { Tally } from '../../core/quotation/citation.ts';
import type { QuotationManner } from '../../core/quotation/quotation.ts';
import type { SaidText } from '../../core/quotation/said.ts';
import type { Standing } from '../../core/quotation/standing.ts';

/** The words of `kvq cite`. */
export interface CiteWords {
  /** The language of these words, as HTML names it. */
  readonly lang: string;
  /** What is quoted otherwise goes first: the rest speaks of the source. */
  readonly found: (tally: Tally) => string;
  readonly none: string;
  /** A changed answer has its labels instead. */
  readonly states: Readonly<Record<Exclude<Standing['state'], 'changed'>, string>>;
  /** "later afgezwakt, ingeperkt". */
  readonly later: (labels: string) => string;
  /** "staat nog, maar is anders geciteerd". */
  readonly butOtherwise: (state: string) => string;
  /** "zo staat het er niet (omgekeerd)". */
  readonly notLikeThis: (labels: string) => string;
  readonly manners: Readonly<Record<QuotationManner, string>>;
  readonly unsure: string;
  /** "antwoord 12 van 2021Z14612"; a letter has no number. */
  readonly place: (kind: SaidText['kind'], numbers: string, zaak: string) => string;
  readonly askedBy: (askers: string, date: string) => string;
  readonly replaced: (before: string, after: string) => string;
  readonly leftOut: (words: string) => string;
  readonly putIn: (words: string) => string;
  /** With when that was looked up. */
  readonly nothingLater: (lookedUp: string) => string;
  readonly lookedUp: (date: string) => string;
  readonly neverLookedUp: (command: string) => string;
  readonly questionedIn: (places: string) => string;
  /** "…: antwoord 3 van 2021Z18416 (erkenning toegevoegd)". */
  readonly answeredElsewhere: (place: string, labels: string) => string;
  readonly alsoIn: (places: string) => string;
  readonly namesTitle: string;
  readonly linked: string;
  /** What to do to get a record that is not stored. */
  readonly notStored: (command: string) => string;
  readonly title: (file: string) => string;
}
