import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import pty from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/fake-context.ts';

const isInstalled = (shell: string): boolean => spawnSync(shell, ['-c', 'true']).status === 0;
const program = [process.execPath, join(ROOT, 'bin/kiem.js')].map((word) => `'${word}'`).join(' ');

/** Types keys in a shell that somebody sits at, until the screen shows what is expected. */
async function typeTab(shell: string, args: readonly string[], typed: string, expected: RegExp): Promise<void> {
  const emulator = new xterm.Terminal({ cols: 120, rows: 30, allowProposedApi: true });
  const child = pty.spawn(shell, [...args], {
    cols: 120,
    rows: 30,
    cwd: ROOT,
    env: { ...process.env, PS1: 'ready> ', LANG: 'en_GB.UTF-8', INPUTRC: '/dev/null' },
  });
  child.onData((data) => {
    emulator.write(data);
  });
  const screen = (): string =>
    Array.from({ length: 30 }, (_, row) => emulator.buffer.active.getLine(row)?.translateToString() ?? '').join('\n');
  const see = async (pattern: RegExp): Promise<void> => {
    const began = performance.now();
    while (!pattern.test(screen())) {
      if (performance.now() - began > 20_000) throw new Error(`not seen: ${String(pattern)}\n${screen()}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  try {
    await see(/ready> /);
    child.write(`eval "$(${program} completion ${shell})"; echo 'set 'up\r`);
    await see(/set up\s+ready> /);
    child.write(typed);
    await see(expected);
  } finally {
    child.kill('SIGKILL');
  }
}

describe('the script of bash', () => {
  const inBash = (...words: readonly string[]): string =>
    execFileSync('bash', [
      '-c',
      `eval "$(${program} completion bash)"; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _kiem; printf '%s\\n' "\${COMPREPLY[@]}"`,
      'kiem',
      ...words,
    ]).toString();

  it('completes', () => {
    expect(inBash('kiem', 'show', 'voorz')).toBe('voorzorg\n');
    expect(inBash('kiem', 'select', '--trait', 'first-child', '=', 'm')).toBe('most\nmixed\n');
    expect(inBash('k', 'cover')).toBe('coverage\n');
  });

  it('never carries out what was typed', () => {
    expect(inBash('kiem', 'select', '$(exit 3)', '`exit 3`', "'", '--ris')).toBe('--risk\n');
  });

  it.each([
    ['a key that a value follows', 'kiem select --trait first-ch\tm', /first-child=m/],
    ['a path', 'kiem select --profile data/examples/ref\t', /refugee-families\.yaml /],
  ])('completes %s at a keyboard', async (_, typed, expected) => {
    await typeTab('bash', ['--norc', '--noprofile', '-i'], typed, expected);
  });
});

describe.skipIf(!isInstalled('zsh'))('the script of zsh', () => {
  it.each([
    ['an id', 'kiem show voorz\t', /kiem show voorzorg /],
    ['a value behind =', 'kiem coverage --by=tr\t', /--by=track /],
    ['a path', 'kiem select --profile data/examples/ref\t', /refugee-families\.yaml/],
  ])('completes %s at a keyboard', async (_, typed, expected) => {
    await typeTab('zsh', ['-f', '-i'], typed, expected);
  });
});

describe.skipIf(!isInstalled('fish'))('the script of fish', () => {
  it.each([
    ['kiem show voorz', 'voorzorg\tVoorZorg\n'],
    ['kiem coverage --by=tr', '--by=track\n'],
    ['kiem select --profile data/examples/ref', 'data/examples/refugee-families.yaml\n'],
  ])('completes %s', (typed, expected) => {
    const script = `${program} completion fish | source; complete -C '${typed}'`;
    expect(execFileSync('fish', ['--no-config', '-c', script], { cwd: ROOT }).toString()).toBe(expected);
  });
});
