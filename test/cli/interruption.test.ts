import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/run.ts';
import { openContext } from '../../src/terminal/open-context.ts';

/** A process that is not one: it keeps what is written, and gets signals from the test. */
function fakeProcess(): {
  readonly outside: Parameters<typeof openContext>[0];
  readonly signals: EventEmitter;
  readonly said: () => string;
} {
  const signals = new EventEmitter();
  let err = '';
  const stderr = new PassThrough();
  stderr.on('data', (text: Buffer) => {
    err += text.toString();
  });
  const outside = {
    argv: ['node', 'kvq', '--lang', 'nl'],
    env: { PATH: '/usr/bin:/bin' },
    stdin: new PassThrough(),
    stdout: new PassThrough(),
    stderr,
    exitCode: undefined,
    on: (event: string, listener: () => void) => signals.on(event, listener),
    off: (event: string, listener: () => void) => signals.off(event, listener),
  };
  return { outside, signals, said: () => err };
}

describe('Ctrl-C', () => {
  it('is left to Node by a command that only reads', async () => {
    const { outside, signals } = fakeProcess();
    const { context, deferInterruption } = openContext(outside);
    const code = run(['parse', '-'], context, deferInterruption);
    outside.stdin.once('newListener', () => {
      expect(signals.listenerCount('SIGINT')).toBe(0);
      outside.stdin.push('Vraag 1\n\nKlopt dat?\n');
      outside.stdin.push(null);
    });
    expect(await code).toBe(0);
  });

  it('while a writing command waits for standard input ends it with 130 and one sentence', async () => {
    const { outside, signals, said } = fakeProcess();
    const { context, deferInterruption } = openContext(outside);
    const code = run(['ingest', '--db', ':memory:', '-'], context, deferInterruption);
    outside.stdin.once('newListener', () => signals.emit('SIGINT'));
    expect(await code).toBe(130);
    expect(said()).toBe('kvq: Onderbroken: wat al verwerkt was, is bewaard.\n');
  });

  it('while a writing command keeps the process busy to its end is not forgotten', async () => {
    const { outside, signals } = fakeProcess();
    const { context, deferInterruption } = openContext(outside);
    const now = (): Date => {
      setImmediate(() => signals.emit('SIGINT'));
      return new Date(0);
    };
    outside.stdin.push('Vraag 1\n\nKlopt dat?\n');
    outside.stdin.push(null);
    const argv = ['ingest', '--db', ':memory:', '--zaak', '2099Z00001', '-'];
    expect(await run(argv, { ...context, now }, deferInterruption)).toBe(130);
  });

  it('for the second time is left to Node, which ends the process at once', () => {
    const { outside, signals } = fakeProcess();
    const { context, deferInterruption } = openContext(outside);
    deferInterruption();
    expect(signals.listenerCount('SIGINT')).toBe(1);
    signals.emit('SIGINT');
    expect(context.signal.aborted).toBe(true);
    expect(signals.listenerCount('SIGINT')).toBe(0);
  });

  it.each([
    { name: 'a command that reads', defers: false, after: 0 },
    { name: 'a command that writes', defers: true, after: 1 },
  ])('is the pager’s own while it is open: $name', async ({ defers, after }) => {
    const { outside, signals } = fakeProcess();
    const { context, deferInterruption } = openContext(outside);
    if (defers) deferInterruption();
    const closed = context.page('tekst\n', 'cat > /dev/null');
    expect(signals.emit('SIGINT')).toBe(true);
    await closed;
    expect(context.signal.aborted).toBe(false);
    expect(signals.listenerCount('SIGINT')).toBe(after);
  });
});

describe.each(['stdout', 'stderr'] as const)('%s', (name) => {
  it('may be closed by its reader', () => {
    const { outside, said } = fakeProcess();
    openContext(outside);
    outside[name].emit('error', Object.assign(new Error('closed'), { code: 'EPIPE' }));
    expect(said()).toBe('');
  });
});

it('standard input is read whole', async () => {
  const { outside } = fakeProcess();
  const { readStdin } = openContext(outside).context;
  outside.stdin.push('één ');
  outside.stdin.push('twee');
  outside.stdin.push(null);
  expect(new TextDecoder().decode(await readStdin())).toBe('één twee');
});
