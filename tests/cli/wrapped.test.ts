import { describe, expect, it } from 'vitest';
import { runKiem } from '../support/fake-context.ts';

describe('an error in a terminal', () => {
  it.each([40, 80])('is broken between words at %i columns', async (columns) => {
    const { stderr } = await runKiem(['help', 'nope'], { columns });
    expect(stderr.split('\n').filter((line) => line.length > columns)).toEqual([]);
    expect(stderr.replaceAll('\n', ' ')).toContain('Topics: profile, data, levels, formats, exit-codes, environment');
  });

  it('is left alone in a pipe, and what is longer than a line stays whole', async () => {
    const path = `/nowhere/${'very-long-'.repeat(8)}`;
    expect((await runKiem(['select', '--profile', path])).stderr.split('\n')).toHaveLength(2);
    expect((await runKiem(['select', '--profile', path], { columns: 40 })).stderr).toContain(path);
  });
});
