import type { Failure } from './answer.ts';
import { isPassing, retryAfter } from './backoff.ts';
import { type ClientParts, createLine } from './line.ts';

/** What to post; it may arrive twice, so the receiver must be able to tell by a header. */
export interface Post {
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What became of it: a redirect counts as refused, as what was signed for one host is for no other. */
type Posted = { readonly kind: 'taken' } | { readonly kind: 'refused'; readonly status: number };

/** A receiver that asks for a longer wait, in milliseconds, is left for a later round: others wait too. */
const LONGEST_ASKED = 30_000;

/** Posts, politely and again where that may help; throws what asking throws. */
export type Poster = (post: Post) => Promise<Posted>;

/** A poster to the hosts that it is given, and to no others. */
export function createPoster(parts: ClientParts): Poster {
  const { allow, send, persist } = createLine(parts);
  const once = async ({ address, headers, body }: Post): Promise<Posted | Failure> => {
    const url = allow(address);
    const { status, headers: said } = await send(url, { method: 'POST', headers, body });
    if (status >= 200 && status < 300) return { kind: 'taken' };
    if (!isPassing(status)) return { kind: 'refused', status };
    const asked = retryAfter(said['retry-after'], parts.now());
    return { fault: { kind: 'status', status }, passing: asked <= LONGEST_ASKED, asked };
  };
  return (post) => persist(post.address, () => once(post));
}
