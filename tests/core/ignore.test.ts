import { expect, it } from 'vitest';
import { type IgnoreComment, withoutIgnored } from '../../src/core/check/ignore.ts';
import type { Diagnostic } from '../../src/core/diagnostic.ts';

const rangeAt = (line: number) => ({ start: { line, column: 1 }, end: { line, column: 1 } });

/** `a.yaml 7 catalogue/one`: a finding, or a comment that is about one. */
function found(shorthand: string, severity: Diagnostic['severity'] = 'warning'): Diagnostic {
  const [file = '', line = '', code = ''] = shorthand.split(' ');
  return { file, range: rangeAt(Number(line)), code, severity, message: { nl: code, en: code } };
}

function comment(shorthand: string, reason?: string): IgnoreComment {
  const { file, range, code } = found(shorthand);
  const { line } = range.start;
  return { file, range: rangeAt(line - 1), code, line, ...(reason !== undefined && { reason }) };
}

const shortOf = ({ file, range, code }: Diagnostic): string => `${file} ${String(range.start.line)} ${code}`;
const ONE = 'a.yaml 7 catalogue/one';

it.each<readonly [string, string, readonly string[], number]>([
  ['goes', ONE, [], 1],
  ['stays when the comment is about another file', 'b.yaml 7 catalogue/one', [ONE, 'b.yaml 6 config/unused-ignore'], 0],
  ['stays when it is about another line', 'a.yaml 8 catalogue/one', [ONE, 'a.yaml 7 config/unused-ignore'], 0],
  ['stays when it is about another code', 'a.yaml 7 catalogue/two', [ONE, 'a.yaml 6 config/unused-ignore'], 0],
])('what a comment says to ignore %s', (_, about, left, count) => {
  const { diagnostics, count: ignored } = withoutIgnored([found(ONE)], [comment(about, 'it is right')]);
  expect([diagnostics.map(shortOf), ignored]).toEqual([left, count]);
});

it('without a reason nothing is ignored', () => {
  const { diagnostics, count } = withoutIgnored([found(ONE)], [comment(ONE)]);
  expect([diagnostics.map(shortOf), count]).toEqual([[ONE, 'a.yaml 6 config/ignore-without-reason'], 0]);
});

it('one comment is about all findings of its code on its line', () => {
  expect(withoutIgnored([found(ONE), found(ONE)], [comment(ONE, 'they are right')])).toEqual({
    diagnostics: [],
    count: 2,
  });
});

it('what keeps the data from being loaded stays, and the comment is told', () => {
  const { diagnostics, count } = withoutIgnored([found(ONE, 'error')], [comment(ONE, 'it is right')]);
  expect([diagnostics.map(shortOf), count]).toEqual([[ONE, 'a.yaml 6 config/not-to-silence'], 0]);
});
