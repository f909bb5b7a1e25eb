import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { type Block, cell, item, list, type Line, paragraph, strong } from '../../src/view/document.ts';

const rendered = (...blocks: readonly Block[]): string => renderMarkdown({ title: '', language: 'en', blocks });
const line = (...parts: Line): string => rendered(paragraph(...parts)).trimEnd();

describe('text in Markdown', () => {
  it.each([
    ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
    ['a *b* _c_ `d` ~e~', 'a \\*b\\* \\_c\\_ \\`d\\` \\~e\\~'],
    ['# no heading', '\\# no heading'],
    ['- no list', '\\- no list'],
    ['+ no list', '\\+ no list'],
    ['1. no list', '1\\. no list'],
    ['2019) no list', '2019\\) no list'],
    ['> no quotation', '\\> no quotation'],
    ['&lt; stays as written', '\\&lt; stays as written'],
    ['AT&T', 'AT&T'],
    ['two\nlines\n\n# heading', 'two lines # heading'],
    ['a\u202eb', 'a\\\\u202eb'],
    [':: no command', '\\:: no command'],
  ])('%j is only text', (text, expected) => {
    expect(line(text)).toBe(expected);
  });

  it.each([
    ['see https://example.nl/a_b', 'see https:<!-- -->//example.nl/a\\_b'],
    ['ftp://example.nl', 'ftp:<!-- -->//example.nl'],
    ['(www.example.nl)', '(www<!-- -->.example.nl)'],
    ['_www.example.nl', '\\_www<!-- -->.example.nl'],
    ['info@example.nl', 'info@<!-- -->example.nl'],
    ['a_b@_c.nl', 'a\\_b@<!-- -->\\_c.nl'],
    ['thanks to @octocat', 'thanks to @<!-- -->octocat'],
    ['@github/team', '@<!-- -->github/team'],
    ['#1 and owner/repo#12', '\\#<!-- -->1 and owner/repo#<!-- -->12'],
    ['gh-7', 'gh-<!-- -->7'],
    ['octocat@96272311f94af', 'octocat@<!-- -->962723<!-- -->11f94a<!-- -->f'],
    ['in 9627231.', 'in 962723<!-- -->1.'],
    [`a${'0123456789abcdef'.repeat(2)}`, 'a01234<!-- -->56789a<!-- -->bcdef0<!-- -->123456<!-- -->789abc<!-- -->def'],
  ])('%j becomes no link and no mention on GitHub', (text, expected) => {
    expect(line(text)).toBe(expected);
  });

  it.each([['feedback'], ['20 % at 3 months'], ['a # b @ c'], ['2026-11-27'], ['0'.repeat(64)]])(
    '%j is nothing of the kind',
    (text) => {
      expect(line(text)).toBe(text);
    },
  );

  it('keeps spaces outside the marks of strong text', () => {
    expect(line(strong('Factor. '), 'text')).toBe('**Factor.** text');
  });

  it.each([
    ['https://example.nl/a', '<https://example.nl/a>'],
    ['https://example.nl/a|b>c', '<https://example.nl/a%7Cb%3Ec>'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
    ['http://example.nl', 'http:<!-- -->//example.nl'],
    ['https://user@example.nl', 'https:<!-- -->//user@<!-- -->example.nl'],
    ['data:text/html,x', 'data:text/html,x'],
  ])('makes of %s a link only when it is plain https', (url, expected) => {
    expect(line({ kind: 'link', text: url, url })).toBe(expected);
  });
});

describe('blocks in Markdown', () => {
  it('writes tables that a pipe in a cell cannot break', () => {
    const table: Block = {
      kind: 'table',
      columns: [{ head: 'a|b' }, { head: 'n', align: 'right' }],
      rows: [[cell('x | y\nz'), cell('1')]],
    };
    expect(rendered(table)).toBe('| a\\|b | n |\n| --- | --: |\n| x \\| y z | 1 |\n');
  });

  it('makes the name of a field strong, whatever space stands before it', () => {
    const block: Block = {
      kind: 'fields',
      fields: [
        { label: '  1', values: [['one']] },
        { label: 'By', values: [['a *nurse*'], ['- b']] },
      ],
    };
    expect(rendered(block)).toBe('- **1:** one\n- **By:**\n  - a \\*nurse\\*\n  - \\- b\n');
  });

  it('indents what stands under an item', () => {
    const nested = list([item(['one'], [list([item(['two'])])]), item(['three'])]);
    expect(rendered(nested)).toBe('- one\n\n  - two\n- three\n');
  });

  it('fences a command with more backticks than it holds', () => {
    expect(rendered({ kind: 'command', text: 'kiem ```rm``` `x`' })).toBe('````sh\nkiem ```rm``` `x`\n````\n');
  });
});
