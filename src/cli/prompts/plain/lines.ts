import { createInterface } from 'node:readline';
import { PromptLeftError } from '../prompter.ts';

/** Lines as they are typed. Lines that come before somebody waits for them are kept. */
export interface TypedLines {
  /** Rejects with PromptLeftError when no line will come any more. */
  next(): Promise<string>;
  close(): void;
}

interface Waiting {
  readonly resolve: (line: string) => void;
  readonly reject: (error: Error) => void;
}

/** Reads an input line by line, without a line editor: the terminal itself echoes, and nothing is ever redrawn. */
export function readLines(input: NodeJS.ReadableStream, signal?: AbortSignal): TypedLines {
  const lines = createInterface({ input, terminal: false });
  const kept: string[] = [];
  let waiting: Waiting | undefined;
  let hasEnded = false;
  const end = (): void => {
    hasEnded = true;
    waiting?.reject(new PromptLeftError(false));
    waiting = undefined;
  };
  lines.on('line', (line) => {
    if (waiting === undefined) kept.push(line);
    else waiting.resolve(line);
    waiting = undefined;
  });
  lines.on('close', end);
  input.on('error', end);
  signal?.addEventListener('abort', end, { once: true });
  return {
    next: () =>
      new Promise((resolve, reject) => {
        const line = kept.shift();
        if (line !== undefined) resolve(line);
        else if (hasEnded || signal?.aborted === true) reject(new PromptLeftError(false));
        else waiting = { resolve, reject };
      }),
    close: () => {
      lines.close();
    },
  };
}
