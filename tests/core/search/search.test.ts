import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEmptySearch, searchFor, searchIndex } from '../../../src/core/search/search.ts';
import { shippedCatalogue } from '../../support/shipped-catalogue.ts';

const { factors } = await shippedCatalogue();
const indices = [...factors.values()].map(
  ({ id, label, synonyms }) =>
    [id, searchIndex({ names: [label.nl, label.en, ...synonyms.nl, ...synonyms.en] })] as const,
);
const found = (typed: string): readonly string[] => {
  const search = searchFor(typed);
  return indices.filter(([, index]) => search(index)).map(([id]) => id as string);
};
const holds = (name: string, typed: string): boolean => searchFor(typed)(searchIndex({ names: [name] }));

describe('a search', () => {
  it.each([
    ['words in another order', 'zwangerschap roken', 'prenatal-smoking'],
    ['the start of a word', 'zwan rok', 'prenatal-smoking'],
    ['another form of a Dutch word', 'rookt', 'prenatal-smoking'],
    ['a noun for who does it', 'rokers', 'prenatal-smoking'],
    ['an adjective', 'roken zwangere', 'prenatal-smoking'],
    ['an English verb', 'smokes', 'prenatal-smoking'],
    ['English words in another order', 'pregnancy smoking', 'prenatal-smoking'],
    ['a compound by its parts', 'een ouder gezin', 'single-parent-family'],
    ['a part of a compound', 'ouder', 'single-parent-family'],
    ['capitals and accents', 'ÉÉNOUDER', 'single-parent-family'],
    ['a plural', 'eenoudergezinnen', 'single-parent-family'],
  ])('finds by %s', (_, typed, id) => {
    expect(found(typed)).toContain(id);
  });

  it.each([
    ['gezin', 'gezinnen'],
    ['huis', 'huizen'],
    ['depressie', 'depressief'],
    ['depression', 'depressed'],
    ['families', 'family'],
    ['school', 'schools'],
    ['vroeggeboren', 'vroeggeboorte'],
    ['smoke', 'smoking'],
    ['doof', 'doven'],
  ])('takes %s and %s for forms of one word, both ways', (one, other) => {
    expect([holds(one, other), holds(other, one)]).toEqual([true, true]);
  });

  it.each([
    ['een', 'eend'],
    ['fier', 'vier'],
    ['sussen', 'zus'],
    ['werkloosheid', 'werken'],
  ])('takes %s and %s for different words', (name, typed) => {
    expect(holds(name, typed)).toBe(false);
  });

  it('finds by a long stem another word of the same family', () => {
    expect([holds('zwangerschap', 'zwangere'), holds('borstvoeding', 'borsten')]).toEqual([true, true]);
  });

  it('needs all words', () => {
    expect(found('roken opleiding')).not.toContain('prenatal-smoking');
    expect(found('roken qqq')).toEqual([]);
  });

  it('does not look for short words within others', () => {
    expect(holds('gebroken gezin', 'oke')).toBe(false);
    expect([holds('eenoudergezin', 'oud'), holds('eenoudergezin', 'oude')]).toEqual([false, true]);
  });

  it.each([
    ['a participle', 'gebroken gezin', 'roken'],
    ['a longer participle', 'onderbroken contact', 'roken'],
    ['a later word', 'een gebroken gezin', 'roken'],
    ['what stands before a vowel', 'stress', 'ress'],
    ['a verb of another meaning', 'beschermen', 'chermen'],
  ])('takes no end of %s for a word of its own', (_, name, typed) => {
    expect(holds(name, typed)).toBe(false);
  });

  it.each([
    ['een-oudergezin', 'eenouder'],
    ['zelfredzaamheid', 'redzaam'],
    ['werkloosheid', 'loosheid'],
    ['ongezond eten', 'gezond'],
    ['onveilige gehechtheid', 'hechtheid'],
    ['opvoedingsproblemen', 'problemen'],
  ])('finds within %s what is a word: %s', (name, typed) => {
    expect(holds(name, typed)).toBe(true);
  });

  it.each([
    ['ouder met een beperking', 'teen'],
    ['rust in een gezin', 'stin'],
  ])('finds nothing in %s across two words: %s', (name, typed) => {
    expect(holds(name, typed)).toBe(false);
  });

  it('does not look within the words of a text', () => {
    const index = searchIndex({ names: ['VoorZorg'], prose: ['Hierover is met ouders gesproken.'] });
    expect([searchFor('roken')(index), searchFor('gesproken ouder')(index)]).toEqual([false, true]);
  });

  it('finds each factor by each of its names, with the words in any order', () => {
    fc.assert(
      fc.property(fc.constantFrom(...factors.values()), fc.nat(), (factor, seed) => {
        const names = [factor.label.nl, factor.label.en, ...factor.synonyms.nl, ...factor.synonyms.en];
        const words = (names[seed % names.length] ?? '').split(' ');
        const turn = seed % words.length;
        expect(found([...words.slice(turn), ...words.slice(0, turn)].join(' '))).toContain(factor.id);
      }),
    );
  });
});

it('what has no letter and no digit names nothing, and is sought as nothing', () => {
  expect(holds('roken', '?!')).toBe(holds('roken', ''));
  expect(['?!', '', 'é', '3'].map(isEmptySearch)).toEqual([true, true, false, false]);
});
