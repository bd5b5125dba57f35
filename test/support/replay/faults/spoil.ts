import { type Answer, redirectAnswer, textAnswer } from '../answer.ts';
import { odataError } from '../odata/errors.ts';
import type { SourceName } from '../source-name.ts';
import { feedError } from '../sync-feed/answer.ts';
import type { Fault } from './fault.ts';

const ERROR = 'An error has occurred.';
const HTML = 'text/html; charset=utf-8';
const MAINTENANCE =
  '<!DOCTYPE html>\n<html lang="nl"><head><title>Onderhoud</title></head><body><h1>Wegens onderhoud niet beschikbaar</h1></body></html>\n';

/** The error with the body that a source gives it. */
function errorAnswer(source: SourceName, status: number, body: string | undefined): Answer {
  if (source === 'odataV5' || source === 'odataV4') {
    return textAnswer(status, 'application/json', body ?? odataError(ERROR));
  }
  if (source === 'syncFeed') {
    return textAnswer(status, 'application/xml; charset=utf-8', body ?? feedError(ERROR));
  }
  return textAnswer(status, HTML, body ?? `<html><body><h1>${status}</h1></body></html>`);
}

function withText(answer: Answer, change: (text: string) => string): Answer {
  if (!/json|xml/.test(answer.headers['content-type'] ?? '')) return answer;
  return {
    ...answer,
    body: new TextEncoder().encode(change(new TextDecoder().decode(answer.body))),
  };
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** JSON with one key renamed, or left out where `to` is null, however deep it stands. */
function renamed(value: Json, field: string, to: string | null): Json {
  if (Array.isArray(value)) return value.map((one: Json) => renamed(one, field, to));
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(
    ([key, inner]) => [key, renamed(inner, field, to)] as const,
  );
  const kept = entries.flatMap(([key, inner]) => {
    if (key !== field) return [[key, inner] as const];
    return to === null ? [] : [[to, inner] as const];
  });
  return Object.fromEntries(kept);
}

function renameField(answer: Answer, field: string, to: string | null): Answer {
  return withText(answer, (text) => {
    if (text.startsWith('{')) return JSON.stringify(renamed(JSON.parse(text), field, to));
    const element = new RegExp(`<((?:\\w+:)?)${field}(?:\\s[^>]*)?(?:/>|>.*?</\\1${field}>)`, 'gs');
    if (to === null) return text.replace(element, '');
    return text.replace(new RegExp(`(</?(?:\\w+:)?)${field}(?=[\\s/>])`, 'g'), `$1${to}`);
  });
}

function emptied(answer: Answer): Answer {
  return withText(answer, (text) => {
    if (text.startsWith('{')) return JSON.stringify({ ...JSON.parse(text), value: [] });
    return text
      .replace(/<entry>.*<\/entry>/s, '')
      .replace('<link rel="next"', '<link rel="resume"');
  });
}

function withNullRow(answer: Answer): Answer {
  return withText(answer, (text) => {
    if (!text.startsWith('{')) return text;
    const body = JSON.parse(text);
    const first: unknown = body.value?.[0];
    if (first === null || typeof first !== 'object') return text;
    const row = Object.fromEntries(
      Object.entries(first).map(([key, value]) => [key, Array.isArray(value) ? [] : null]),
    );
    return JSON.stringify({ ...body, value: [row, ...body.value] });
  });
}

function withNextLink(answer: Answer, origin: string): Answer {
  return withText(answer, (text) => {
    if (text.startsWith('{')) {
      const body = JSON.parse(text);
      const path = String(body['@odata.nextLink'] ?? '/').replace(/^https?:\/\/[^/]+/, '');
      return JSON.stringify({ ...body, '@odata.nextLink': `${origin}${path}` });
    }
    return text.replaceAll(/(<link rel="next" href=")https?:\/\/[^/]+/g, `$1${origin}`);
  });
}

/** The answer as a fault leaves it; faults of the transport leave it whole. */
export function spoil(answer: Answer, fault: Fault, source: SourceName, origin: string): Answer {
  switch (fault.kind) {
    case 'status': {
      const error = errorAnswer(source, fault.status, fault.body);
      if (fault.retryAfter === undefined) return error;
      return { ...error, headers: { ...error.headers, 'retry-after': fault.retryAfter } };
    }
    case 'wrong-type':
      return { ...answer, headers: { ...answer.headers, 'content-type': fault.contentType } };
    case 'html':
      return textAnswer(200, HTML, MAINTENANCE);
    case 'fout404':
      return redirectAnswer(`${origin}/fout404.html`);
    case 'redirect':
      return redirectAnswer(fault.to);
    case 'next-link':
      return withNextLink(answer, fault.origin);
    case 'empty':
      return emptied(answer);
    case 'null-row':
      return withNullRow(answer);
    case 'rename-field':
      return renameField(answer, fault.field, fault.to);
    case 'drop-field':
      return renameField(answer, fault.field, null);
    default:
      return answer;
  }
}
