import { Command, Option } from '@commander-js/extra-typings';
import type { Context } from './context.ts';
import { addChannels } from './program/channel-commands.ts';
import { describeIn } from './program/describe.ts';
import { addHelp } from './program/help-command.ts';
import { addOverdue } from './program/overdue-command.ts';
import type { GlobalOptions, Perform } from './program/perform.ts';
import {
  addCompare,
  addDiff,
  addDoctor,
  addLog,
  addParse,
  addShow,
} from './program/reading-commands.ts';
import { addFetch, addSync } from './program/source-commands.ts';
import { addFollow, addWatch } from './program/watch-commands.ts';
import { addDemo, addIngest, addReassign, addReparse } from './program/writing-commands.ts';
import type { Help } from './render/messages/help.ts';
import { writeTo } from './terminal/locale.ts';

const IN_ORDER_OF_HELP = [
  addDemo,
  addFetch,
  addSync,
  addIngest,
  addFollow,
  addWatch,
  addShow,
  addLog,
  addDiff,
  addCompare,
  addParse,
  addOverdue,
  addReparse,
  addReassign,
  addChannels,
  addDoctor,
  addHelp,
] as const;

/** What the program needs to be built: its texts, its version, and who runs an action. */
export interface ProgramParts {
  readonly help: Help;
  readonly version: string;
  readonly perform: Perform;
}

/** The command line of kvq: names, options and help. Throws CommanderError instead of exiting. */
export function createProgram(
  context: Context,
  { help, version, perform }: ProgramParts,
): Command<[], GlobalOptions> {
  const program: Command<[], GlobalOptions> = new Command('kvq')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => writeTo(context.stdout, context.env, text),
      writeErr: (text) => writeTo(context.stderr, context.env, text),
      outputError: () => undefined,
      getOutHelpWidth: () => context.stdout.columns || 80,
      getErrHelpWidth: () => context.stderr.columns || 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .showSuggestionAfterError()
    .addOption(new Option('--lang <lang>').choices(['nl', 'en'] as const))
    .option('--db <path>')
    .option('--no-color')
    .option('--no-pager')
    .option('--debug')
    .version(version, '--version');
  for (const add of IN_ORDER_OF_HELP) add(program, perform);
  describeIn(help, program);
  return program;
}
