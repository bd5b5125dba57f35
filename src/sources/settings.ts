import { z } from 'zod';
import type { SourceName } from '../core/source.ts';
import { KvqError } from '../errors.ts';
import { originsOf } from '../network/address.ts';

/** Where each source is and how it is treated; every time in milliseconds. */
export interface SourceSettings {
  /** Base addresses without a slash at the end; null for a source that is switched off. */
  readonly bases: Readonly<Record<SourceName, string | null>>;
  /** A mail address or page that the User-Agent names. */
  readonly contact: string | null;
  /** Least time between two requests to a host that `gaps` does not name; null for the usual one. */
  readonly gap: number | null;
  readonly gaps: Readonly<Record<string, number>>;
  /** How long a host may stay silent. */
  readonly timeout: number;
  /** What stands under `channels`, not looked at yet; undefined where nothing does. */
  readonly channels: unknown;
  /** What is asked for after a good round of watching; null for nothing. */
  readonly heartbeat: string | null;
}

/** Where the sources are when nothing else is said. */
const BASES: Readonly<Record<SourceName, string>> = {
  'odata-v5': 'https://gegevensmagazijn.tweedekamer.nl/OData/v5',
  'odata-v4': 'https://gegevensmagazijn.tweedekamer.nl/OData/v4/2.0',
  syncfeed: 'https://gegevensmagazijn.tweedekamer.nl/SyncFeed/2.0',
  koop: 'https://zoek.officielebekendmakingen.nl',
  repository: 'https://repository.overheid.nl',
  site: 'https://www.tweedekamer.nl',
};
const NAMES: readonly SourceName[] = [
  'odata-v5',
  'odata-v4',
  'syncfeed',
  'koop',
  'repository',
  'site',
];
const TIMEOUT = 30;
const ENDING_SLASHES = /\/+$/;

const seconds = z.number().min(0).max(3600);
const file = z.strictObject({
  contact: z.string().max(200).optional(),
  sources: z.partialRecord(z.enum(NAMES), z.string()).optional(),
  gap: seconds.optional(),
  gaps: z.record(z.string(), seconds).optional(),
  timeout: seconds.optional(),
  channels: z.unknown().optional(),
  heartbeat: z.string().optional(),
});

/** The environment variable that overrules where a source is: `KVQ_SOURCE_ODATA_V5`. */
function variableOf(name: SourceName): string {
  return `KVQ_SOURCE_${name.toUpperCase().replace('-', '_')}`;
}

/**
 * The settings of a configuration file (its JSON text; null where there is none) and of the
 * environment, which wins. Throws KvqError `setting` for what is no such setting.
 */
export function readSettings(
  text: string | null,
  env: Readonly<Record<string, string | undefined>>,
  path: string,
): SourceSettings {
  const said = text === null ? {} : parseFile(text, path);
  const base = (name: SourceName): string | null => {
    const given = env[variableOf(name)] ?? said.sources?.[name] ?? BASES[name];
    return given.trim() === '' ? null : checked(given.trim(), name);
  };
  return {
    bases: {
      'odata-v5': base('odata-v5'),
      'odata-v4': base('odata-v4'),
      syncfeed: base('syncfeed'),
      koop: base('koop'),
      repository: base('repository'),
      site: base('site'),
    },
    contact: env['KVQ_CONTACT'] || said.contact || null,
    gap: said.gap === undefined ? null : said.gap * 1000,
    gaps: Object.fromEntries(
      Object.entries(said.gaps ?? {}).map(([host, it]) => [host, it * 1000]),
    ),
    timeout: (said.timeout ?? TIMEOUT) * 1000,
    channels: said.channels,
    heartbeat: env['KVQ_HEARTBEAT']
      ? heartbeatAddress('KVQ_HEARTBEAT', env['KVQ_HEARTBEAT'])
      : heartbeatAddress(`${path}: heartbeat`, said.heartbeat || null),
  };
}

/**
 * The address of a heartbeat, null where none is given. Throws KvqError `setting` for one that kvq would
 * not go to, without repeating it: such an address is a secret.
 */
export function heartbeatAddress(name: string, given: string | null): string | null {
  if (given === null || (URL.canParse(given) && originsOf([given]).size === 1)) return given;
  throw new KvqError({ code: 'setting', name, detail: 'https://…' });
}

function parseFile(text: string, path: string): z.infer<typeof file> {
  const json = attempt(() => JSON.parse(text));
  if (json === undefined) throw new KvqError({ code: 'setting', name: path, detail: 'JSON' });
  const parsed = file.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const detail = [issue?.path.join('.') ?? '', issue?.message ?? ''].filter((it) => it !== '');
  throw new KvqError({ code: 'setting', name: path, detail: detail.join(': ') });
}

function attempt(parse: () => unknown): unknown {
  try {
    return parse();
  } catch {
    return undefined;
  }
}

function checked(given: string, name: SourceName): string {
  if (!URL.canParse(given)) {
    throw new KvqError({ code: 'setting', name: variableOf(name), detail: given });
  }
  return given.replace(ENDING_SLASHES, '');
}
