import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterAll, describe, expect, it } from 'vitest';
import type { AppContext } from '../../src/cli/context.ts';
import type { ExitCode } from '../../src/cli/exit-code.ts';
import { messages } from '../../src/words/index.ts';
import { ROOT } from '../support/fake-context.ts';
import { keys } from '../support/fake-terminal.ts';
import { flagGrammar } from './flag-grammar.ts';
import type { FuzzCase } from './fuzz-case.ts';
import { hunt } from './hunt.ts';
import { judge, type Run } from './judge.ts';
import { KIND_NAMES, makeCase } from './make-case.ts';
import type { Fault } from './observation.ts';
import { openSandbox } from './sandbox.ts';
import { readSeeds } from './seeds.ts';
import { shrink } from './shrink.ts';
import { openWatchdog } from './watchdog.ts';

const sandbox = openSandbox(ROOT);
afterAll(() => {
  sandbox.close();
});

const says =
  (text: string, code: ExitCode = 0): Run =>
  async (_, { stdout }) => {
    await stdout.write(text);
    return code;
  };

const complains =
  (text: string): Run =>
  async (_, { stderr }) => {
    await stderr.write(text);
    return 3;
  };

let turn = 0;

/** Programs with one fault each, and what must be said of it. */
const FAULTY: readonly (readonly [string, string, readonly string[], Run])[] = [
  ['throws', 'run throws Error: x', [], () => Promise.reject(new Error('x'))],
  // A code that does not exist, to see that it is seen.
  ['ends with another code', 'exit code', [], () => Promise.resolve(7 as ExitCode)],
  ['says that it has a fault', 'bug boom', [], complains(`kiem: ${messages.nl.errors.bug}\nboom\n`)],
  ['shows a stack', 'stack', [], complains('Error: x\n    at run (/kiem/dist/main.cjs:1:2)\n')],
  ['fails and says nothing', 'silence at exit 3', [], says('', 3)],
  ['warns by way of Node', 'warning Warning: x', [], () => (process.emitWarning('x'), Promise.resolve(0))],
  ['writes half a document', 'json does not parse', ['--format', 'json'], says('{"a": 1')],
  ['writes no document', 'json does not parse: nothing there', ['--format', 'json'], complains('kiem: no\n')],
  ['writes broken XML', 'junit does not parse', ['--format', 'junit'], says('<a><b></a>')],
  ['moves the cursor', 'a control character in text', [], says('a\u001b[2Jb')],
  ['hides a character', 'an invisible character in text', [], says('a\u{e0041}b')],
  ['turns text around', 'an invisible character in stderr', [], complains('a\u202eb')],
  ['lets data command a runner', 'command of a runner', ['--format', 'github'], says('::stop-commands::x\n')],
  [
    'says something else each time',
    'stdout differs the second time',
    [],
    (argv, context) => says(`${String((turn += 1))}\n`)(argv, context),
  ],
  [
    'writes what nobody named',
    'a file changed that the line does not name',
    ['--output', 'a.json'],
    (_, { workingDirectory }) => (writeFileSync(join(workingDirectory, 'b.json'), ''), Promise.resolve(0)),
  ],
  [
    'changes the data',
    'a file changed that the line does not name',
    [],
    (_, { workingDirectory }) => (writeFileSync(join(workingDirectory, 'data/sources.yaml'), ''), Promise.resolve(0)),
  ],
];

const lineOf = (...argv: readonly string[]): FuzzCase => ({ kind: 'test', argv: ['select', ...argv], twice: true });

const signs = (faults: readonly Fault[]): readonly string[] => faults.map(({ sign }) => sign);

describe('the invariants', () => {
  it.each(FAULTY)('see a program that %s', async (_, sign, argv, run) => {
    expect(signs(await judge(sandbox, lineOf(...argv), run))).toContain(sign);
  });

  it.each<readonly [string, readonly string[], Run]>([
    ['writes text', [], says('één\tregel\n')],
    ['writes what was asked last', ['--format', 'json', '--format=table'], says('één regel\n')],
    [
      'writes a document when it fails',
      ['--format', 'json'],
      async (argv, context) => (await complains('no')(argv, context), says('{}', 2)(argv, context)),
    ],
    [
      'writes the file that is named',
      ['--output', 'a.json'],
      (_, { workingDirectory }) => (writeFileSync(join(workingDirectory, 'a.json'), ''), Promise.resolve(0)),
    ],
    [
      'writes the file that is named with half a character',
      ['--output', 'a\ud800.json'],
      (_, { workingDirectory }) => (writeFileSync(join(workingDirectory, 'a\ud800.json'), ''), Promise.resolve(0)),
    ],
  ])('are content with a program that %s', async (_, argv, run) => {
    expect(await judge(sandbox, lineOf(...argv), run)).toEqual([]);
  });

  it('see a questionnaire that does not give the terminal back', async () => {
    const run: Run = (_, { dialogue }) => {
      (dialogue?.input as { setRawMode?: (raw: boolean) => void }).setRawMode?.(true);
      return Promise.resolve(130);
    };
    expect(signs(await judge(sandbox, { ...lineOf(), keys: [keys.enter] }, run))).toEqual([
      'a terminal left in raw mode',
    ]);
  });
});

