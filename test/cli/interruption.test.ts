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
  const stderr = {
    write: (text: string) => {
      err += text;
    },
  };
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
  it('while waiting for standard input ends the command with 130 and one sentence', async () => {
    const { outside, signals, said } = fakeProcess();
    const code = run(['parse', '-'], openContext(outside));
    outside.stdin.once('newListener', () => signals.emit('SIGINT'));
    expect(await code).toBe(130);
    expect(said()).toBe('kvq: Onderbroken: wat al verwerkt was, is bewaard.\n');
  });

  it('before the wait ends it too', async () => {
    const { outside, signals } = fakeProcess();
    const context = openContext(outside);
    signals.emit('SIGINT');
    expect(await run(['parse', '-'], context)).toBe(130);
  });

  it('for the second time is left to Node, which ends the process at once', () => {
    const { outside, signals } = fakeProcess();
    const { signal } = openContext(outside);
    expect(signals.listenerCount('SIGINT')).toBe(1);
    signals.emit('SIGINT');
    expect(signal.aborted).toBe(true);
    expect(signals.listenerCount('SIGINT')).toBe(0);
  });

  it('is the pager’s own while it is open', async () => {
    const { outside, signals } = fakeProcess();
    const { page, signal } = openContext(outside);
    const closed = page('tekst\n', 'cat > /dev/null');
    signals.emit('SIGINT');
    await closed;
    expect(signal.aborted).toBe(false);
    expect(signals.listenerCount('SIGINT')).toBe(1);
  });
});

describe('standard output', () => {
  it('may be closed by its reader', () => {
    const { outside, said } = fakeProcess();
    openContext(outside);
    outside.stdout.emit('error', Object.assign(new Error('closed'), { code: 'EPIPE' }));
    expect(said()).toBe('');
  });
});

it('standard input is read whole', async () => {
  const { outside } = fakeProcess();
  const { readStdin } = openContext(outside);
  outside.stdin.push('één ');
  outside.stdin.push('twee');
  outside.stdin.push(null);
  expect(new TextDecoder().decode(await readStdin())).toBe('één twee');
});
