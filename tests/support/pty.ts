import { join } from 'node:path';
import pty from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { ROOT } from './fake-context.ts';
import type { Person } from './interview.ts';

const PATIENCE = 20_000;
/** Milliseconds until a key counts as one that is not answered. */
const SILENCE = 2000;

export interface PtyWorld {
  readonly columns?: number;
  readonly rows?: number;
  readonly environment?: Readonly<Record<string, string>>;
  readonly workingDirectory?: string;
}

/** On Unix a terminal can be destroyed; the types of the library do not say so. */
const isClosable = (terminal: object): terminal is { readonly destroy: () => void } => 'destroy' in terminal;

/** The built program in a real terminal. */
export const openKiem = (argv: readonly string[], world?: PtyWorld) =>
  openNode([join(ROOT, 'bin/kiem.js'), ...argv], world);

/** Node in a real terminal; an emulator shows what is on its screen. */
export function openNode(argv: readonly string[], world: PtyWorld = {}) {
  const { columns = 80, rows = 24, environment = {}, workingDirectory = ROOT } = world;
  const emulator = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 5000 });
  const child = pty.spawn(process.execPath, [...argv], {
    cols: columns,
    rows,
    cwd: workingDirectory,
    name: 'xterm-256color',
    env: { ...process.env, NO_COLOR: '', FORCE_COLOR: '', LANG: 'nl_NL.UTF-8', LC_ALL: 'nl_NL.UTF-8', ...environment },
  });
  let isCursorShown = true;
  /** How often the program wrote something, or ended. */
  let heard = 0;
  emulator.onData((answer) => {
    child.write(answer);
  });
  child.onData((text) => {
    const shown = text.lastIndexOf('\u001b[?25h');
    const hidden = text.lastIndexOf('\u001b[?25l');
    if (shown !== hidden) isCursorShown = shown > hidden;
    emulator.write(text);
    heard += 1;
  });
  child.onExit(() => (heard += 1));
  const ended = new Promise<{ readonly exitCode: number; readonly signal?: number | undefined }>((resolve) => {
    child.onExit(resolve);
  });
  const line = (index: number): string => emulator.buffer.active.getLine(index)?.translateToString(true) ?? '';
  const screen = (): string =>
    Array.from({ length: emulator.rows }, (_, row) => line(emulator.buffer.active.baseY + row))
      .join('\n')
      .trimEnd();
  const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const person: Person = {
    screen,
    async see(pattern) {
      const began = performance.now();
      while (performance.now() - began < PATIENCE) {
        await new Promise<void>((resolve) => {
          emulator.write('', resolve);
        });
        if (pattern.test(screen())) return screen();
        await pause(10);
      }
      throw new Error(`not seen: ${String(pattern)}\n${screen()}`);
    },
    /** Waits after each key until it is answered, and all of the answer is there: what is typed before a prompt is ready is lost. */
    async press(...typed) {
      for (const key of typed) {
        const before = heard;
        child.write(key);
        for (const began = performance.now(); heard === before && performance.now() - began < SILENCE;) await pause(5);
        let last: number;
        do {
          last = heard;
          await pause(20);
        } while (heard !== last);
      }
    },
  };
  return {
    ...person,
    child,
    ended,
    isCursorShown: () => isCursorShown,
    resize(toColumns: number, toRows: number): void {
      emulator.resize(toColumns, toRows);
      child.resize(toColumns, toRows);
    },
    /** All that was ever on the screen. */
    history: (): string =>
      Array.from({ length: emulator.buffer.active.length }, (_, row) => line(row))
        .join('\n')
        .trimEnd(),
    /** Closes the window: unlike a signal, it leaves the program without a terminal. */
    closeTerminal(): void {
      if (isClosable(child)) child.destroy();
      else throw new Error('this terminal cannot be closed');
    },
    close(): void {
      try {
        child.kill('SIGKILL');
      } catch {
        // It had ended already.
      }
    },
  };
}

export type OpenKiem = ReturnType<typeof openKiem>;
