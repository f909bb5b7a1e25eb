import { expect, it } from 'vitest';
import { offersFactor } from '../../../src/core/questionnaire/offers-factor.ts';

type Asked = Parameters<typeof offersFactor>[0];
type Known = Parameters<typeof offersFactor>[1];

const asked: Asked = { kind: 'factors', factorKind: 'risk', domain: 'parent' };
const known: Known = { kind: 'risk', group: 'parent' };
const support: Known = { kind: 'protective', group: 'parent' };

it.each<readonly [string, Asked, Known, boolean]>([
  ['a risk of its domain', asked, known, true],
  ['one before birth, which is of the parent as well', asked, { ...known, group: 'parent-prenatal' }, true],
  ['no factor of another domain', asked, { ...known, group: 'child' }, false],
  ['no factor of the other kind', asked, support, false],
  ['factors of both kinds where it names none', { kind: 'factors' }, support, true],
  ['nothing where it is about something else', { ...asked, kind: 'traits' }, known, false],
  ['no protective factor that is no aim of policy', { kind: 'factors' }, { ...support, offerable: false }, false],
  ['a risk even where that is no aim of policy', asked, { ...known, offerable: false }, true],
])('a question offers %s', (_, question, factor, offers) => {
  expect(offersFactor(question, factor)).toBe(offers);
});
