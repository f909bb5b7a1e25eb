import { expect, it } from 'vitest';
import { entryOf } from '../../src/core/entry.ts';
import { factsOfRecord, type InterventionFacts, type ReportClaimFacts } from '../../src/core/facts/record-facts.ts';
import { claimDiffers } from '../../src/rules/claim-differs.ts';
import { unusedException } from '../../src/rules/unused-exception.ts';
import { intervention } from '../support/catalogue-builder.ts';
import { foundAcross } from './found.ts';

const facts = (id: string, recognition: string) =>
  factsOfRecord('interventions', intervention(id, { recognitions: [recognition] })) as InterventionFacts;

/** Which exceptions are told as unused, and how many differences are not explained. */
function told(check: object | undefined, ...exceptions: readonly string[]) {
  const claim = { id: 'claim', check, exceptions: exceptions.map((one) => ({ intervention: one })) };
  const entries = {
    interventions: [entryOf('a.yaml', [], facts('a', 'first 2015')), entryOf('b.yaml', [], facts('b', 'good 2015'))],
    reportClaims: [entryOf('report-claims.yaml', [0], claim as unknown as ReportClaimFacts)],
  };
  const unused = foundAcross(unusedException, entries).map(({ message }) => /"(.*?)"/.exec(message.en)?.[1]);
  return [unused, foundAcross(claimDiffers, entries).length];
}

const levelIs = (id: string) => ({ kind: 'level-is', intervention: id, level: 'first-indications' });
const theme = { kind: 'theme-at-level', theme: 'parenting-support', level: 'first-indications' };

it.each<readonly [string, object | undefined, readonly string[], readonly string[], number]>([
  ['what differs', levelIs('b'), ['b'], [], 0],
  ['what differs, and is not named', levelIs('b'), [], [], 1],
  ['what does not differ', levelIs('a'), ['a'], ['a'], 0],
  ['what does not exist', levelIs('a'), ['c'], [], 0],
  ['a claim about what does not exist', levelIs('c'), ['a'], [], 0],
  ['a claim about a theme', theme, ['a', 'b'], ['a'], 0],
  ['a claim that is not checked', undefined, ['a'], [], 0],
  [
    'a claim about a number, which nothing excepts',
    { kind: 'factor-count', factorKind: 'risk', count: 2 },
    ['a'],
    ['a'],
    1,
  ],
])('an exception for %s', (_, check, exceptions, unused, differences) => {
  expect(told(check, ...exceptions)).toEqual([unused, differences]);
});
