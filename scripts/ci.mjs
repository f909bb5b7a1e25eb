// The whole gate, the same at a desk and on a runner: npm run ci. It stops at the first step that fails.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const today = new Date().toISOString().slice(0, 10).replaceAll('-', '');

function npm(...argv) {
  console.log(`\n== npm ${argv.join(' ')}`);
  const { status } = spawnSync('npm', argv, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 3);
}

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();

/** The same sources give the same bytes, so that whoever doubts the package can build it and compare. */
function buildTwice() {
  const first = mkdtempSync(join(tmpdir(), 'kiem-build-'));
  cpSync(dist, first, { recursive: true });
  npm('run', 'build');
  const names = [...new Set([...filesIn(first), ...filesIn(dist)])];
  const read = (folder, name) => {
    try {
      return readFileSync(join(folder, name), 'latin1');
    } catch {
      return undefined;
    }
  };
  const other = names.filter((name) => read(first, name) !== read(dist, name));
  rmSync(first, { recursive: true });
  if (other.length === 0) return;
  console.error(`built twice, these files differ: ${other.join(', ')}`);
  process.exit(1);
}

// Types and validators first: what is checked below imports them.
npm('run', 'build');
npm('run', 'format:check');
npm('run', 'lint');
npm('run', 'typecheck');
npm('run', 'generate', '--', '--check');
buildTwice();
npm('run', 'check');
// All tests, those of `npm test` and those of `npm run test:machine`, and how many branches they take together.
npm('run', 'coverage');
// Cases that are the same everywhere, and as many seconds again that nobody has tried yet. What the second finds is printed
// with its seed, to be mended; it says nothing of the change that happens to be tested today, so it does not stop it.
npm('run', 'fuzz', '--', '--seconds', '20', '--seed', '1');
spawnSync('npm', ['run', 'fuzz', '--', '--seconds', '40', '--seed', today], { cwd: root, stdio: 'inherit' });
