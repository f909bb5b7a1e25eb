import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isId, newId } from '../../../src/core/new-entry/new-id.ts';
import { byDate, newRecord } from '../../../src/core/new-entry/new-record.ts';

const free = (): boolean => false;

describe('the id of a new record', () => {
  it.each([
    ['VoorZorg', 'voorzorg'],
    ['Één-ouder gezin', 'een-ouder-gezin'],
    ['Beweeg Wijs 1,5 - 4 jaar', 'beweeg-wijs-1-5-4-jaar'],
    ["Baby's & co.", 'babys-co'],
    ['  ??  ', ''],
    ['a'.repeat(80), 'a'.repeat(80)],
    ['Łódź', 'odz'],
  ])('of %j is %j', (name, id) => {
    expect(newId(name, free)).toBe(id);
  });

  it('gets a number when it is taken', () => {
    const taken = new Set(['a', 'a-2', '']);
    expect(newId('A', (id) => taken.has(id))).toBe('a-3');
    expect(newId('?', (id) => taken.has(id))).toBe('');
  });

  it('is cut between words', () => {
    expect(newId(`eerste ${'woord '.repeat(40)}`, free)).toBe(['eerste', ...Array<string>(11).fill('woord')].join('-'));
  });

  it('is an id, or nothing, whatever the name is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
        const id = newId(name, free);
        expect(id === '' || isId(id)).toBe(true);
      }),
    );
  });

  it.each(['a', 'home-visits-2', 'a'.repeat(80)])('can be %j', (text) => {
    expect(isId(text)).toBe(true);
  });

  it.each(['', 'A', 'a_b', 'a--b', '-a', '../a', 'a'.repeat(81)])('cannot be %j', (text) => {
    expect(isId(text)).toBe(false);
  });
});

describe('answers as a record', () => {
  it('nests what has dots in its key, and leaves out what was not known', () => {
    const answers = new Map<string, unknown>([
      ['name', 'A'],
      ['summary.nl', 'n'],
      ['summary.en', 'e'],
      ['target.audience.nl', 'x'],
      ['date', undefined],
      ['links', []],
    ]);
    expect(newRecord(answers, { inTable1: false })).toEqual({
      inTable1: false,
      name: 'A',
      summary: { nl: 'n', en: 'e' },
      target: { audience: { nl: 'x' } },
      links: [],
    });
  });

  it('puts recognitions in order: undated first, then the oldest', () => {
    const [c, b, a, d] = [{ date: '2020' }, { date: '2014-11-18' }, {}, { date: '2020-02' }];
    expect(byDate([c, b, a, d])).toEqual([a, b, c, d]);
  });
});
