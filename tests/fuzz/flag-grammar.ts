import type { Argument, Option } from 'commander';
import type { AppContext } from '../../src/cli/context.ts';
import { suggestionFor } from '../../src/cli/completion/suggesting.ts';
import { createProgram } from '../../src/cli/program.ts';
import { EXIT } from '../../src/cli/exit-code.ts';
import { readVersion } from '../../src/cli/run.ts';
import type { Session } from '../../src/cli/session.ts';
import { messages } from '../../src/words/index.ts';

export interface FlagGrammar {
  readonly commands: readonly {
    readonly name: string;
    /** What can stand in each place. */
    readonly operands: readonly (readonly string[])[];
    readonly flags: readonly {
      readonly flag: string;
      readonly takesValue: boolean;
      readonly values: readonly string[];
    }[];
  }[];
}

const FILES = [
  'p.yaml',
  'q.json',
  '-',
  'out.md',
  'data',
  'absent',
  'a/b',
  'data/sources.yaml',
  'json:out.json',
  'kiem.config.yaml',
];

type Values = readonly string[];

/** What completion would offer, so that a new command, flag or value is tried the day that it appears; each list is made once. */
function valuesFor(session: Session): (item: Option | Argument) => Promise<Values> {
  const made = new Map<unknown, Promise<Values>>();
  return (item) => {
    const suggestion = suggestionFor(item)?.suggest;
    if (suggestion === undefined) return Promise.resolve(['2019', '2019-07-01', '1', 'stress', ...FILES]);
    if (typeof suggestion === 'string') return Promise.resolve(FILES);
    const known = made.get(suggestion) ?? suggestion(session, '').then((offered) => offered.map(({ value }) => value));
    made.set(suggestion, known);
    return known;
  };
}

/** Every command with its flags and their values, from the program itself. */
export async function flagGrammar(context: AppContext): Promise<FlagGrammar> {
  const session: Session = {
    context,
    settings: { language: 'en', accessible: false, pager: true, overlays: [] },
    messages: messages.en,
    version: await readVersion(context),
  };
  const valuesOf = valuesFor(session);
  const program = await createProgram(session, { exitCode: EXIT.done });
  const flagsOf = (options: readonly Option[]) =>
    Promise.all(
      options.map(async (option) => ({
        flag: option.long ?? option.flags,
        takesValue: option.required,
        values: option.required ? await valuesOf(option) : [],
      })),
    );
  const common = await flagsOf(program.options);
  const commands = program.commands.map(async (command) => ({
    name: command.name(),
    operands: await Promise.all(command.registeredArguments.map((argument) => valuesOf(argument))),
    flags: [...(await flagsOf(command.options)), ...common],
  }));
  return { commands: await Promise.all(commands) };
}
