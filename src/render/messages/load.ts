import type { Lang } from '../view.ts';
import type { Catalogue } from './catalogue.ts';
import type { Help } from './help.ts';

/** The help texts of one language; loads nothing else, so that `--help` stays quick. */
export async function loadHelp(lang: Lang): Promise<Help> {
  const { help } = lang === 'nl' ? await import('./nl/help.ts') : await import('./en/help.ts');
  return help;
}

/** All other texts of one language. */
export async function loadCatalogue(lang: Lang): Promise<Catalogue> {
  const { catalogue } =
    lang === 'nl' ? await import('./nl/catalogue.ts') : await import('./en/catalogue.ts');
  return catalogue;
}
