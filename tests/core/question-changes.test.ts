import { describe, expect, it } from 'vitest';
import { CLOSED_LISTS } from '../../src/core/generated/closed-lists.ts';
import type { Profile, QuestionChange } from '../../src/core/generated/schema-types.ts';
import { factorId } from '../../src/core/ids.ts';
import { questionChanges } from '../../src/core/question-changes.ts';
import { select } from '../../src/core/select.ts';
import { buildCatalogue, profileOf } from '../support/catalogue-builder.ts';

const catalogue = buildCatalogue({ factors: ['smoking', 'stress', 'debts'], interventions: { visits: {}, group: {} } });
const asked = (profile: Profile) => select(catalogue, profile, '2026-11-25').profile;
const changes = (before: Profile, after: Profile): readonly QuestionChange[] =>
  questionChanges(asked(before), asked(after));

const plain = profileOf(['smoking']);
const [smoking, stress] = [factorId('smoking'), factorId('stress')];
const [group] = [...catalogue.interventions.values()].map(({ id }) => id);
if (group === undefined) throw new Error('no intervention');

/** Profiles that differ from the plain one in a single part, with what is told of it. */
const ONE_PART: readonly (readonly [Profile, QuestionChange])[] = [
  [
    { ...plain, targetGroup: 'Young' },
    { part: 'targetGroup', after: 'Young' },
  ],
  [
    { ...plain, phases: ['pregnancy'] },
    { part: 'phases', after: ['pregnancy'] },
  ],
  [
    { factors: [{ id: smoking, priority: 'wish' }] },
    { part: 'priority', id: 'smoking', before: 'must', after: 'wish' },
  ],
  [{ factors: [{ id: smoking, basis: 'policy' }] }, { part: 'basis', id: 'smoking', after: 'policy' }],
  [{ factors: [{ id: smoking, figure: { value: 8 } }] }, { part: 'figure', id: 'smoking', after: { value: 8 } }],
  [{ factors: [{ id: smoking, note: 'x' }] }, { part: 'note', id: 'smoking', after: 'x' }],
  [
    { ...plain, unknown: [stress] },
    { part: 'unknown', after: ['stress'] },
  ],
  [
    { ...plain, births: 850 },
    { part: 'births', after: 850 },
  ],
  [
    { ...plain, offer: [{ intervention: group }] },
    { part: 'offer', after: [group] },
  ],
  [
    { ...plain, criteria: { minLevel: 'good-indications' } },
    { part: 'minLevel', after: 'good-indications' },
  ],
  [
    { ...plain, criteria: { themes: ['attachment'] } },
    { part: 'themes', after: ['attachment'] },
  ],
  [
    { ...plain, criteria: { exclude: [group] } },
    { part: 'exclude', after: [group] },
  ],
  [
    { ...plain, criteria: { includeUnrated: true } },
    { part: 'includeUnrated', after: true },
  ],
  [
    { ...plain, order: 'breadth' },
    { part: 'order', before: 'evidence', after: 'breadth' },
  ],
];

describe('what two profiles ask otherwise', () => {
  it.each(ONE_PART)('is the one part that differs: %j', (profile, change) => {
    expect(changes(plain, profile)).toEqual([change]);
    const { before: after, after: before, ...which } = change;
    expect(changes(profile, plain)).toEqual([
      { ...which, ...(before !== undefined && { before }), ...(after !== undefined && { after }) },
    ]);
  });

  it('is told per trait and per service, too', () => {
    const before: Profile = { ...plain, traits: { young: 'most' }, shares: { young: 0.2 }, offer: [{ name: 'Ours' }] };
    const after: Profile = {
      ...plain,
      traits: { young: 'few', first: 'most' },
      shares: { young: 0.3 },
      offer: [{ name: 'Ours', factors: [stress], reach: 40 }],
    };
    expect(changes(before, after)).toEqual([
      { part: 'trait', id: 'young', before: 'most', after: 'few' },
      { part: 'trait', id: 'first', after: 'most' },
      { part: 'share', id: 'young', before: 0.2, after: 0.3 },
      { part: 'worksOn', id: 'Ours', after: ['stress'] },
      { part: 'reach', id: 'Ours', after: 40 },
    ]);
  });

  it('is also which mirror counts as chosen', () => {
    const mirrors = buildCatalogue({ factors: ['stress mirror=calm', 'calm protective mirror=stress'] });
    const [one, two] = [['stress'], ['stress', 'calm']].map(
      (ids) => select(mirrors, profileOf(ids), '2026-11-25').profile,
    );
    expect(one && two && questionChanges(one, two)).toEqual([{ part: 'mirror', id: 'stress', after: 'calm' }]);
  });

  it('is nothing where only the title or the order of the factors differs, or what is left out is said', () => {
    const both = profileOf(['smoking', 'stress'], { title: 'One' });
    expect(changes(both, { ...profileOf(['stress', 'smoking']), title: 'Two', order: 'evidence', offer: [] })).toEqual(
      [],
    );
  });

  it('is in the order of the closed list', () => {
    const found = changes(plain, { ...plain, order: 'breadth', births: 3, phases: ['pregnancy'], targetGroup: 'x' });
    const places = found.map(({ part }) => CLOSED_LISTS.QuestionPart.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});
