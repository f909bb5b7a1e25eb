import { type Argument, type Command, Help, type Option } from 'commander';
import type { Session } from '../session.ts';
import { overview } from './overview.ts';

type CliWords = Session['messages']['cli'];

/** The names of values as the language has them: `--output <file>` becomes `--output <bestand>`. */
export const inWords = (term: string, words: CliWords['placeholders']): string =>
  term.replace(/(?<=^|[<[=])[a-z]+(?=$|[=.\]>])/g, (name) => new Map(Object.entries(words)).get(name) ?? name);

/** The words to choose from, but for a description that names them all. */
function choicesOf({ argChoices = [], description }: Option | Argument, cli: CliWords): string {
  const named = new Set(description.match(/[a-z0-9-]+/g));
  return argChoices.every((choice) => named.has(choice)) ? '' : ` (${cli.choices}: ${argChoices.join(', ')})`;
}

/** What holds without the option, where that has a name. */
export const presetOf = ({ defaultValue }: Option): string | undefined =>
  defaultValue === undefined || typeof defaultValue === 'boolean' || Array.isArray(defaultValue)
    ? undefined
    : String(defaultValue);

/** What an option is for is wrapped beside its name down to this width; by itself commander leaves long lines at 40. */
const LEAST_TEXT = 20;

/** The help that commander lays out, in the language of the run; that of the program itself is one screen of our own. */
export function helpLook({ messages: { cli } }: Session): Partial<Help> {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': cli.usage,
    'Options:': cli.options,
    'Global Options:': cli.globalOptions,
    'Commands:': cli.commands,
    'Arguments:': cli.arguments,
  };
  return {
    minWidthToWrap: LEAST_TEXT,
    showGlobalOptions: true,
    formatHelp: (command: Command, help: Help) =>
      command.parent === null ? overview(command, help, cli) : Help.prototype.formatHelp.call(help, command, help),
    styleTitle: (title) => titles[title] ?? title,
    styleUsage: (usage) => inWords(usage, cli.placeholders),
    optionTerm: ({ flags }) => inWords(flags, cli.placeholders),
    argumentTerm: (argument) => inWords(argument.name(), cli.placeholders),
    optionDescription: (option) => {
      const preset = presetOf(option);
      const said = preset === undefined ? '' : ` (${cli.default}: ${preset})`;
      return option.description + choicesOf(option, cli) + said;
    },
    argumentDescription: (argument) => argument.description + choicesOf(argument, cli),
  };
}
