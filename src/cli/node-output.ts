import type { Output } from './context.ts';
import { FailureError } from './errors.ts';

type Stream = NodeJS.WriteStream;

/** How systems say that nobody reads any more; Windows says EOF. */
const GONE: readonly unknown[] = ['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED'];

const isGone = (error: Error): boolean => 'code' in error && GONE.includes(error.code);

/** A standard stream. Node makes it when it is first touched, and that takes longer than most of what we do with it. */
export function nodeOutput(open: () => Stream): Output {
  let opened: Stream | undefined;
  let hasReader = true;
  const stream = (): Stream => {
    // A stream that fails emits as well as calls back; the callback is where we handle it.
    opened ??= open().on('error', () => undefined);
    return opened;
  };
  const handOver = (text: string | Uint8Array): Promise<void> =>
    new Promise((done, fail) => {
      stream().write(text, (error) => {
        if (error && isGone(error)) hasReader = false;
        if (error && hasReader) fail(new FailureError(error.message, { cause: error }));
        else done();
      });
    });
  return {
    get isTerminal() {
      return stream().isTTY;
    },
    get columns() {
      return stream().isTTY ? stream().columns : undefined;
    },
    get hasReader() {
      return hasReader;
    },
    write: async (text) => {
      if (text.length > 0 && hasReader) await handOver(text);
    },
  };
}
