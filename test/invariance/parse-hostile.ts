import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { LIMITS } from '../../src/formats/limits.ts';
import { kvq } from '../cli/kvq.ts';
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

/** A file in a folder of its own, while `work` has it. */
async function withFile<T>(file: HostileFile, work: (path: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'kvq-hostile-'));
  const path = join(folder, file.name);
  writeFileSync(path, await file.content());
  try {
    return await work(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function expectOutcome(file: HostileFile, code: number | null, out: string, said: string): void {
  const allowed = file.refused === '' ? [0, 5] : [file.refused === null ? 0 : 5];
  expect(allowed).toContain(code);
  if (code === 0) expectRead(file, out, said);
  else expectRefused(file, out, said);
}

/** Fails unless `kvq parse`, in this process, reads the file or refuses it in one sentence. */
export async function expectResultOrSentence(file: HostileFile): Promise<void> {
  const { code, out, err } = await withFile(file, (path) =>
    kvq(['parse', path, '--json', '--lang', 'nl']),
  );
  expectOutcome(file, code, out, err);
}

/** As expectResultOrSentence, in a process of its own, in time and in 512 MB. */
export async function expectResultOrSentenceApart(file: HostileFile): Promise<void> {
  const { status, stdout, stderr } = await withFile(file, (path) =>
    spawnSync(process.execPath, [...PEAK, bin, 'parse', path, '--json', '--lang', 'nl'], {
      encoding: 'utf8',
      timeout: (LIMITS.seconds + 10) * 1000,
      maxBuffer: 2 ** 28,
    }),
  );
  const [said = '', peak = ''] = stderr.trimEnd().split(/\n(?=\d+$)/u);
  expectOutcome(file, status, stdout, said);
  if (PEAK.length > 0) expect(peak).not.toBe('');
  expect(Number(peak) / 1024).toBeLessThan(MOST_MEGABYTES);
}
