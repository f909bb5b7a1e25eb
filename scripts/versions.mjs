// Runs the tests on every version of Node that is promised, and on the newest: npm run versions [-- WHAT VITEST TAKES]
// The npm package `node` brings them, in a folder that is gone afterwards; the build is that of this machine.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const VERSIONS = ['20.19', '22', '24', 'latest'];

const root = fileURLToPath(new URL('..', import.meta.url));
const vitest = join(root, 'node_modules/vitest/vitest.mjs');

/** The path of a Node of this version. Its package has a script that fetches the program. */
function install(version, folder) {
  const npm = ['install', '--no-audit', '--no-fund', '--no-save', '--prefix', folder, `node@${version}`];
  const { status } = spawnSync('npm', npm, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`node@${version} cannot be installed`);
  return join(folder, 'node_modules/node/bin/node');
}

function test(version) {
  const folder = mkdtempSync(join(tmpdir(), 'kiem-node-'));
  try {
    const node = install(version, folder);
    const found = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
    console.log(`\n== node@${version}: ${found}`);
    return spawnSync(node, [vitest, 'run', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' }).status === 0;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const failed = VERSIONS.filter((version) => !test(version));
console.log(failed.length === 0 ? `\nall pass: ${VERSIONS.join(', ')}` : `\nfailed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
