import type { ServerResponse } from 'node:http';
import type { HostName, SourceName } from './source-name.ts';

/** One request that came in. */
export interface LoggedRequest {
  readonly method: string;
  readonly host: HostName;
  readonly source: SourceName | null;
  /** Path and query as they came. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds on a clock that only goes forward. */
  readonly started: number;
  /** Null while the answer is under way. */
  readonly ended: number | null;
  /** Null where no answer was sent. */
  readonly status: number | null;
}

/** Requests in the order in which they came. */
export interface RequestLog {
  readonly entries: readonly LoggedRequest[];
  /** Notes a request, and later how its answer ended. */
  readonly note: (
    request: Pick<LoggedRequest, 'method' | 'host' | 'source' | 'url' | 'headers'>,
    response: ServerResponse,
  ) => void;
}

/** An empty log. */
export function createRequestLog(): RequestLog {
  const entries: LoggedRequest[] = [];
  return {
    entries,
    note: (request, response) => {
      const started = performance.now();
      const at = entries.push({ ...request, started, ended: null, status: null }) - 1;
      const end = (): void => {
        if (entries[at]?.ended !== null) return;
        const status = response.headersSent ? response.statusCode : null;
        entries[at] = { ...request, started, ended: performance.now(), status };
      };
      // The last byte is handed over before the client can act on it; a broken answer only closes.
      response.once('finish', end).once('close', end);
    },
  };
}
