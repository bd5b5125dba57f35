import { Option } from '@commander-js/extra-typings';
import type { Perform, Root } from './perform.ts';

/** An option that may be given more than once. */
function repeatable(flags: string): Option<typeof flags, undefined, undefined, readonly string[]> {
  return new Option(flags).argParser<readonly string[]>((value, before = []) => [...before, value]);
}

/** Adds `kvq follow`: what watching tells of. */
export function addFollow(program: Root, perform: Perform): void {
  program
    .command('follow')
    .argument('[what...]')
    .addOption(repeatable('--asker <name>'))
    .addOption(repeatable('--fractie <fractie>'))
    .addOption(repeatable('--minister <minister>'))
    .addOption(repeatable('--words <words>'))
    .option('--everything')
    .option('--json')
    .action((what, _options, command) => {
      const options = command.optsWithGlobals();
      return perform(
        options,
        async (context, view) => {
          const { follow } = await import('../commands/follow.ts');
          return follow(context, view, what, options);
        },
        'writes',
      );
    });
}

/** Adds `kvq watch`: one round, or one after another. */
export function addWatch(program: Root, perform: Perform): void {
  program
    .command('watch')
    .option('--interval <interval>')
    .option('--since <date>')
    .option('--budget <count>')
    .option('--heartbeat <url>')
    .option('--dry-run')
    .option('--quiet')
    .option('--exit-code')
    .option('--record <folder>')
    .option('--replay <folder>')
    .option('--json')
    .action((_options, command) => {
      const options = command.optsWithGlobals();
      return perform(
        options,
        async (context, view) => {
          const { pastDate, intervalLength, wholeNumber } = await import('./values.ts');
          const since = pastDate(view, '--since', options.since, context.now());
          const interval = intervalLength(view, options.interval);
          const budget = wholeNumber(view, '--budget', options.budget);
          const { watch } = await import('../commands/watch.ts');
          return watch(context, view, { ...options, since, interval, budget });
        },
        options.interval === undefined ? 'writes' : 'serves',
      );
    });
}
