import { describe, expect, it } from 'vitest';
import { csvPieces, renderCsv } from '../../src/render/csv.ts';
import type { Value } from '../../src/view/sheet.ts';

const column = (name: string) => ({ name, about: '' });
const csv = (dialect: 'rfc4180' | 'nl', ...values: readonly Value[]): string =>
  renderCsv({ columns: values.map((_, index) => column(`c${String(index)}`)), rows: [values] }, dialect);

describe('renderCsv', () => {
  it.each<readonly [string, Value, string]>([
    ['leaves plain text alone', 'plain', 'plain'],
    ['keeps a negative number a number', -9, '-9'],
    ['writes booleans as words', false, 'false'],
    ['leaves what is absent empty', undefined, ''],
    ['quotes a comma', 'a,b', '"a,b"'],
    ['doubles a quote', 'a"b', '"a""b"'],
    ['keeps a line break inside quotes', 'a\nb', '"a\nb"'],
    ['disarms =', '=1+1', "'=1+1"],
    ['disarms +', '+1', "'+1"],
    ['disarms - at the start of a text', '-1', "'-1"],
    ['leaves a lone dash alone: nothing runs', '-', '-'],
    ['disarms @', '@SUM(1)', "'@SUM(1)"],
    ['disarms a tab', '\t=1', "'\t=1"],
    ['makes an escape sequence visible', '\u001b[31m', '\\u001b[31m'],
  ])('%s', (_, value, expected) => {
    expect(csv('rfc4180', value, 'end')).toBe(`c0,c1\r\n${expected},end\r\n`);
  });

  it('writes semicolons and a byte order mark for Dutch Excel, and quotes a semicolon', () => {
    expect(csv('nl', 'a;b', 'c,d')).toBe('\uFEFFc0;c1\r\n"a;b";c,d\r\n');
  });

  it.each<readonly [string, Value, string]>([
    ['a command to a GitHub runner', '::error file=a::b', '\\u003a:error file=a::b'],
    ['one behind blanks', '  ::error::b', '  \\u003a:error::b'],
    ['one on a later line of a cell', 'a\n::error::b', '"a\n\\u003a:error::b"'],
    ['one that acts anywhere in a line', 'a ##[error]b', 'a \\u0023#[error]b'],
    ['a command to an agent of Azure', 'a ##vso[task.x]b', 'a \\u0023#vso[task.x]b'],
    ['a pair of colons that nothing obeys', 'a::b', 'a::b'],
  ])('shows %s as text', (_, value, expected) => {
    expect(csv('rfc4180', value, '::end')).toBe(`c0,c1\r\n${expected},::end\r\n`);
  });

  it.each([undefined, ''])('shows in a single column that %j is a row', (value) => {
    expect(csv('rfc4180', value)).toBe('c0\r\n""\r\n');
  });

  it('writes the header of an empty table', () => {
    expect(renderCsv({ columns: [column('a'), column('b')], rows: [] }, 'rfc4180')).toBe('a,b\r\n');
  });

  it('writes rows that come in pieces as they come, and asks for the next when the last is written', async () => {
    const asked: string[] = [];
    async function* pieces() {
      for (const piece of ['a', 'b']) {
        asked.push(piece);
        yield await Promise.resolve([[piece]]);
      }
    }
    const written = csvPieces({ columns: [column('c')], pieces: pieces() }, 'rfc4180');
    expect([(await written.next()).value, asked]).toEqual(['c\r\n', []]);
    expect([(await written.next()).value, asked]).toEqual(['a\r\n', ['a']]);
    await written.return(undefined);
    expect(asked).toEqual(['a']);
  });
});
