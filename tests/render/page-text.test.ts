import { expect, it } from 'vitest';
import { cutAtWord } from '../../src/render/page/page-text.ts';

it.each([
  [15, 'a visit at home'],
  [14, 'a visit at …'],
  [12, 'a visit at …'],
  [11, 'a visit …'],
  [10, 'a visit …'],
  [9, 'a visit …'],
  [8, 'a …'],
])('a text that is cut between words fits in %i columns', (room, shown) => {
  expect(cutAtWord('a visit at home', room, { unicode: true })).toBe(shown);
});

it('a first word that is too long is cut', () => {
  expect(cutAtWord('verloskundigenpraktijk', 10, { unicode: true })).toBe('verloskun…');
  expect(cutAtWord('verloskundigenpraktijk', 10, { unicode: false })).toBe('verlosk...');
});
