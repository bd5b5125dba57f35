import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openMailbox } from '../../channels/mailbox.ts';

/** What came in, by key: how often, and as what. */
interface Received {
  /** `answer 2098Z00001 2098D00002` by key. */
  readonly events: ReadonlyMap<string, string>;
  /** Everything that came in, in order, doubles too. */
  readonly keys: readonly string[];
}

/** A webhook receiver and a mail server on loopback. */
export interface Receivers {
  readonly webhook: Received;
  readonly mail: { readonly keys: readonly (readonly string[])[] };
  /** The configuration of both. */
  readonly channels: readonly object[];
  /** Called when an event came in at the webhook, before it is answered; false for no answer. */
  onEvent: () => boolean;
  /** Called when a mail was taken, before that is said. */
  onMail: () => void;
  readonly close: () => Promise<void>;
}

/** Opens both. */
export async function openReceivers(): Promise<Receivers> {
  const events = new Map<string, string>();
  const [keys, mails]: [string[], string[][]] = [[], []];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const event = JSON.parse(Buffer.concat(chunks).toString());
      const key = String(request.headers['x-kvq-key']);
      events.set(key, [event.kind, event.zaak, event.document ?? event.followUp?.zaak].join(' '));
      keys.push(key);
      if (receivers.onEvent()) response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.address() as AddressInfo;
  const mailbox = await openMailbox({
    onData: (stream, _session, done) => {
      let source = '';
      stream.on('data', (chunk: Buffer) => {
        source += chunk.toString();
      });
      stream.on('end', () => {
        const folded = source.slice(0, source.indexOf('\r\n\r\n')).replaceAll(/\r\n[ \t]+/g, ' ');
        const [, list = ''] = /^X-Kvq-Key: (.*)$/im.exec(folded) ?? [];
        mails.push(list.split(/,\s*/));
        receivers.onMail();
        done();
      });
    },
  });
  const receivers: Receivers = {
    webhook: { events, keys },
    mail: { keys: mails },
    channels: [
      { kind: 'webhook', url: `http://127.0.0.1:${port}/kvq` },
      {
        ...{ kind: 'smtp', host: '127.0.0.1', port: mailbox.port, tls: 'none' },
        ...{ from: 'kvq@example.org', to: ['team@example.org'] },
      },
    ],
    onEvent: () => true,
    onMail: () => undefined,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await mailbox.close();
    },
  };
  return receivers;
}
