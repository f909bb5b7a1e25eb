import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const IN_MEMORY = '/dev/shm';
const ENOUGH_BYTES = 2 ** 30;

/** Whether programs in this folder can be started: some systems do not let those in memory. */
function runsPrograms(folder: string): boolean {
  const program = join(folder, 'program');
  writeFileSync(program, '#!/bin/sh\n', { mode: 0o755 });
  const { status } = spawnSync(program);
  rmSync(program);
  return status === 0;
}

/** A new folder, in memory where that has room: the tests copy the data hundreds of times. */
function newFolder(): string {
  const make = (root: string): string => mkdtempSync(join(root, 'kiem-tests-'));
  if (!existsSync(IN_MEMORY)) return make(tmpdir());
  const { bavail, bsize } = statfsSync(IN_MEMORY);
  if (bavail * bsize < ENOUGH_BYTES) return make(tmpdir());
  const folder = make(IN_MEMORY);
  if (runsPrograms(folder)) return folder;
  rmSync(folder, { recursive: true });
  return make(tmpdir());
}

/** Gives the whole run a temporary folder of its own, and fails when a test leaves something in it. */
export function setup(): () => void {
  const folder = newFolder();
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
