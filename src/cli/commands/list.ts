import { Argument, Option } from 'commander';
import { lensOf } from '../../tell/lens.ts';
import type { FactorKind, ListingKind } from '../../core/generated/schema-types.ts';
import { listContent, type ListFilter, LISTING_KINDS } from '../../view/list/index.ts';
import type { Catalogue } from '../../core/catalogue.ts';
import { type Choice, choiceError, choiceLines, listedUnder } from '../choice-error.ts';
import { suggesting } from '../completion/suggesting.ts';
import { factorIds } from '../completion/suggestions.ts';
import { type Nameable, namedRecord, type NameableOf, seekNamed } from '../profile/named-record.ts';
import { asOfOption, dayOf } from '../profile/as-of.ts';
import { UsageError } from '../errors.ts';
import { loadCatalogue } from '../store/load-catalogue.ts';
import { asTyped } from '../list-option.ts';
import { fieldsOption } from '../output/fields.ts';
import { addFormatFlags, type FormatFlags, pageContent } from '../output/formats.ts';
import { FACTOR_KINDS, GROUPS, LEVELS, PHASES, THEMES } from '../../core/vocabulary.ts';
import type { AddCommand } from './command.ts';
import type { Session } from '../session.ts';
import { messages as allMessages } from '../../words/index.ts';
import { folded } from '../../core/search/folded.ts';
import { namedValue } from '../../read/schema/value-names.ts';
import { withExamples } from './examples.ts';
import { present } from '../../core/present.ts';

interface ListFlags extends FormatFlags {
  readonly search?: string;
  readonly kind?: FactorKind;
  readonly group?: string;
  readonly phase?: string;
  readonly theme?: string;
  readonly factor?: string;
  readonly level?: string;
  readonly asOf?: string;
  readonly details?: boolean;
}

/** Each kind with what it is, for those who do not know what there is to list. */
const kindChoices = ({ messages }: Session): readonly Choice[] =>
  LISTING_KINDS.map((kind) => ({ id: kind, name: messages.list[kind] }));

/** A kind by its word or what else it is called, or by its heading in either language. */
function kindNamed(session: Session, text: string): ListingKind {
  const namesOf = (kind: ListingKind): readonly string[] => [
    kind,
    allMessages.nl.list[kind],
    allMessages.en.list[kind],
  ];
  const found =
    LISTING_KINDS.find((kind) => namesOf(kind).some((name) => folded(name) === folded(text))) ??
    namedValue(text, LISTING_KINDS);
  if (found === undefined) throw choiceError(session, ['list', text], kindChoices(session));
  return found;
}

const LEVEL_CHOICES = [...LEVELS, 'unrated'] as const;

/** A level, or that there is none, by its word or the heading of what has none. */
function levelNamed(session: Session, catalogue: Catalogue, text: string): ListFilter['level'] {
  const unrated = ['unrated', allMessages.nl.select.groups.unrated, allMessages.en.select.groups.unrated];
  if (unrated.some((name) => folded(name) === folded(text))) return 'unrated';
  const found = seekNamed({ session, catalogue, what: 'level', flag: '--level' }, text);
  if (found !== undefined) return found.record.id;
  const levels = [...catalogue.levels.values()].map(({ id, label }) => ({ id, name: label }));
  const none = { id: 'unrated', name: session.messages.select.groups.unrated };
  throw choiceError(session, ['--level', text], [...levels, none]);
}

/** The filters with ids for the names that were typed. */
function filterOf(session: Session, catalogue: Catalogue, flags: ListFlags): ListFilter {
  const idOf = <What extends Nameable>(what: What, text?: string): NameableOf[What]['record']['id'] | undefined =>
    text === undefined ? undefined : namedRecord({ session, catalogue, what, flag: `--${what}` }, text).record.id;
  const { search, kind, level } = flags;
  const [group, phase, theme] = [idOf('group', flags.group), idOf('phase', flags.phase), idOf('theme', flags.theme)];
  return present({
    search,
    kind,
    factor: idOf('factor', flags.factor),
    group: GROUPS.find((id) => id === group),
    phase: PHASES.find((id) => id === phase),
    theme: THEMES.find((id) => id === theme),
    level: level === undefined ? undefined : levelNamed(session, catalogue, level),
  });
}

async function runList(session: Session, kind: ListingKind, flags: ListFlags): Promise<void> {
  const catalogue = await loadCatalogue(session);
  const lens = lensOf(catalogue, session.settings.language);
  const day = dayOf(session, flags);
  const filter = filterOf(session, catalogue, flags);
  const asked = flags.asOf === undefined ? undefined : day;
  await pageContent(session, listContent(lens, { kind, filter, day, asked, details: flags.details }), flags);
}

/** What there is to list; a format, a filter or a file asks for the records of a kind, and none is named. */
async function listKinds(session: Session, flags: ListFlags): Promise<void> {
  const kinds = choiceLines(session, kindChoices(session));
  if (Object.keys(flags).length === 0) return session.context.stdout.write(`${kinds.join('\n')}\n`);
  const { cli, errors } = session.messages;
  const missing = errors.missingArgument(cli.placeholders.kind);
  throw new UsageError(listedUnder(missing, kinds));
}

/** `kiem list KIND`: the records of one kind, filtered. */
export const addList: AddCommand = (command, session) => {
  const { cli, flagOptions: words } = session.messages;
  command
    .addArgument(new Argument('[kind]', cli.listKind).choices(LISTING_KINDS).argParser(asTyped))
    .addOption(new Option('--search <words>', words.search))
    .addOption(new Option('--kind <kind>', words.kind).choices(FACTOR_KINDS))
    .addOption(new Option('--group <group>', words.group).choices(GROUPS).argParser(asTyped))
    .addOption(suggesting(new Option('--factor <factor>', words.factor), factorIds()))
    .addOption(new Option('--phase <phase>', words.phase).choices(PHASES).argParser(asTyped))
    .addOption(new Option('--theme <theme>', words.theme).choices(THEMES).argParser(asTyped))
    .addOption(new Option('--level <level>', words.level).choices(LEVEL_CHOICES).argParser(asTyped))
    .addOption(asOfOption(session))
    .addOption(new Option('--details', words.everyRecord))
    .addOption(fieldsOption(session, 'id,label.en'));
  addFormatFlags(command, session).action(async (kind: string | undefined, flags: ListFlags) => {
    if (kind === undefined) await listKinds(session, flags);
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
    'kiem list sources --details',
    'kiem list claims --search vlucht',
    'kiem list factors --search stress --format json',
  ]);
};
