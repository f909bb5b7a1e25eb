import { Option } from 'commander';
import type { Profile, Selection } from '../../core/generated/schema-types.ts';
import { select } from '../../core/select.ts';
import { lensOf } from '../../view/lens.ts';
import { selectionContent } from '../../view/selection/selection-content.ts';
import { loadCatalogue } from '../data-source.ts';
import { UsageError } from '../errors.ts';
import { addFormatFlags, type FormatFlags, writeContent } from '../formats.ts';
import { addProfileFlags, applyFlags, type ProfileFlags } from '../profile-flags.ts';
import { assertAnswerable, readProfile } from '../profile-source.ts';
import type { AddCommand } from './command.ts';
import { reproducingCommand } from '../reproduce.ts';
import type { Session } from '../session.ts';
import { withExamples } from './examples.ts';

interface SelectFlags extends ProfileFlags, FormatFlags {
  readonly profile?: string;
  readonly saveProfile?: string;
  readonly input?: boolean;
}

const EMPTY: Profile = { factors: [] };

/** Flags that belong in the reproducing command beside the profile. */
export function otherFlags({ settings, context }: Session): readonly string[] {
  const { dataFolder, language } = settings;
  const isDefault = context.environment['KIEM_LANG'] === undefined && dataFolder === undefined;
  return [...(dataFolder === undefined ? [] : ['--data', dataFolder]), ...(isDefault ? [] : []), '--lang', language];
}

async function runSelect(session: Session, flags: SelectFlags): Promise<void> {
  const namesFactors = [flags.risk, flags.strengthen, flags.wish].some((ids) => ids !== undefined);
  if (flags.profile === undefined && !namesFactors) throw new UsageError(session.messages.errors.noTerminal);
  const base = flags.profile === undefined ? EMPTY : await readProfile(session, flags.profile);
  const catalogue = await loadCatalogue(session);
  const profile = applyFlags(session, catalogue, base, flags);
  assertAnswerable(session, catalogue, profile);
  const result = select(catalogue, profile, session.context.today());
  const selection: Selection = { schemaVersion: 1, tool: { name: 'kiem', version: session.version }, ...result };
  const file = flags.saveProfile ?? (flags.profile === '-' ? undefined : flags.profile);
  const command = reproducingCommand({ catalogue, profile, asOf: selection.asOf, file, others: otherFlags(session) });
  const lens = lensOf(catalogue, session.settings.language);
  await writeContent(session, selectionContent(lens, selection, command), flags);
}

/** `kiem select`: which interventions answer a profile, why, why others do not, and what stays open. */
export const addSelect: AddCommand = (program, session) => {
  const words = session.messages.flagOptions;
  const command = program
    .command('select')
    .description(session.messages.cli.select)
    .addOption(new Option('--profile <file>', words.profile));
  addFormatFlags(addProfileFlags(command, session), session)
    .addOption(new Option('--save-profile <file>', words.saveProfile))
    .addOption(new Option('--no-input', words.noInput))
    .action((flags: SelectFlags) => runSelect(session, flags));
  return withExamples(command, session, [
    'kiem select --profile data/examples/smoking-low-ses.yaml',
    'kiem select --risk prenatal-smoking,low-socioeconomic-status --phase pregnancy',
    'kiem select --risk insecure-attachment --format json',
  ]);
};
