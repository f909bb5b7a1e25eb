import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives the whole run a temporary folder of its own, and fails when a test leaves something in it. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'kiem-tests-'));
  for (const name of ['TMPDIR', 'TMP', 'TEMP']) process.env[name] = folder;
  return () => {
    const left = readdirSync(folder);
    rmSync(folder, { recursive: true, force: true });
    if (left.length === 0) return;
    // An error alone would be reported and forgotten.
    process.exitCode = 1;
    const named = left.slice(0, 5).join(', ');
    throw new Error(`${String(left.length)} left in the temporary folder (${named} …): use temporaryFolder()`);
  };
}
