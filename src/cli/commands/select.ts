import { Option } from 'commander';
import type { Profile, Selection } from '../../core/generated/schema-types.ts';
import { select } from '../../core/select.ts';
import { lensOf } from '../../view/lens.ts';
import { loadCatalogue } from '../data-source.ts';
import { UsageError } from '../errors.ts';
import { drawDocument, writeResult } from '../output.ts';
import { addProfileFlags, applyFlags, type ProfileFlags } from '../profile-flags.ts';
import { assertAnswerable, readProfile } from '../profile-source.ts';
import type { AddCommand } from '../program.ts';
import { reproducingCommand } from '../reproduce.ts';
import type { Session } from '../session.ts';
import { withExamples } from './examples.ts';

interface SelectFlags extends ProfileFlags {
  readonly profile?: string;
  readonly format?: 'table' | 'json';
  readonly output?: string;
  readonly force?: boolean;
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
  await writeResult(session, await drawSelection(session, catalogue, profile, selection, flags), flags);
}

async function drawSelection(
  session: Session,
  catalogue: Parameters<typeof lensOf>[0],
  profile: Profile,
  selection: Selection,
  flags: SelectFlags,
): Promise<string> {
  if (flags.format === 'json') {
    const { renderJson } = await import('../../render/json.ts');
    return renderJson(selection);
  }
  const { selectionDocument } = await import('../../view/selection/selection-document.ts');
  const file = flags.saveProfile ?? (flags.profile === '-' ? undefined : flags.profile);
  const command = reproducingCommand({ catalogue, profile, asOf: selection.asOf, file, others: otherFlags(session) });
  return drawDocument(session, selectionDocument(lensOf(catalogue, session.settings.language), selection, command));
}

/** `kiem select`: which interventions answer a profile, why, why others do not, and what stays open. */
export const addSelect: AddCommand = (program, session) => {
  const words = session.messages.flagOptions;
  const command = program
    .command('select')
    .description(session.messages.cli.select)
    .addOption(new Option('--profile <file>', words.profile));
  addProfileFlags(command, session)
    .addOption(new Option('--format <format>', words.format).choices(['table', 'json']).default('table'))
    .addOption(new Option('--output <file>', words.output))
    .addOption(new Option('--force', words.force))
    .addOption(new Option('--save-profile <file>', words.saveProfile))
    .addOption(new Option('--no-input', words.noInput))
    .action((flags: SelectFlags) => runSelect(session, flags));
  return withExamples(command, session, [
    'kiem select --profile data/examples/smoking-low-ses.yaml',
    'kiem select --risk prenatal-smoking,low-socioeconomic-status --phase pregnancy',
    'kiem select --risk insecure-attachment --format json',
  ]);
};
