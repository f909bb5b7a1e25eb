import { Readable } from 'node:stream';
import type { AppContext, Dialogue, Output } from '../../src/cli/context.ts';
import type { FailureCode } from '../../src/cli/exit-code.ts';
import { run } from '../../src/cli/run.ts';
import { filesOf, ROOT, usualCache } from './fake-context.ts';
import { fakeTerminal } from './fake-terminal.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface TalkWorld {
  readonly columns?: number;
  readonly rows?: number;
  readonly environment?: Readonly<Record<string, string>>;
  /** A pager, which is given what would not fit on the screen. */
  readonly page?: AppContext['page'];
  /** false: the result goes to a pipe. */
  readonly isResultRead?: boolean;
}

/** Milliseconds after which what is not on the screen will not come any more. */
const PATIENCE = 60_000;

/**
 * A person at a terminal. The program runs in this process, and a terminal emulator shows what would be on the screen.
 * `start` gets the context and returns the exit code.
 */
export function talkWith(start: (context: AppContext) => Promise<number>, world: TalkWorld = {}) {
  const terminal = fakeTerminal(world.columns ?? 80, world.rows ?? 24);
  const workingDirectory = temporaryFolder();
  let results = '';
  let end: (code: FailureCode) => void = () => undefined;
  const onScreen = (record: (text: string) => void): Output => ({
    get isUsed() {
      return results !== '';
    },
    isTerminal: true,
    hasReader: true,
    columns: terminal.output.columns,
    write: (text) => {
      record(text.toString());
      terminal.output.write(text);
      return Promise.resolve();
    },
  });
  const piped: Output = {
    get isUsed() {
      return results !== '';
    },
    isTerminal: false,
    hasReader: true,
    columns: undefined,
    write: (text) => {
      results += text.toString();
      return Promise.resolve();
    },
  };
  const dialogue: Dialogue = {
    input: terminal.input,
    output: terminal.output,
    onEnding: (listener) => {
      end = listener;
      return () => undefined;
    },
  };
  const exitCode = start({
    stdout: world.isResultRead === false ? piped : onScreen((text) => (results += text)),
    stderr: onScreen(() => undefined),
    stdin: { readAll: () => Promise.resolve(new Uint8Array()), isTerminal: true, endKeys: 'Ctrl-D' },
    dialogue,
    ...(world.page === undefined ? {} : { page: world.page }),
    environment: { LANG: 'nl_NL.UTF-8', TERM: 'xterm-256color', ...world.environment },
    workingDirectory,
    packageRoot: ROOT,
    files: filesOf({ workingDirectory }),
    cache: usualCache,
    randomWord: () => 'unguessable',
    today: () => '2026-11-25',
    now: () => 0,
    watch: () => Readable.from([]),
  });
  return {
    ...terminal,
    workingDirectory,
    exitCode,
    /** What went to standard output. */
    results: () => results,
    /** The system tells the process to end. */
    signal: (code: FailureCode) => {
      end(code);
    },
    /** Waits until the screen shows this, and returns the screen. */
    see: async (pattern: RegExp): Promise<string> => {
      const began = performance.now();
      while (performance.now() - began < PATIENCE) {
        await terminal.settle();
        if (pattern.test(terminal.screen())) return terminal.screen();
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
      throw new Error(`not seen: ${String(pattern)}\n${terminal.screen()}`);
    },
  };
}

export type Talk = ReturnType<typeof talkWith>;

/** `kiem` with these words, typed by a person. */
export const talk = (argv: readonly string[] = [], world: TalkWorld = {}): Talk =>
  talkWith((context) => run(argv, context), world);
