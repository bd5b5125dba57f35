import { Option } from '@commander-js/extra-typings';
import type { Perform, Root } from './perform.ts';

/** Adds `kvq diff`: the changed statements between two versions. */
export function addDiff(program: Root, perform: Perform): void {
  program
    .command('diff')
    .argument('<zaak>')
    .option('--from <version>')
    .option('--to <version>')
    .option('--question <number>')
    .option('--all')
    .option('--synonyms <file>')
    .option('--offline')
    .option('--exit-code')
    .option('--json')
    .addOption(new Option('--md').conflicts('json'))
    .action((given, _options, command) => {
      const options = command.optsWithGlobals();
      return perform(options, async (context, view) => {
        const { questionNumber, recordName } = await import('./values.ts');
        const name = recordName(given);
        const question = questionNumber(view, '--question', options.question);
        const { diff } = await import('../commands/diff.ts');
        return diff(context, view, name, { ...options, question });
      });
    });
}

/** Adds `kvq show`: the record as it stands, or archived bytes. */
export function addShow(program: Root, perform: Perform): void {
  program
    .command('show')
    .argument('<zaak>')
    .argument('[number]')
    .addOption(new Option('--rendition <sha>').conflicts('json'))
    .option('--json')
    .action((given, number, _options, command) => {
      const options = command.optsWithGlobals();
      return perform(options, async (context, view) => {
        const { questionNumber, recordName, renditionHash } = await import('./values.ts');
        const name = recordName(given);
        const question = questionNumber(view, 'NR', number);
        const rendition = renditionHash(view, options.rendition, question);
        const { show } = await import('../commands/show.ts');
        return show(context, view, name, question, { ...options, rendition });
      });
    });
}

/** Adds `kvq log`: the history of a zaak. */
export function addLog(program: Root, perform: Perform): void {
  program
    .command('log')
    .argument('<zaak>')
    .option('--json')
    .action((given, _options, command) => {
      const options = command.optsWithGlobals();
      return perform(options, async (context, view) => {
        const { recordName } = await import('./values.ts');
        const name = recordName(given);
        const { log } = await import('../commands/log.ts');
        return log(context, view, name, options);
      });
    });
}

/** Adds `kvq compare`: two files. */
export function addCompare(program: Root, perform: Perform): void {
  program
    .command('compare')
    .argument('<before>')
    .argument('<after>')
    .option('--all')
    .option('--synonyms <file>')
    .option('--exit-code')
    .option('--json')
    .addOption(new Option('--md').conflicts('json'))
    .action((before, after, _options, command) => {
      const options = command.optsWithGlobals();
      return perform(options, async (context, view) => {
        const { compare } = await import('../commands/compare.ts');
        return compare(context, view, before, after, options);
      });
    });
}

/** Adds `kvq parse`: one file. */
export function addParse(program: Root, perform: Perform): void {
  program
    .command('parse')
    .argument('<file>')
    .option('--json')
    .action((file, _options, command) => {
      const options = command.optsWithGlobals();
      return perform(options, async (context, view) => {
        const { parse } = await import('../commands/parse.ts');
        return parse(context, view, file, options);
      });
    });
}

/** Adds `kvq doctor`: where everything is. */
export function addDoctor(program: Root, perform: Perform): void {
  program
    .command('doctor')
    .option('--online')
    .option('--record <folder>')
    .option('--replay <folder>')
    .option('--json')
    .action((_options, command) => {
      const options = command.optsWithGlobals();
      return perform(options, async (context, view) => {
        const { doctor } = await import('../commands/doctor.ts');
        return doctor(context, view, options);
      });
    });
}
