import { Argument, Option } from 'commander';
import { NEW_KINDS, type NewKind } from '../../core/new-entry/forms.ts';
import { terminalLine } from '../../render/terminal-text.ts';
import { UsageError } from '../errors.ts';
import { EXIT } from '../exit-code.ts';
import type { Plan } from '../new/add-entries.ts';
import { asShown } from '../output/as-shown.ts';
import { say } from '../output/say.ts';
import type { Dialogue } from '../context.ts';
import type { Session } from '../session.ts';
import type { Outcome } from '../exit-code.ts';
import type { AddCommand } from './command.ts';
import { withExamples } from './examples.ts';

interface NewFlags {
  readonly from?: string;
  readonly dryRun?: boolean;
}

const SCHEMAS: Readonly<Record<NewKind, string>> = {
  intervention: 'intervention',
  factor: 'factors',
  source: 'sources',
};

/** Whoever can be asked. */
function terminalOf({ context, messages }: Session, kind: NewKind): Dialogue {
  if (context.dialogue === undefined) throw new UsageError(messages.create.noTerminal(SCHEMAS[kind]));
  return context.dialogue;
}

/** The kind that was named, or that somebody chooses. */
async function kindOf(session: Session, named: string | undefined, { from }: NewFlags): Promise<NewKind> {
  const kind = NEW_KINDS.find((candidate) => candidate === named);
  if (kind !== undefined) return kind;
  const { dialogue } = session.context;
  if (from !== undefined || dialogue === undefined) throw new UsageError(session.messages.create.whichKind(NEW_KINDS));
  const { askKind } = await import('../new/ask-kind.ts');
  return askKind(session, dialogue);
}

/** What is to be written, from a file or from answers; undefined when somebody decided against it. */
async function planFor(session: Session, kind: NewKind, { from }: NewFlags): Promise<Plan | undefined> {
  if (from !== undefined) {
    const [{ recordFrom }, { planEntries }] = await Promise.all([
      import('../new/from-file.ts'),
      import('../new/add-entries.ts'),
    ]);
    return planEntries(session, [{ kind, record: await recordFrom(session, kind, from) }]);
  }
  const { askEntry } = await import('../new/ask-entry.ts');
  return askEntry(session, kind, terminalOf(session, kind));
}

/** The session with data that new records go into: never the shipped data, which is lost with its next version. */
async function withOwnData(session: Session, kind: NewKind, { from, dryRun }: NewFlags): Promise<Session> {
  const { settings, messages } = session;
  if (dryRun === true || settings.dataFolder !== undefined || settings.overlays.length > 0) return session;
  if (from !== undefined) throw new UsageError(messages.create.where.missing);
  const { withAskedFolder } = await import('../new/ask-folder.ts');
  return withAskedFolder(session, terminalOf(session, kind));
}

async function runNew(given: Session, kind: NewKind, flags: NewFlags, outcome: Outcome): Promise<void> {
  const { context, messages } = given;
  const session = await withOwnData(given, kind, flags);
  const [{ assertWritable, isRefused, writePlan }, { entriesText, sayDiagnostics }] = await Promise.all([
    import('../new/add-entries.ts'),
    import('../new/say-plan.ts'),
  ]);
  if (flags.dryRun !== true) await assertWritable(session);
  const plan = await planFor(session, kind, flags);
  if (plan === undefined) {
    await say(context, messages.create.nothingWritten);
    return;
  }
  if (flags.dryRun === true) await context.stdout.write(asShown(context.stdout, entriesText(plan)));
  else if (!isRefused(plan)) {
    await writePlan(session, plan);
    for (const { path } of plan.changes) await say(context, messages.errors.written(terminalLine(path)));
  }
  // Whoever agreed with a review has seen what a check finds.
  if (plan.diagnostics.length === 0 ? flags.dryRun !== true : flags.from !== undefined)
    await sayDiagnostics(session, plan);
  if (!isRefused(plan)) return;
  await say(context, messages.create.refused);
  outcome.exitCode = EXIT.findings;
}

/** `kiem new KIND`: a record by questions or from a file, into the right file of the data, and checked. */
export const addNew: AddCommand = (command, session, outcome) => {
  const { create } = session.messages;
  command
    .addArgument(new Argument('[kind]', create.kind).choices(NEW_KINDS))
    .addOption(new Option('--from <file>', create.from))
    .addOption(new Option('--dry-run', create.dryRun))
    .action(async (named: string | undefined, flags: NewFlags) => {
      await runNew(session, await kindOf(session, named, flags), flags, outcome);
    });
  return withExamples(command, session, ['kiem new intervention --from example:new-intervention --dry-run']);
};
