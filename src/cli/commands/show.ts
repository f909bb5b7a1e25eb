import { Argument, Option } from 'commander';
import { nearestFew } from '../../core/nearest.ts';
import { lensOf } from '../../view/lens.ts';
import { allIds, findRecord, recordDocument } from '../../view/record/index.ts';
import { loadCatalogue } from '../data-source.ts';
import { UsageError } from '../errors.ts';
import { drawDocument, writeResult } from '../output.ts';
import type { AddCommand } from '../program.ts';
import type { Session } from '../session.ts';
import { withExamples } from './examples.ts';

interface ShowFlags {
  readonly format?: 'table' | 'json';
  readonly output?: string;
  readonly force?: boolean;
}

async function runShow(session: Session, id: string, flags: ShowFlags): Promise<void> {
  const catalogue = await loadCatalogue(session);
  const found = findRecord(catalogue, id);
  if (found === undefined)
    throw new UsageError(session.messages.errors.unknownId('record', id, nearestFew(id, allIds(catalogue))));
  if (flags.format === 'json') {
    const { renderJson } = await import('../../render/json.ts');
    await writeResult(session, renderJson({ schemaVersion: 1, kind: found.kind, record: found.record }), flags);
    return;
  }
  const lens = lensOf(catalogue, session.settings.language);
  await writeResult(session, await drawDocument(session, recordDocument(lens, found, session.context.today())), flags);
}

/** `kiem show ID`: all about one record of any kind, with its sources. */
export const addShow: AddCommand = (program, session) => {
  const { cli, flagOptions: words } = session.messages;
  const command = program
    .command('show')
    .description(cli.show)
    .addArgument(new Argument('<id>', cli.showId))
    .addOption(new Option('--format <format>', words.format).choices(['table', 'json']).default('table'))
    .addOption(new Option('--output <file>', words.output))
    .addOption(new Option('--force', words.force))
    .action((id: string, flags: ShowFlags) => runShow(session, id, flags));
  return withExamples(command, session, [
    'kiem show voorzorg',
    'kiem show prenatal-smoking',
    'kiem show strong-indications --format json',
  ]);
};
