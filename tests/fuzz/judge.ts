import { run as runKiem } from '../../src/cli/run.ts';
import type { FuzzCase } from './fuzz-case.ts';
import { differences, faultsOf } from './invariants.ts';
import type { Fault, Observation } from './observation.ts';
import type { Sandbox } from './sandbox.ts';
import { openKeyboard } from './typed-run.ts';

export type Run = typeof runKiem;

interface Observed {
  readonly observation?: Observation;
  readonly faults: readonly Fault[];
}

/** One run, watched. */
async function observe(sandbox: Sandbox, fuzzCase: FuzzCase, run: Run): Promise<Observed> {
  const before = sandbox.prepare(fuzzCase);
  const warnings: string[] = [];
  const warn = (warning: Error): unknown => warnings.push(`${warning.name}: ${warning.message}`);
  process.on('warning', warn);
  const keyboard = fuzzCase.keys === undefined ? undefined : openKeyboard(fuzzCase.columns ?? 80);
  const { context, stdout, stderr } = sandbox.context(fuzzCase, keyboard?.dialogue);
  try {
    const running = run(fuzzCase.argv, context);
    const typing = (await keyboard?.type(fuzzCase.keys ?? [], running)) ?? [];
    if (typing.some(({ sign }) => sign.includes('cannot be left'))) return { faults: typing };
    const exitCode = await running;
    // Node tells of a warning in the next turn.
    await new Promise((resolve) => setImmediate(resolve));
    const after = sandbox.snapshot();
    const observation = { exitCode, stdout: stdout(), stderr: stderr(), before, after, warnings };
    return { observation, faults: [...typing, ...faultsOf(observation, fuzzCase)] };
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { faults: [{ sign: `run throws ${detail.split('\n')[0] ?? ''}`, detail }] };
  } finally {
    process.off('warning', warn);
  }
}

const CLEAN: readonly (readonly string[])[] = [
  ['check', '--data', 'data'],
  ['list', 'factors', '--data', 'data'],
  ['list', 'factors'],
];

/** Looks at the clean data, so that a case need only read what is other there. */
export async function warm(sandbox: Sandbox): Promise<void> {
  for (const argv of CLEAN) await observe(sandbox, { kind: 'clean', argv }, runKiem);
  sandbox.remember();
}

/** What a case shows that may never be; nothing when all is well. A case that is run twice begins with nothing known. */
export async function judge(sandbox: Sandbox, fuzzCase: FuzzCase, run: Run = runKiem): Promise<readonly Fault[]> {
  if (fuzzCase.twice === true) sandbox.forget();
  else sandbox.recall();
  const first = await observe(sandbox, fuzzCase, run);
  if (fuzzCase.cache !== undefined && first.observation !== undefined) {
    sandbox.spoilCache(fuzzCase.cache);
    return (await observe(sandbox, fuzzCase, run)).faults;
  }
  if (first.observation === undefined || fuzzCase.twice !== true || fuzzCase.keys !== undefined) return first.faults;
  const second = await observe(sandbox, fuzzCase, run);
  const changes = second.observation === undefined ? second.faults : differences(first.observation, second.observation);
  return [...first.faults, ...changes];
}
