import type { CommanderError } from '@commander-js/extra-typings';
import type { Misuse } from '../render/messages/catalogue.ts';
import type { Help } from '../render/messages/help.ts';

const QUOTED = /'([^']*)'/g;
const CHOICES = /Allowed choices are (.+)\.$/;
/** What people call an option of `kvq follow`, `find` and the like that has another name. */
const ALSO_CALLED: Readonly<Record<string, string>> = {
  '--partij': '--fractie',
  '--party': '--fractie',
};
const SUGGESTION = /\(Did you mean (?:one of )?(.+?)\?\)/;

/**
 * What commander's English error says, as data: the values stand quoted in its message. An argument
 * gets the name that the help gives it.
 */
export function misuseOf(error: CommanderError, { placeholders }: Help): Misuse {
  const names: Readonly<Record<string, string>> = placeholders;
  const [first = '', second = ''] = [...error.message.matchAll(QUOTED)].map(
    (match) => match[1] ?? '',
  );
  const meant = SUGGESTION.exec(error.message)?.[1] ?? null;
  const choices = CHOICES.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownCommand':
      return { code: 'unknown-command', given: first, meant };
    case 'commander.unknownOption':
      return { code: 'unknown-option', given: first, meant: ALSO_CALLED[first] ?? meant };
    case 'commander.missingArgument':
      return { code: 'missing-argument', name: names[first] ?? first };
    case 'commander.optionMissingArgument':
      return { code: 'missing-value', option: flag(first) };
    case 'commander.excessArguments':
      return { code: 'excess-arguments' };
    case 'commander.conflictingOption':
      return { code: 'conflict', option: flag(first), other: flag(second) };
    case 'commander.invalidArgument':
      return { code: 'value', option: flag(first), given: second, allowed: choices.split(', ') };
    default:
      return { code: 'no-command' };
  }
}

/** `--zaak <zaak>` without its placeholder. */
function flag(flags: string): string {
  return flags.split(' ')[0] ?? flags;
}
