import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { page } from '../../src/terminal/pager.ts';

const folder = mkdtempSync(join(tmpdir(), 'kvq-pager-'));

/** What a pager wrote in `file`, and what was written without it. */
async function paged(
  command: string,
  env: Readonly<Record<string, string>> = {},
  text = 'tekst\n',
): Promise<string> {
  let written = '';
  const stdout = {
    write: (it: string) => {
      written += it;
      return true;
    },
  };
  await page({ env: { PATH: '/usr/bin:/bin', ...env }, stdout }, text, command);
  return written;
}

describe('page', () => {
  it('gives the text to the command', async () => {
    const file = join(folder, 'seen');
    expect(await paged(`cat > ${file}`)).toBe('');
    expect(readFileSync(file, 'utf8')).toBe('tekst\n');
  });

  it.each([
    { name: 'sets what less needs', env: {}, seen: 'FRX utf-8' },
    {
      name: 'leaves what the user set',
      env: { LESS: 'S', LESSCHARSET: 'latin1' },
      seen: 'S latin1',
    },
  ])('$name', async ({ env, seen }) => {
    const file = join(folder, 'less');
    await paged(`echo $LESS $LESSCHARSET > ${file}`, env);
    expect(readFileSync(file, 'utf8')).toBe(`${seen}\n`);
  });

  it.each(['no-such-pager', 'no-such-pager --option 2>/dev/null'])(
    'writes the text itself when %s is not there',
    async (command) => {
      expect(await paged(command)).toBe('tekst\n');
    },
  );

  it('minds nothing when the reader leaves early', async () => {
    expect(await paged('true; exit 3', {}, 'x'.repeat(1_000_000))).toBe('');
  });
});
