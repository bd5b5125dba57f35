import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Answer, type Asked, textAnswer } from './answer.ts';
import { changeWorld } from './change-world.ts';
import type { Fault, FaultPlan } from './faults/fault.ts';
import { spoil } from './faults/spoil.ts';
import type { RequestLog } from './log.ts';
import { answerFrom, type Habits, sourceOf } from './route.ts';
import { send } from './send.ts';
import type { HostName, SourceName } from './source-name.ts';
import { validated } from './validate.ts';
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

/** What the source answers, spoilt by the fault that is due. */
async function answerTo(
  { world, habits, now }: Replayed,
  source: SourceName,
  asked: Asked,
  fault: Fault | null,
): Promise<Answer> {
  if (fault?.kind === 'change') {
    for (const change of fault.changes) changeWorld(world, change, now());
  }
  const whole = await answerFrom(source, asked, world, { habits, now: now() });
  const answer = habits.validating.includes(source) ? validated(whole, asked) : whole;
  return fault ? spoil(answer, fault, source, asked.origin) : answer;
}

/** Answers one request that came in at a host, as well as the plan of faults lets it. */
export async function respond(
  replayed: Replayed,
  host: HostName,
  request: IncomingMessage,
  response: ServerResponse,
  origin: string,
): Promise<void> {
  const asked = askedOf(request, origin);
  const { method, headers } = asked;
  const source = sourceOf(host, asked.path);
  const url = request.url ?? '/';
  replayed.log.note({ method, host, source, url, headers }, response);
  if (source === null || (method !== 'GET' && method !== 'HEAD')) {
    const status = source === null ? 404 : 405;
    await send(response, textAnswer(status, 'text/html; charset=utf-8', ''), null, false);
    return;
  }
  const fault = replayed.plan.next(source, url);
  const answer = await answerTo(replayed, source, asked, fault);
  await send(response, answer, fault, /\bgzip\b/.test(headers['accept-encoding'] ?? ''));
}
