import { Option } from '@commander-js/extra-typings';
import type { Perform, Root } from './perform.ts';

/** Adds `kvq overdue`: the questions that wait too long. */
export function addOverdue(program: Root, perform: Perform): void {
  program
    .command('overdue')
    .option('--minister <minister>')
    .option('--asker <asker>')
    .option('--fractie <fractie>')
    .addOption(new Option('--by <group>').choices(['minister', 'asker', 'fractie'] as const))
    .option('--date <date>')
    .option('--exit-code')
    .addOption(new Option('--json').conflicts(['csv', 'md']))
    .addOption(new Option('--csv').conflicts(['json', 'md']))
    .addOption(new Option('--md').conflicts(['json', 'csv']))
    .action((_options, command) => {
      const options = command.optsWithGlobals();
      return perform(options, async (context, view) => {
        const { documentDate } = await import('./values.ts');
        const { overdue } = await import('../commands/overdue.ts');
        return overdue(context, view, {
          ...options,
          minister: options.minister ?? null,
          asker: options.asker ?? null,
          fractie: options.fractie ?? null,
          by: options.by ?? null,
          date: options.date === undefined ? null : documentDate(options.date),
        });
      });
    });
}
