import type { Perform, Root } from './perform.ts';

/** Adds `kvq fetch`: a zaak from the sources. */
export function addFetch(program: Root, perform: Perform): void {
  program
    .command('fetch')
    .argument('<record...>')
    .option('--references')
    .option('--record <folder>')
    .option('--replay <folder>')
    .option('--json')
    .action((records, _options, command) => {
      const options = command.optsWithGlobals();
      return perform(
        options,
        async (context, view) => {
          const { fetch } = await import('../commands/fetch.ts');
          return fetch(context, view, records, options);
        },
        'writes',
      );
    });
}

/** Adds `kvq sync`: whole years from the sources. */
export function addSync(program: Root, perform: Perform): void {
  program
    .command('sync')
    .option('--year <year>')
    .option('--since <date>')
    .option('--record <folder>')
    .option('--replay <folder>')
    .option('--json')
    .action((_options, command) => {
      const options = command.optsWithGlobals();
      return perform(
        options,
        async (context, view) => {
          const { documentDate, yearNumber } = await import('./values.ts');
          const year = yearNumber(view, options.year);
          const since = options.since === undefined ? null : documentDate(options.since);
          const { sync } = await import('../commands/sync.ts');
          return sync(context, view, { ...options, year, since });
        },
        'writes',
      );
    });
}
