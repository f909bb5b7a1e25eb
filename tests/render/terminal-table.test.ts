import { describe, expect, it } from 'vitest';
import { plainStyle, type Screen } from '../../src/render/style.ts';
import { drawTable, readTable } from '../../src/render/terminal-table.ts';
import { cell, type Table } from '../../src/view/document.ts';
import { runKiem } from '../support/fake-context.ts';

const screenOf = (width: number, tableWidth = width): Screen => ({
  width,
  tableWidth,
  style: plainStyle,
  unicode: true,
  linear: false,
});

const tableOf = (heads: readonly string[], ...rows: readonly (readonly string[])[]): Table => ({
  kind: 'table',
  columns: heads.map((head) => ({ head })),
  rows: rows.map((row) => row.map(cell)),
});

const named = tableOf(['factor', 'id'], ['problems of a parent', 'parental-psychiatric-problems']);

describe('a table that is too wide for its words', () => {
  it('has less between its columns', () => {
    expect(drawTable(named, screenOf(39))).toContain('problems  parental-psychiatric-problems');
    expect(drawTable(named, screenOf(38))).toContain('problems parental-psychiatric-problems');
  });

  it('is a block for each row where even that breaks a word', () => {
    const lines = drawTable(named, screenOf(37));
    expect(lines).toEqual(['problems of a parent', '  id: parental-psychiatric-problems']);
    expect(lines).toEqual(readTable(named, screenOf(37)));
  });

  it('keeps its title as blocks too', () => {
    expect(readTable({ ...named, caption: 'All of them' }, screenOf(60)).slice(0, 2)).toEqual(['All of them', '']);
  });
});

it('a table is as wide as it needs on a terminal that is wider than a line of text', () => {
  const long = tableOf(['factor', 'what it is'], ['word '.repeat(20).trim(), 'other '.repeat(15).trim()]);
  expect(drawTable(long, screenOf(120))).toHaveLength(4);
  expect(drawTable(long, screenOf(120, 200))).toHaveLength(3);
});

describe.each([52, 60, 80, 100, 200])('on a terminal of %i columns', (columns) => {
  it.each([
    ['parental-psychiatric-or-addiction-problems', 'list factors --search depressie --lang nl'],
    ['armoede-en-gezondheid-van-kinderen', 'list interventions --factor low-socioeconomic-status --lang nl'],
  ])('%s can be copied', async (id, line) => {
    const { stdout } = await runKiem([...line.split(' '), '--no-pager', '--no-color'], { columns });
    expect(stdout).toContain(id);
  });
});

it.each(['phase', 'intervention'])('coverage by %s says what its signs stand for before the map', async (by) => {
  const { stdout } = await runKiem(['coverage', '--by', by, '--risk', 'poverty,prenatal-smoking']);
  const [legend, map] = ['How to read the marks', 'Active smoking'].map((words) => stdout.indexOf(words));
  expect(legend).toBeGreaterThan(0);
  expect(legend).toBeLessThan(map ?? 0);
});
