import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { expect, it } from 'vitest';
import { ROOT } from '../support/fake-context.ts';
import { keys } from '../support/fake-terminal.ts';
import { openNode } from '../support/pty.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A program that says so when it is to end, and goes on. */
const DEAF = `
  const { nodeDialogue } = require('./node-dialogue.cjs');
  nodeDialogue().onEnding((code) => console.log('asked to end with', code));
  setInterval(() => undefined, 1000);
  console.log('ready');
`;

it('a second Ctrl-C ends a program that does not come to its end', async () => {
  const folder = temporaryFolder();
  const bundle = await rolldown({ input: join(ROOT, 'src/cli/node/node-dialogue.ts'), platform: 'node' });
  await bundle.write({ file: join(folder, 'node-dialogue.cjs'), format: 'cjs' });
  const person = openNode(['-e', DEAF], { workingDirectory: folder });
  try {
    await person.see(/ready/);
    await person.press(keys.ctrlC);
    await person.see(/asked to end with 130/);
    await person.press(keys.ctrlC);
    expect((await person.ended).exitCode).toBe(130);
  } finally {
    person.close();
  }
});
