import { KvqError } from '../errors.ts';

/** Where a secret may stand, the first place that is filled wins. */
export interface SecretPlaces {
  /** The variable that the channel names. */
  readonly variable: string | undefined;
  /** What stands in the configuration file itself. */
  readonly written: string | undefined;
  /** The variable for channels that name none. */
  readonly usual: string;
}

/** Where a channel stands in which file, for errors. */
export interface SettingPlace {
  readonly file: string;
  readonly place: string;
}

/** A server's answer is quoted up to so many characters. */
const LONGEST_QUOTE = 160;
const BLANKS = /\s+/g;

/**
 * A channel's secret, null where there is none. Throws KvqError `channel-setting` where the variable
 * that the channel names is empty.
 */
export function findSecret(
  { variable, written, usual }: SecretPlaces,
  env: Readonly<Record<string, string | undefined>>,
  { file, place }: SettingPlace,
): string | null {
  if (variable === undefined) return written || env[usual] || null;
  const found = env[variable];
  if (found) return found;
  const fault = { kind: 'secret', variables: [variable] } as const;
  throw new KvqError({ code: 'channel-setting', file, place, fault });
}

/** What a server said, short, in one line and without the secrets that it may have repeated. */
export function quoteWithout(said: string, secrets: readonly string[]): string {
  let text = said;
  for (const secret of secrets) text = text.replaceAll(secret, '***');
  return text.replace(BLANKS, ' ').trim().slice(0, LONGEST_QUOTE);
}

/** The cause of a channel's failure for `--debug`: its code and words, never more of it. */
export function causeWithout(error: unknown, secrets: readonly string[]): Error {
  const code = error instanceof Error && 'code' in error ? `${String(error.code)}: ` : '';
  const message = error instanceof Error ? error.message : '';
  return new Error(quoteWithout(`${code}${message}`, secrets));
}
