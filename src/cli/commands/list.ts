import { Argument, Option } from 'commander';
import { lensOf } from '../../view/lens.ts';
import type { ListingKind } from '../../core/generated/schema-types.ts';
import { isListingKind, listContent, type ListFilter, LISTING_KINDS } from '../../view/list/index.ts';
import { asOfOption, dayOf } from '../profile/as-of.ts';
import { loadCatalogue } from '../store/data-source.ts';
import { addFormatFlags, type FormatFlags, pageContent } from '../output/formats.ts';
import { LEVELS, PHASES, THEMES } from '../../core/vocabulary.ts';
import type { AddCommand } from './command.ts';
import type { Session } from '../session.ts';
import { withExamples } from './examples.ts';

interface ListFlags extends ListFilter, FormatFlags {
  readonly asOf?: string;
}

async function runList(session: Session, kind: ListingKind, flags: ListFlags): Promise<void> {
  const catalogue = await loadCatalogue(session);
  const lens = lensOf(catalogue, session.settings.language);
  const day = dayOf(session, flags);
  await pageContent(session, listContent(lens, kind, flags, day, flags.asOf === undefined ? undefined : day), flags);
}

/** `kiem list KIND`: the records of one kind, filtered. */
export const addList: AddCommand = (program, session) => {
  const { cli, flagOptions: words } = session.messages;
  const command = program
    .command('list')
    .description(cli.list)
    .addArgument(new Argument('<kind>', cli.listKind).choices(LISTING_KINDS))
    .addOption(new Option('--search <words>', words.search))
    .addOption(new Option('--kind <kind>', words.kind).choices(['risk', 'protective']))
    .addOption(
      new Option('--group <group>', words.group).choices(['child', 'parent-prenatal', 'parent', 'environment']),
    )
    .addOption(new Option('--phase <phase>', words.phase).choices(PHASES))
    .addOption(new Option('--theme <theme>', words.theme).choices(THEMES))
    .addOption(new Option('--level <level>', words.level).choices([...LEVELS, 'unrated']))
    .addOption(asOfOption(session));
  addFormatFlags(command, session).action(async (kind: string, flags: ListFlags) => {
    if (isListingKind(kind)) await runList(session, kind, flags);
  });
  return withExamples(command, session, [
    'kiem list factors --group child',
    'kiem list interventions --level strong-indications',
    'kiem list interventions --as-of 2019-07',
    'kiem list claims --search vlucht',
    'kiem list factors --search stress --format json',
  ]);
};
