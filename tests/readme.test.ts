import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const TEXT = readFileSync(join(import.meta.dirname, 'README.md'), 'utf8');

interface Row {
  readonly number: number;
  readonly heldBy: string;
}

const rowsOf = (section: string): readonly Row[] =>
  [...section.matchAll(/^\| +(\d+) \|.*\| (.*?) +\|$/gm)].map(([, number, heldBy = '']) => ({
    number: Number(number),
    heldBy,
  }));

const sections = TEXT.split(/^## /m)
  .map(rowsOf)
  .filter((rows) => rows.length > 0);

/** The tests that a row names, each as a file and a title; none when the row says in words what holds it, or that nothing does. */
const testsOf = ({ heldBy }: Row): readonly (readonly [string, string])[] =>
  heldBy
    .split('<br>')
    .flatMap((part) => [...part.matchAll(/^`(.+?\.test\.ts)`: (.+)$/g)])
    .map(([, file = '', title = '']) => [file, title] as const);

describe('what holds what', () => {
  it('has sixty lines twice', () => {
    const numbers = Array.from({ length: 60 }, (_, index) => index + 1);
    expect(sections.map((rows) => rows.map(({ number }) => number))).toEqual([numbers, numbers]);
  });

  it('says of each line what holds it, or that nothing does', () => {
    const vague = sections.flat().filter((row) => testsOf(row).length === 0 && !/^(not )?held\b/.test(row.heldBy));
    expect(vague).toEqual([]);
  });

  it('names tests that exist', () => {
    const named = sections.flat().flatMap(testsOf);
    expect(named.length).toBeGreaterThan(80);
    // In the source of a test an apostrophe in a name may be escaped.
    const sourceOf = (file: string): string =>
      readFileSync(join(import.meta.dirname, file), 'utf8').replaceAll("\\'", "'");
    expect(named.filter(([file, title]) => !sourceOf(file).includes(title))).toEqual([]);
  });
});
