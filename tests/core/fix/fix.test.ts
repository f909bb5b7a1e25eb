import { expect, it } from 'vitest';
import { applyFixes } from '../../../src/core/fix/apply-fixes.ts';
import { fixOf, WHY_NOT } from '../../../src/core/fix/fix.ts';
import { likelyMeant, meantIn } from '../../../src/core/fix/likeness.ts';

const range = (endLine: number) => ({ start: { line: 1, column: 5 }, end: { line: endLine, column: 8 } });

const written = (...given: Parameters<typeof fixOf>) => {
  const fix = fixOf(...given);
  return fix.certainty === 'none' ? fix.why : [fix.certainty, applyFixes('id: abc\n', [fix.edits]).text];
};

it('a suggestion is written over what is marked, or around it', () => {
  expect(written({ text: 'xyz', trust: 'likely' }, range(1))).toEqual(['likely', 'id: xyz\n']);
  expect(written({ text: '', trust: 'certain', around: ['<', '>'] }, range(1))).toEqual(['certain', 'id: <abc>\n']);
});

it('is not written when it may not be, or where a value spans more than one line', () => {
  expect(written({ text: 'xyz', trust: { why: WHY_NOT.yours } }, range(1))).toEqual(WHY_NOT.yours);
  expect(written({ text: 'xyz', trust: 'likely' }, range(2))).toEqual(WHY_NOT.severalLines);
});

it.each([
  ['Report-2019', 'report-2018', { why: WHY_NOT.digits }],
  ['report-201', 'report-2019', { why: WHY_NOT.digits }],
  ['reprt-2019', 'report-2019', 'likely'],
])('of a list that can grow, %s for %s', (text, meant, trust) => {
  expect(likelyMeant(text, meant).trust).toEqual(trust);
});

it.each([
  ['Stated', 'stated', ['stated', 'state'], 'certain'],
  ['statd', 'stated', ['stated', 'studied'], 'certain'],
  ['state', 'stated', ['stated', 'states'], 'likely'],
  ['sttd', 'stated', ['stated', 'studied'], 'likely'],
  ['level1', 'level2', ['level2', 'level3'], { why: WHY_NOT.digits }],
])('of a closed list, %s for %s of %j', (text, meant, allowed, trust) => {
  expect(meantIn(text, meant, allowed)).toEqual({ text: meant, trust });
});
