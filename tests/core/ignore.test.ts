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

it('one comment is about all findings of its code on its line', () => {
  expect(withoutIgnored([found(ONE), found(ONE)], [comment(ONE, 'they are right')])).toEqual({
    diagnostics: [],
    count: 2,
  });
});

it.each<readonly [string, Diagnostic, IgnoreComment, Omit<Diagnostic, 'file' | 'range'>]>([
  [
    'without a reason',
    found(ONE),
    comment(ONE),
    {
      code: 'config/ignore-without-reason',
      severity: 'error',
      message: {
        nl: 'zet er een reden achter: # kiem-ignore catalogue/one: waarom',
        en: 'give a reason: # kiem-ignore catalogue/one: why',
      },
    },
  ],
  [
    'about another code',
    found(ONE),
    comment('a.yaml 7 catalogue/two', 'it is right'),
    {
      code: 'config/unused-ignore',
      severity: 'warning',
      message: {
        nl: 'hier is geen catalogue/two om te negeren; verwijder het commentaar',
        en: 'there is no catalogue/two here to ignore; remove the comment',
      },
    },
  ],
  [
    'about what keeps the data from being loaded',
    found(ONE, 'error'),
    comment(ONE, 'it is right'),
    {
      code: 'config/not-to-silence',
      severity: 'error',
      message: {
        nl: 'met catalogue/one zijn de gegevens niet te gebruiken, dus negeren kan niet; herstel de fout en verwijder het commentaar',
        en: 'with catalogue/one the data cannot be used, so it cannot be ignored; mend the fault and remove the comment',
      },
    },
  ],
])('a comment %s leaves what was found, and is told where it stands', (_, one, about, told) => {
  expect(withoutIgnored([one], [about])).toEqual({
    diagnostics: [one, { ...told, file: 'a.yaml', range: rangeAt(6) }],
    count: 0,
  });
});
