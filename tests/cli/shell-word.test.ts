import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { shellWord } from '../../src/cli/shell-word.ts';
import { terminalLine } from '../../src/render/terminal-text.ts';

describe('shellWord', () => {
  it.each([
    ['plain/path-1.yaml', 'plain/path-1.yaml'],
    ['', "''"],
    ['two words', "'two words'"],
    ["'t Hof", "''\\''t Hof'"],
    ['$(reboot)', "'$(reboot)'"],
    ['a\nb', "$'a\\nb'"],
    ["it's\ta \\ back", "$'it\\'s\\ta \\\\ back'"],
    ['bell\u0007', "$'bell\\007'"],
    ['\u202eabc', "$'\\342\\200\\256abc'"],
    ['\u{e0041}', "$'\\363\\240\\201\\201'"],
    ['##[error]x', "$'\\u0023#[error]x'"],
  ])('writes %j as %s', (word, written) => {
    expect(shellWord(word)).toBe(written);
    expect(terminalLine(written)).toBe(written);
  });

  it
    .skipIf(process.platform === 'win32')
    .each(['a\nb', "'\t'\\\\n", '\u001b[31m', '\u202e\u{e0041}é', '!$`"', '##[error]\u061c'])(
    'is read by a shell as it was: %j',
    (word) => {
      const env = { ...process.env, LC_ALL: 'C.UTF-8' };
      expect(execFileSync('bash', ['-c', `printf %s ${shellWord(word)}`], { env }).toString()).toBe(word);
    },
  );
});
