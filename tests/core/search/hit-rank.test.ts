import { expect, it } from 'vitest';
import { calledBy, hitRankFor } from '../../../src/core/search/hit-rank.ts';

const rankOf = (typed: string, name: string, ...aliases: readonly string[]): number =>
  hitRankFor(typed)(calledBy([name], aliases));

it('an exact name comes first, then whole words, starts of words, an exact alias, words of an alias, the rest', () => {
  const ranks = [
    rankOf('armoede', 'Armoede'),
    rankOf('armoede', 'Langdurige armoede'),
    rankOf('armoede', 'Een armoedeval'),
    rankOf('armoede', 'Lage SES', 'armoede'),
    rankOf('armoede', 'Lage SES', 'stille armoede'),
    rankOf('armoede', 'Te weinig ijzer', 'bloedarmoede'),
  ];
  expect(ranks).toEqual([0, 1, 2, 3, 4, 5]);
});

it('one of several names or aliases is enough, and all that was typed must be in it', () => {
  const rankAmong = (typed: string, names: readonly string[], aliases: readonly string[] = []): number =>
    hitRankFor(typed)(calledBy(names, aliases));
  expect([
    rankAmong('gezin', ['Huishouden', 'Groot gezin']),
    rankAmong('gezin', ['Huishouden', 'Een gezinsleven']),
    rankAmong('gezin', ['Huishouden'], ['thuis', 'het gezinsleven']),
    rankAmong('arm gezin', ['Gezin met zorgen'], ['gezin zonder zorgen']),
  ]).toEqual([1, 2, 4, 5]);
});

it('a name that starts with what was typed is as good as one that holds it as a word', () => {
  expect(rankOf('arm', 'Armoede')).toBe(rankOf('arm', 'Een arm gezin'));
});

it('another form of a word is that word', () => {
  expect(rankOf('gezinnen', 'Gezin met zorgen')).toBe(1);
});

it('takes no notice of case, accents and signs', () => {
  expect(rankOf('eerste-kind', 'Éérste kind')).toBe(0);
});
