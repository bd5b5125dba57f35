import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A mail server on loopback, and what it took. */
export interface Mailbox {
  readonly port: number;
  readonly mails: ParsedMail[];
  /** The mails as they came over the line. */
  readonly sources: string[];
  readonly close: () => Promise<void>;
}

/** A mail server that takes everything without asking who sends it, unless told otherwise. */
export async function openMailbox(options: SMTPServerOptions = {}): Promise<Mailbox> {
  const mails: ParsedMail[] = [];
  const sources: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const source = Buffer.concat(chunks);
        sources.push(source.toString());
        void simpleParser(source).then((mail) => {
          mails.push(mail);
          done();
        });
      });
    },
    ...options,
  });
  // A client that leaves because it does not trust the server is no trouble of the server's.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  return {
    port,
    mails,
    sources,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** An answer of the server with this code. */
export function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
