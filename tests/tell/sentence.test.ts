import { describe, expect, it } from 'vitest';
import { capitalised, ended, joined, sentencesOf, unended, withAsides } from '../../src/tell/sentence.ts';

it.each([
  ['a visit', 'a visit.'],
  [' a visit ', 'a visit.'],
  ['a visit. ', 'a visit.'],
  ['a visit?', 'a visit?'],
  ['a visit!', 'a visit!'],
  ['a 2.5 hour visit', 'a 2.5 hour visit.'],
])('%j as a sentence is %j', (text, sentence) => {
  expect(ended(text)).toBe(sentence);
});

it.each([
  [' a visit. ', 'a visit'],
  ['a visit', 'a visit'],
  ['a 2.5 hour visit.', 'a 2.5 hour visit'],
  ['a visit?', 'a visit?'],
])('%j before a comma is %j', (text, words) => {
  expect(unended(text)).toBe(words);
});

it('absent and empty texts leave no space behind', () => {
  expect(joined('one', undefined, '', 'two')).toBe('one two');
});

it('a label that begins a sentence has a capital, and is the same otherwise', () => {
  expect(capitalised('stress of Parents')).toBe('Stress of Parents');
});

describe('the sentences of a text', () => {
  it.each<readonly [string, readonly string[]]>([
    [' One. Two?  Three! ', ['One.', 'Two?', 'Three!']],
    ['One of 2. five more', ['One of 2. five more.']],
    ['Eén. Ándere', ['Eén.', 'Ándere.']],
    ['Children of 2.5. Later', ['Children of 2.5.', 'Later.']],
  ])('of %j are %j', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });
});

it('what is known of a name stands in brackets, and nothing leaves none', () => {
  expect(withAsides('Visits', ['studied', 'for families'])).toBe('Visits (studied, for families)');
  expect(withAsides('Visits', [])).toBe('Visits');
});
