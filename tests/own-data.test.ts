import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { EXIT } from '../src/cli/exit-code.ts';
import { misquoted } from './support/elided.ts';
import { ROOT, runKiem } from './support/fake-context.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const PAGE = readFileSync(join(ROOT, 'docs/own-data.md'), 'utf8');

/** What somebody does who follows the page: goes to a folder, types a command, or writes the file that its first line names. */
type Step =
  | { readonly kind: 'go'; readonly to: string }
  | { readonly kind: 'type'; readonly command: string; readonly shown: readonly string[] }
  | { readonly kind: 'write'; readonly path: string; readonly text: string };

const steps = [...PAGE.matchAll(/```(console|yaml)\n([\s\S]*?)```/g)].flatMap(
  ([, kind, body = '']): readonly Step[] => {
    if (kind === 'yaml') return [{ kind: 'write', path: /^# (\S+)\n/.exec(body)?.[1] ?? '', text: body }];
    const typed = body.split(/^\$ /m).slice(1);
    return typed.map((part) => {
      const [line = '', ...shown] = part.trimEnd().split('\n');
      const [program = '', ...words] = line.split(' ');
      return program === 'cd'
        ? { kind: 'go', to: words.join(' ') }
        : { kind: 'type', command: line.replace(/^kiem /, ''), shown };
    });
  },
);

it('docs/own-data.md can be followed from an empty folder', { timeout: 120_000 }, async () => {
  const home = temporaryFolder();
  let workingDirectory = home;
  expect(steps.length).toBeGreaterThan(6);
  for (const step of steps) {
    if (step.kind === 'go') {
      workingDirectory = join(workingDirectory, step.to);
      continue;
    }
    if (step.kind === 'write') {
      mkdirSync(dirname(join(workingDirectory, step.path)), { recursive: true });
      writeFileSync(join(workingDirectory, step.path), step.text);
      continue;
    }
    const { command, shown } = step;
    const { exitCode, stdout, stderr } = await runKiem([...command.split(' '), '--lang', 'en'], { workingDirectory });
    const said = (stderr + stdout).split('\n');
    expect({ command, exitCode, wrong: misquoted(said, shown) }).toEqual({
      command,
      exitCode: EXIT.done,
      wrong: undefined,
    });
  }
  const { stdout } = await runKiem(['check', '--overlay', 'waterstad', '--lang', 'en'], { workingDirectory: home });
  expect(stdout).toContain('no errors, no warnings');
});
