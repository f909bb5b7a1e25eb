import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderMan } from '../../src/render/man.ts';
import { type Block, cell, heading, item, list, paragraph } from '../../src/view/document.ts';

const pageOf = (...blocks: readonly Block[]): string =>
  renderMan({ title: 'kiem', language: 'en', blocks: [paragraph('Summary'), ...blocks] });

describe('a page for man', () => {
  it.each([
    ['.so /etc/passwd', '\\&.so /etc/passwd'],
    ["'br", "\\&'br"],
    ['a\n.so b', 'a .so b'],
    ['\\fBbold', '\\efBbold'],
    ['één …', '\\[u00E9]\\[u00E9]n \\[u2026]'],
    ['--flag', '\\-\\-flag'],
    ['\u001b[31mred', '\\eu001b[31mred'],
  ])('makes no request and no escape of %j', (text, written) => {
    expect(pageOf(paragraph(text)).split('\n').slice(3)).toEqual(['.PP', written, '']);
  });

  it('keeps a quote in a title', () => {
    expect(pageOf(heading(2, 'say "no"'))).toContain('.SH "say \\(dqno\\(dq"');
  });

  it('has headings, terms, lists, tables, pictures and lines as they are', async () => {
    const twin: Block = {
      kind: 'table',
      columns: [{ head: 'code' }, { head: 'means' }, { head: 'why' }],
      rows: [
        [cell('0'), cell('done'), cell('')],
        [cell('1'), cell('not done'), cell('a fault')],
      ],
    };
    const page = pageOf(
      heading(1, 'The title, which stands above already'),
      heading(2, 'Part'),
      heading(3, 'Part of it'),
      paragraph('Not the  first\nparagraph, with ##[error] in it'),
      { kind: 'fields', fields: [{ label: '--risk', values: [['a factor'], ['or two']] }] },
      list([item(['point'], [paragraph('under')]), item(['point without more'])]),
      twin,
      { kind: 'figure', caption: 'A picture', picture: [], twin, legend: 'its signs' } as unknown as Block,
      { kind: 'listing', text: '\n  a: 1\n\n    .b: 2 \n\n' },
      { kind: 'command', text: 'kiem select' },
      { kind: 'page-break' },
    );
    await expect(page).toMatchFileSnapshot(join(import.meta.dirname, 'golden/page.man'));
  });

  it('has a name alone where nothing is said of it', () => {
    expect(renderMan({ title: 'kiem', language: 'en', blocks: [] })).toBe('.TH "KIEM" 1\n.SH NAME\nkiem\n');
    expect(renderMan({ title: 'kiem', language: 'en', blocks: [heading(2, 'Part')] })).toBe(
      '.TH "KIEM" 1\n.SH NAME\nkiem\n.SH "Part"\n',
    );
  });
});
