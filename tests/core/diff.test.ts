import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/core/catalogue.ts';
import { diff, type DiffResult, hasChanges, ratingTurn } from '../../src/core/diff.ts';
import { fieldChanges, recordsOf } from '../../src/core/diff-records.ts';
import type { Profile } from '../../src/core/generated/schema-types.ts';
import { sure } from '../../src/core/sure.ts';
import { anyCase, catalogueOf } from '../support/arbitrary-catalogue.ts';
import {
  buildCatalogue,
  profileOf,
  type SmallCatalogue,
  type SmallIntervention,
} from '../support/catalogue-builder.ts';
import { draws } from '../support/draws.ts';
import { shippedCatalogue } from '../support/shipped-catalogue.ts';

const TODAY = '2026-11-25';

const base: SmallCatalogue = {
  factors: ['smoking', 'stress', 'debts'],
  interventions: {
    visits: { links: ['smoking studied favourable'], recognitions: ['first 2012', 'good 2021-09-30'] },
    group: { links: ['stress', 'debts'], recognitions: ['well 2020'] },
    old: { links: ['stress'], recognitions: ['well 2014'], withdrawn: '2018' },
  },
};

/** The base with one intervention replaced; undefined removes it. */
function changed(id: string, small: SmallIntervention | undefined): Catalogue {
  const { [id]: _, ...others } = base.interventions ?? {};
  return buildCatalogue({ ...base, interventions: { ...others, ...(small === undefined ? {} : { [id]: small }) } });
}

const before = buildCatalogue(base);
const between = (after: Catalogue, ...profiles: readonly Profile[]): DiffResult =>
  diff(
    { catalogue: before, day: TODAY },
    { catalogue: after, day: TODAY },
    profiles.map((profile) => ({ name: profile.title ?? '', profile })),
  );
const onDays = (from: string, to: string, ...profiles: readonly Profile[]): DiffResult =>
  diff(
    { catalogue: before, day: from },
    { catalogue: before, day: to },
    profiles.map((profile) => ({ name: profile.title ?? '', profile })),
  );

