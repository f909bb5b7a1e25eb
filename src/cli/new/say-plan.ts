import { terminalLine } from '../../render/terminal-text.ts';
import { writeReport } from '../check/write-report.ts';
import { say } from '../output/say.ts';
import type { Session } from '../session.ts';
import type { Plan } from './add-entries.ts';

/** The entries by themselves; more than one each under the name of its file. */
export const entriesText = ({ changes }: Plan): string =>
  changes.map(({ path, added }) => (changes.length === 1 ? added : `# ${path}\n${added}`)).join('\n');

/** Shows on standard error what will come where. */
export async function sayEntries({ context, messages }: Session, { changes }: Plan): Promise<void> {
  for (const { path, added } of changes)
    await say(context, `${messages.create.review.goesTo(terminalLine(path))}\n\n${added}`);
}

/** Shows on standard error what a check finds because of the entries. */
export async function sayDiagnostics(session: Session, plan: Plan): Promise<void> {
  const { context, messages } = session;
  const { diagnostics, files, seconds, linesOf } = plan;
  await say(context, messages.create.adds(diagnostics.length));
  if (diagnostics.length === 0) return;
  const onStderr: Session = { ...session, context: { ...context, stdout: context.stderr } };
  const outcome = { diagnostics, files, ignored: 0, known: 0, seconds };
  await writeReport(onStderr, outcome, [{ name: 'pretty' }], { notes: true }, linesOf);
}
