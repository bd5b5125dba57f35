// Makes a fresh clone ready: installs what package-lock.json names, then builds, each only if needed.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'node_modules', '.kvq-lock.json');
const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');

function run(why, ...args) {
  process.stderr.write(`kvq: ${why}\n`);
  const { status } = spawnSync('npm', args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

// The lock and the Node version: native modules are built for one of each.
const wanted = `${process.version}\n${lock}`;
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  run('installing what package-lock.json names (some minutes, once)', 'ci');
  writeFileSync(stamp, wanted);
}

const built = join(root, 'dist', 'packed', 'main.js');
const sources = ['src', 'tsconfig.json', 'tsconfig.build.json'].map((name) => join(root, name));
if (!existsSync(built) || Math.max(...sources.map(newest)) > statSync(built).mtimeMs) {
  run('building', 'run', '--silent', 'build');
}
