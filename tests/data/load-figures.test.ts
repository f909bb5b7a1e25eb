import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRows } from '../../src/read/csv-rows.ts';
import { loadFigures } from '../../src/read/load-figures.ts';

const KNOWN = new Set(['big2', 'problem-debt-19-45']);
const load = (text: string) => loadFigures('figures.csv', new TextEncoder().encode(text), KNOWN);
const table = (...rows: readonly string[]): string => ['indicator,year,value,region,source', ...rows, ''].join('\n');

describe('rows of a CSV', () => {
  const cell = fc.string({ maxLength: 8 }).map((text) => `a${text.replaceAll(/\r/g, '')}b`);

  it.each([',', ';'] as const)('come back as they were written, with %s between them', (separator) => {
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 }), (rows) => {
        const text = rows.map((cells) => cells.map(quoted).join(separator)).join('\r\n');
        expect(csvRows(text, separator).rows.map(({ cells }) => cells)).toEqual(rows);
      }),
    );
  });

  it('know the line on which they begin, also after a cell of several lines', () => {
    expect(csvRows('a\n\n"b\nc",d\ne\n', ',').rows).toEqual([
      { line: 1, cells: ['a'] },
      { line: 3, cells: ['b\nc', 'd'] },
      { line: 5, cells: ['e'] },
    ]);
  });
});

describe('a table of local figures', () => {
  const one = { line: 2, indicator: 'big2', year: 2023, value: 16.4, unit: '%', region: 'Waterstad' };

  it.each([
    ['with commas', 'indicator,year,value,region\nbig2,2023,16.4 %,Waterstad\n'],
    ['of Dutch Excel', '\ufeffindicator;jaar;waarde;regio\r\nbig2;2023;16,4%;Waterstad\r\n;;;\r\n'],
    ['with a decimal comma in quotes', 'indicator,year,value,region\nbig2,2023,"16,4 %",Waterstad'],
    [
      'with its columns in another order, and more of them',
      'Regio,Naam,Value,Year,Indicator\nWaterstad,Big2,16.4%,2023,big2\n',
    ],
  ])('is read %s', (_how, text) => {
    expect(load(text)).toEqual({ rows: [one], faults: [] });
  });

  it.each([
    ['a blank is unknown, not zero', 'big2,2023,,Waterstad,', []],
    ['zero is a figure', 'big2,2023,0,Waterstad,', [{ value: 0 }]],
    ['a figure below zero', 'big2,2023,"-0,123",Waterstad,', [{ value: -0.123 }]],
    ['the notation of a spreadsheet', 'big2,2023,1E+05,,', [{ value: 100_000 }]],
    ['a unit with a number in it', 'big2,2023,8 per 1000,,', [{ value: 8, unit: 'per 1000' }]],
    ['a source of its own', 'big2,2023,5,,Perined', [{ value: 5, source: 'Perined' }]],
  ])('%s', (_what, row, rows) => {
    const loaded = load(table(row));
    expect(loaded.faults).toEqual([]);
    expect(loaded.rows).toHaveLength(rows.length);
    expect(loaded.rows).toMatchObject(rows);
  });

  it.each([
    ['an indicator that is not there', 'bg2,2023,5,,', { kind: 'unknown-indicator', text: 'bg2', nearest: 'big2' }],
    ['no indicator', ',2023,5,,', { kind: 'unknown-indicator', text: '' }],
    ['a year that is none', 'big2,23,5,,', { kind: 'bad-year', text: '23' }],
    ['words for a value', 'big2,2023,n.b.,,', { kind: 'bad-value', text: 'n.b.' }],
    ['a range for a value', 'big2,2023,5-8 %,,', { kind: 'bad-value', text: '5-8 %' }],
    ['a number beyond all numbers', 'big2,2023,1e400,,', { kind: 'bad-value', text: '1e400' }],
    ['a space for thousands', 'big2,2023,1 000 children,,', { kind: 'bad-value', text: '1 000 children' }],
    ['a unit that is a story', `big2,2023,5 ${'a'.repeat(81)},,`, { kind: 'too-long', column: 'value' }],
    ['another notation for thousands', "big2,2023,1'234,,", { kind: 'bad-value', text: "1'234" }],
    ['a number that cannot be kept', `big2,2023,${'9'.repeat(400)},,`, { kind: 'bad-value', text: '9'.repeat(400) }],
    ['a value that may be thousands', 'big2,2023,1.234,,', { kind: 'two-ways', text: '1.234' }],
    ['a value of thousands of thousands', 'big2,2023,1.234.567,,', { kind: 'two-ways', text: '1.234.567' }],
    ['a decimal comma that makes two cells', 'big2,2023,16,4,,', { kind: 'cells', found: 6, expected: 5 }],
    ['a name of a place that is a story', `big2,2023,5,${'a'.repeat(81)},`, { kind: 'too-long', column: 'region' }],
  ])('%s is told at its line', (_what, row, fault) => {
    expect(load(table(row))).toEqual({ rows: [], faults: [{ line: 2, ...fault }] });
  });

  it('tells all that is wrong at once, in the order of the lines', () => {
    const rows = ['big2,2023,5,A,', 'big2,2023,6,a,', 'problem-debt-19-45,2023,1,,', 'nothing,x,y,,'];
    expect(load(table(...rows)).faults.map(({ line, kind }) => `${String(line)} ${kind}`)).toEqual([
      '3 twice',
      '4 no-region',
      '5 unknown-indicator',
      '5 bad-year',
      '5 bad-value',
    ]);
  });

  it.each([
    ['no columns', '', ['no-column', 'no-column', 'no-column']],
    ['a column twice', 'indicator,jaar,year,value\n', ['same-column']],
    ['a quote that stays open', 'indicator,year,value\nbig2,"2023,5\n', ['open-quote']],
    ['characters that cannot be seen', 'indicator,year,value\nbig2,2023,5\u202e\n', ['text']],
  ])('is refused for %s', (_what, text, kinds) => {
    const { rows, faults } = load(text);
    expect(rows).toEqual([]);
    expect(faults.map(({ kind }) => kind)).toEqual(kinds);
  });

  it('is refused when it is too large, or no text', () => {
    expect(load(`indicator,year,value\n${'\n'.repeat(3 * 1024 * 1024)}`).faults).toMatchObject([{ kind: 'text' }]);
    expect(loadFigures('f.csv', new Uint8Array([0xff, 0xfe, 0x69, 0]), KNOWN).faults).toMatchObject([{ kind: 'text' }]);
  });

  it('ends in reasonable time whatever is in it', () => {
    const began = performance.now();
    load(table(...Array.from({ length: 40_000 }, (_, index) => `big${String(index)},1,2,3,4`)));
    load(`${'"'.repeat(1_000_001)}\n`);
    load(table(...Array<string>(100_000).fill('"""",;;')));
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});
