import { Option } from '@commander-js/extra-typings';
import type { Perform, Root } from './perform.ts';

const LIMIT = { usual: 20, most: 500 } as const;
const PAGE = { usual: 1, most: 100_000 } as const;

/** Adds `kvq search`: full text over questions, answers and withdrawn wording. */
export function addSearch(program: Root, perform: Perform): void {
  program
    .command('search')
    .argument('[query...]')
    .option('--in <place>')
    .option('--asker <name>')
    .option('--fractie <name>')
    .option('--minister <name>')
    .option('--department <name>')
    .option('--since <date>')
    .option('--until <date>')
    .option('--kind <kind>')
    .option('--label <label>')
    .option('--limit <number>')
    .option('--page <number>')
    .option('--json')
    .addOption(new Option('--md').conflicts('json'))
    .action((query, _options, command) => {
      const options = command.optsWithGlobals();
      return perform(options, async (context, view) => {
        const { documentDate, documentKind } = await import('./values.ts');
        const { countGiven, labelGiven, placeGiven, wordsGiven } = await import(
          './search-values.ts'
        );
        const given = {
          written: query.join(' '),
          filters: {
            place: placeGiven(view, options.in),
            asker: wordsGiven(view, '--asker', options.asker),
            fractie: wordsGiven(view, '--fractie', options.fractie),
            minister: wordsGiven(view, '--minister', options.minister),
            department: wordsGiven(view, '--department', options.department),
            since: options.since === undefined ? null : documentDate(options.since),
            until: options.until === undefined ? null : documentDate(options.until),
            kind: options.kind === undefined ? null : documentKind(view, options.kind),
            label: labelGiven(view, options.label),
          },
          limit: countGiven(view, '--limit', options.limit, LIMIT),
          page: countGiven(view, '--page', options.page, PAGE),
        };
        const { refuseReversed } = await import('./period.ts');
        refuseReversed(view, given.filters);
        const { search } = await import('../commands/search.ts');
        return search(context, view, given, options);
      });
    });
}
