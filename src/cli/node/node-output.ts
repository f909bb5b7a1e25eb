import type { Output } from '../context.ts';
import { codeOf } from '../errors.ts';
import { streamFailure } from './system-error.ts';

type Stream = NodeJS.WriteStream;

/** How systems say that nobody reads any more; Windows says EOF. */
const GONE: readonly string[] = ['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED'];

const isGone = (error: Error): boolean => GONE.includes(codeOf(error));

/** A standard stream. Node makes it when it is first touched, and that takes longer than most of what we do with it. */
export function nodeOutput(name: 'stdout' | 'stderr', open: () => Stream): Output {
  let opened: Stream | undefined;
  let isUsed = false;
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
        if (error && hasReader) fail(streamFailure(name, error));
        else done();
      });
    });
  return {
    get isUsed() {
      return isUsed;
    },
    get isTerminal() {
      return stream().isTTY;
    },
    get columns() {
      return stream().isTTY ? stream().columns : undefined;
    },
    get rows() {
      return stream().isTTY ? stream().rows : undefined;
    },
    get hasReader() {
      return hasReader;
    },
    write: async (text) => {
      if (text.length === 0) return;
      isUsed = true;
      if (hasReader) await handOver(text);
    },
  };
}
