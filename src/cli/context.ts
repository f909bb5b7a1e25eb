import type { FailureCode } from './exit-code.ts';
import type { Files } from './files.ts';
import type { TerminalStream } from './prompts/stream-terminal.ts';

/** Where text goes. */
export interface Output {
  /** Resolves when the text is handed over, or dropped because nobody reads it; rejects with FailureError. */
  write(text: string | Uint8Array): Promise<void>;
  /** Whether any text was handed over. */
  readonly isUsed: boolean;
  readonly isTerminal: boolean;
  /** Whether it stays in a file; what goes elsewhere may be shown, such as in the log of a job. */
  readonly isFile?: boolean;
  /** Width in characters; undefined when it is no terminal. */
  readonly columns: number | undefined;
  /** Height in lines; undefined when it is no terminal or does not say. */
  readonly rows?: number | undefined;
  /** false once the reader has left (`kiem check | head -1`), which ends the writing, not the run and its verdict. */
  readonly hasReader: boolean;
}

/** A terminal on which questions can be asked: they are read from `input` and drawn on `output`. */
export interface Dialogue {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream & TerminalStream;
  /**
   * Calls the listener once when the process is told to end, with the exit code that belongs to the signal; a second
   * signal ends the process at once. Returns the function that gives the signals back.
   */
  readonly onEnding: (listener: (code: FailureCode) => void) => () => void;
}

/** A place for what can be made again. */
export interface Cache {
  /** Names the program that runs, so that another build of it does not trust what this one wrote; unknown when it runs unbuilt. */
  build(): Promise<string | undefined>;
  read(name: string): Promise<Uint8Array | undefined>;
  write(name: string, content: string | Uint8Array): Promise<void>;
}

/** All that the program knows of the world. Tests pass in their own. */
export interface AppContext {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: {
    /** All of standard input; rejects with a UsageError beyond `limit` bytes. */
    readAll(limit: number): Promise<Uint8Array>;
    /** Whether somebody has to type it. */
    readonly isTerminal: boolean;
    /** What ends it, typed at a terminal. */
    readonly endKeys: string;
  };
  /** Absent unless standard input and standard error are both a terminal. */
  readonly dialogue?: Dialogue | undefined;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly workingDirectory: string;
  /** Folder that holds `data`, `schemas` and `package.json`. */
  readonly packageRoot: string;
  readonly files: Files;
  /** A word that nobody can guess, of letters and digits. */
  readonly randomWord: () => string;
  /** Today, YYYY-MM-DD, in the user's time zone. */
  today(): string;
  /** Milliseconds since some moment, to tell how long something took. */
  readonly now: () => number;
  /** Shows a text in another program; false when that did not start. Absent where there is none. */
  readonly page?: (command: readonly string[], text: string) => Promise<boolean>;
  /** Results of earlier runs, where there is a place for them. */
  readonly cache?: Cache;
  /** Yields after each burst of changes in these folders. */
  watch(folders: readonly string[]): AsyncIterable<void>;
}
