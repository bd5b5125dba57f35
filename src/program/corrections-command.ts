import { Option } from '@commander-js/extra-typings';
import type { Perform, Root } from './perform.ts';

const FORMATS = ['json', 'csv', 'md', 'atom', 'html'] as const;

/** Adds `kvq corrections`: the register of what given answers came to read otherwise by. */
export function addCorrections(program: Root, perform: Perform): void {
  const format = <F extends (typeof FORMATS)[number]>(name: F): Option<`--${F}`> =>
    new Option(`--${name}` as const).conflicts(FORMATS.filter((other) => other !== name));
  program
    .command('corrections')
    .option('--since <date>')
    .option('--until <date>')
    .option('--minister <minister>')
    .option('--department <department>')
    .option('--flagged')
    .option('--exit-code')
    .addOption(format('json'))
    .addOption(format('csv'))
    .addOption(format('md'))
    .addOption(format('atom'))
    .addOption(format('html'))
    .action((_options, command) => {
      const options = command.optsWithGlobals();
      return perform(options, async (context, view) => {
        const { documentDate } = await import('./values.ts');
        const { corrections } = await import('../commands/corrections.ts');
        const { refuseReversed } = await import('./period.ts');
        const period = {
          since: options.since === undefined ? null : documentDate(options.since),
          until: options.until === undefined ? null : documentDate(options.until),
        };
        refuseReversed(view, period);
        return corrections(context, view, {
          ...options,
          ...period,
          minister: options.minister ?? null,
          department: options.department ?? null,
        });
      });
    });
}
