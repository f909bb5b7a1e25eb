import { describe, expect, it } from 'vitest';
import { FailureError } from '../../src/cli/errors.ts';
import { nodeOutput } from '../../src/cli/node/node-output.ts';

/** A stream that takes one text and then fails. */
function failing(code: string) {
  const taken: string[] = [];
  const write = (text: string, done: (error?: Error) => void): void => {
    taken.push(text);
    done(taken.length === 1 ? undefined : Object.assign(new Error(`write ${code}`), { code }));
  };
  // As much of a stream as an output touches.
  const stream = { on: () => stream, write, isTTY: false } as unknown as NodeJS.WriteStream;
  return { taken, output: nodeOutput('stdout', () => stream) };
}

describe('standard output', () => {
  it.each(['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED'])('drops what nobody reads any more (%s)', async (code) => {
    const { taken, output } = failing(code);
    await output.write('one');
    expect(output.hasReader).toBe(true);
    await output.write('two');
    await output.write('three');
    expect(output.hasReader).toBe(false);
    expect(taken).toEqual(['one', 'two']);
  });

  it.each(['ENOSPC', 'EIO'])('fails when what it is written to fails (%s)', async (code) => {
    const { output } = failing(code);
    await output.write('one');
    await expect(output.write('two')).rejects.toThrow(FailureError);
    expect(output.hasReader).toBe(true);
  });

  it('is not opened for nothing', async () => {
    const output = nodeOutput('stdout', () => {
      throw new Error('opened');
    });
    await output.write('');
    expect(output.hasReader).toBe(true);
  });
});
