import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../src/core/diagnostic.ts';
import { type Certainty, WHY_NOT } from '../../../src/core/fix/fix.ts';
import { EXPLAINING, fixRounds, MOST_READ, MOST_TRIALS } from '../../../src/core/fix/fix-rounds.ts';

/** On each line of a file: what is wrong, what it is to become, and how sure that is. */
type Slips = Readonly<Record<string, readonly [to: string, certainty?: Certainty]>>;

const said = (text: string) => ({ nl: text, en: text });

function errorAt(line: number, word: string, slips: Slips): readonly Diagnostic[] {
  const [to, certainty = 'certain'] = slips[word] ?? [];
  if (to === undefined) return [];
  const range = { start: { line, column: 1 }, end: { line, column: word.length + 1 } };
  const fix = { certainty, edits: [{ range, text: to }] };
  const code = word === 'torn' ? 'yaml/syntax' : 'schema/value';
  return [{ code, severity: 'error', file: 'a', range, message: said(word), suggestion: to, fix }];
}

/** A checker for which each line is a word, and some words are wrong. */
const checker = (slips: Slips, text: string) => (changed: ReadonlyMap<string, string>) =>
  (changed.get('a') ?? text).split('\n').flatMap((word, index) => errorAt(index + 1, word, slips));

async function fixed(slips: Slips, text: string, wanted: readonly Certainty[] = ['certain']) {
  return (await watched(slips, text, wanted)).outcome;
}

/** What is fixed, and how often all had to be checked for it. */
async function watched(slips: Slips, text: string, wanted: readonly Certainty[] = ['certain']) {
  const check = checker(slips, text);
  let checks = 0;
  const { changed, count, after } = await fixRounds(check(new Map()), {
    wanted,
    read: () => Promise.resolve(text),
    check: (texts) => {
      checks += 1;
      return Promise.resolve(check(texts));
    },
  });
  return { outcome: { text: changed.get('a') ?? text, count, left: after.map(({ fix }) => fix) }, checks };
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
    const left = [{ certainty: 'none', why: WHY_NOT.worse('schema/value', 2) }];
    expect(await fixed(slips, 'a\nbad\nb\nc')).toEqual({ text: '1\nbad\n2\n3', count: 3, left });
  });

  it('and come to an end when one undoes another', async () => {
    const { count } = await fixed({ one: ['two'], two: ['one'] }, 'one');
    expect(count).toBe(2);
  });

  it('and one that takes nothing away is left', async () => {
    const left = [{ certainty: 'none', why: WHY_NOT.inVain }];
    expect(await fixed({ one: ['one'] }, 'one')).toEqual({ text: 'one', count: 0, left });
  });
});

describe('the number of checks', () => {
  const lines = (count: number, word: string): string => Array.from({ length: count }, () => word).join('\n');
  const SLIPS: Slips = { a: ['1'], bad: ['worse\nworse'], worse: ['bad'] };

  it('is one for all that are right', async () => {
    const { outcome, checks } = await watched(SLIPS, lines(1000, 'a'));
    expect([outcome.count, checks]).toEqual([1000, 1]);
  });

  it('grows by the halvings of what is not', async () => {
    const { outcome, checks } = await watched(SLIPS, `${lines(500, 'a')}\nbad\n${lines(523, 'a')}`);
    expect(outcome.count).toBe(1023);
    expect(checks).toBeLessThanOrEqual(1 + 2 * 10);
  });

  it('has an end, and what was not tried says so', async () => {
    const { outcome, checks } = await watched(SLIPS, `${lines(10, 'a')}\n${lines(1000, 'bad')}`);
    expect(checks).toBe(MOST_TRIALS);
    expect(outcome.text.startsWith(lines(10, '1'))).toBe(true);
    expect(outcome.left.at(-1)).toEqual({ certainty: 'none', why: WHY_NOT.notYet });
  });

  it.each([2, 10])('is %i where so many times the text is all that may be read', async (most) => {
    const text = `${lines(1000, 'bad')}\n${'x'.repeat(MOST_READ / most)}`;
    const { outcome, checks } = await watched(SLIPS, text);
    expect(checks).toBe(most);
    expect(outcome.left.at(-1)).toEqual({ certainty: 'none', why: WHY_NOT.notYet });
  });

  it('is smaller where the text is no YAML, which takes longer to explain', async () => {
    const text = `${lines(1000, 'torn')}\n${'x'.repeat(MOST_READ / (4 * EXPLAINING))}`;
    const { checks } = await watched({ ...SLIPS, torn: ['torn\ntorn'] }, text);
    expect(checks).toBe(4);
  });
});
