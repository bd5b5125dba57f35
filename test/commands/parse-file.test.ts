import { expect, it } from 'vitest';
import { parseFile } from '../../src/commands/parse-file.ts';
import type { Context } from '../../src/context.ts';
import { LIMITS } from '../../src/formats/limits.ts';

const encoder = new TextEncoder();
const QUESTION = '<p>Vraag 1</p><p>Kent u het bericht?</p>';
const PAGE = encoder.encode(`<!DOCTYPE html><html><body>${QUESTION}</body></html>`);
/** Takes seconds to read, wherever. */
const SLOW = encoder.encode(`<!DOCTYPE html><p>${'<b>'.repeat(60_000)}`);

function contextWith(fields: Partial<Context>): Context {
  return {
    stdout: { write: () => undefined },
    stderr: { write: () => undefined },
    env: {},
    now: () => new Date(0),
    signal: new AbortController().signal,
    readStdin: async () => new Uint8Array(),
    page: async () => undefined,
    ...fields,
  };
}

it('reads a page in a thread of its own, one after another', async () => {
  for (const name of ['a.html', 'b.html']) {
    const { mediaType, parsed } = await parseFile(contextWith({}), PAGE, name);
    expect(mediaType).toBe('text/html');
    expect(parsed.questions.map(({ text }) => text)).toEqual(['Kent u het bericht?']);
  }
});

it('stops what takes too long, and reads the next file', async () => {
  const bounds = { ...LIMITS, seconds: 0.05 };
  await expect(parseFile(contextWith({}), SLOW, 'slow.html', bounds)).rejects.toMatchObject({
    trouble: { code: 'file-takes-too-long', file: 'slow.html', seconds: 0.05 },
  });
  const { parsed } = await parseFile(contextWith({}), PAGE, 'next.html');
  expect(parsed.questions).toHaveLength(1);
});

it('stops what takes too much memory', async () => {
  let bytes = 0;
  const memory = (): number => {
    bytes += 200 * 2 ** 20;
    return bytes;
  };
  await expect(parseFile(contextWith({ memory }), SLOW, 'big.html')).rejects.toMatchObject({
    trouble: { code: 'file-takes-too-much', file: 'big.html', megabytes: LIMITS.megabytes },
  });
});

it.each([
  ['before it begins', 0],
  ['while it runs', 30],
])('stops on Ctrl-C %s', async (_when, delay) => {
  const interruption = new AbortController();
  if (delay === 0) interruption.abort();
  else setTimeout(() => interruption.abort(), delay);
  const context = contextWith({ signal: interruption.signal });
  await expect(parseFile(context, SLOW, 'slow.html')).rejects.toMatchObject({
    trouble: { code: 'interrupted' },
  });
});

it('says of a file in the thread what it says of one outside it', async () => {
  const zip = new Uint8Array([0x50, 0x4b, 3, 4, ...encoder.encode('word/document.xml')]);
  await expect(parseFile(contextWith({}), zip, 'brief.docx')).rejects.toMatchObject({
    trouble: { code: 'file-corrupt', file: 'brief.docx', why: 'docx-broken' },
  });
});
