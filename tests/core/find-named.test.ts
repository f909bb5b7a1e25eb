import { describe, expect, it } from 'vitest';
import { findNamed } from '../../src/core/find-named.ts';
import { interventionId } from '../../src/core/ids.ts';
import { recordsOf } from '../../src/core/record-kinds.ts';
import { buildCatalogue } from '../support/catalogue-builder.ts';

const catalogue = buildCatalogue({
  factors: ['stress'],
  interventions: { 'home-visits': { name: 'Visits' }, group: { name: 'visits' }, visits: { name: 'Others' } },
});

const meant = (text: string): readonly string[] => {
  const named = findNamed(recordsOf(catalogue, 'intervention'), text);
  return named.kind === 'none' ? ['none'] : [named.kind, ...[named.found].flat().map(({ record }) => record.id)];
};

it.each([
  ['an id', 'home-visits', ['one', 'home-visits']],
  ['an id as words', 'Home visits', ['one', 'home-visits']],
  ['an id before a name', 'VISITS', ['one', 'visits']],
  ['a name', 'others', ['one', 'visits']],
  ['nothing, without a letter', '—', ['none']],
  ['nothing', 'garden', ['none']],
])('%s: %s', (_, text, found) => {
  expect(meant(text)).toEqual(found);
});

it('a name of several records is of each', () => {
  const { interventions, ...rest } = catalogue;
  const others = new Map([...interventions].filter(([id]) => id !== 'visits'));
  const records = recordsOf({ ...rest, interventions: others }, 'intervention');
  expect(findNamed(records, 'visits')).toMatchObject({ kind: 'several', found: [{}, {}] });
});

it('a slip in a name of several comes near to each of them', () => {
  const { interventions, ...rest } = catalogue;
  const others = new Map([...interventions].filter(([id]) => id !== 'visits'));
  const named = findNamed(recordsOf({ ...rest, interventions: others }, 'intervention'), 'visist');
  const near = named.kind === 'none' ? named.nearest().map(({ id }) => id) : [];
  expect(near).toEqual(expect.arrayContaining(['home-visits', 'group']));
});

it('what comes near to a name comes near to no alias that is the same', () => {
  const records = recordsOf(catalogue, 'intervention').map((one) =>
    one.record.id === 'visits' ? { ...one, aliases: ['Garden'] } : { ...one, names: ['Garden'] },
  );
  const named = findNamed(records, 'gardn');
  const near = named.kind === 'none' ? named.nearest().map(({ id }) => id) : [];
  expect([...near].sort()).toEqual(['group', 'home-visits']);
});

it('an id that two kinds share is told once', () => {
  const shared = buildCatalogue({ factors: ['stress'], interventions: { 'home-visits': { name: 'Home visits' } } });
  const records = recordsOf(shared, 'intervention');
  const named = findNamed([...records, ...records], 'visits');
  expect(named.kind === 'none' && named.nearest().map(({ id }) => id)).toEqual(['home-visits']);
});

it('what is longer than any name comes near to none', () => {
  const nearest = (text: string) => {
    const named = findNamed(recordsOf(catalogue, 'intervention'), text);
    return named.kind === 'none' && named.nearest().length > 0;
  };
  expect([nearest('Visi'), nearest('Visi '.repeat(60))]).toEqual([true, false]);
});

it('a word of a long name does not come near to it', () => {
  const [one] = recordsOf(catalogue, 'intervention');
  if (one === undefined) throw new Error('too few');
  const nearest = (name: string) => {
    const named = findNamed([{ ...one, names: [name] }], 'garden');
    return named.kind === 'none' && named.nearest().map(({ id }) => id);
  };
  expect(nearest('A garden for all')).toEqual([one.record.id]);
  expect(nearest('A large garden for all')).toEqual([]);
});

it('what has no letter comes near to nothing', () => {
  const named = findNamed(recordsOf(catalogue, 'intervention'), '—');
  expect(named.kind === 'none' && named.nearest()).toEqual([]);
});

describe('among names with more in brackets', () => {
  const [one, two] = recordsOf(catalogue, 'intervention');
  if (one === undefined || two === undefined) throw new Error('too few');
  const records = [
    { ...one, names: ['Depressie na de bevalling  (postpartum)'], aliases: ['Kraamdepressie'] },
    { ...two, names: ['(Groot)ouders'], aliases: [] },
  ];
  const nearTo = (text: string): readonly unknown[] => {
    const named = findNamed(records, text);
    return named.kind === 'none' ? named.nearest() : [named.kind];
  };

  it('the name without them is enough, when something is left and they stand at its end', () => {
    expect(nearTo('depressie na de bevalling')).toEqual(['one']);
    expect(nearTo('ouders')).toEqual([{ id: two.record.id, like: '(Groot)ouders' }]);
  });

  it('a name that is all in brackets is not called nothing', () => {
    expect(findNamed([{ ...one, names: ['(Groot)'], aliases: [] }], '—').kind).toBe('none');
  });

  it('an id that two kinds have is of the first', () => {
    expect(findNamed([one, { ...two, record: one.record }], one.record.id.toUpperCase())).toEqual({
      kind: 'one',
      found: one,
    });
  });

  it('no more than three are told, each once', () => {
    const many = [1, 2, 3, 4].map((number) => ({
      ...one,
      record: { ...one.record, id: interventionId(`garden-${String(number)}`) },
      names: [`Garden ${String(number)}`, `Gardens ${String(number)}`],
      aliases: [],
    }));
    const near = (text: string) => {
      const named = findNamed(many, text);
      return named.kind === 'none' && named.nearest();
    };
    expect(near('garden')).toEqual([
      { id: 'garden-1', like: 'Garden 1' },
      { id: 'garden-2', like: 'Garden 2' },
      { id: 'garden-3', like: 'Garden 3' },
    ]);
    expect(near('gardne-1')).toMatchObject([{ id: 'garden-1' }, { id: 'garden-2' }, { id: 'garden-3' }]);
    expect(near('gardne-1')).toHaveLength(3);
  });

  it('part of a name comes near to it, else part of an alias', () => {
    expect(nearTo('bevalling depressie')).toEqual([
      { id: one.record.id, like: 'Depressie na de bevalling  (postpartum)' },
    ]);
    expect(nearTo('kraam')).toEqual([{ id: one.record.id, like: 'Kraamdepressie' }]);
  });

  it('the name with the least besides what was typed goes first', () => {
    const gardens = [
      { ...one, names: ['Garden and home visits'], aliases: [] },
      { ...two, names: ['The large garden', 'Garden for all'], aliases: [] },
    ];
    const named = findNamed(gardens, 'garden');
    expect(named.kind === 'none' && named.nearest()).toEqual([
      { id: two.record.id, like: 'Garden for all' },
      { id: one.record.id, like: 'Garden and home visits' },
    ]);
  });
});
