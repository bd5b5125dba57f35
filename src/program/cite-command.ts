import { Option } from '@commander-js/extra-typings';
import type { Perform, Root } from './perform.ts';

/** Adds `kvq cite`: the quotations in a text. */
export function addCite(program: Root, perform: Perform): void {
  program
    .command('cite')
    .argument('<file>')
    .option('--paraphrases')
    .option('--changed')
    .option('--exit-code')
    .option('--json')
    .addOption(new Option('--md').conflicts('json'))
    .addOption(new Option('--html').conflicts(['json', 'md']))
    .action((file, _options, command) => {
      const options = command.optsWithGlobals();
      return perform(options, async (context, view) => {
        const { cite } = await import('../commands/cite.ts');
        return cite(context, view, file, options);
      });
    });
}
