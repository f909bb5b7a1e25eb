import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { flagGrammar } from './flag-grammar.ts';
import type { FuzzCase } from './fuzz-case.ts';
import { type Finding, hunt, type Tally } from './hunt.ts';
import { makeCase } from './make-case.ts';
import { openSandbox } from './sandbox.ts';
import { readSeeds } from './seeds.ts';
import { openWatchdog, type Watchdog } from './watchdog.ts';

// The bundle is CommonJS, where this names its own folder.
declare const __dirname: string;

const say = (text: string): boolean => process.stdout.write(`${text}\n`);

function options() {
  const { values } = parseArgs({
    options: {
      root: { type: 'string', default: process.cwd() },
      seconds: { type: 'string', default: '60' },
      seed: { type: 'string', default: '1' },
      /** The first case; with `--seconds 0` the only one. */
      from: { type: 'string', default: '0' },
      /** Every how manieth case, where other processes judge those between. */
      step: { type: 'string', default: '1' },
      /** Where smallest cases are written. */
      save: { type: 'string' },
      /** A folder of cases that are judged instead. */
      replay: { type: 'string' },
      'shrink-seconds': { type: 'string', default: '60' },
    },
  });
  const { seconds, seed, from, step } = values;
  return { ...values, seconds: Number(seconds), seed: Number(seed), from: Number(from), step: Number(step) };
}

type Options = ReturnType<typeof options>;

async function caseMaker(root: string, seed: number): Promise<(index: number) => FuzzCase> {
  const seeds = readSeeds(root);
  const sandbox = openSandbox(root);
  const grammar = await flagGrammar(sandbox.context({ kind: '', argv: [] }).context);
  sandbox.close();
  return (index) => makeCase(seeds, grammar, seed, index);
}

function tell({ fault, index, smallest }: Finding, seed: number, folder: string | undefined): void {
  const fixture = `${JSON.stringify({ fault: fault.sign, ...smallest }, null, 2)}\n`;
  say(`\nFOUND ${fault.sign} (--seed ${String(seed)} --from ${String(index)} --seconds 0)\n${fault.detail}`);
  say(`As a fixture for tests/fixtures/fuzz:\n${fixture.length > 4000 ? `${fixture.slice(0, 4000)}…` : fixture}`);
  if (folder === undefined) return;
  mkdirSync(folder, { recursive: true });
  const name = fault.sign
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60);
  writeFileSync(join(folder, `${name}.json`), fixture);
}

function sum(tally: Tally, seed: number): void {
  const kinds = [...tally.kinds].map(([kind, count]) => `${kind} ${String(count)}`).join(', ');
  say(`\n${String(tally.cases)} cases with seed ${String(seed)} (${kinds})`);
  for (const sign of tally.passing) say(`seen once, and not again with the same case: ${sign}`);
  for (const [sign, count] of tally.signs) say(`${String(count)} times: ${sign}`);
  if (tally.signs.size === 0) say('nothing found');
}

/** Judges the cases of a folder: what was found once may never be again. */
async function replay(watchdog: Watchdog, folder: string): Promise<boolean> {
  let isClean = true;
  for (const name of readdirSync(folder).sort()) {
    // Our own fixtures: what is wrong with one shows when it is run.
    const faults = await watchdog.judge(JSON.parse(readFileSync(join(folder, name), 'utf8')) as FuzzCase);
    say(
      `${name}: ${faults.length === 0 ? 'nothing found' : faults.map(({ sign, detail }) => `${sign}\n${detail}`).join('\n')}`,
    );
    isClean &&= faults.length === 0;
  }
  return isClean;
}

async function search(watchdog: Watchdog, options: Options): Promise<boolean> {
  const { root, seconds, seed, from, step, save, 'shrink-seconds': shrinkSeconds } = options;
  const caseAt = await caseMaker(root, seed);
  const end = performance.now() + seconds * 1000;
  const tally = await hunt(
    {
      watchdog,
      caseAt,
      hasTime: (done) => done === 0 || performance.now() < end,
      shrinkTime: Number(shrinkSeconds) * 1000,
      found: (finding) => {
        tell(finding, seed, save);
      },
    },
    { from, step },
  );
  sum(tally, seed);
  return tally.signs.size === 0;
}

async function main(): Promise<void> {
  const given = options();
  const watchdog = openWatchdog(() => new Worker(join(__dirname, 'worker.cjs'), { workerData: { root: given.root } }));
  const isClean = await (given.replay === undefined ? search(watchdog, given) : replay(watchdog, given.replay));
  await watchdog.close();
  process.exitCode = isClean ? 0 : 1;
}

void main();
