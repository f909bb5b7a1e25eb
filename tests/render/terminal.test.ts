import { describe, expect, it } from 'vitest';
import { plainStyle, type Screen } from '../../src/render/style.ts';
import { renderTerminal } from '../../src/render/terminal.ts';
import {
  type Block,
  type Cell,
  cell,
  heading,
  item,
  list,
  paragraph,
  strong,
  type Table,
  toned,
} from '../../src/view/document.ts';

/** Emphasis that can be seen in a text. */
const style = {
  ...plainStyle,
  heading: (text: string) => `#${text}`,
  strong: (text: string) => text.replace(/.+/, '*$&*'),
  muted: (text: string) => `(${text})`,
  warning: (text: string) => `!${text}`,
  link: (text: string) => `<${text}>`,
};
const PLAIN: Screen = { width: 30, style: plainStyle, unicode: true, linear: false };

const drawn = (blocks: readonly Block[], look: Partial<Screen> = {}): readonly string[] =>
  renderTerminal({ title: '', language: 'en', blocks }, { ...PLAIN, ...look })
    .split('\n')
    .slice(0, -1);

const tableOf = (heads: readonly string[], rows: readonly (readonly string[])[], more: Partial<Table> = {}): Table => ({
  kind: 'table',
  columns: heads.map((head) => ({ head })),
  rows: rows.map((row) => row.map(cell)),
  ...more,
});

describe('a block in a terminal', () => {
  it.each<readonly [string, Block, readonly string[]]>([
    ['a title', heading(1, 'Title'), ['#Title', '═════']],
    ['a chapter', heading(2, 'A chapter'), ['#A chapter', '─────────']],
    ['a part', heading(3, 'Part'), ['#Part']],
    ['text', paragraph('a ', strong('b'), { kind: 'muted', text: 'c' }), ['a *b*(c)']],
    ['a remark', toned('muted', 'a'), ['(a)']],
    ['a warning', toned('warning', 'a'), ['!a']],
    ['text in no tone', toned('plain', 'a'), ['a']],
    ['a link', paragraph({ kind: 'link', text: 'a', url: 'https://b' }), ['a (<https://b>)']],
    ['an address', paragraph({ kind: 'link', text: 'https://b', url: 'https://b' }), ['<https://b>']],
    ['long text', paragraph('one two three four five six seven'), ['one two three four five six', 'seven']],
    [
      'a list',
      list([item(['one two three four five six seven'], [list([item(['b'])]), paragraph('')]), item(['c'])]),
      ['• one two three four five six', '  seven', '  • b', '', '• c'],
    ],
    [
      'a numbered list',
      { kind: 'list', ordered: true, items: [item(['a'], [paragraph('b')]), item(['c'])] },
      ['1. a', '   b', '2. c'],
    ],
    [
      'fields, what does not fit beside its name under it',
      {
        kind: 'fields',
        fields: [
          { label: 'By', values: [['a nurse'], ['or a midwife, in the home']] },
          { label: 'A long name', values: [['x']] },
        ],
      },
      ['*By*        a nurse', '          or a midwife, in the', '          home', 'A long name', '          x'],
    ],
    ['short fields', { kind: 'fields', fields: [{ label: 'By', values: [['a']] }] }, ['*By*  a']],
    [
      'a command, which is never broken',
      { kind: 'command', text: 'kiem select --risk poverty --lang nl' },
      ['  kiem select --risk poverty --lang nl'],
    ],
    ['a listing', { kind: 'listing', text: 'a:\n  - b\n\n' }, ['    a:', '      - b']],
    ['nothing of a new page on paper', { kind: 'page-break' }, ['']],
  ])('is %s', (_, block, lines) => {
    expect(drawn([block], { style })).toEqual(lines);
  });

  it('has room above it, two lines above a chapter, and none under the head of a part', () => {
    const blocks = [heading(1, 'T'), heading(2, 'C'), paragraph('a'), heading(3, 'P'), paragraph('b'), heading(2, 'D')];
    expect(drawn(blocks)).toEqual(['T', '═', '', '', 'C', '─', '', 'a', '', 'P', 'b', '', '', 'D', '─']);
  });

  it('has only signs of ASCII where the terminal has no others', () => {
    const blocks = [heading(1, 'T'), heading(2, 'C'), list([item(['a'])]), tableOf(['n'], [['x']])];
    expect(drawn(blocks, { unicode: false })).toEqual(['T', '=', '', '', 'C', '-', '', '- a', '', 'n', '-', 'x']);
  });
});

