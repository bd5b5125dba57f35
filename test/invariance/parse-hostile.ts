import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { LIMITS } from '../../src/formats/limits.ts';
import type { HostileFile } from './hostile-files.ts';

const bin = fileURLToPath(new URL('../../bin/kvq.js', import.meta.url));
const MOST_MEGABYTES = 512;

/** Prints as the last line of stderr the most memory that the process took, in kB; Linux tells it. */
const PRINT_PEAK = `
  import { readFileSync, writeSync } from 'node:fs';
  process.on('exit', () => {
    const status = readFileSync('/proc/self/status', 'utf8');
    writeSync(2, '\\n' + /VmHWM:\\s*(\\d+)/.exec(status)[1]);
  });`;
const PEAK =
  process.platform === 'linux'
    ? ['--import', `data:text/javascript,${encodeURIComponent(PRINT_PEAK)}`]
    : [];

function expectRead(file: HostileFile, stdout: string, said: string): void {
  expect(said).toBe('');
  expect(stdout).toContain(file.holds ?? '"kvq.document/1"');
  if (file.lacks !== undefined) expect(stdout).not.toContain(file.lacks);
}

function expectRefused(file: HostileFile, stdout: string, said: string): void {
  expect(stdout).toBe('');
  expect(said.trim()).toMatch(/^kvq: .+[.]$/u);
  expect(said).toContain(file.refused ?? '');
}

/** Fails unless `kvq parse` reads the file or refuses it in one sentence, in time and in 512 MB. */
export async function expectResultOrSentence(file: HostileFile): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kvq-hostile-'));
  const path = join(folder, file.name);
  writeFileSync(path, await file.content());
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...PEAK, bin, 'parse', path, '--json', '--lang', 'nl'],
    { encoding: 'utf8', timeout: (LIMITS.seconds + 10) * 1000, maxBuffer: 2 ** 28 },
  );
  rmSync(folder, { recursive: true });
  const [said = '', peak = ''] = stderr.trimEnd().split(/\n(?=\d+$)/u);
  const allowed = file.refused === '' ? [0, 5] : [file.refused === null ? 0 : 5];
  expect(allowed).toContain(status);
  if (status === 0) expectRead(file, stdout, said);
  else expectRefused(file, stdout, said);
  if (PEAK.length > 0) expect(peak).not.toBe('');
  expect(Number(peak) / 1024).toBeLessThan(MOST_MEGABYTES);
}
