import { Option } from 'commander';
import type { Catalogue } from '../../core/catalogue.ts';
import type { Profile } from '../../core/generated/schema-types.ts';
import { takingFigures } from '../../core/local-figures.ts';
import { lensOf } from '../../tell/lens.ts';
import type { WhyNotAsked } from '../../view/selection/why-not.ts';
import { selectionContent } from '../../view/answer/selection-content.ts';
import { assertFree } from '../output/assert-free.ts';
import { loadCatalogue } from '../store/load-catalogue.ts';
import { UsageError } from '../errors.ts';
import type { BatchFlags } from '../output/batch.ts';
import { fieldsOption } from '../output/fields.ts';
import { addFormatFlags, drawContent, fittingFormat } from '../output/formats.ts';
import { selectionFields } from '../output/schema-paths.ts';
import { makeSelection } from '../profile/make-selection.ts';
import { collected } from '../list-option.ts';
import {
  type FigureFlags,
  figuresOption,
  readLocalFigures,
  regionOption,
  sayUnused,
} from '../profile/local-figures.ts';
import { namedRecord } from '../profile/named-record.ts';
import { addProfileFlags, applyFlags } from '../profile/profile-flags.ts';
import { assertAnswerable, readProfile } from '../profile/profile-source.ts';
import type { Outcome } from '../exit-code.ts';
import type { AddCommand } from './command.ts';
import { otherFlags, reproducingCommand, viewFlags } from '../profile/reproduce.ts';
import { assertSavable, saveProfile } from '../profile/save-profile.ts';
import { suggesting } from '../completion/suggesting.ts';
import { interventionIds } from '../completion/suggestions.ts';
import type { Session } from '../session.ts';
import { withExamples } from './examples.ts';

interface SelectFlags extends BatchFlags, FigureFlags {
  readonly profile?: readonly string[];
  readonly input?: boolean;
  readonly ask?: boolean;
}

const EMPTY: Profile = { factors: [] };

/** What flags and a profile say fills in the questionnaire as far as it goes. */
async function askForProfile(session: Session, path: string | undefined, flags: SelectFlags): Promise<void> {
  const { context, messages } = session;
  if (context.dialogue === undefined || flags.input === false) throw new UsageError(messages.errors.noTerminal);
  const base = path === undefined ? EMPTY : await readProfile(session, path);
  const catalogue = await loadCatalogue(session);
  const given = applyFlags(session, catalogue, base, flags);
  assertAnswerable(session, catalogue, given, { mayLackFactor: true });
  const figures = await readLocalFigures(session, catalogue, flags);
  const { runQuestionnaire } = await import('../questionnaire/run-questionnaire.ts');
  const interview = { catalogue, given: takingFigures(given, figures), today: context.today(), figures };
  const saved = path === undefined ? undefined : { file: path, saved: base };
  await runQuestionnaire(session, context.dialogue, interview, flags, saved);
}

/** The intervention that `--why-not` names, by its id or its name. */
function askedAbout(session: Session, catalogue: Catalogue, { whyNot }: SelectFlags): WhyNotAsked | undefined {
  if (whyNot === undefined || whyNot === true) return whyNot === true ? 'all' : undefined;
  return namedRecord({ session, catalogue, what: 'intervention', flag: '--why-not' }, whyNot).record.id;
}

async function selectForOne(session: Session, path: string | undefined, flags: SelectFlags): Promise<void> {
  const base = path === undefined ? EMPTY : await readProfile(session, path);
  const catalogue = await loadCatalogue(session);
  const profile = applyFlags(session, catalogue, base, flags);
  assertAnswerable(session, catalogue, profile);
  const selection = makeSelection(session, catalogue, profile);
  const file = flags.saveProfile ?? (path === '-' ? undefined : path);
  const command = reproducingCommand({
    catalogue,
    profile,
    asOf: selection.asOf,
    file,
    saved: flags.saveProfile === undefined ? base : profile,
    others: [...viewFlags(flags), ...otherFlags(session)],
  });
  const lens = lensOf(catalogue, session.settings.language);
  const view = { ...flags, whyNot: askedAbout(session, catalogue, flags) };
  const content = { ...selectionContent(lens, selection, command, view), fields: () => selectionFields(session) };
  const show = await drawContent(session, content, flags);
  if (flags.saveProfile !== undefined) await saveProfile(session, profile, flags.saveProfile, flags.force);
  await show();
}

/** Refuses, before anything is read, asked or written, what could not be written at the end. */
async function assertDestinations(session: Session, flags: SelectFlags): Promise<void> {
  const { files } = session.context;
  const { saveProfile: saved, force } = flags;
  fittingFormat(session, flags);
  const output = flags.output === '-' ? undefined : flags.output;
  if (saved !== undefined && output !== undefined && (await files.real(saved)) === (await files.real(output)))
    throw new UsageError(session.messages.errors.sameFile('--save-profile', '--output'));
  if (saved !== undefined) await assertSavable(session, saved, force);
  if (output !== undefined) await assertFree(session, output, force);
}

async function runSelect(session: Session, outcome: Outcome, flags: SelectFlags): Promise<void> {
  await assertDestinations(session, flags);
  const [path, ...others] = flags.profile ?? [];
  const namesFactors = [flags.risk, flags.strengthen, flags.wish].some((ids) => ids !== undefined);
  const isFolder = path !== undefined && path !== '-' && (await session.context.files.exists(path)) === 'folder';
  const isOne = others.length === 0 && !isFolder;
  if (flags.ask === true && (!isOne || path === '-')) throw new UsageError(session.messages.errors.askOne);
  if (flags.ask === true || (path === undefined && !namesFactors)) {
    await askForProfile(session, path, flags);
    return;
  }
  if (flags.figures !== undefined || flags.region !== undefined)
    await sayUnused(session, await loadCatalogue(session), flags);
  if (path !== undefined && !isOne) {
    const { selectForSeveral } = await import('../output/batch.ts');
    await selectForSeveral(session, outcome, [path, ...others], flags);
    return;
  }
  if (flags.keepGoing === true) throw new UsageError(session.messages.errors.severalOnly('--keep-going'));
  await selectForOne(session, path, flags);
}

/** `kiem select`: which interventions answer a profile, why, why others do not, and what stays open. */
export const addSelect: AddCommand = (command, session, outcome) => {
  const words = session.messages.flagOptions;
  command.addOption(new Option('--profile <file>', words.profileOrFolder).argParser(collected));
  addFormatFlags(addProfileFlags(command, session), session)
    .addOption(new Option('--details', words.details))
    .addOption(suggesting(new Option('--why-not [id]', words.whyNot), interventionIds))
    .addOption(new Option('--combinations', words.combinations))
    .addOption(new Option('--length <length>', words.length).choices(['short', 'full']))
    .addOption(fieldsOption(session, 'matches.id,matches.level.id'))
    .addOption(figuresOption(session))
    .addOption(regionOption(session))
    .addOption(new Option('--keep-going', words.keepGoing))
    .addOption(new Option('--save-profile <file>', words.saveProfile))
    .addOption(new Option('--ask', words.ask).conflicts('input'))
    .addOption(new Option('--no-input', words.noInput))
    .action((flags: SelectFlags) => runSelect(session, outcome, flags));
  return withExamples(command, session, [
    'kiem select --profile example:smoking-low-ses',
    'kiem select --risk prenatal-smoking,low-socioeconomic-status --phase pregnancy',
    'kiem select --risk insecure-attachment --format json',
    'kiem select --profile example:smoking-low-ses --profile example:all-phases --format ndjson --keep-going',
    'kiem select --profile example:smoking-low-ses --ask',
  ]);
};
