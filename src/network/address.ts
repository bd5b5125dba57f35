import { BlockList, isIP } from 'node:net';
import { KvqError } from '../errors.ts';

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Networks that no public source stands in: private, link-local, shared, test, multicast (RFC 6890). */
const INWARD = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const) {
  INWARD.addSubnet(network, bits, 'ipv4');
}
for (const [network, bits] of [
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  INWARD.addSubnet(network, bits, 'ipv6');
}

/** Whether an IP address leads to this machine or its own network instead of the public one. */
export function isInward(ip: string): boolean {
  const family = isIP(ip);
  return family === 0 || INWARD.check(ip, family === 6 ? 'ipv6' : 'ipv4');
}

/** Whether a URL's host is this machine. */
export function isLoopback({ hostname }: URL): boolean {
  return LOOPBACK.test(hostname);
}

/** Whether a host without an address around it, a name or an IP address, is this machine. */
export function isThisMachine(host: string): boolean {
  const address = `http://${isIP(host) === 6 ? `[${host}]` : host}`;
  return URL.canParse(address) && isLoopback(new URL(address));
}

/**
 * The address as a URL that may be contacted: on one of the configured origins, over https unless it
 * is this machine, without a password in it. Throws KvqError `address-refused`.
 */
export function allowed(address: string, origins: ReadonlySet<string>, from?: URL): URL {
  const url = URL.canParse(address, from?.href) ? new URL(address, from) : null;
  if (url === null || !isFit(url) || !origins.has(url.origin)) {
    throw new KvqError({ code: 'address-refused', address: url ? shown(url) : address });
  }
  return url;
}

/** An address as it may be said aloud. */
function shown(url: URL): string {
  if (url.password === '') return url.href;
  const masked = new URL(url);
  masked.password = '***';
  return masked.href;
}

function isFit(url: URL): boolean {
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
  return isSafe && url.username === '' && url.password === '';
}

/** The origins of all configured bases that may be contacted. */
export function originsOf(bases: readonly (string | null)[]): ReadonlySet<string> {
  const urls = bases.filter((base) => base !== null).map((base) => new URL(base));
  return new Set(urls.filter(isFit).map(({ origin }) => origin));
}
