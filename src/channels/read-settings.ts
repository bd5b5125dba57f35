import { isIP } from 'node:net';
import { isAbsolute } from 'node:path';
import { z } from 'zod';
import type { ChannelSettingFault, ChannelValueFault } from '../channel-faults.ts';
import { KvqError } from '../errors.ts';
import { isThisMachine, originsOf } from '../network/address.ts';
import type { ChannelKind, ChannelSettings } from './settings.ts';
import { topicOf } from './topic.ts';

/** Half of a mail address may not have anything that ends it, so that no header can be smuggled in. */
const MAIL = /^[^\s@<>,;:"]+@[^\s@<>,;:"]+$/;
const SENDER = /^(?:[^<>@,;:\p{Cc}]+<([^<>]+)>|(.+))$/u;
/** A name or an IP address, without port or anything else of an address. */
const HOST = /^[\p{L}\d_](?:[\p{L}\d_.-]*[\p{L}\d.])?$/u;
const NAME = /^[\p{L}\d][\p{L}\d-]{0,39}$/u;
const VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;

function wrong(kind: ChannelValueFault): {
  readonly params: { readonly fault: ChannelValueFault };
} {
  return { params: { fault: kind } };
}

const name = z.string().refine((it) => NAME.test(it), wrong('name'));
const variable = z.string().refine((it) => VARIABLE.test(it), wrong('name'));
const host = z.string().refine((it) => HOST.test(it) || isIP(it) !== 0, wrong('host'));
const mail = z.string().refine((it) => MAIL.test(it), wrong('mail'));
const sender = z.string().refine((it) => {
  const [, within, alone] = SENDER.exec(it) ?? [];
  return MAIL.test(within ?? alone ?? '');
}, wrong('mail'));
const path = z.string().refine(isAbsolute, wrong('path'));
const address = z.string().refine(
  // What the client itself would refuse is refused here already.
  (it) => URL.canParse(it) && originsOf([it]).size === 1,
  wrong('address'),
);

const every = { name: name.optional(), lang: z.enum(['nl', 'en']).optional() };

const KINDS = {
  stdout: z.strictObject({ kind: z.literal('stdout'), ...every }),
  smtp: z
    .strictObject({
      kind: z.literal('smtp'),
      ...every,
      host,
      port: z.int().min(1).max(65535).optional(),
      tls: z.enum(['tls', 'starttls', 'none']).optional(),
      ca: path.optional(),
      user: z.string().optional(),
      password: z.string().optional(),
      passwordEnv: variable.optional(),
      from: sender,
      to: z.array(mail).min(1),
      per: z.enum(['round', 'event']).optional(),
    })
    .refine((it) => it.tls !== 'none' || isThisMachine(it.host), {
      ...wrong('unsafe'),
      path: ['tls'],
    }),
  webhook: z.strictObject({
    kind: z.literal('webhook'),
    ...every,
    url: address,
    secret: z.string().optional(),
    secretEnv: variable.optional(),
  }),
  feed: z.strictObject({
    kind: z.literal('feed'),
    ...every,
    path,
    url: address.optional(),
    title: z.string().optional(),
    keep: z.int().min(1).max(10_000).optional(),
  }),
  ntfy: z.strictObject({
    kind: z.literal('ntfy'),
    ...every,
    url: address.refine((it) => !URL.canParse(it) || topicOf(it) !== null, wrong('no-topic')),
    token: z.string().optional(),
    tokenEnv: variable.optional(),
  }),
} as const satisfies Readonly<Record<ChannelKind, z.ZodType<ChannelSettings>>>;

/** A channel as the configuration names it, with the place where it stands. */
export interface NamedSettings {
  readonly name: string;
  /** `channels.0` */
  readonly place: string;
  readonly settings: ChannelSettings;
}

/**
 * The channels of the configuration file, `given` being what stands under `channels` there. A channel
 * without a name has that of its kind. Throws KvqError `channel-setting`.
 */
export function readChannelSettings(given: unknown, file: string): readonly NamedSettings[] {
  if (given === undefined) return [];
  const refuse = (place: string, fault: ChannelSettingFault): never => {
    throw new KvqError({ code: 'channel-setting', file, place, fault });
  };
  if (!Array.isArray(given)) return refuse('channels', { kind: 'form', expected: 'array' });
  const taken = new Set<string>();
  return given.map((one: unknown, at) => {
    const place = `channels.${at}`;
    const kind = kindOf(one) ?? refuse(`${place}.kind`, unknownKind);
    const schema = KINDS[kind];
    const parsed = schema.safeParse(one);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      if (!issue) throw parsed.error;
      return refuse(
        [place, ...issue.path].join('.'),
        faultOf(issue, one, Object.keys(schema.shape)),
      );
    }
    const name = parsed.data.name ?? kind;
    if (taken.has(name)) refuse(place, { kind: 'name-taken', name });
    taken.add(name);
    return { name, place, settings: parsed.data };
  });
}

const unknownKind: ChannelSettingFault = { kind: 'unknown-kind', known: Object.keys(KINDS) };

function kindOf(one: unknown): ChannelKind | null {
  const kind = one !== null && typeof one === 'object' && 'kind' in one ? one.kind : null;
  return typeof kind === 'string' && isKind(kind) ? kind : null;
}

function isKind(kind: string): kind is ChannelKind {
  return Object.hasOwn(KINDS, kind);
}

/** What zod found, as a code that the catalogue has words for. */
function faultOf(
  issue: z.core.$ZodIssue,
  one: unknown,
  known: readonly string[],
): ChannelSettingFault {
  switch (issue.code) {
    case 'unrecognized_keys':
      return { kind: 'unknown-key', key: issue.keys[0] ?? '', known };
    case 'invalid_type':
      if (!isPresent(one, issue.path)) return { kind: 'missing' };
      return { kind: 'form', expected: issue.expected };
    case 'invalid_value':
      return { kind: 'choice', allowed: issue.values.map(String) };
    case 'custom':
      return { kind: issue.params?.['fault'] };
    default:
      return { kind: 'form', expected: issue.code };
  }
}

function isPresent(one: unknown, path: readonly PropertyKey[]): boolean {
  let at: unknown = one;
  for (const key of path) {
    if (at === null || typeof at !== 'object') return false;
    at = Reflect.get(at, key);
  }
  return at !== undefined;
}
