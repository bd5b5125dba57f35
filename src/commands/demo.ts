import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Context } from '../context.ts';
import { EXIT, KvqError } from '../errors.ts';
import type { View } from '../render/view.ts';
import { notify } from '../terminal/present.ts';
import { diff } from './diff.ts';
import { ingest } from './ingest.ts';

const SAMPLE = fileURLToPath(new URL('../../fixtures/sample/', import.meta.url));
const FLAGSHIP = '2021Z14612';
/** Beside the documents of a zaak stands what a test expects of them. */
const NO_DOCUMENT = 'case.json';

/**
 * `kvq demo`: the bundled sample ingested into a store that vanishes, and its flagship diff. Throws
 * KvqError `temporary-folder` where there is no place for that store.
 */
export async function demo(context: Context, seen: View): Promise<number> {
  // A pager would stop a newcomer at the first screen.
  const view: View = { ...seen, pager: null };
  const folder = await temporaryFolder();
  try {
    const db = join(folder, 'demo.db');
    const nothingGiven = { zaak: null, document: null, date: null, kind: null };
    const code = await ingest(context, view, await sampleFiles(), { db, ...nothingGiven });
    if (code !== EXIT.ok) return code;
    notify(context, view, ({ catalogue }) => `\n${catalogue.phrases.demo}\n\n`, null);
    return await diff(context, view, FLAGSHIP, { db, question: null, offline: true });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function temporaryFolder(): Promise<string> {
  const path = tmpdir();
  try {
    return await mkdtemp(join(path, 'kvq-demo-'));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : '';
    throw new KvqError({ code: 'temporary-folder', path, why }, { cause });
  }
}

async function sampleFiles(): Promise<readonly string[]> {
  const entries = await readdir(SAMPLE, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.parentPath !== SAMPLE && entry.name !== NO_DOCUMENT)
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
