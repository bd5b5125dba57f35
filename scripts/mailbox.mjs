/**
 * A mail server on loopback that keeps what comes as files, to try kvq on without one of your own.
 *
 *     npm run mailbox -- [--port N] [--folder DIR]
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { SMTPServer } from 'smtp-server';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '2525' },
    folder: { type: 'string', default: 'mailbox' },
  },
});
mkdirSync(values.folder, { recursive: true });
let count = readdirSync(values.folder).filter((name) => name.endsWith('.eml')).length;

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData: (stream, _session, done) => {
    const chunks = [];
    stream.on('data', (chunk) => chunks.push(chunk));
    stream.on('end', () => {
      count += 1;
      const file = join(values.folder, `${String(count).padStart(4, '0')}.eml`);
      writeFileSync(file, Buffer.concat(chunks));
      console.log(file);
      done();
    });
  },
});
server.on('error', (error) => {
  console.error(error.message);
  process.exitCode = 1;
});
server.listen(Number(values.port), '127.0.0.1', () => {
  const folder = resolve(values.folder);
  console.log(`Taking mail at 127.0.0.1:${values.port} until Ctrl-C, into ${folder}.`);
});
