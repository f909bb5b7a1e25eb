import { describe, expect, it } from 'vitest';
import { readFigure } from '../../../src/core/questionnaire/read-figure.ts';
import { figureText } from '../../../src/tell/figure-text.ts';
import { lensOf } from '../../../src/tell/lens.ts';
import { smallCatalogue } from './small-catalogue.ts';

describe('a local figure', () => {
  it.each([
    ['12,4 %, 2023, Regiobeeld', { value: 12.4, unit: '%', year: 2023, source: 'Regiobeeld' }],
    ['31; 2024; GGD-monitor, tabel 3', { value: 31, year: 2024, source: 'GGD-monitor, tabel 3' }],
    ['31 %,  2024 ;  GGD ', { value: 31, unit: '%', year: 2024, source: 'GGD' }],
    [`5 ${'a'.repeat(80)}, 2024, GGD`, { value: 5, unit: 'a'.repeat(80), year: 2024, source: 'GGD' }],
    [`31, 2024, ${'a'.repeat(300)}`, { value: 31, year: 2024, source: 'a'.repeat(300) }],
    ['140 gezinnen, 2022, eigen telling', { value: 140, unit: 'gezinnen', year: 2022, source: 'eigen telling' }],
  ])('is read from %s', (typed, figure) => {
    expect(readFigure(typed)).toEqual(figure);
  });

  it.each([
    '',
    '12,4 %',
    '12,4 %, 2023',
    'veel, 2023, Regiobeeld',
    '12, 23, Regiobeeld',
    '12, 12023, Regiobeeld',
    '12, 20234, Regiobeeld',
    `12, 2023, ${'a'.repeat(301)}`,
  ])('is not %j', (typed) => {
    expect(readFigure(typed)).toBe('incomplete');
  });

  it.each(['1e400 %', '1 000 gezinnen', `5 ${'a'.repeat(81)}`])('is not %j with year and source', (amount) => {
    expect(readFigure(`${amount}, 2023, Regiobeeld`)).toBe('incomplete');
  });

  it('is not one that can be thousands or decimals', () => {
    expect(readFigure('1.234 gezinnen, 2023, Regiobeeld')).toBe('two-ways');
  });

  it.each([
    ['nl', 12.4],
    ['en', 12.4],
    ['nl', 1.234],
    ['en', -12.345],
  ] as const)('is written as it can be read again (%s, %d)', (language, value) => {
    const figure = { value, unit: '%', year: 2023, source: 'Regiobeeld' };
    expect(readFigure(figureText(lensOf(smallCatalogue, language), figure))).toEqual(figure);
  });
});
