import { KvqError } from '../errors.ts';
import type { Perform, Root } from './perform.ts';

/** What `kvq channels` can be told to do. */
const TEST = 'test';

/** Adds `kvq channels`: how alerts reach people, and whether they do. */
export function addChannels(program: Root, perform: Perform): void {
  program
    .command('channels')
    .argument('[test]')
    .argument('[name]')
    .option('--json')
    .action((action, name, _options, command) => {
      const options = command.optsWithGlobals();
      return perform(
        options,
        async (context, view) => {
          if (action !== undefined && action !== TEST) {
            const misuse = { code: 'value', option: 'kvq channels', given: action } as const;
            const detail = view.catalogue.misuse({ ...misuse, allowed: [TEST] });
            throw new KvqError({ code: 'usage', detail });
          }
          const all = action === undefined ? 'none' : 'all';
          const { channels } = await import('../commands/channels.ts');
          const tested = name === undefined ? all : { name };
          return channels(context, view, { json: options.json, tested });
        },
        'writes',
      );
    });
}
