import type { Change } from '../change-world.ts';
import type { SourceName } from '../source-name.ts';

/** Which requests a fault befalls. */
interface FaultMatch {
  /** All sources where absent. */
  readonly source?: SourceName;
  /** A regular expression over the path and the decoded query, "Document\\(.*\\)/resource". */
  readonly path?: string;
  /** The first of the matching requests that it befalls, counted from 1. */
  readonly nth?: number;
  /** How many requests it befalls from there; 1 where absent. */
  readonly times?: number | 'always';
}

/** What goes wrong. */
type Mishap =
  /** An error with the body that the source gives it, or another. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly retryAfter?: string;
      readonly body?: string;
    }
  /** No answer at all. */
  | { readonly kind: 'timeout' }
  /** The connection is closed before the first byte. */
  | { readonly kind: 'refuse' }
  /** The first half of the body, then silence. */
  | { readonly kind: 'stall' }
  /** The first half of the body, then the connection breaks. */
  | { readonly kind: 'reset' }
  /** Half of a gzip stream, sent as if it were whole. */
  | { readonly kind: 'truncated-gzip' }
  /** A Content-Length that differs from the body's by so many bytes. */
  | { readonly kind: 'wrong-length'; readonly by: number }
  | { readonly kind: 'wrong-type'; readonly contentType: string }
  /** A page for people with status 200 where data was asked for. */
  | { readonly kind: 'html' }
  /** A redirect to KOOP's page for what is absent, which answers 200. */
  | { readonly kind: 'fout404' }
  | { readonly kind: 'redirect'; readonly to: string }
  /** A next page at another origin. */
  | { readonly kind: 'next-link'; readonly origin: string }
  /** No rows and no entries. */
  | { readonly kind: 'empty' }
  /** A row with every field null before the others. */
  | { readonly kind: 'null-row' }
  | { readonly kind: 'rename-field'; readonly field: string; readonly to: string }
  | { readonly kind: 'drop-field'; readonly field: string }
  /** A body that goes on for so many bytes. */
  | { readonly kind: 'too-large'; readonly bytes: number }
  /** Nothing goes wrong, but something happens at the sources just before the answer. */
  | { readonly kind: 'change'; readonly changes: readonly Change[] }
  /** The body in pieces, with a pause of so many milliseconds after each. */
  | { readonly kind: 'drip'; readonly bytes: number; readonly every: number };

/** One line of a fault plan, as its JSON has it. */
export type Fault = FaultMatch & Mishap;

/** A plan that counts what it has done. */
export interface FaultPlan {
  /** Adds faults behind those that are there. */
  readonly add: (faults: readonly Fault[]) => void;
  /** The fault that befalls a request, null when it is left alone; every call is one request. */
  readonly next: (source: SourceName, url: string) => Fault | null;
}

interface Counted {
  readonly fault: Fault;
  seen: number;
}

function readable(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

function matches({ source, path }: Fault, asked: SourceName, url: string): boolean {
  if (source !== undefined && source !== asked) return false;
  return path === undefined || new RegExp(path).test(readable(url));
}

/** A plan of faults; of several for one request the first is taken. */
export function createFaultPlan(faults: readonly Fault[]): FaultPlan {
  const counted: Counted[] = [];
  const add = (more: readonly Fault[]): void => {
    counted.push(...more.map((fault) => ({ fault, seen: 0 })));
  };
  add(faults);
  return {
    add,
    next: (source, url) => {
      let befalls: Fault | null = null;
      for (const one of counted) {
        if (!matches(one.fault, source, url)) continue;
        one.seen += 1;
        const first = one.fault.nth ?? 1;
        const times = one.fault.times ?? 1;
        const isDue = one.seen >= first && (times === 'always' || one.seen < first + times);
        if (isDue) befalls ??= one.fault;
      }
      return befalls;
    },
  };
}
