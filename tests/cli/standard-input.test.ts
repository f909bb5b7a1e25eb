import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runKiem } from '../support/fake-context.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const PROFILE = 'factors:\n  - id: poverty\n';
const SELECT = ['select', '--profile', '-', '--format', 'json'];

describe('standard input at a terminal', () => {
  it.each([
    ['nl', 'kiem wacht op het profiel. Typ of plak het, en sluit af met Ctrl-D op een nieuwe regel.\n'],
    ['en', 'kiem is waiting for the profile. Type or paste it, and end with Ctrl-D on a new line.\n'],
  ])('is waited for aloud, on standard error (%s)', async (language, words) => {
    const typed = await runKiem([...SELECT, '--lang', language], { stdin: PROFILE, isTyped: true });
    expect({ exitCode: typed.exitCode, stderr: typed.stderr }).toEqual({ exitCode: 0, stderr: words });
    const piped = await runKiem([...SELECT, '--lang', language], { stdin: PROFILE });
    expect({ stdout: piped.stdout, stderr: piped.stderr }).toEqual({ stdout: typed.stdout, stderr: '' });
  });

  it.each([
    [['check', '--stdin-filename', 'data/examples/x.yaml'], /waiting for the file/],
    [['new', 'source', '--from', '-', '--dry-run'], /waiting for the record/],
    [['coverage', '--profile', '-'], /waiting for the profile/],
  ])('is waited for aloud by every command that reads it: kiem %j', async (argv, words) => {
    expect((await runKiem(argv, { stdin: PROFILE, isTyped: true })).stderr).toMatch(words);
    expect((await runKiem(argv, { stdin: PROFILE })).stderr).not.toMatch(/waiting/);
  });

  it.skipIf(process.platform === 'win32')('is where a pipe that is named for a profile is sent to', async () => {
    const pipe = join(temporaryFolder(), 'pipe');
    execFileSync('mkfifo', [pipe]);
    const { exitCode, stderr } = await runKiem(['select', '--profile', pipe, '--lang', 'en']);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/is not a regular file; .* \| kiem select --profile -\n$/s);
  });

  it('is not waited for by a profile in a file', async () => {
    const argv = ['select', '--profile', 'data/examples/all-phases.yaml', '--format', 'json'];
    expect((await runKiem(argv, { isTyped: true })).stderr).toBe('');
  });
});
