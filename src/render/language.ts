import type { Lang } from './view.ts';

const SPOKEN = /^(nl|en)(?:$|[^a-z])/i;

function spoken(value: string | undefined): Lang | null {
  const code = SPOKEN.exec(value ?? '')?.[1]?.toLowerCase();
  return code === 'nl' || code === 'en' ? code : null;
}

/** The value of `--lang` on a command line that is not parsed yet: its help is in that language. */
function flagged(argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--');
  const words = end < 0 ? argv : argv.slice(0, end);
  const joined = words.findLast((word) => word.startsWith('--lang='));
  return joined?.slice('--lang='.length) ?? words[words.lastIndexOf('--lang') + 1 || words.length];
}

/**
 * The language for people: `--lang`, `KVQ_LANG`, then the locale (the first of LC_ALL, LC_MESSAGES
 * and LANG that is set decides, as POSIX has it); Dutch where that says neither Dutch nor English.
 */
export function chooseLanguage(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Lang {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value);
  return spoken(flagged(argv)) ?? spoken(env['KVQ_LANG']) ?? spoken(locale) ?? 'nl';
}
