import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance, nearest, nearestFew, nearestIn } from '../../src/core/nearest.ts';
import { draws } from '../support/draws.ts';

const id = fc.array(fc.constantFrom('a', 'b', 'c', '-'), { maxLength: 9 }).map((parts) => parts.join(''));

/** The same by its definition, without any cleverness. */
function distanceByDefinition(from: string, to: string): number {
  if (from === '' || to === '') return from.length + to.length;
  const [a, b] = [from.slice(1), to.slice(1)];
  const [[first, second], [other, next]] = [from, to];
  const change = distanceByDefinition(a, b) + (first === other ? 0 : 1);
  const best = Math.min(change, distanceByDefinition(a, to) + 1, distanceByDefinition(from, b) + 1);
  const isSwap = from.length > 1 && to.length > 1 && first === next && second === other;
  return isSwap ? Math.min(best, distanceByDefinition(from.slice(2), to.slice(2)) + 1) : best;
}

it('counts edits as the definition has it', () => {
  const short = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 5 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(short, short, (from, to) => {
      expect(editDistance(from, to)).toBe(distanceByDefinition(from, to));
    }),
    { numRuns: draws(300, 3000), seed: 13 },
  );
});

it('a limit on the edits leaves out what lies beyond it, and changes nothing else', () => {
  fc.assert(
    fc.property(id, id, fc.integer({ min: 0, max: 4 }), (from, to, most) => {
      const edits = editDistance(from, to);
      expect(editDistance(from, to, most)).toBe(edits > most ? Infinity : edits);
    }),
    { numRuns: draws(500, 5000), seed: 13 },
  );
});

it.each([
  ['a letter too few', 'parental-stres', 'parental-stress'],
  ['two letters swapped', 'paretnal-stress', 'parental-stress'],
  ['words in another order', 'stress parental', 'parental-stress'],
  ['a word that has begun', 'smok', 'prenatal-smoking'],
  ['words with signs around them', '"stress", parental!', 'parental-stress'],
  ['three letters wrong', 'prental-stras', 'parental-stress'],
  ['four letters wrong', 'prental-stra', undefined],
  ['a word of two letters', 'income lo', undefined],
  ['one word of two', 'stress children', undefined],
  ['another word', 'poverty', undefined],
  ['no word', '—', undefined],
])('%s', (_, text, meant) => {
  const ids = ['prenatal-smoking', 'parental-stress', 'low-income'];
  expect(nearest(text, ids)).toBe(meant);
  expect(nearestIn(ids)(text)).toBe(meant);
});

it('a text longer than any id has no nearest, and that is known at once', () => {
  const long = 'stress-'.repeat(100_000);
  expect(nearest(long, ['stress'])).toBeUndefined();
  expect(nearestFew(long, ['stress'])).toEqual([]);
});

it('the first 100 slips of a run are sought, and what was sought stays known', () => {
  const seek = nearestIn(['stress']);
  expect(seek('stres')).toBe('stress');
  for (let index = 1; index < 100; index += 1) seek(`word${String(index)}`);
  expect(seek('strss')).toBeUndefined();
  expect(seek('stres')).toBe('stress');
});

it('of candidates that are equally near, the first by name is meant', () => {
  expect(nearest('smoke', ['smoke-zz', 'smoke-aa'])).toBe('smoke-aa');
  expect(nearestFew('stres', ['stress', 'stresa', 'poverty'])).toEqual(['stresa', 'stress']);
});

it('the nearest is meant, wherever it stands, and not what was typed itself', () => {
  expect(nearest('strest', ['stresab', 'strests'])).toBe('strests');
  expect(nearest('strest', ['strests', 'stresab'])).toBe('strests');
  expect(nearest('strest', ['strest', 'stress'])).toBe('stress');
  expect(nearest('huis in', ['roken-buitenshuis', 'roken-in-huis'])).toBe('roken-in-huis');
});

it('few are three, and those that share a word go first', () => {
  expect(nearestFew('stres', ['stress', 'stresa', 'stresb', 'stresc'])).toEqual(['stresa', 'stresb', 'stresc']);
  expect(nearestFew('debt', ['indebtedness', 'debt-counsel'])).toEqual(['debt-counsel', 'indebtedness']);
  expect(nearestFew('in', ['roken-in-huis'])).toEqual([]);
});

it('what is short is near to little', () => {
  expect(nearestFew('foo', ['ffe', 'food', 'io', 'foetal-growth'])).toEqual(['food']);
  expect(nearestFew('x', ['cp', 'xy', 'sexual-violence'])).toEqual([]);
});

it.each([
  ['nope', []],
  ['kop', ['kopp']],
  ['rokne', ['roken']],
  ['roken in huis', ['roken']],
  ['armoed', ['armoede', 'armoedebestrijding']],
])('few are near to %s', (text, near) => {
  expect(nearestFew(text, ['kopp', 'roken', 'roker', 'armoede', 'armoedebestrijding'])).toEqual(near);
});

it('of two that are as near the first by name is meant, in whatever order they stand', () => {
  expect([nearest('strest', ['stresa', 'stresb']), nearest('strest', ['stresb', 'stresa'])]).toEqual([
    'stresa',
    'stresa',
  ]);
});
