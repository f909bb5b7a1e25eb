import type { Command, Help } from 'commander';
import type { Session } from '../session.ts';

/** A term, and what it means. */
type HelpRow = readonly string[];

/** The first screen of help: what the program is for, how to begin, and what there is. */
export function overview(program: Command, help: Help, cli: Session['messages']['cli']): string {
  const rows = (all: readonly HelpRow[]): readonly string[] => {
    const width = Math.max(...all.map(([term = '']) => term.length));
    return all.map(([term = '', text = '']) => help.formatItem(term, width, text, help));
  };
  const commands = help.visibleCommands(program).map((command): HelpRow => [command.name(), command.description()]);
  return [
    ...help.boxWrap(program.description(), help.helpWidth ?? 80).split('\n'),
    '',
    ...rows(cli.firstExamples),
    '',
    ...rows(commands),
    '',
    ...rows(cli.furtherHelp),
    '',
  ].join('\n');
}
