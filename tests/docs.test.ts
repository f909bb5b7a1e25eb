import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXIT } from '../src/cli/exit-code.ts';
import { createProgram } from '../src/cli/program.ts';
import { fakeSession, ROOT, runKiem } from './support/fake-context.ts';
import { misquoted } from './support/elided.ts';

const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

interface Example {
  readonly command: string;
  /** Lines of output, in order; `…` stands for any number of lines. */
  readonly shown: readonly string[];
}

/** The commands of the fenced `console` blocks, each with the output that stands under it. */
function examples(markdown: string): readonly Example[] {
  const blocks = [...markdown.matchAll(/```console\n([\s\S]*?)```/g)].map(([, body = '']) => body);
  return blocks.flatMap((body) =>
    body
      .split(/^\$ /m)
      .slice(1)
      .map((part) => {
        const [command = '', ...shown] = part.trimEnd().split('\n');
        return { command, shown };
      }),
  );
}

/** Words of a simple shell line; quotes hold spaces. */
const words = (line: string): readonly string[] =>
  [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');

const isRunnable = ({ command }: Example): boolean => /^(npx )?kiem [^|]*$/.test(command);

/** Pages with commands, each with the output that it promises. */
const PAGES = ['README.md', 'docs/questions.md'];

describe.each(PAGES)('%s', (page) => {
  const runnable = examples(readFileSync(join(ROOT, page), 'utf8')).filter(isRunnable);

  it('shows commands', () => {
    expect(runnable.length).toBeGreaterThan(4);
  });

  it.each(runnable.map((example) => [example.command, example] as const))(
    'tells the truth about: %s',
    async (_, { command, shown }) => {
      const argv = words(command.replace(/^(npx )?kiem /, ''));
      const { exitCode, stdout, stderr } = await runKiem(argv, { environment: { KIEM_LANG: 'en' } });
      expect(exitCode).toBe(0);
      expect(misquoted([...stdout.split('\n'), ...stderr.split('\n')], shown)).toBeUndefined();
    },
  );
});

describe('the README', () => {
  it('leads to every page with commands', () => {
    for (const page of PAGES.slice(1)) expect(README).toContain(`](${page})`);
  });

  it('lists every exit code', () => {
    const documented = [...README.matchAll(/^\| (\d+) +\|/gm)].map(([, code]) => Number(code));
    expect(documented.toSorted()).toEqual(Object.values(EXIT).toSorted());
  });

  it('names every command', async () => {
    const program = await createProgram(fakeSession(), { exitCode: EXIT.done });
    const names = [...README.matchAll(/^\| `kiem ([a-z]+)/gm)].map(([, name]) => name);
    expect(new Set(names)).toEqual(new Set(program.commands.map((command) => command.name())));
  });
});
