import { describe, expect, it } from 'vitest';
import { FailureError } from '../../src/cli/errors.ts';
import { nodeOutput, type StandardStream } from '../../src/cli/node/node-output.ts';

const failure = (code: string): Error => Object.assign(new Error(`write ${code}`), { code });

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString();

/** A standard stream; what it does not say is not expected to happen. */
function outputOf(system: Partial<StandardStream>) {
  const never = () => {
    throw new Error('not expected');
  };
  return nodeOutput('stdout', { isTerminal: () => false, isFile: () => false, give: never, open: never, ...system });
}

/** As much of a stream of Node as an output touches. */
function streamOf(
  write: (bytes: Uint8Array, done: (error?: Error) => void) => void,
  [columns, rows]: readonly number[] = [80, 24],
): NodeJS.WriteStream {
  const stream = { on: () => stream, write, columns, rows };
  return stream as unknown as NodeJS.WriteStream;
}

/** One that takes one text and then fails. */
function failing(code: string, isTerminal: boolean) {
  const taken: string[] = [];
  const give = (bytes: Uint8Array): number => {
    taken.push(text(bytes));
    if (taken.length > 1) throw failure(code);
    return bytes.length;
  };
  const open = () =>
    streamOf((bytes, done) => {
      taken.push(text(bytes));
      done(taken.length === 1 ? undefined : failure(code));
    });
  return { taken, output: outputOf({ isTerminal: () => isTerminal, ...(isTerminal ? { open } : { give }) }) };
}

describe.each([
  ['a file or a pipe', false],
  ['a terminal', true],
] as const)('standard output to %s', (_, isTerminal) => {
  it.each(['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED'])('drops what nobody reads any more (%s)', async (code) => {
    const { taken, output } = failing(code, isTerminal);
    await output.write('one');
    expect(output.hasReader).toBe(true);
    await output.write('two');
    await output.write('three');
    expect(output.hasReader).toBe(false);
    expect(taken).toEqual(['one', 'two']);
  });

  it.each(['ENOSPC', 'EIO'])('fails when what it is written to fails (%s)', async (code) => {
    const { output } = failing(code, isTerminal);
    await output.write('one');
    await expect(output.write('two')).rejects.toThrow(FailureError);
    expect(output.hasReader).toBe(true);
  });
});

describe('standard output', () => {
  it('is not touched for nothing', async () => {
    const output = outputOf({});
    await output.write('');
    expect([output.hasReader, output.isTerminal, output.columns, output.rows]).toEqual([
      true,
      false,
      undefined,
      undefined,
    ]);
  });

  it.each([
    ['says how large a terminal is', [100, 40], [100, 40]],
    ['knows nothing of a terminal without a size', [0, 0], [undefined, undefined]],
  ])('%s', (_, size, said) => {
    const { columns, rows } = outputOf({ isTerminal: () => true, open: () => streamOf(() => undefined, size) });
    expect([columns, rows]).toEqual(said);
  });

  it('gives a pipe that takes a little at a time all of it', async () => {
    const taken: number[] = [];
    const give = (bytes: Uint8Array): number => {
      taken.push(...bytes.subarray(0, 1));
      return 1;
    };
    await outputOf({ give }).write('één');
    expect(text(Uint8Array.from(taken))).toBe('één');
  });

  it('waits for a pipe that is full, and keeps the order', async () => {
    const taken: string[] = [];
    let given = 0;
    const give = (bytes: Uint8Array): number => {
      given += 1;
      if (given > 1) throw failure('EAGAIN');
      taken.push(text(bytes.subarray(0, 2)));
      return 2;
    };
    const open = () =>
      streamOf((bytes, done) => {
        setTimeout(() => {
          taken.push(text(bytes));
          done();
        }, 1);
      });
    const output = outputOf({ give, open });
    await output.write('one');
    await output.write('two');
    expect(taken).toEqual(['on', 'e', 'two']);
    expect(given).toBe(2);
  });
});
