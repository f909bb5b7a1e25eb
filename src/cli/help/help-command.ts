import { Argument, type Command, Option } from 'commander';
import { nearest } from '../../core/nearest.ts';
import type { Language } from '../../words/index.ts';
import { topicNames } from '../../words/topics.ts';
import { withExamples } from '../commands/examples.ts';
import { asCandidates, suggesting, type Suggest } from '../completion/suggesting.ts';
import { UsageError } from '../errors.ts';
import { HELP_FORMATS, pageContent } from '../output/formats.ts';
import type { Session } from '../session.ts';

/** The program as a run in this language has it. */
type InLanguage = (language: Language) => Promise<Command>;

interface HelpFlags {
  readonly format?: string;
}

/** A manual of the whole program, or of one command. */
async function writeManual(session: Session, inLanguage: InLanguage, name: string | undefined, flags: HelpFlags) {
  const [{ describeCommandLine }, { manualDocument }] = await Promise.all([
    import('./describe-command-line.ts'),
    import('../../view/help/manual-document.ts'),
  ]);
  const all = describeCommandLine(session, { nl: await inLanguage('nl'), en: await inLanguage('en') });
  const line = name === undefined ? all : { ...all, commands: all.commands.filter((command) => command.name === name) };
  const content = {
    document: () => manualDocument(line, session.settings.language),
    json: () => line,
    records: () => line.commands,
    sheet: () => ({ columns: [], rows: [] }),
  };
  await pageContent(session, content, flags, HELP_FORMATS);
}

async function runHelp(
  session: Session,
  program: Command,
  inLanguage: InLanguage,
  name: string | undefined,
  flags: HelpFlags,
): Promise<void> {
  const command = name === undefined ? program : program.commands.find((candidate) => candidate.name() === name);
  if (command !== undefined) {
    if (flags.format === undefined || flags.format === 'table') command.outputHelp();
    else await writeManual(session, inLanguage, name, flags);
    return;
  }
  const { writeTopic } = await import('./write-topic.ts');
  if (await writeTopic(session, name ?? '', flags, await inLanguage('en'))) return;
  const commands = program.commands.map((candidate) => candidate.name());
  const topics = topicNames(session.settings.language);
  const meant = nearest(name ?? '', [...commands, ...topics]);
  throw new UsageError(session.messages.errors.unknownHelp(name ?? '', commands, topics, meant));
}

/** `kiem help [NAME]`: one screen, a command, a topic, or all of it as a manual. */
export function addHelp(program: Command, session: Session, inLanguage: InLanguage): Command {
  const { cli, flagOptions } = session.messages;
  const names: Suggest = () => {
    const commands = program.commands.map((command) => ({ value: command.name(), description: command.description() }));
    return Promise.resolve([...commands, ...asCandidates(topicNames(session.settings.language))]);
  };
  const command = program
    .command('help')
    .description(cli.helpCommand)
    .addArgument(suggesting(new Argument('[name]', cli.helpName), names))
    .addOption(new Option('--format <format>', flagOptions.format).choices(HELP_FORMATS))
    .action((name: string | undefined, flags: HelpFlags) => runHelp(session, program, inLanguage, name, flags));
  return withExamples(command, session, ['kiem help select', 'kiem help exit-codes', 'kiem help --format json']);
}
