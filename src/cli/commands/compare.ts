import { Argument, Option } from 'commander';
import type { Catalogue } from '../../core/catalogue.ts';
import { compare } from '../../core/compare.ts';
import type { Intervention } from '../../core/generated/schema-types.ts';
import { compareContent } from '../../view/compare/compare-content.ts';
import { lensOf } from '../../tell/lens.ts';
import { asOfOption, dayOf } from '../profile/as-of.ts';
import { suggesting } from '../completion/suggesting.ts';
import { interventionIds } from '../completion/suggestions.ts';
import { loadCatalogue } from '../store/load-catalogue.ts';
import { UsageError } from '../errors.ts';
import { addFormatFlags, type FormatFlags, pageContent } from '../output/formats.ts';
import type { Session } from '../session.ts';
import { namedRecord } from '../profile/named-record.ts';
import type { AddCommand } from './command.ts';
import { withExamples } from './examples.ts';

interface CompareFlags extends FormatFlags {
  readonly asOf?: string;
  readonly details?: boolean;
}

/** Each intervention once, whether it is named by its id or otherwise. */
function chosen(session: Session, catalogue: Catalogue, names: readonly string[]): readonly Intervention[] {
  const asking = { session, catalogue, what: 'intervention' } as const;
  const found = [...new Set(names.map((name) => namedRecord(asking, name).record))];
  if (found.length < 2) throw new UsageError(session.messages.errors.compareTwo);
  return found;
}

async function runCompare(session: Session, ids: readonly string[], flags: CompareFlags): Promise<void> {
  const catalogue = await loadCatalogue(session);
  const records = chosen(session, catalogue, ids);
  const result = compare(catalogue, records, dayOf(session, flags));
  const lens = lensOf(catalogue, session.settings.language);
  const tool = { name: 'kiem', version: session.version } as const;
  const view = { hasDay: flags.asOf !== undefined, details: flags.details };
  await pageContent(session, compareContent(lens, result, tool, view), flags);
}

/** `kiem compare ID ID…`: side by side what is known. It names no winner. */
export const addCompare: AddCommand = (command, session) => {
  const { cli, flagOptions: words } = session.messages;
  command
    .addArgument(suggesting(new Argument('<ids...>', cli.compareIds), interventionIds))
    .addOption(new Option('--details', words.whole))
    .addOption(asOfOption(session));
  addFormatFlags(command, session).action((ids: readonly string[], flags: CompareFlags) =>
    runCompare(session, ids, flags),
  );
  return withExamples(command, session, [
    'kiem compare voorzorg stevig-ouderschap',
    'kiem compare voorzorg stevig-ouderschap --details',
    'kiem compare nika vipp-sd home-start --as-of 2019-07',
    'kiem compare voorzorg stevig-ouderschap --format csv',
  ]);
};
