import type { CommandUnknownOpts } from '@commander-js/extra-typings';
import { createProgram } from '../../src/program.ts';
import { loadHelp } from '../../src/render/messages/load.ts';
import type { Lang } from '../../src/render/view.ts';

/** The whole command line, with the texts of one language, for looking at its names and options. */
export async function programIn(lang: Lang): Promise<CommandUnknownOpts> {
  const nowhere = { write: () => undefined };
  const context = {
    stdout: nowhere,
    stderr: nowhere,
    env: {},
    now: () => new Date(0),
    signal: new AbortController().signal,
    readStdin: async () => new Uint8Array(),
    page: async () => undefined,
  };
  const help = await loadHelp(lang);
  return createProgram(context, { help, version: '0.0.0', perform: async () => undefined });
}
