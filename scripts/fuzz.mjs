// Throws random command lines at the program, and watches what must hold of every run.
// npm run fuzz -- --seconds 60 --seed 1 [--from CASE] [--save FOLDER]
// Node 20 cannot run TypeScript in a thread, so the fuzzer is bundled first, the way the program is.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { loadConfig } from 'rolldown/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'kiem-fuzzer-'));
try {
  const [{ output, ...config }] = await loadConfig(join(root, 'rolldown.config.ts'));
  const input = { main: join(root, 'tests/fuzz/main.ts'), worker: join(root, 'tests/fuzz/worker.ts') };
  const bundle = await rolldown({ ...config, plugins: [], cwd: root, input });
  await bundle.write({ ...output, dir: folder, minify: false });
  const { status } = spawnSync(process.execPath, [join(folder, 'main.cjs'), '--root', root, ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 3;
} finally {
  rmSync(folder, { recursive: true });
}
