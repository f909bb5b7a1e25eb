import { join } from 'node:path';
import { Argument } from 'commander';
import { choiceError } from '../choice-error.ts';
import { asCandidates, suggesting } from '../completion/suggesting.ts';
import type { Session } from '../session.ts';
import type { AddCommand } from './command.ts';
import { withExamples } from './examples.ts';

const ENDING = '.schema.json';

async function schemaNames({ context }: Session): Promise<readonly string[]> {
  const files = await context.files.list(join(context.packageRoot, 'schemas'));
  return files.filter((file) => file.endsWith(ENDING)).map((file) => file.slice(0, -ENDING.length));
}

async function runSchema(session: Session, name: string | undefined): Promise<void> {
  const { context } = session;
  const names = await schemaNames(session);
  if (name === undefined) {
    await context.stdout.write(`${names.join('\n')}\n`);
    return;
  }
  if (!names.includes(name)) throw choiceError(session, ['schema', name], names);
  await context.stdout.write(await context.files.read(join(context.packageRoot, 'schemas', name + ENDING)));
}

/** `kiem schema NAME`: the JSON Schema of a kind of data file or of an output. */
export const addSchema: AddCommand = (command, session) => {
  const { schemaName } = session.messages.check;
  command
    .addArgument(
      suggesting(new Argument('[name]', schemaName), async (inSession) => asCandidates(await schemaNames(inSession))),
    )
    .action((name: string | undefined) => runSchema(session, name));
  return withExamples(command, session, ['kiem schema', 'kiem schema profile', 'kiem schema selection']);
};