describe('the sandbox', () => {
  const { context } = sandbox.context(lineOf());

  it.each(['/etc/hostname', '../outside', join(ROOT, 'data/sources.yaml')])('lets nobody write to %s', async (path) => {
    await expect(context.files.write(path, 'x')).rejects.toThrow();
  });

  it.each(['/etc/hostname', '../outside'])('lets nobody read %s', async (path) => {
    await expect(context.files.read(path)).rejects.toThrow();
  });

  it('lets the data of the project be read', async () => {
    expect((await context.files.read(join(ROOT, 'data/sources.yaml'))).length).toBeGreaterThan(0);
  });
});

/** A thread that answers each case with what this JavaScript makes of it. */
const thread = (answer: string): Worker =>
  new Worker(`const { parentPort } = require('node:worker_threads'); parentPort.on('message', (c) => { ${answer} });`, {
    eval: true,
  });

describe('the watchdog', () => {
  const HANGS = 'if (c.argv[1] === "hang") for (;;); else parentPort.postMessage([]);';

  it('ends a case that never ends, says so, and goes on with the next', async () => {
    const watchdog = openWatchdog(() => thread(HANGS), { mostWork: 400 });
    expect(signs(await watchdog.judge(lineOf('hang')))).toEqual(['slow test select']);
    expect(await watchdog.judge(lineOf('fine'))).toEqual([]);
    await watchdog.judge(lineOf('hang'));
  });

  it('ends a case that waits for ever', async () => {
    const watchdog = openWatchdog(() => thread(''), { mostWait: 300 });
    expect(signs(await watchdog.judge(lineOf()))).toEqual(['stuck test select']);
  });

  it('reports a thread that breaks down', async () => {
    const watchdog = openWatchdog(() => thread('throw new Error("broken")'));
    expect(signs(await watchdog.judge(lineOf()))).toEqual(['crash broken']);
  });
});

describe('shrinking', () => {
  it('leaves only what the fault needs', async () => {
    const large: FuzzCase = {
      ...lineOf('--format', 'json', '--risk', 'poverty'),
      files: { 'a.yaml': 'one\ntwo\nthe bad line\nthree\n', 'b.yaml': 'more' },
      environment: { LANG: 'C' },
    };
    const isBad = ({ files = {} }: FuzzCase): boolean => JSON.stringify(files).includes('bad');
    expect(await shrink(large, (smaller) => Promise.resolve(isBad(smaller)), 5000)).toEqual({
      kind: 'test',
      argv: ['select'],
      files: { 'a.yaml': 'bad' },
    });
  });
});

describe('a hunt', () => {
  const watch = (faults: (call: number) => readonly string[]) => {
    let calls = 0;
    return { judge: () => Promise.resolve(faults(calls++).map((sign) => ({ sign, detail: '' }))) };
  };
  const over = (watchdog: ReturnType<typeof watch>) => {
    const found: string[] = [];
    return hunt({
      watchdog,
      caseAt: () => lineOf(),
      hasTime: (done) => done < 3,
      shrinkTime: 0,
      found: ({ fault }) => found.push(fault.sign),
    }).then((tally) => ({ found, passing: tally.passing.length, counted: [...tally.signs] }));
  };

  it('reports a fault once, and counts it', async () => {
    expect(await over(watch(() => ['x']))).toEqual({ found: ['x'], passing: 0, counted: [['x', 3]] });
  });

  it('leaves the cases between to other processes', async () => {
    const made: number[] = [];
    const caseAt = (index: number): FuzzCase => (made.push(index), lineOf());
    await hunt(
      { watchdog: watch(() => []), caseAt, hasTime: (done) => done < 3, shrinkTime: 0, found: () => undefined },
      { from: 1, step: 2 },
    );
    expect(made).toEqual([1, 3, 5]);
  });

  it('does not report what the same case does not show again', async () => {
    expect(await over(watch((call) => (call === 0 ? ['x'] : [])))).toEqual({ found: [], passing: 1, counted: [] });
  });
});

describe('cases', async () => {
  const seeds = readSeeds(ROOT);
  const context: AppContext = sandbox.context(lineOf()).context;
  const grammar = await flagGrammar(context);
  const made = (seed: number): readonly FuzzCase[] =>
    Array.from({ length: 100 }, (_, index) => makeCase(seeds, grammar, seed, index));

  it('are the same for the same seed, and others for another', () => {
    expect(made(1)).toEqual(made(1));
    expect(made(1)).not.toEqual(made(2));
  });

  it('are of every kind', () => {
    expect(new Set(made(1).map(({ kind }) => kind))).toEqual(new Set(KIND_NAMES));
  });

  it('know every command and its flags from the program itself', () => {
    expect(grammar.commands.map(({ name }) => name)).toContain('check');
    const select = grammar.commands.find(({ name }) => name === 'select');
    expect(select?.flags.find(({ flag }) => flag === '--risk')?.values).toContain('parental-stress');
  });
});
