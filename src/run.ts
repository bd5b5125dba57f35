import { setImmediate } from 'node:timers/promises';
import { CommanderError } from '@commander-js/extra-typings';
import type { Context } from './context.ts';
import { EXIT, KvqError } from './errors.ts';
import { misuseOf } from './program/misuse.ts';
import { createProgram } from './program.ts';
import { chooseLanguage } from './render/language.ts';
import { loadCatalogue, loadHelp } from './render/messages/load.ts';
import type { Lang } from './render/view.ts';
import { visible } from './render/visible.ts';
import { writeTo } from './terminal/locale.ts';
import { readVersion } from './terminal/read-version.ts';

/**
 * Runs one command line (without node and script) and gives its exit code. The only place where
 * errors are caught: an expected one becomes a sentence on stderr, anything else is a bug. A command
 * that writes calls `deferInterruption` first, so that Ctrl-C stops it between two documents.
 */
export async function run(
  argv: readonly string[],
  context: Context,
  deferInterruption: () => void = () => undefined,
): Promise<number> {
  const lang = chooseLanguage(argv, context.env);
  try {
    const { code, isServed } = await perform(argv, context, lang, deferInterruption);
    return context.signal.aborted && !isServed ? EXIT.interrupted : code;
  } catch (error) {
    return await explain(error, argv, context, lang);
  }
}

async function perform(
  argv: readonly string[],
  context: Context,
  lang: Lang,
  deferInterruption: () => void,
): Promise<{ readonly code: number; readonly isServed: boolean }> {
  let code: number = EXIT.ok;
  let isServed = false;
  const program = createProgram(context, {
    help: await loadHelp(lang),
    version: readVersion(),
    perform: async (options, work, manner = 'reads') => {
      if (manner !== 'reads') deferInterruption();
      const { createView } = await import('./terminal/create-view.ts');
      code = await work(context, await createView(context, lang, options));
      isServed = manner === 'serves';
      // A signal that came while the work kept the process busy is only heard in the next turn.
      if (manner !== 'reads') await setImmediate();
    },
  });
  await program.parseAsync(argv, { from: 'user' });
  return { code, isServed };
}

async function explain(
  error: unknown,
  argv: readonly string[],
  context: Context,
  lang: Lang,
): Promise<number> {
  if (error instanceof CommanderError && error.exitCode === 0) return EXIT.ok;
  const { misuse, phrases, trouble } = await loadCatalogue(lang);
  const write = (text: string): void => writeTo(context.stderr, context.env, `${visible(text)}\n`);
  const say = (sentence: string): void => write(`kvq: ${sentence}`);
  if (argv.includes('--debug')) write(traceOf(error));
  if (error instanceof CommanderError) {
    say(misuse(misuseOf(error, await loadHelp(lang))));
    return EXIT.usage;
  }
  if (context.signal.aborted) {
    say(trouble({ code: 'interrupted' }));
    return EXIT.interrupted;
  }
  if (error instanceof KvqError) {
    say(trouble(error.trouble));
    return error.exitCode;
  }
  say(phrases.bug);
  return EXIT.bug;
}

/** The stack of an error and of its causes. */
function traceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const own = error.stack ?? String(error);
  return error.cause === undefined ? own : `${own}\n${traceOf(error.cause)}`;
}
