import { Buffer } from 'node:buffer';
import { readFile } from 'node:fs/promises';
import type { Transporter } from 'nodemailer';
import type { Alert } from '../core/watch/alert.ts';
import { KvqError } from '../errors.ts';
import { isThisMachine } from '../network/address.ts';
import { mailOf } from './mail.ts';
import type { Road, RoadParts } from './road.ts';
import { causeWithout, findSecret } from './secret.ts';
import type { SmtpSettings } from './settings.ts';
import { smtpFault } from './smtp-fault.ts';

type Tls = NonNullable<SmtpSettings['tls']>;

/**
 * How many silences' worth of time a mail may take. As long may the server stay silent once it has begun
 * to speak: whoever does not wait for its word that it took a mail sends that twice (RFC 5321, 4.5.3.2.6).
 */
const PATIENCE = 6;

const PORTS: Readonly<Record<Tls, number>> = { tls: 465, starttls: 587, none: 25 };

/**
 * A road by mail for each recipient: who refuses his mail keeps no other from having his, and nobody
 * gets it twice because somebody else did not. They are named `mail:desk@example.org`.
 */
export function smtpRoads(
  settings: SmtpSettings,
  name: string,
  place: string,
  parts: RoadParts,
): readonly Road[] {
  const { env, file } = parts;
  const places = {
    variable: settings.passwordEnv,
    written: settings.password,
    usual: 'KVQ_SMTP_PASSWORD',
  };
  const password =
    settings.user === undefined
      ? null
      : findSecret(places, env, { file, place: `${place}.passwordEnv` });
  if (settings.user !== undefined && password === null) {
    const fault = { kind: 'secret', variables: [places.usual] } as const;
    throw new KvqError({ code: 'channel-setting', file, place: `${place}.password`, fault });
  }
  return [...new Set(settings.to)].map((to) => {
    const own = `${name}:${to}`;
    return {
      name: own,
      kind: 'smtp',
      target: `${settings.host}:${portOf(settings)} → ${to}`,
      server: name,
      unit: settings.per === 'event' ? 'event' : 'digest',
      send: async (alerts) => {
        for (const alert of alerts) await mailTo(to, alert, own, settings, password, parts);
      },
    };
  });
}

async function mailTo(
  to: string,
  alert: Alert,
  channel: string,
  settings: SmtpSettings,
  password: string | null,
  parts: RoadParts,
): Promise<void> {
  const { host, from } = settings;
  const transport = await openTransport(settings, channel, password, parts);
  const signal = AbortSignal.timeout(parts.timeout * PATIENCE);
  try {
    await transport.sendMail({ ...mailOf(alert, from, to, parts.now()), signal });
  } catch (error) {
    const secrets = formsOf(settings.user, password);
    const why = smtpFault(error, { host, from, to, secrets });
    if (why === null) throw error;
    const cause = causeWithout(error, secrets);
    throw new KvqError({ code: 'channel-failed', channel, why }, { cause });
  }
}

/** A password in every form in which it goes over the line, as a server may quote what it was sent. */
function formsOf(user: string | undefined, password: string | null): readonly string[] {
  if (password === null) return [];
  const plain = Buffer.from(`\0${user ?? ''}\0${password}`).toString('base64');
  return [plain, Buffer.from(password).toString('base64'), password];
}

/** Encrypted, unless the server is this machine; by STARTTLS, unless the port is that of TLS. */
function tlsOf({ tls, host, port }: SmtpSettings): Tls {
  if (tls !== undefined) return tls;
  if (port === PORTS.tls) return 'tls';
  return isThisMachine(host) ? 'none' : 'starttls';
}

function portOf(settings: SmtpSettings): number {
  return settings.port ?? PORTS[tlsOf(settings)];
}

async function openTransport(
  settings: SmtpSettings,
  channel: string,
  password: string | null,
  { timeout }: RoadParts,
): Promise<Transporter> {
  // Loaded only when there is something to send: most rounds have no news.
  const { createTransport } = await import('nodemailer');
  const ca = await certificate(settings, channel);
  const { host, user } = settings;
  const tls = tlsOf(settings);
  return createTransport({
    host,
    port: portOf(settings),
    secure: tls === 'tls',
    requireTLS: tls === 'starttls',
    ignoreTLS: tls === 'none',
    ...(user === undefined || password === null ? {} : { auth: { user, pass: password } }),
    ...(ca === null ? {} : { tls: { ca } }),
    connectionTimeout: timeout,
    greetingTimeout: timeout,
    socketTimeout: timeout * PATIENCE,
    dnsTimeout: timeout,
    logger: false,
  });
}

async function certificate({ ca }: SmtpSettings, channel: string): Promise<string | null> {
  if (ca === undefined) return null;
  try {
    return await readFile(ca, 'utf8');
  } catch (cause) {
    const why = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    throw new KvqError(
      { code: 'channel-failed', channel, why: { kind: 'ca', path: ca, why } },
      { cause },
    );
  }
}
