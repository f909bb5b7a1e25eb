import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../support/fake-context.ts';

const FIXTURES = join(ROOT, 'tests/fixtures/fuzz');

// In a process of its own, since some of them never ended once.
it('what the fuzzer found is found no more', { timeout: 120_000 }, () => {
  const argv = [join(ROOT, 'scripts/fuzz.mjs'), '--replay', FIXTURES];
  const { stdout, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8', timeout: 110_000 });
  expect({ stdout, stderr }).toEqual({
    stdout: readdirSync(FIXTURES)
      .map((name) => `${name}: nothing found\n`)
      .sort()
      .join(''),
    stderr: '',
  });
});
