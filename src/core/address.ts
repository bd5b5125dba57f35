const HOST = /^(?:https?:\/\/)?(?:[\w.-]+@)?((?:[a-z0-9-]+\.)+nl)(?::\d+)?(?=[/?#])/iu;
const SITE = /(?:^|\.)tweedekamer\.nl$/iu;
const PUBLISHER = /(?:^|\.)(?:officielebekendmakingen|overheid)\.nl$/iu;
/** An address inside another one: the link of a mail filter, of a search engine, of an archive. */
const WRAPPED =
  /(?<=[=/:?&])(?:https?:\/\/)?(?:[a-z0-9-]+\.)*(?:tweedekamer|officielebekendmakingen)\.nl\/.*$/iu;
const ESCAPE = /%([0-7][0-9a-f])/giu;
const ROUNDS = 3;

/** A page of one of the hosts that publish the records; the address is written out plainly. */
export interface Address {
  readonly host: 'site' | 'publisher';
  readonly address: string;
}

/** Percent escapes of ASCII, also those escaped twice, and an ampersand as HTML writes it. */
function plain(address: string): string {
  let text = address;
  for (let round = 0; round < ROUNDS; round += 1) {
    text = text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  }
  return text.replaceAll('&amp;', '&');
}

/**
 * The address of a page of tweedekamer.nl ("site"), or of officielebekendmakingen.nl or overheid.nl
 * ("publisher"), with or without a scheme, perhaps escaped or inside another address; else null.
 */
export function readAddress(written: string): Address | null {
  const address = plain(written.trim());
  const host = HOST.exec(address)?.[1] ?? '';
  if (SITE.test(host)) return { host: 'site', address };
  if (PUBLISHER.test(host)) return { host: 'publisher', address };
  const inner = WRAPPED.exec(address)?.[0];
  return inner === undefined ? null : readAddress(inner);
}
