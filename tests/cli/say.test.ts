import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, runKiem } from '../support/fake-context.ts';

describe('what is said beside the result', () => {
  it.each([
    ['check', 'no\n::error::folder'],
    ['check', 'a\n  ##[error]b'],
    ['select', '--profile', 'a\n::stop-commands::b.yaml'],
    ['select', '--risk', 'x\n##vso[task.complete]'],
    ['no\n::notice::command'],
    ['show', 'a\u001b[2J\u0301'],
  ])('commands neither a terminal nor the log of a CI job: %j', async (...argv) => {
    const { stderr, exitCode } = await runKiem(argv);
    expect(exitCode).toBeGreaterThan(1);
    expect(stderr).toMatch(/^kiem: /);
    expect(stderr.match(/^\s*::|##\[|##vso\[/gm) ?? []).toEqual([]);
    expect(stderr).not.toContain('\u001b');
  });

  it('names a path on one line', async () => {
    const { stderr } = await runKiem(['select', '--profile', 'no\nsuch.yaml']);
    expect(stderr).toContain('no\\u000asuch.yaml');
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('goes through one place', () => {
    const folder = join(ROOT, 'src/cli');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const writers = files.filter((file) => /\bstderr\.write\(/.test(readFileSync(join(folder, file), 'utf8')));
    // Progress draws over itself, and what starts the program has no words when that is gone.
    expect(writers.sort()).toEqual(['in-progress.ts', 'output/say.ts', 'start/main.ts']);
  });
});
