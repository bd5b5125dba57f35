import type { Argument, CommandUnknownOpts, Option } from '@commander-js/extra-typings';
import type { CommandHelp, Help } from '../render/messages/help.ts';

const PLACEHOLDER = /[<[](\w+)/g;

type AnyCommandHelp = CommandHelp<string, string>;

/** Puts the help texts of one language on the program and its commands. */
export function describeIn(help: Help, program: CommandUnknownOpts): void {
  const texts: Readonly<Record<string, AnyCommandHelp>> = help.commands;
  const globals: Readonly<Record<string, string>> = help.globals;
  program.description(help.program).addHelpText('after', `\n${help.examples}`);
  for (const option of program.options) option.description = globals[option.attributeName()] ?? '';
  for (const command of [program, ...program.commands]) configure(help, command);
  for (const command of program.commands) {
    const text = texts[command.name()];
    if (text) describe(text, command);
  }
}

function describe(text: AnyCommandHelp, command: CommandUnknownOpts): void {
  command.description(text.does);
  for (const argument of command.registeredArguments) {
    argument.description = text.arguments[argument.name()] ?? '';
  }
  for (const option of command.options) {
    option.description = text.options[option.attributeName()] ?? '';
  }
}

/** Commander's help with its few fixed English words put in the language of the texts. */
function configure(help: Help, command: CommandUnknownOpts): void {
  const names: Readonly<Record<string, string>> = help.placeholders;
  const titles: Readonly<Record<string, string>> = {
    'Usage:': help.headings.usage,
    'Arguments:': help.headings.arguments,
    'Options:': help.headings.options,
    'Global Options:': help.headings.globals,
    'Commands:': help.headings.commands,
  };
  const bare = (argument: Argument): string => names[argument.name()] ?? argument.name();
  const term = (argument: Argument): string => {
    const name = argument.variadic ? `${bare(argument)}...` : bare(argument);
    return argument.required ? name : `[${name}]`;
  };
  command.helpOption('-h, --help', help.globals.help).configureHelp({
    showGlobalOptions: true,
    styleTitle: (title) => titles[title] ?? title,
    argumentTerm: bare,
    subcommandTerm: (sub) => [sub.name(), ...sub.registeredArguments.map(term)].join(' '),
    optionTerm: (option) => optionTerm(option, names),
    optionDescription: (option) => option.description,
    commandUsage: (shown) =>
      shown.parent
        ? ['kvq', shown.name(), help.optional, ...shown.registeredArguments.map(term)].join(' ')
        : `kvq ${help.optional} <${help.placeholders.command}>`,
  });
}

function optionTerm(option: Option, names: Readonly<Record<string, string>>): string {
  return option.flags
    .replace(PLACEHOLDER, (_, name: string) => names[name] ?? name)
    .replace('>', '');
}
