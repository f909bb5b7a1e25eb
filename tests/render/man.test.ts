import { describe, expect, it } from 'vitest';
import { renderMan } from '../../src/render/man.ts';
import { type Block, cell, heading, item, list, paragraph } from '../../src/view/document.ts';

const pageOf = (...blocks: readonly Block[]): string =>
  renderMan({ title: 'kiem', language: 'en', blocks: [paragraph('Summary'), ...blocks] });

/** What groff obeys: a request at the start of a line, or an escape. */
const requests = (page: string): readonly string[] =>
  page.split('\n').flatMap((line) => /^\.(\w+)/.exec(line)?.[1] ?? []);

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

  it('has headings, terms, lists, tables and lines as they are', () => {
    const page = pageOf(
      heading(3, 'Part'),
      { kind: 'fields', fields: [{ label: '--risk', values: [['a factor'], ['or two']] }] },
      list([item(['point'], [paragraph('under')])]),
      { kind: 'table', columns: [{ head: 'code' }, { head: 'means' }], rows: [[cell('0'), cell('done')]] },
      { kind: 'listing', text: 'a: 1\n  .b: 2\n' },
    );
    expect(requests(page)).toEqual([
      'TH',
      'SH',
      'SS',
      'TP',
      'B',
      'br',
      'IP',
      'RS',
      'PP',
      'RE',
      'TP',
      'B',
      'PP',
      'RS',
      'nf',
      'fi',
      'RE',
    ]);
    expect(page).toContain('\na: 1\n  \\&.b: 2\n');
  });
});
