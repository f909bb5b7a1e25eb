import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/core/diagnostic.ts';
import { type Certainty, WHY_NOT } from '../../../src/core/fix/fix.ts';
import { fixRounds, leftOver } from '../../../src/core/fix/fix-rounds.ts';

/** On each line of a file: what is wrong, what it is to become, and how sure that is. */
type Slips = Readonly<Record<string, readonly [to: string, certainty?: Certainty]>>;

const said = (text: string) => ({ nl: text, en: text });

function errorAt(line: number, word: string, slips: Slips): readonly Diagnostic[] {
  const [to, certainty = 'certain'] = slips[word] ?? [];
  if (to === undefined) return [];
  const range = { start: { line, column: 1 }, end: { line, column: word.length + 1 } };
  const fix = { certainty, edits: [{ range, text: to }] };
  return [{ code: 'schema/value', severity: 'error', file: 'a', range, message: said(word), suggestion: to, fix }];
}

/** A checker for which each line is a word, and some words are wrong. */
const checker = (slips: Slips, text: string) => (changed: ReadonlyMap<string, string>) =>
  (changed.get('a') ?? text).split('\n').flatMap((word, index) => errorAt(index + 1, word, slips));

async function fixed(slips: Slips, text: string, wanted: readonly Certainty[] = ['certain']) {
  const check = checker(slips, text);
  const { changed, count, after } = await fixRounds(check(new Map()), {
    wanted,
    read: () => Promise.resolve(text),
    check: (texts) => Promise.resolve(check(texts)),
  });
  return { text: changed.get('a') ?? text, count, left: leftOver(after, wanted).map(({ fix }) => fix) };
}

describe('fixes are applied', () => {
  it('all at once where they do not meet', async () => {
    expect(await fixed({ one: ['1'], two: ['2'] }, 'one\nx\ntwo')).toEqual({ text: '1\nx\n2', count: 2, left: [] });
  });

  it('again, as long as one leads to the next', async () => {
    expect(await fixed({ one: ['two'], two: ['three'] }, 'one')).toEqual({ text: 'three', count: 2, left: [] });
  });

  it('only as far as they are sure', async () => {
    const slips: Slips = { one: ['1', 'likely'], two: ['2'] };
    const left = [{ certainty: 'none', why: WHY_NOT.unsafe }];
    expect(await fixed(slips, 'one\ntwo')).toEqual({ text: 'one\n2', count: 1, left });
    expect(await fixed(slips, 'one\ntwo', ['certain', 'likely'])).toEqual({ text: '1\n2', count: 2, left: [] });
  });

  it('but not one that leads to more errors, and the others are', async () => {
    const slips: Slips = { a: ['1'], bad: ['worse\nworse'], worse: ['bad'], b: ['2'], c: ['3'] };
    const left = [{ certainty: 'none', why: WHY_NOT.worse }];
    expect(await fixed(slips, 'a\nbad\nb\nc')).toEqual({ text: '1\nbad\n2\n3', count: 3, left });
  });

  it('and come to an end when one undoes another', async () => {
    const { count } = await fixed({ one: ['two'], two: ['one'] }, 'one');
    expect(count).toBe(2);
  });
});
