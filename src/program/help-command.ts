import type { Root } from './perform.ts';

/**
 * Adds `kvq help [COMMAND]`. Commander's own help command takes an unknown name for none at all; here
 * it is the same misuse as `kvq NAME`.
 */
export function addHelp(program: Root): void {
  program
    .command('help')
    .argument('[command]')
    .action(async (name) => {
      if (name === undefined) program.help();
      const command = program.commands.find((one) => one.name() === name);
      if (command) command.help();
      else await program.parseAsync(['--', name], { from: 'user' });
    });
}
