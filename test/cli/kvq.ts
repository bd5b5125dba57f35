import type { Context } from '../../src/context.ts';
import { run } from '../../src/run.ts';

/** What a command line came to. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** What went through the pager, and its command. */
  readonly paged: readonly { readonly text: string; readonly command: string }[];
}

/** What a test sets of the world outside; the rest is a pipe in no particular locale. */
export interface World {
  readonly env?: Readonly<Record<string, string>>;
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly stdin?: string;
  readonly signal?: AbortSignal;
  /** An ISO 8601 instant. */
  readonly now?: string;
}

const SOURCE = /^KVQ_SOURCE_/;

/** No command of a test reaches a source, unless the test replays it. */
function withoutSources(env: NonNullable<World['env']>): NonNullable<World['env']> {
  return new Proxy(env, {
    get: (own, name) => Reflect.get(own, name) ?? (SOURCE.test(String(name)) ? '' : undefined),
  });
}

/** Runs one command line in this process, in a world of its own. */
export async function kvq(argv: readonly string[], world: World = {}): Promise<Ran> {
  let out = '';
  let err = '';
  const paged: { text: string; command: string }[] = [];
  const context: Context = {
    stdout: {
      write: (data) => {
        out += typeof data === 'string' ? data : new TextDecoder().decode(data);
      },
      isTTY: world.isTTY,
      columns: world.columns,
    },
    stderr: {
      write: (text) => {
        err += text;
      },
      isTTY: world.isTTY,
    },
    env: withoutSources(world.env ?? {}),
    now: () => new Date(world.now ?? '2021-11-01T12:00:00Z'),
    signal: world.signal ?? new AbortController().signal,
    readStdin: async () => new TextEncoder().encode(world.stdin ?? ''),
    page: async (text, command) => {
      paged.push({ text, command });
    },
  };
  const code = await run(argv, context);
  return { code, out, err, paged };
}
