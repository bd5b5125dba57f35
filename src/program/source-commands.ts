import type { Perform, Root } from './perform.ts';

/** Adds `kvq fetch`: a zaak from the sources. */
export function addFetch(program: Root, perform: Perform): void {
  program
    .command('fetch')
    .argument('<record...>')
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
