import { PassThrough, Writable } from 'node:stream';
import xterm from '@xterm/headless';

/** Keyboard side: looks like a terminal to readline. */
class FakeKeyboard extends PassThrough {
  readonly isTTY = true;
  isRaw = false;
  setRawMode(raw: boolean): this {
    this.isRaw = raw;
    return this;
  }
}

/** Screen side: everything that is written goes through a terminal emulator. */
class FakeScreen extends Writable {
  readonly isTTY = true;
  readonly emulator: xterm.Terminal;
  columns: number;
  rows: number;
  written = '';

  constructor(columns: number, rows: number) {
    super();
    this.columns = columns;
    this.rows = rows;
    // A terminal in raw mode still turns \n into \r\n on output.
    this.emulator = new xterm.Terminal({
      cols: columns,
      rows,
      allowProposedApi: true,
      convertEol: true,
      scrollback: 1500,
    });
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, callback: () => void): void {
    this.written += chunk.toString();
    this.emulator.write(chunk, callback);
  }

  /** Like the streams of a process, it outlives every prompt that is drawn on it. */
  override end(): this {
    return this;
  }

  resizeTo(columns: number, rows: number): void {
    this.columns = columns;
    this.rows = rows;
    this.emulator.resize(columns, rows);
    this.emit('resize');
  }
}

export const keys = {
  up: '\u001b[A',
  down: '\u001b[B',
  left: '\u001b[D',
  right: '\u001b[C',
  enter: '\r',
  space: ' ',
  tab: '\t',
  escape: '\u001b',
  backspace: '\u007f',
  ctrlC: '\u0003',
  ctrlD: '\u0004',
  ctrlZ: '\u001a',
  pageDown: '\u001b[6~',
  home: '\u001b[H',
  end: '\u001b[F',
} as const;

/** A terminal without a process: type on one side, look at the screen on the other. */
export function fakeTerminal(columns = 80, rows = 24) {
  const input = new FakeKeyboard();
  const output = new FakeScreen(columns, rows);
  const lineAt = (index: number): string => output.emulator.buffer.active.getLine(index)?.translateToString(true) ?? '';
  /** Lets everything that was typed and written have its effect. */
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 4; turn++) await new Promise((resolve) => setImmediate(resolve));
    await new Promise<void>((resolve) => {
      output.emulator.write('', resolve);
    });
  };
  return {
    input,
    output,
    settle,
    press: async (...typed: readonly string[]): Promise<void> => {
      for (const key of typed) {
        input.write(key);
        // readline waits whether the rest of an arrow key follows.
        if (key === keys.escape) await new Promise((resolve) => setTimeout(resolve, 60));
        await settle();
      }
    },
    async resize(toColumns: number, toRows: number): Promise<void> {
      output.resizeTo(toColumns, toRows);
      await settle();
    },
    /** What is visible now. */
    screen: (): string => {
      const top = output.emulator.buffer.active.baseY;
      return Array.from({ length: output.rows }, (_, row) => lineAt(top + row))
        .join('\n')
        .trimEnd();
    },
    /** All that was ever on it, what scrolled away included. */
    history(): string {
      return Array.from({ length: output.emulator.buffer.active.length }, (_, row) => lineAt(row))
        .join('\n')
        .trimEnd();
    },
    cursorRow: (): number => output.emulator.buffer.active.cursorY,
  };
}

export type FakeTerminal = ReturnType<typeof fakeTerminal>;
