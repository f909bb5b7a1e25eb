import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createProgram } from '../../src/cli/program.ts';
import { EXIT } from '../../src/cli/exit-code.ts';
import { fakeSession, ROOT, runKiem } from '../support/fake-context.ts';

// Whoever types something wrong reads why, in their own language, whichever library found it.

const program = await createProgram(fakeSession(), { exitCode: EXIT.done });
const WRONG = 'zz9=zz9';
/** The commands that read what their flags say, each with what it needs to come to that. */
const LINES: Readonly<Record<string, readonly string[]>> = {
  select: ['--risk', 'poverty', '--format', 'csv', '--figures', join(ROOT, 'docs/figures.csv')],
  coverage: [],
  compare: ['voorzorg', 'nika'],
  diff: ['--since', '2019-07'],
  list: ['interventions'],
  show: ['voorzorg'],
  check: [],
  explain: [],
};
/** What they take is any text or any path; what `--against` compares with is looked at first. */
const ANYTHING = [
  '--title',
  '--target-group',
  '--search',
  '--offer',
  '--output',
  '--save-profile',
  '--overlay',
  '--against',
];

const flagsOf = program.commands.flatMap((command) =>
  (command.name() in LINES ? [...command.options, ...program.options] : [])
    .filter(({ required, long }) => required && !ANYTHING.includes(long ?? ''))
    .map(({ long }) => [command.name(), long ?? ''] as const),
);

/** English that a sentence of a library would hold; none of these is Dutch. */
const ENGLISH = /\b(?:error:|invalid|argument '|must|the|allowed|choose|not a|did you|give|write)\b/i;

describe('a wrong value', () => {
  it.each(flagsOf)('of kiem %s %s is reported in Dutch', async (name, flag) => {
    const { exitCode, stderr } = await runKiem([name, ...(LINES[name] ?? []), flag, WRONG, '--lang', 'nl']);
    expect([EXIT.usage, EXIT.failure]).toContain(exitCode);
    expect(stderr).toMatch(/^kiem: .*zz9/m);
    expect(stderr).not.toMatch(ENGLISH);
  });
});
