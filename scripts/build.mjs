// Compiles src to dist, and joins what is loaded together in dist/packed: a command that reads would
// otherwise take longer to find a hundred small files than to do its work. Built beside it and then put
// in its place: a renamed file does not live on in the package, and a running kvq never finds half a dist.
import { spawnSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const fresh = join(root, `dist-${process.pid}`);
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const { status } = spawnSync(
  process.execPath,
  [tsc, '-p', 'tsconfig.build.json', '--noEmitOnError', '--outDir', fresh],
  { cwd: root, stdio: 'inherit' },
);
if (status === 0) {
  await pack();
  rmSync(dist, { recursive: true, force: true });
  renameSync(fresh, dist);
}
rmSync(fresh, { recursive: true, force: true });
process.exitCode = status ?? 1;

/** All in one folder, as deep as the rooms of src: what stands beside it is found from there too. */
function pack() {
  return build({
    entryPoints: [join(fresh, 'main.js'), join(fresh, 'commands', 'parse-worker.js')],
    entryNames: '[name]',
    outdir: join(fresh, 'packed'),
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
}
