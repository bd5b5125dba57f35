import type { Perform, Root } from './perform.ts';

/** Adds `kvq export`: the whole store for another program. */
export function addExport(program: Root, perform: Perform): void {
  program
    .command('export')
    .option('--csv <folder>')
    .action((_options, command) => {
      const options = command.optsWithGlobals();
      return perform(options, async (context, view) => {
        const { exportStore } = await import('../commands/export.ts');
        return exportStore(context, view, options);
      });
    });
}

/** Adds `kvq import`: what an export holds. */
export function addImport(program: Root, perform: Perform): void {
  program
    .command('import')
    .argument('<file>')
    .option('--json')
    .action((file, _options, command) => {
      const options = command.optsWithGlobals();
      return perform(
        options,
        async (context, view) => {
          const { importStore } = await import('../commands/import.ts');
          return importStore(context, view, file, options);
        },
        'writes',
      );
    });
}
