import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Asked, textAnswer } from './answer.ts';
import type { FaultPlan } from './faults/fault.ts';
import { spoil } from './faults/spoil.ts';
import type { RequestLog } from './log.ts';
import { answerFrom, type Habits, sourceOf } from './route.ts';
import { send } from './send.ts';
import type { HostName } from './source-name.ts';
import type { World } from './world.ts';

/** What the answers come from. */
export interface Replayed {
  readonly world: World;
  readonly habits: Habits;
  readonly plan: FaultPlan;
  readonly log: RequestLog;
  readonly now: () => Date;
}

function headersOf({ rawHeaders }: IncomingMessage): Asked['headers'] {
  const headers: Record<string, string> = {};
  for (let at = 0; at < rawHeaders.length; at += 2) {
    headers[rawHeaders[at]?.toLowerCase() ?? ''] = rawHeaders[at + 1] ?? '';
  }
  return headers;
}

function askedOf(request: IncomingMessage, origin: string): Asked {
  const { method = 'GET', url = '/' } = request;
  const cut = url.indexOf('?');
  const [path, query] = cut < 0 ? [url, ''] : [url.slice(0, cut), url.slice(cut + 1)];
  return { method, origin, path, query, headers: headersOf(request) };
}

/** Answers one request that came in at a host, as well as the plan of faults lets it. */
export async function respond(
  { world, habits, plan, log, now }: Replayed,
  host: HostName,
  request: IncomingMessage,
  response: ServerResponse,
  origin: string,
): Promise<void> {
  const asked = askedOf(request, origin);
  const { method, headers } = asked;
  const source = sourceOf(host, asked.path);
  const url = request.url ?? '/';
  log.note({ method, host, source, url, headers }, response);
  if (method !== 'GET' && method !== 'HEAD') {
    await send(response, textAnswer(405, 'text/plain', ''), null, false);
    return;
  }
  const fault = source && plan.next(source, url);
  const whole = await answerFrom(source, asked, world, { habits, now: now() });
  const answer = source && fault ? spoil(whole, fault, source, origin) : whole;
  await send(response, answer, fault, /\bgzip\b/.test(headers['accept-encoding'] ?? ''));
}
