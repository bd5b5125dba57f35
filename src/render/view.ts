import type { Catalogue } from './messages/catalogue.ts';
import type { Palette } from './palette.ts';

/** The languages that kvq speaks with people. */
export type Lang = 'nl' | 'en';

/** How results look on this terminal, in this language; made once per command line. */
export interface View {
  readonly catalogue: Catalogue;
  readonly palette: Palette;
  /** Cells per line. */
  readonly width: number;
  /** False in a plain C locale: everything is shown in ASCII. */
  readonly unicode: boolean;
  /** The cells that a text takes on the screen. */
  readonly measure: (text: string) => number;
  /** The pager's command, null for none. */
  readonly pager: string | null;
}
