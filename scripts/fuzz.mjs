// Throws random command lines at the program, and watches what must hold of every run.
// npm run fuzz -- --seconds 60 --seed 1 [--from CASE] [--save FOLDER]
// Node 20 cannot run TypeScript in a thread, so the fuzzer is bundled first, the way the program is.
// Each core has a process, since a process can tell how much it worked, and a thread cannot.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { rolldown } from 'rolldown';
import { loadConfig } from 'rolldown/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const argv = process.argv.slice(2);
const options = { from: { type: 'string', default: '0' }, seconds: { type: 'string' }, replay: { type: 'string' } };
const { values: given } = parseArgs({ args: argv, options, strict: false });
// A single case, or those of a folder, are judged one after the other.
const processes = given.replay !== undefined || given.seconds === '0' ? 1 : availableParallelism();

/** Every so manieth case, beginning with the one of this number. */
async function judgeCases(main, number) {
  const share = ['--from', String(Number(given.from) + number), '--step', String(processes)];
  const child = spawn(process.execPath, [main, '--root', root, ...argv, ...share], { stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  return code ?? 3;
}

const folder = mkdtempSync(join(tmpdir(), 'kiem-fuzzer-'));
try {
  const [{ output, ...config }] = await loadConfig(join(root, 'rolldown.config.ts'));
  const input = { main: join(root, 'tests/fuzz/main.ts'), worker: join(root, 'tests/fuzz/worker.ts') };
  const bundle = await rolldown({ ...config, plugins: [], cwd: root, input });
  await bundle.write({ ...output, dir: folder, minify: false });
  const numbers = Array.from({ length: processes }, (_, number) => number);
  const codes = await Promise.all(numbers.map((number) => judgeCases(join(folder, 'main.cjs'), number)));
  process.exitCode = Math.max(...codes);
} finally {
  rmSync(folder, { recursive: true });
}
