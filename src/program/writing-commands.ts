import type { Perform, Root } from './perform.ts';

/** Adds `kvq ingest`: files into the store. */
export function addIngest(program: Root, perform: Perform): void {
  program
    .command('ingest')
    .argument('<file...>')
    .option('--zaak <zaak>')
    .option('--document <document>')
    .option('--date <date>')
    .option('--kind <kind>')
    .option('--json')
    .action((files, _options, command) => {
      const options = command.optsWithGlobals();
      return perform(
        options,
        async (context, view) => {
          const { documentDate, documentKind, documentNumber, zaakNumber } = await import(
            './values.ts'
          );
          const stated = {
            zaak: options.zaak === undefined ? null : zaakNumber(options.zaak),
            document: options.document === undefined ? null : documentNumber(options.document),
            date: options.date === undefined ? null : documentDate(options.date),
            kind: options.kind === undefined ? null : documentKind(view, options.kind),
          };
          const { ingest } = await import('../commands/ingest.ts');
          return ingest(context, view, files, { ...options, ...stated });
        },
        'writes',
      );
    });
}

/** Adds `kvq reparse`: archived bytes read again. */
export function addReparse(program: Root, perform: Perform): void {
  program
    .command('reparse')
    .option('--json')
    .action((_options, command) => {
      const options = command.optsWithGlobals();
      return perform(
        options,
        async (context, view) => {
          const { reparse } = await import('../commands/reparse.ts');
          return reparse(context, view, options);
        },
        'writes',
      );
    });
}

/** Adds `kvq reassign`: a document to another zaak. */
export function addReassign(program: Root, perform: Perform): void {
  program
    .command('reassign')
    .argument('<document>')
    .argument('<zaak>')
    .option('--json')
    .action((given, to, _options, command) => {
      const options = command.optsWithGlobals();
      return perform(
        options,
        async (context, view) => {
          const { documentKey, zaakNumber } = await import('./values.ts');
          const document = documentKey(given);
          const zaak = zaakNumber(to);
          const { reassign } = await import('../commands/reassign.ts');
          return reassign(context, view, document, zaak, options);
        },
        'writes',
      );
    });
}

/** Adds `kvq demo`: the bundled sample. */
export function addDemo(program: Root, perform: Perform): void {
  program.command('demo').action((_options, command) =>
    perform(
      command.optsWithGlobals(),
      async (context, view) => {
        const { demo } = await import('../commands/demo.ts');
        return demo(context, view);
      },
      'writes',
    ),
  );
}
