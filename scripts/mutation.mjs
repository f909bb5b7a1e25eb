// Changes the code of core and rules in one place at a time, and looks whether a test notices:
// npm run mutation [-- src/core/gate.ts …]
// Stryker needs a newer Node than we promise, so both are fetched into a copy of the tree, which is gone afterwards. What it
// found stays in coverage/mutation, and what did not change since is not tried again. Hours for all; a quarter of an hour for a
// file. What it found last, and what survives with a reason, stands in tests/mutation.md.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const STRYKER = '10.1.1';
const NODE = '22';
const LOWEST_SCORE = 90;

const MUTATED = ['src/core/**/*.ts', 'src/rules/**/*.ts', '!src/core/generated/**'];
/** What tests core and rules without starting a program. */
const TESTS = ['tests/{core,oracle,rules,tell}/**/*.test.ts', 'tests/meaning.test.ts', 'tests/cli/check/codes.test.ts'];
/** Starts git, and tests what is not core alone. */
const TESTS_LEFT = ['tests/core/fix/unified-diff.test.ts'];

const root = fileURLToPath(new URL('..', import.meta.url));
const kept = join(root, 'coverage/mutation');
const asked = process.argv.slice(2);

const STRYKER_CONFIG = {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.mjs', related: false },
  mutate: asked.length === 0 ? MUTATED : asked,
  // The copy is of nobody else.
  inPlace: true,
  // What runs once, on loading, would ask for every test: half of all changes, most of the time.
  ignoreStatic: true,
  coverageAnalysis: 'perTest',
  incremental: true,
  incrementalFile: 'coverage/mutation/incremental.json',
  reporters: ['clear-text', 'html'],
  htmlReporter: { fileName: 'coverage/mutation/index.html' },
  clearTextReporter: { reportTests: false },
  thresholds: { high: 100, low: LOWEST_SCORE, break: LOWEST_SCORE },
  dryRunTimeoutMinutes: 60,
};

/** A change shows in a tenth of the runs, and nobody reads the smallest example. */
const SETUP = `import fc from 'fast-check';
fc.configureGlobal({ endOnFailure: true });
`;

// Each file apart: Stryker asks which test runs which line, and of a file that another one loaded it hears nothing.
// That the oracle reaches every branch of the specification takes all its runs.
const VITEST_CONFIG = `import { BaseSequencer } from 'vitest/node';
import config from './vitest.config.ts';
// Most changes are seen by a quick test, and the first that sees one ends the search.
class QuickFirst extends BaseSequencer {
  async sort(files) {
    const isSlow = ({ moduleId }) => /(laws|combinations|state|meaning|oracle|codes).test.ts$/.test(moduleId);
    return files.toSorted((a, b) => isSlow(a) - isSlow(b));
  }
}
const fewerRuns = {
  name: 'fewer-runs',
  enforce: 'pre',
  transform: (code) => code.replace(/numRuns: (\\d+)/g, (_, runs) => 'numRuns: ' + Math.ceil(runs / 10)),
};
const test = {
  ...config.test,
  isolate: true,
  sequence: { sequencer: QuickFirst },
  env: { ORACLE_RUNS: '25' },
  setupFiles: [config.test.setupFiles, './mutation-setup.mjs'],
  testNamePattern: /^(?!.*in every branch that the specification names)/,
  include: ${JSON.stringify(TESTS)},
  exclude: ${JSON.stringify(TESTS_LEFT)},
};
export default { ...config, plugins: [fewerRuns], test };
`;

/** Everything but history and what earlier runs measured; of the latter only what this one goes on from. */
function copyTo(folder) {
  const left = ['.git', 'coverage'];
  cpSync(root, folder, { recursive: true, filter: (path) => !left.includes(relative(root, path)) });
  if (existsSync(kept)) cpSync(kept, join(folder, 'coverage/mutation'), { recursive: true });
  writeFileSync(join(folder, 'stryker.config.json'), JSON.stringify(STRYKER_CONFIG));
  writeFileSync(join(folder, 'mutation-setup.mjs'), SETUP);
  writeFileSync(join(folder, 'vitest.mutation.config.mjs'), VITEST_CONFIG);
}

function npmInstall(folder, ...argv) {
  const npm = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', folder, ...argv];
  const { status } = spawnSync('npm', npm, { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`npm cannot install ${argv.join(' ')}`);
}

const copy = mkdtempSync(join(tmpdir(), 'kiem-mutation-'));
const tools = mkdtempSync(join(tmpdir(), 'kiem-node-'));
try {
  copyTo(copy);
  // This Node installs it and another runs it; the scripts of our own packages have run already.
  const packages = ['core', 'vitest-runner'].map((name) => `@stryker-mutator/${name}@${STRYKER}`);
  npmInstall(copy, '--no-engine-strict', '--ignore-scripts', ...packages);
  npmInstall(tools, `node@${NODE}`);
  const node = join(tools, 'node_modules/node/bin/node');
  const stryker = join(copy, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const { status } = spawnSync(node, [stryker, 'run'], { cwd: copy, stdio: 'inherit' });
  const found = join(copy, 'coverage/mutation');
  if (existsSync(found)) cpSync(found, kept, { recursive: true });
  process.exitCode = status ?? 3;
} finally {
  for (const folder of [copy, tools]) rmSync(folder, { recursive: true });
}
