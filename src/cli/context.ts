import type { Files } from './files.ts';

/** Where text goes. */
export interface Output {
  /** Resolves when the text is handed over; rejects with ReaderGoneError or FailureError. */
  write(text: string | Uint8Array): Promise<void>;
  readonly isTerminal: boolean;
  /** Width in characters; undefined when it is no terminal. */
  readonly columns: number | undefined;
}

/** All that the program knows of the world. Tests pass in their own. */
export interface AppContext {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin: {
    readonly isTerminal: boolean;
    /** All of standard input; rejects with a UsageError beyond `limit` bytes. */
    readAll(limit: number): Promise<Uint8Array>;
  };
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly workingDirectory: string;
  /** Folder that holds `data`, `schemas` and `package.json`. */
  readonly packageRoot: string;
  readonly files: Files;
  /** Today, YYYY-MM-DD, in the user's time zone. */
  today(): string;
}
