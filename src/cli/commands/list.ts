import { Argument, Option } from 'commander';
import { lensOf } from '../../tell/lens.ts';
import type { ListingKind } from '../../core/generated/schema-types.ts';
import { listContent, type ListFilter, LISTING_KINDS } from '../../view/list/index.ts';
import type { Catalogue } from '../../core/catalogue.ts';
import { suggesting } from '../completion/suggesting.ts';
import { factorIds } from '../completion/suggestions.ts';
import { namedRecord } from '../profile/named-record.ts';
import { asOfOption, dayOf } from '../profile/as-of.ts';
import { loadCatalogue } from '../store/data-source.ts';
import { fieldsOption } from '../output/fields.ts';
import { addFormatFlags, type FormatFlags, pageContent } from '../output/formats.ts';
import { FACTOR_KINDS, GROUPS, LEVELS, PHASES, THEMES } from '../../core/vocabulary.ts';
import type { AddCommand } from './command.ts';
import type { Session } from '../session.ts';
import { messages as allMessages } from '../../words/index.ts';
import { folded } from '../../core/search/folded.ts';
import { UsageError } from '../errors.ts';
import { withExamples } from './examples.ts';

interface ListFlags extends Omit<ListFilter, 'factor'>, FormatFlags {
  readonly factor?: string;
  readonly asOf?: string;
}

const typed = (text: string): string => text;

/** Each kind with what it is, for who does not know what there is to list. */
function kindLines({ messages }: Session): string {
  const width = Math.max(...LISTING_KINDS.map(({ length }) => length));
  return LISTING_KINDS.map((kind) => `${kind.padEnd(width)}  ${messages.list[kind]}\n`).join('');
}

/** A kind by its word, or by its heading in either language. */
function kindNamed({ messages }: Session, text: string): ListingKind {
  const namesOf = (kind: ListingKind): readonly string[] => [
    kind,
    allMessages.nl.list[kind],
    allMessages.en.list[kind],
  ];
  const found = LISTING_KINDS.find((kind) => namesOf(kind).some((name) => folded(name) === folded(text)));
  if (found === undefined) throw new UsageError(messages.errors.invalidChoice('kind', text, LISTING_KINDS.join(', ')));
  return found;
}

/** The filters with ids for the names that were typed. */
function filterOf(session: Session, catalogue: Catalogue, { factor, ...filter }: ListFlags): ListFilter {
  if (factor === undefined) return filter;
  const asking = { session, catalogue, what: 'factor', flag: '--factor' } as const;
  return { ...filter, factor: namedRecord(asking, factor).record.id };
}

async function runList(session: Session, kind: ListingKind, flags: ListFlags): Promise<void> {
  const catalogue = await loadCatalogue(session);
  const lens = lensOf(catalogue, session.settings.language);
  const day = dayOf(session, flags);
  const filter = filterOf(session, catalogue, flags);
  const asked = flags.asOf === undefined ? undefined : day;
  await pageContent(session, listContent(lens, { kind, filter, day, asked }), flags);
}

/** `kiem list KIND`: the records of one kind, filtered. */
export const addList: AddCommand = (program, session) => {
  const { cli, flagOptions: words } = session.messages;
  const command = program
    .command('list')
    .description(cli.list)
    .addArgument(new Argument('[kind]', cli.listKind).choices(LISTING_KINDS).argParser(typed))
    .addOption(new Option('--search <words>', words.search))
    .addOption(new Option('--kind <kind>', words.kind).choices(FACTOR_KINDS))
    .addOption(new Option('--group <group>', words.group).choices(GROUPS))
    .addOption(suggesting(new Option('--factor <factor>', words.factor), factorIds()))
    .addOption(new Option('--phase <phase>', words.phase).choices(PHASES))
    .addOption(new Option('--theme <theme>', words.theme).choices(THEMES))
    .addOption(new Option('--level <level>', words.level).choices([...LEVELS, 'unrated']))
    .addOption(asOfOption(session))
    .addOption(fieldsOption(session));
  addFormatFlags(command, session).action(async (kind: string | undefined, flags: ListFlags) => {
    if (kind === undefined) await session.context.stdout.write(kindLines(session));
    else await runList(session, kindNamed(session, kind), flags);
  });
  return withExamples(command, session, [
    'kiem list',
    'kiem list interventies',
    'kiem list factors --group child',
    'kiem list interventions --level strong-indications',
    'kiem list interventions --as-of 2019-07',
    'kiem list interventions --factor prenatal-smoking',
    'kiem list interventions --fields id,level,level_date --format csv',
    'kiem list claims --search vlucht',
    'kiem list factors --search stress --format json',
  ]);
};