describe('a table in a terminal', () => {
  const twin = tableOf(['name', 'n'], [['x', '10']]);

  it('has its caption above, its heads on a line, and its numbers under each other', () => {
    const columns = [
      { head: 'name' },
      { head: 'n', align: 'right' as const },
      { head: 'how', align: 'center' as const },
    ];
    const rows = [
      [cell('one'), cell('10'), cell('middle')],
      [cell('two'), cell('9'), { line: [strong('ok')] }],
      [cell('short')],
    ];
    expect(drawn([{ kind: 'table', caption: 'All', columns, rows }], { style })).toEqual([
      ...['All', '', '*name*  *n*  *how*', '──────  ───  ──────'],
      ...['one      10  middle', 'two       9   *ok*', 'short'],
    ]);
  });

  it('stands for a picture, with what its signs mean', () => {
    const picture = { kind: 'units', title: '', legend: [], rows: [] } as const;
    expect(drawn([{ kind: 'figure', caption: 'Seen', picture, twin, legend: 'n = number' }])).toEqual([
      'Seen',
      '',
      'name  n',
      '────  ──',
      'x     10',
      '',
      'n = number',
    ]);
  });

  it('gives what room there is to the columns that want it, and breaks no word', () => {
    const text = 'a visit at home by a nurse who knows the family';
    expect(drawn([tableOf(['name', 'what it is', 'n'], [['VoorZorg', text, '1']])])).toEqual([
      ...['name      what it is         n', '────────  ─────────────────  ─'],
      ...['VoorZorg  a visit at home    1', '          by a nurse who', '          knows the family'],
    ]);
  });

  it('draws the rows one below the other where a word would break', () => {
    const [a, b] = ['abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
    expect(drawn([tableOf([a, 'n', b], [['x', '10', 'y']])])).toEqual(['x', '  n: 10', `  ${b}`, '    : y']);
  });

  it('is cut between columns where its rows have names, which each part repeats', () => {
    const heads = ['name', ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth']];
    const row = ['x', '1', '2', '3', '4', '5', '6'];
    expect(drawn([tableOf(heads, [row], { rowHeads: 1, caption: 'All' })])).toEqual([
      ...['All', '', '1/2', 'name  first  second  third', '────  ─────  ──────  ─────', 'x     1      2       3'],
      ...['', '2/2', 'name  fourth  fifth  sixth', '────  ──────  ─────  ─────', 'x     4       5      6'],
    ]);
    expect(drawn([tableOf(heads, [row])]).join('\n')).not.toContain('1/2');
  });

  it('is read row by row where columns do not help, with what stands behind a letter', () => {
    const titled: Cell = { ...cell('G'), title: 'good' };
    const columns = [{ head: 'name' }, { head: 'by' }, { head: 'A', title: 'Poverty' }, { head: 'B' }, { head: 'C' }];
    const rows = [
      [cell('x'), cell('nurse'), titled, cell('a long text that goes on and on'), cell('')],
      [{ line: [strong('y')] }],
    ];
    expect(drawn([{ kind: 'table', columns, rows, rowHeads: 2 }, heading(2, 'C')], { linear: true, style })).toEqual([
      ...['x, nurse', '  Poverty: good', '  B: a long text that goes', '    on and on', '*y*'],
      ...['', '', '#C'],
    ]);
    expect(drawn([twin], { linear: true })).toEqual(['x', '  n: 10']);
  });
});
