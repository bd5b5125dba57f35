import type { ChannelFault, ChannelSettingFault } from '../../../channel-faults.ts';
import type { Trouble } from '../../../errors.ts';
import { causeWords } from '../causes.ts';
import { causes } from './causes.ts';

const AGAIN = 'the next round tries again';

/** Which channel did not deliver, why, and what to do. */
export function channelFailed({
  channel,
  why,
}: Extract<Trouble, { code: 'channel-failed' }>): string {
  return `Channel ${channel}: ${fault(why)}.`;
}

/** Which alert a channel does not try any more, and why. */
export function channelPassesOver({
  channel,
  zaak,
  why,
}: Extract<Trouble, { code: 'channel-passes-over' }>): string {
  return `Channel ${channel}: an alert about ${zaak} is passed over, as each time ${fault(why)}.`;
}

function fault(why: ChannelFault): string {
  switch (why.kind) {
    case 'connection':
      return `no connection to ${why.host} (${why.detail}): check name, port and internet connection; ${AGAIN}`;
    case 'broken-off':
      return `${why.host} broke the connection off before all was accepted: ${AGAIN}`;
    case 'timeout':
      return `${why.host} does not answer in time: check name and port; ${AGAIN}`;
    case 'certificate':
      return `the certificate of ${why.host} cannot be trusted (${why.detail}): name its file as ca (mail) or in NODE_EXTRA_CA_CERTS, or have the server mended`;
    case 'no-tls':
      return `${why.host} offers no encryption here: choose the other way as tls, or another port`;
    case 'login':
      return `${why.host} refuses the login${quoted(why.said)}: check user and password, and whether the server wants an app password`;
    case 'later':
      return `${why.host} accepts nothing now${quoted(why.said)}: ${AGAIN}`;
    case 'sender':
      return `the server refuses the sender ${why.address}${quoted(why.said)}: give as from an address that you may send with`;
    case 'recipient':
      return `the server refuses the recipient ${why.address}${quoted(why.said)}: check that address under to`;
    case 'message':
      return `${why.host} refuses the message${quoted(why.said)}: ask who keeps the server why`;
    case 'status':
      return `${why.host} answers HTTP ${why.status}: ${statusAdvice(why.status)}`;
    case 'folder':
      return `${why.path} cannot be written in${causeWords(causes, why.why)}: change the folder or its permissions; ${AGAIN}`;
    case 'ca':
      return `the certificate in ${why.path} cannot be read${causeWords(causes, why.why)}: name the right file at ca, or change its permissions`;
    case 'foreign-file':
      return `${why.path} is no feed of kvq and is therefore left alone: choose another name as path`;
    case 'bug':
      return `something went wrong in kvq itself (${why.detail}): please report this, with what --debug shows`;
  }
}

function statusAdvice(status: number): string {
  if (status === 404 || status === 410)
    return 'that address does not exist (any more); give the right one as url';
  if (status === 401 || status === 403) return 'check the secret or token, and what it may do';
  if (status === 413)
    return 'the message is too large for the receiver; ask who keeps it for more room';
  if (status >= 300 && status < 400) return 'the address has moved; give the new one as url';
  if (status >= 500 || status === 429 || status === 408) return AGAIN;
  return 'the receiver does not want the message like this; check url and settings';
}

function quoted(said: string): string {
  return said === '' ? '' : ` («${said}»)`;
}

/** Which setting of a channel is wrong, and what may stand there. */
export function channelSetting({
  file,
  place,
  fault: wrong,
}: Extract<Trouble, { code: 'channel-setting' }>): string {
  return `In ${file}, ${place} is wrong: ${settingFault(wrong)}; docs/channels.md has examples.`;
}

const FORMS: Readonly<Record<string, string>> = {
  string: 'text between quotation marks belongs there',
  number: 'a number belongs there',
  int: 'a whole number belongs there',
  array: 'a list between [ and ] belongs there',
  object: 'a part between { and } belongs there',
};

function settingFault(wrong: ChannelSettingFault): string {
  switch (wrong.kind) {
    case 'unknown-key':
      return `«${wrong.key}» does not exist here, but ${wrong.known.join(', ')} do`;
    case 'unknown-kind':
      return `kind is one of ${wrong.known.join(', ')}`;
    case 'missing':
      return 'this is missing';
    case 'form':
      return FORMS[wrong.expected] ?? 'this value cannot stand here';
    case 'choice':
      return `choose from ${wrong.allowed.join(', ')}`;
    case 'address':
      return 'an address that begins with https:// belongs there (http:// to this machine only)';
    case 'host':
      return 'the name of a server belongs there, such as mail.example.org, without https:// and without a port';
    case 'path':
      return 'give the whole path, from the root on';
    case 'mail':
      return 'a mail address belongs there, such as desk@example.org';
    case 'name':
      return 'a name has letters, digits and hyphens, 40 at the most';
    case 'unsafe':
      return 'without encryption kvq goes to this machine only';
    case 'no-topic':
      return 'the address ends in the name of the topic, as in https://ntfy.sh/my-topic';
    case 'name-taken':
      return `there is a channel «${wrong.name}» already: give this one a name of its own with name`;
    case 'secret':
      return `the secret is missing: set it in the environment as ${wrong.variables.join(' or ')}`;
  }
}
