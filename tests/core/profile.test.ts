import { describe, expect, it } from 'vitest';
import { profileProblems, toQuery } from '../../src/core/profile.ts';
import { factorId, interventionId } from '../../src/core/ids.ts';
import { buildCatalogue, profileOf } from '../support/catalogue-builder.ts';

const catalogue = buildCatalogue({
  factors: ['smoking', 'stress'],
  interventions: { visits: { links: ['smoking'] }, group: { links: ['stress'] } },
});

describe('what is wrong with a profile', () => {
  it('is that it chooses nothing', () => {
    expect(profileProblems(catalogue, profileOf([]))).toEqual([{ kind: 'no-factor' }]);
  });

  it('is nothing where it can be answered', () => {
    expect(profileProblems(catalogue, profileOf(['smoking']))).toEqual([]);
  });
});

it('what is offered stands in one order: interventions by id, then own projects by name', () => {
  const [visits, group] = [interventionId('visits'), interventionId('group')];
  const offer = [{ name: 'zomerkamp' }, { intervention: visits }, { name: 'aan tafel' }, { intervention: group }];
  const query = toQuery(catalogue, { ...profileOf(['smoking']), offer }, '2026-11-25');
  expect(query.offer).toEqual([
    { intervention: group },
    { intervention: visits },
    { name: 'aan tafel' },
    { name: 'zomerkamp' },
  ]);
});

it('an intervention that is offered twice counts once, and two projects of one name are two', () => {
  const visits = interventionId('visits');
  const projects = [
    { name: 'aan tafel', factors: [factorId('smoking')] },
    { name: 'aan tafel', factors: [factorId('stress')] },
  ];
  const offer = [{ intervention: visits }, ...projects, { intervention: visits, reach: 40 }];
  const query = toQuery(catalogue, { ...profileOf(['smoking']), offer }, '2026-11-25');
  expect(query.offer).toEqual([{ intervention: visits, reach: 40 }, ...projects]);
});
