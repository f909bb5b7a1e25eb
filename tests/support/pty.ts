import { join } from 'node:path';
import pty from '@lydell/node-pty';
import xterm from '@xterm/headless';
import { ROOT } from './fake-context.ts';
import type { Person } from './interview.ts';

/** Milliseconds after which what is not on the screen will not come any more. */
const PATIENCE = 20_000;
/** Milliseconds without output after which a key has had its effect; the process is another one, so there is no better sign. */
const QUIET = 60;

export interface PtyTalk extends Person {
  readonly exit: Promise<{ readonly exitCode: number; readonly signal?: number | undefined }>;
  /** Every byte that the program wrote. */
  readonly written: () => string;
  readonly resize: (columns: number, rows: number) => void;
  readonly kill: (signal?: string) => void;
}

/** The built program in a real terminal, with an emulator to look at what it draws. */
export function talkInTerminal(language: 'nl' | 'en', columns = 80, rows = 24): PtyTalk {
  const screen = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
  const child = pty.spawn(process.execPath, [join(ROOT, 'bin/kiem.js'), '--lang', language], {
    cols: columns,
    rows,
    name: 'xterm-256color',
    cwd: ROOT,
    env: { ...process.env, CI: '', LC_ALL: 'C.UTF-8' },
  });
  let written = '';
  let lastOutput = performance.now();
  child.onData((text) => {
    written += text;
    lastOutput = performance.now();
    screen.write(text);
  });
  const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 10));
  const draw = (): Promise<void> => new Promise((resolve) => screen.write('', resolve));
  const look = (): string =>
    Array.from(
      { length: screen.rows },
      (_, row) => screen.buffer.active.getLine(screen.buffer.active.baseY + row)?.translateToString(true) ?? '',
    )
      .join('\n')
      .trimEnd();
  return {
    screen: look,
    written: () => written,
    exit: new Promise((resolve) => child.onExit(resolve)),
    resize: (toColumns, toRows) => {
      screen.resize(toColumns, toRows);
      child.resize(toColumns, toRows);
    },
    kill: (signal) => child.kill(signal),
    async press(...typed) {
      for (const key of typed) {
        lastOutput = performance.now();
        child.write(key);
        while (performance.now() - lastOutput < QUIET) await pause();
        await draw();
      }
    },
    async see(pattern) {
      const began = performance.now();
      while (performance.now() - began < PATIENCE) {
        await draw();
        if (pattern.test(look())) return look();
        await pause();
      }
      throw new Error(`not seen: ${String(pattern)}\n${look()}`);
    },
  };
}
