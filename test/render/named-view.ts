import { narrowMeasure } from '../../src/render/measure.ts';
import { catalogue as en } from '../../src/render/messages/en/catalogue.ts';
import { catalogue as nl } from '../../src/render/messages/nl/catalogue.ts';
import type { Palette } from '../../src/render/palette.ts';
import type { Lang, View } from '../../src/render/view.ts';

/** A palette that names its paints, so that goldens can be read: `{before:niet gedaan}`. */
export const namedPalette: Palette = {
  title: (text) => `{title:${text}}`,
  flag: (text) => `{flag:${text}}`,
  faint: (text) => `{faint:${text}}`,
  before: (text) => `{before:${text}}`,
  after: (text) => `{after:${text}}`,
  warning: (text) => `{warning:${text}}`,
};

const plain = (text: string): string => text;

/** No paint at all. */
const plainPalette: Palette = {
  title: plain,
  flag: plain,
  faint: plain,
  before: plain,
  after: plain,
  warning: plain,
};

/** A view for tests: Dutch, 124 cells, no paint, unless told otherwise. */
export function testView({
  lang = 'nl',
  ...over
}: Partial<View> & { readonly lang?: Lang } = {}): View {
  return {
    catalogue: lang === 'en' ? en : nl,
    palette: plainPalette,
    width: 124,
    unicode: true,
    measure: narrowMeasure().measure,
    pager: null,
    ...over,
  };
}
