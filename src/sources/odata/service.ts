import { KvqError } from '../../errors.ts';
import type { Flaw } from '../../network/answer.ts';
import type { Client } from '../client.ts';
import { EXPANSIONS, PROFILES, type Profile } from './profile.ts';
import { queryAddress } from './query.ts';
import { wholeRows } from './whole-rows.ts';

/** One page of an answer. */
interface Page {
  readonly rows: readonly unknown[];
  /** Of all pages together, where the service says it. */
  readonly total: number | null;
  /** Where the service says the next page is. */
  readonly next: string | null;
}

/** The OData service in whichever version answers; remembers that, and what it refused. */
export interface Service {
  /** Gives what `work` gives of the first version that answers; see `isGone` for what it passes over. */
  readonly through: <T>(work: (version: Version) => Promise<T>) => Promise<T>;
}

/** One version of the service, for asking. */
export interface Version {
  readonly profile: Profile;
  readonly base: string;
  readonly page: (address: string) => Promise<Page>;
  /** A query of zaken with as much of each as the service gives, from what it gave before. */
  readonly zaken: (options: Readonly<Record<string, string>>) => Promise<Page>;
}

/** Thrown within `through` for a 400, which is our own fault. */
interface Refusal {
  readonly said: string;
}

/** The service over a client. Throws KvqError `source-off` where both versions are switched off. */
export function createService(client: Client): Service {
  const expansion = new Map<Profile, number>();
  const gone = new Set<Profile>();
  let failure = new KvqError({ code: 'source-off' });

  const pageOrRefusal = async (address: string): Promise<Page | Refusal> => {
    const answer = await client.ask({ address, accept: 'application/json', examine });
    switch (answer.kind) {
      case 'found':
        return pageOf(JSON.parse(new TextDecoder().decode(answer.bytes)));
      case 'refused':
        return { said: answer.said };
      default:
        throw unreachable(address);
    }
  };
  const page = async (address: string): Promise<Page> => {
    const given = await pageOrRefusal(address);
    if ('said' in given) throw refused(address, given);
    return given;
  };
  const zaken = async (
    profile: Profile,
    base: string,
    options: Readonly<Record<string, string>>,
    level: number = expansion.get(profile) ?? 0,
  ): Promise<Page> => {
    const address = queryAddress(base, 'Zaak', { ...options, $expand: EXPANSIONS[level] ?? '' });
    const given = await pageOrRefusal(address);
    const isLast = level === EXPANSIONS.length - 1;
    if ('said' in given && isLast) throw refused(address, given);
    if ('said' in given) return await zaken(profile, base, options, level + 1);
    expansion.set(profile, level);
    return { ...given, rows: await wholeRows(given.rows, page) };
  };
  const versions = PROFILES.flatMap((profile): readonly Version[] => {
    const base = client.settings.bases[profile.name];
    if (base === null) return [];
    return [{ profile, base, page, zaken: (options) => zaken(profile, base, options) }];
  });

  return {
    through: async (work) => {
      for (const version of versions.filter(({ profile }) => !gone.has(profile))) {
        try {
          return await work(version);
        } catch (error) {
          if (!isGone(error)) throw error;
          gone.add(version.profile);
          failure = error;
        }
      }
      throw failure;
    },
  };
}

/** Whether a version does not answer at all, so that the next one is worth asking. */
export function isGone(error: unknown): error is KvqError {
  return error instanceof KvqError && error.trouble.code === 'source-unreachable';
}

function unreachable(address: string): KvqError {
  const why = { kind: 'status', status: 404 } as const;
  return new KvqError({ code: 'source-unreachable', address, why, attempts: 1 });
}

function refused(address: string, { said }: Refusal): KvqError {
  return new KvqError({ code: 'source-refuses', address, said });
}

function examine(bytes: Uint8Array): Flaw | null {
  const text = new TextDecoder().decode(bytes).trimStart();
  if (!text.startsWith('{')) return 'nonsense';
  try {
    JSON.parse(text);
    return null;
  } catch {
    return 'truncated';
  }
}

function pageOf(body: Readonly<Record<string, unknown>>): Page {
  const { value } = body;
  if (!Array.isArray(value)) {
    throw new KvqError({ code: 'source-contract', entity: 'OData', field: 'value' });
  }
  const [count, link] = [body['@odata.count'], body['@odata.nextLink']];
  return {
    rows: value,
    total: typeof count === 'number' ? count : null,
    next: typeof link === 'string' && link !== '' ? link : null,
  };
}
