// Changes the code in one place at a time, and looks whether a test notices:
// npm run mutation [-- [--sample N] src/core/gate.ts …]
// Stryker needs a newer Node than we promise, so both are fetched into a copy of the tree, which is gone afterwards. What it
// found stays in coverage/mutation, and what did not change since is not tried again. A day for all; a quarter of an hour for a
// file; with --sample only every Nth declaration. What it found last, and what survives with a reason, stands in tests/mutation.md.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { scores } from './mutation/scores.mjs';

const STRYKER = '10.1.1';
const NODE = '22';

/** What is changed, what tests it without starting a program, and the lowest share that must be noticed. */
const PARTS = [
  {
    name: 'judgement',
    folders: ['core', 'rules'],
    lowest: 90,
    include: ['tests/{core,oracle,rules,tell}/**/*.test.ts', 'tests/meaning.test.ts', 'tests/cli/check/codes.test.ts'],
  },
  {
    name: 'showing',
    folders: ['tell', 'view', 'render'],
    lowest: 80,
    include: [
      'tests/{tell,view,render,words}/**/*.test.ts',
      'tests/{meaning,columns,injection}.test.ts',
      'tests/cli/{as-of,batch,diff,export,fields,figures,formats,say,select}.test.ts',
      'tests/cli/check/{explain,formats}.test.ts',
      'tests/cli/questionnaire/recorded-run.test.ts',
    ],
  },
];

const root = fileURLToPath(new URL('..', import.meta.url));
const { values, positionals } = parseArgs({ options: { sample: { type: 'string' } }, allowPositionals: true });
const kept = join(root, 'coverage/mutation', values.sample === undefined ? '' : `sample-${values.sample}`);

const strykerConfig = ({ name, folders, lowest }, asked) => ({
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner', './scripts/mutation/sample.mjs'],
  ignorers: ['sample'],
  vitest: { configFile: 'scripts/mutation/vitest.config.mjs', related: false },
  mutate: asked ?? [...folders.map((folder) => `src/${folder}/**/*.ts`), '!src/**/generated/**'],
  // The copy is of nobody else.
  inPlace: true,
  // What runs once, on loading, would ask for every test: half of all changes, most of the time.
  ignoreStatic: true,
  coverageAnalysis: 'perTest',
  incremental: true,
  incrementalFile: `found/${name}.json`,
  reporters: ['clear-text', 'html'],
  htmlReporter: { fileName: `found/${name}.html` },
  clearTextReporter: { reportTests: false },
  thresholds: { high: 100, low: lowest, break: lowest },
  dryRunTimeoutMinutes: 60,
});

/** Everything but history and what earlier runs measured; of the latter only what this one goes on from. */
function copyTo(folder) {
  const left = ['.git', 'coverage'];
  cpSync(root, folder, { recursive: true, filter: (path) => !left.includes(relative(root, path)) });
  if (existsSync(kept)) cpSync(kept, join(folder, 'found'), { recursive: true });
}

function npmInstall(folder, ...argv) {
  const npm = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', folder, ...argv];
  const { status } = spawnSync('npm', npm, { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`npm cannot install ${argv.join(' ')}`);
}

function tryPart(part, asked, node, copy) {
  const { include, folders, name } = part;
  writeFileSync(join(copy, 'stryker.config.json'), JSON.stringify(strykerConfig(part, asked)));
  const stryker = join(copy, 'node_modules/@stryker-mutator/core/bin/stryker.js');
  const asJson = { MUTATION_TESTS: JSON.stringify(include), MUTATION_FOLDERS: JSON.stringify(folders) };
  const env = { ...process.env, ...asJson, MUTATION_SAMPLE: values.sample ?? '1' };
  const { status } = spawnSync(node, [stryker, 'run'], { cwd: copy, stdio: 'inherit', env });
  const found = join(copy, 'found');
  if (existsSync(found)) {
    cpSync(found, kept, { recursive: true });
    console.log(scores(join(found, `${name}.json`), values.sample !== undefined));
  }
  return status ?? 3;
}

const isIn =
  ({ folders }) =>
  (file) =>
    folders.includes(file.split('/')[1]);
const copy = mkdtempSync(join(tmpdir(), 'kiem-mutation-'));
const tools = mkdtempSync(join(tmpdir(), 'kiem-node-'));
try {
  copyTo(copy);
  // This Node installs it and another runs it; the scripts of our own packages have run already.
  const packages = ['core', 'vitest-runner'].map((name) => `@stryker-mutator/${name}@${STRYKER}`);
  npmInstall(copy, '--no-engine-strict', '--ignore-scripts', ...packages);
  npmInstall(tools, `node@${NODE}`);
  const node = join(tools, 'node_modules/node/bin/node');
  for (const part of PARTS) {
    const asked = positionals.filter(isIn(part));
    if (positionals.length > 0 && asked.length === 0) continue;
    const status = tryPart(part, positionals.length > 0 ? asked : undefined, node, copy);
    process.exitCode = Math.max(process.exitCode ?? 0, status);
  }
} finally {
  for (const folder of [copy, tools]) rmSync(folder, { recursive: true });
}
