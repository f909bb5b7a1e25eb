import { describe, expect, it } from 'vitest';
import { readFigure } from '../../../src/core/questionnaire/read-figure.ts';
import { figureText } from '../../../src/tell/figure-text.ts';
import { lensOf } from '../../../src/tell/lens.ts';
import { smallCatalogue } from './small-catalogue.ts';

describe('a local figure', () => {
  it.each([
    ['12,4 %, 2023, Regiobeeld', { value: 12.4, unit: '%', year: 2023, source: 'Regiobeeld' }],
    ['31; 2024; GGD-monitor, tabel 3', { value: 31, year: 2024, source: 'GGD-monitor, tabel 3' }],
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
  ])('is not %j', (typed) => {
    expect(readFigure(typed)).toBeUndefined();
  });

  it.each(['nl', 'en'] as const)('is written as it can be read again (%s)', (language) => {
    const figure = { value: 12.4, unit: '%', year: 2023, source: 'Regiobeeld' };
    expect(readFigure(figureText(lensOf(smallCatalogue, language), figure))).toEqual(figure);
  });
});
