import {
  type Answer,
  type Ask,
  answerOf,
  type Failure,
  headersOf,
  isNotFoundPage,
  redirectOf,
} from './answer.ts';
import { type ClientParts, createLine } from './line.ts';

/** The one way to ask the network. */
export interface Client {
  /**
   * Asks, politely and again where that may help. Throws KvqError `source-unreachable`,
   * `address-refused`, `interrupted`.
   */
  readonly ask: (ask: Ask) => Promise<Answer>;
  /** How many requests went over the line so far. */
  readonly requests: () => number;
}

const MOST_REDIRECTS = 5;

/** A client for the hosts that it is given, and for no others. */
export function createClient(parts: ClientParts): Client {
  const { allow, send, persist, requests } = createLine(parts);
  const once = async (ask: Ask): Promise<Answer | Failure> => {
    let url = allow(ask.address);
    for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
      const response = await send(url, { headers: headersOf(ask) });
      const target = redirectOf(response);
      if (target === null) return answerOf(url, response, ask, parts.now());
      if (isNotFoundPage(target)) return { kind: 'absent' };
      url = allow(target, url);
    }
    return { fault: { kind: 'redirects' }, passing: false, asked: 0 };
  };
  return { ask: (ask) => persist(ask.address, () => once(ask)), requests };
}
