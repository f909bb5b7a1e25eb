import { describe, expect, it } from 'vitest';
import { heightOf, sum, widthsOf } from '../../src/render/xlsx/layout.ts';

const sheet = (...row: readonly string[]) => ({
  name: 's',
  heads: row.map((_, index) => `h${String(index)}`),
  rows: [row],
});
const sentence = (words: number): string => Array.from({ length: words }, () => 'woorden').join(' ');

describe('the columns of a workbook', () => {
  it('give a long text more room than a short one', () => {
    const [short = 0, long = 0] = widthsOf(sheet('kort', sentence(40)));
    expect(short).toBeLessThan(14);
    expect(long).toBeGreaterThan(50);
  });

  it('are narrower where all together do not fit on a page', () => {
    const alone = widthsOf(sheet(sentence(15)))[0] ?? 0;
    const many = widthsOf(sheet(...Array.from({ length: 6 }, () => sentence(15))));
    expect(many[0]).toBeLessThan(alone);
    expect(sum(many)).toBeLessThanOrEqual(218);
  });
});

describe('the height of a row', () => {
  it('is that of its fullest cell', () => {
    expect(heightOf([10, 40], ['kort', 'kort'])).toBe(13);
    expect(heightOf([10, 40], ['kort', sentence(10)])).toBe(26);
  });

  it('has room for an address that is longer than its column', () => {
    expect(heightOf([40], [`https://example.nl/${'a'.repeat(81)}`])).toBe(39);
  });
});