describe('the difference between two versions of the data', () => {
  it('names what was added and removed', () => {
    expect(between(changed('group', undefined))).toMatchObject({
      added: [],
      removed: [{ kind: 'intervention', id: 'group' }],
    });
    expect(between(changed('new', {}))).toMatchObject({ added: [{ kind: 'intervention', id: 'new' }], removed: [] });
  });

  it('names records of every kind by id, a term with its list', async () => {
    const records = recordsOf(await shippedCatalogue());
    const kinds = ['factor', 'intervention', 'level', 'element', 'explanation', 'caveat', 'care', 'report-claim'];
    expect([...new Set(records.map(({ kind }) => kind))]).toEqual([...kinds, 'question', 'term', 'source']);
    expect(records.filter(({ kind }) => kind === 'term').map(({ id }) => id)).toContain('phases/pregnancy');
  });

  it('stands by id, whatever the names', () => {
    const two = { b: { name: 'Aan tafel' }, a: { name: 'Zomer' } };
    const after = buildCatalogue({ ...base, interventions: { ...base.interventions, ...two } });
    expect(between(after).added.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it.each<readonly [string, SmallIntervention, readonly object[]]>([
    [
      'a claim, by the factor and the relation of its link',
      { links: ['stress plausible', 'debts'], recognitions: ['well 2020'] },
      [{ path: 'links[stress works-on].claim', before: 'stated', after: 'plausible' }],
    ],
    [
      'a link that is new, with the list that it stands in',
      { links: ['stress', 'debts', 'smoking'], recognitions: ['well 2020'] },
      [
        {
          path: 'links[]',
          before: ['stress works-on', 'debts works-on'],
          after: ['stress works-on', 'debts works-on', 'smoking works-on'],
        },
        { path: 'links[smoking works-on].claim', after: 'stated' },
        { path: 'links[smoking works-on].factor', after: 'smoking' },
        { path: 'links[smoking works-on].relation', after: 'works-on' },
        { path: 'links[smoking works-on].source.id', after: 'report' },
      ],
    ],
    [
      'another order, which is a change by itself',
      { links: ['debts', 'stress'], recognitions: ['well 2020'] },
      [
        {
          path: 'links[]',
          before: ['stress works-on', 'debts works-on'],
          after: ['debts works-on', 'stress works-on'],
        },
      ],
    ],
    [
      'a list of plain values as one value',
      { links: ['stress', 'debts'], recognitions: ['well 2020'], phases: ['pregnancy'] },
      [{ path: 'target.phases', before: ['pregnancy', 'first-year'], after: ['pregnancy'] }],
    ],
  ])('tells field by field: %s', (_, small, fields) => {
    expect(between(changed('group', small)).changed).toEqual([{ kind: 'intervention', id: 'group', fields }]);
  });

  it('tells apart items that have the same name', () => {
    const twice = {
      links: [
        { factor: 'a', claim: 'x' },
        { factor: 'a', claim: 'y' },
      ],
    };
    const later = {
      links: [
        { factor: 'a', claim: 'x' },
        { factor: 'a', claim: 'z' },
      ],
    };
    expect(fieldChanges(twice, later)).toEqual([{ path: 'links[a 2].claim', before: 'y', after: 'z' }]);
  });

  it('tells which selections change: matches and gaps', () => {
    const profile = profileOf(['stress', 'debts', 'smoking'], { title: 'Town' });
    const after = changed('group', { links: ['debts plausible', 'smoking'], recognitions: ['well 2020'] });
    expect(between(after, profile).selections).toEqual([
      {
        profile: 'Town',
        appeared: [],
        vanished: [],
        moved: [],
        gapsOpened: [
          { factor: 'stress', kind: 'unrated-only' },
          { factor: 'debts', kind: 'touched-only' },
        ],
        gapsClosed: [],
        gapsChanged: [],
      },
    ]);
  });
});

describe('the difference between two days', () => {
  it.each([
    ['a new level', '2021-01-01', '2025-12-31', ['visits']],
    ['a recognition, a withdrawal and a term that ended', '2017-12-31', '2020-12-31', ['group', 'old', 'visits']],
    ['a term that ended', '2025-12-31', '2026-01-01', ['group']],
    ['nothing', '2022-01-01', '2022-01-02', []],
  ])('is %s', (_, from, to, ids) => {
    const { ratings, added, removed, changed: records } = onDays(from, to);
    expect(ratings.map(({ intervention }) => intervention)).toEqual(ids);
    expect([added, removed, records]).toEqual([[], [], []]);
  });

  const rankedAs = (id: string, rank: number): unknown => expect.objectContaining({ id, rank });
  const first = rankedAs('first-indications', 2);
  const good = rankedAs('good-indications', 3);

  it('tells a rating on both days', () => {
    expect(onDays('2015', '2026-01-01').ratings).toContainEqual({
      intervention: 'visits',
      before: { level: first, date: '2012', source: { id: 'report' } },
      after: { level: good, date: '2021-09-30', source: { id: 'report' } },
    });
  });

  it('tells matches that appear, vanish and move, and gaps that close, whatever day the profile names', () => {
    const profile = profileOf(['smoking', 'stress', 'debts'], { title: 'Town', asOf: '1999' });
    expect(onDays('2017-12-31', '2026-01-01', profile).selections).toEqual([
      {
        profile: 'Town',
        appeared: ['group'],
        vanished: ['old'],
        moved: [
          {
            intervention: 'visits',
            before: { group: 'studied', level: first },
            after: { group: 'studied', level: good },
          },
        ],
        gapsOpened: [],
        gapsClosed: [{ factor: 'debts', kind: 'unrated-only' }],
        gapsChanged: [],
      },
    ]);
  });
});

/** The same difference, told from the other side. */
function mirrored({ before: was, after: is, ...result }: DiffResult): unknown {
  const swap = <T extends { readonly before?: unknown; readonly after?: unknown }>({
    before: old,
    after: now,
    ...rest
  }: T) => ({
    ...rest,
    ...(now === undefined ? {} : { before: now }),
    ...(old === undefined ? {} : { after: old }),
  });
  return {
    before: is,
    after: was,
    added: result.removed,
    removed: result.added,
    changed: result.changed.map((change) => ({ ...change, fields: change.fields.map(swap) })),
    ratings: result.ratings.map(swap),
    selections: result.selections.map((change) => ({
      ...change,
      appeared: change.vanished,
      vanished: change.appeared,
      moved: change.moved.map(swap),
      gapsOpened: change.gapsClosed,
      gapsClosed: change.gapsOpened,
      gapsChanged: change.gapsChanged.map(swap),
    })),
  };
}

describe('the laws of diff', () => {
  const days = fc.constantFrom('2013-01-01', '2018-06-30', '2022-01-01', TODAY);

  it('of the same data on the same day there is none', () => {
    fc.assert(
      fc.property(anyCase, days, (example, day) => {
        const side = () => ({ catalogue: catalogueOf(example), day });
        const result = diff(side(), side(), [{ name: 'p', profile: example.profile }]);
        expect(hasChanges(result)).toBe(false);
      }),
      { numRuns: draws(40, 1000) },
    );
  });

  it('of A and B it is the mirror of that of B and A', () => {
    fc.assert(
      fc.property(anyCase, anyCase, days, days, (one, other, from, to) => {
        const [a, b] = [
          { catalogue: catalogueOf(one), day: from },
          { catalogue: catalogueOf(other), day: to },
        ];
        expect(diff(b, a, [])).toEqual(mirrored(diff(a, b, [])));
        const later = { catalogue: a.catalogue, day: to };
        const profiles = [{ name: 'p', profile: one.profile }];
        expect(diff(later, a, profiles)).toEqual(mirrored(diff(a, later, profiles)));
      }),
      { numRuns: draws(40, 1000) },
    );
  });

  it('misses nothing: records that differ are told', () => {
    fc.assert(
      fc.property(anyCase, anyCase, (one, other) => {
        const [a, b] = [catalogueOf(one), catalogueOf(other)];
        const isSame =
          JSON.stringify([...a.factors.values(), ...a.interventions.values()]) ===
          JSON.stringify([...b.factors.values(), ...b.interventions.values()]);
        const {
          added,
          removed,
          changed: records,
        } = diff({ catalogue: a, day: TODAY }, { catalogue: b, day: TODAY }, []);
        expect(added.length + removed.length + records.length === 0).toBe(isSame);
      }),
      { numRuns: draws(40, 1000) },
    );
  });
});

it('a list of all sorts is told by place, and a key without a value is as absent', () => {
  const notes = (text: string) => ({ notes: ['a', null, { text }, { id: 'b', relation: 'c', text }] });
  expect(fieldChanges(notes('x'), notes('y'))).toEqual([
    { path: 'notes[3].text', before: 'x', after: 'y' },
    { path: 'notes[b].text', before: 'x', after: 'y' },
  ]);
  expect(fieldChanges({ note: undefined, date: null }, {})).toEqual([]);
});

it('numbers, and what is true or not, are values too', () => {
  expect(fieldChanges({ rank: 1, inTable1: true }, { rank: 2, inTable1: false })).toEqual([
    { path: 'inTable1', before: true, after: false },
    { path: 'rank', before: 1, after: 2 },
  ]);
});

describe('the difference between two profiles', () => {
  const rated = (links: readonly string[], level = 'well', name?: string): SmallIntervention => ({
    links,
    recognitions: [`${level} 2024`],
    ...(name !== undefined && { name }),
  });
  const side = {
    catalogue: buildCatalogue({
      factors: ['smoking', 'debts', 'noise', 'stress', 'dust'],
      interventions: {
        visits: rated(['smoking studied favourable', 'debts'], 'good', 'Aan huis'),
        aid: rated(['smoking studied mixed', 'debts'], 'first', 'Zorg'),
        course: rated(['smoking'], 'well', 'Zomer'),
        walks: rated(['smoking'], 'well', 'Actie'),
        young: rated(['debts']),
      },
    }),
    day: TODAY,
  };
  const one = { name: 'One', file: 'one.yaml', profile: profileOf(['smoking', 'noise', 'dust']) };
  const other = {
    name: 'Other',
    file: 'other.yaml',
    profile: profileOf(['debts wish', 'stress', 'dust'], { births: 900 }),
  };
  const place = (group: string, rank: number) => ({ group, level: expect.objectContaining({ rank }) as unknown });

  it('tells what is asked otherwise, what becomes of the matches, and of gaps only those that opened', () => {
    expect(diff(side, side, [{ ...one, against: other }]).selections).toEqual([
      {
        profile: 'One',
        file: 'one.yaml',
        against: 'Other',
        againstFile: 'other.yaml',
        chosen: ['debts', 'stress'],
        dropped: ['smoking', 'noise'],
        question: expect.arrayContaining([{ part: 'births', after: 900 }]) as unknown,
        appeared: ['young'],
        vanished: ['course', 'walks'],
        moved: [
          { intervention: 'aid', before: place('studied', 2), after: place('wishes', 2) },
          { intervention: 'visits', before: place('studied', 3), after: place('wishes', 3) },
        ],
        gapsOpened: [{ factor: 'stress', kind: 'no-intervention' }],
        gapsClosed: [],
        gapsChanged: [],
      },
    ]);
  });

  it('says nothing of another profile where there is none', () => {
    const [told] = diff(side, side, [one]).selections;
    expect(Object.keys(told ?? {}).slice(0, 3)).toEqual(['profile', 'file', 'appeared']);
  });
});

it('a gap that stays can become one of another kind, beside one that opens', () => {
  const sideOf = (links: readonly string[]) => ({
    catalogue: buildCatalogue({
      factors: ['stress', 'debts', 'smoking'],
      interventions: { one: { links: [...links, 'debts plausible'], recognitions: ['good 2024'] } },
    }),
    day: TODAY,
  });
  const profile = profileOf(['stress', 'debts', 'smoking']);
  const [told] = diff(sideOf(['smoking']), sideOf(['stress plausible']), [{ name: 'p', profile }]).selections;
  expect(told).toMatchObject({
    gapsOpened: [{ factor: 'smoking', kind: 'no-intervention' }],
    gapsClosed: [],
    gapsChanged: [{ factor: 'stress', before: 'no-intervention', after: 'touched-only' }],
  });
});

describe('there is a change', () => {
  const same = onDays(TODAY, TODAY, profileOf(['stress']));
  const [selection] = same.selections;
  const item: never[] = [{} as never];

  it('when anything is in one of its lists', () => {
    const lists = ['added', 'removed', 'changed', 'ratings'] as const;
    expect(hasChanges(same)).toBe(false);
    expect(lists.map((list) => hasChanges({ ...same, [list]: item }))).toEqual(lists.map(() => true));
  });

  it('when one of the selections asks something else, or answers otherwise', () => {
    const lists = ['chosen', 'dropped', 'question', 'appeared', 'vanished', 'moved'] as const;
    const gaps = ['gapsOpened', 'gapsClosed', 'gapsChanged'] as const;
    const others = [...[...lists, ...gaps].map((list) => [list]), ['chosen', 'dropped'], ['chosen', 'question']];
    for (const some of others) {
      const other = { ...sure(selection), ...Object.fromEntries(some.map((list) => [list, item])) };
      expect(hasChanges({ ...same, selections: [sure(selection), other] })).toBe(true);
    }
  });
});

it.each([
  [{ links: ['stress'], recognitions: ['first 2012'] }, { links: ['stress'] }, 'lost'],
  [{ links: ['stress'] }, { links: ['stress'], recognitions: ['first 2025'] }, 'granted'],
  [{ recognitions: ['first 2025'] }, { recognitions: ['first 2025', 'good 2026-01'] }, 'otherLevel'],
  [{ recognitions: ['first 2025'] }, { recognitions: ['good 2025'] }, 'otherLevel'],
  [{ recognitions: ['first 2012'], withdrawn: '2014' }, {}, 'lost'],
  [{ recognitions: ['first 2024'] }, { recognitions: ['first 2024', 'first 2026-01'] }, 'again'],
  [{ recognitions: ['first seen=2024'] }, { recognitions: ['first seen=2025'] }, 'again'],
  [{ recognitions: ['first 2024 latest'] }, { recognitions: ['first 2024'] }, 'again'],
  [{ recognitions: ['first seen=2027'] }, { recognitions: ['first 2025'] }, 'notKnown'],
  [{ recognitions: ['first 2025'] }, { recognitions: ['first 2027 latest'] }, 'notKnown'],
])('a rating of %j that becomes one of %j: %s', (was, is, turn) => {
  const sideOf = (one: SmallIntervention) => ({
    catalogue: buildCatalogue({ factors: ['stress'], interventions: { one } }),
    day: TODAY,
  });
  expect(diff(sideOf(was), sideOf(is), []).ratings.map(ratingTurn)).toEqual([turn]);
});

it('a rating of which nothing changes but the day has come past its term', () => {
  expect(
    onDays('2013-01-01', '2020-01-01').ratings.map((change) => [change.intervention, ratingTurn(change)]),
  ).toContainEqual(['visits', 'termOver']);
});
