import { Argument, Option } from 'commander';
import { lensOf } from '../../tell/lens.ts';
import { recordContent } from '../../view/record/record-content.ts';
import { asOfOption, dayOf } from '../profile/as-of.ts';
import { suggesting } from '../completion/suggesting.ts';
import { recordIds } from '../completion/suggestions.ts';
import { namedRecord } from '../profile/named-record.ts';
import { loadCatalogue } from '../store/load-catalogue.ts';
import { addFormatFlags, type FormatFlags, pageContent } from '../output/formats.ts';
import type { AddCommand } from './command.ts';
import type { Session } from '../session.ts';
import { withExamples } from './examples.ts';

interface ShowFlags extends FormatFlags {
  readonly asOf?: string;
  readonly details?: boolean;
}

async function runShow(session: Session, name: string, flags: ShowFlags): Promise<void> {
  const catalogue = await loadCatalogue(session);
  const found = namedRecord({ session, catalogue, what: 'record' }, name);
  const lens = lensOf(catalogue, session.settings.language);
  const day = dayOf(session, flags);
  const asked = flags.asOf === undefined ? undefined : day;
  await pageContent(session, recordContent(lens, found, { day, asked, details: flags.details }), flags);
}

/** `kiem show ID`: one record of any kind, the summary first; with --details all of it, with its sources. */
export const addShow: AddCommand = (command, session) => {
  const { cli, flagOptions: words } = session.messages;
  command
    .addArgument(suggesting(new Argument('<id>', cli.showId), recordIds))
    .addOption(new Option('--details', words.whole))
    .addOption(asOfOption(session));
  addFormatFlags(command, session).action((id: string, flags: ShowFlags) => runShow(session, id, flags));
  return withExamples(command, session, [
    'kiem show voorzorg',
    'kiem show voorzorg --details',
    'kiem show voorzorg --as-of 2019-07',
    'kiem show prenatal-smoking',
    'kiem show strong-indications --format json',
  ]);
};
