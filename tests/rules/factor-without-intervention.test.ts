import { expect, it } from 'vitest';
import { entryOf } from '../../src/core/entry.ts';
import { type FactorFacts, factsOfRecord, type InterventionFacts } from '../../src/core/facts/record-facts.ts';
import { factorWithoutIntervention } from '../../src/rules/factor-without-intervention.ts';
import { factor, intervention } from '../support/catalogue-builder.ts';
import { foundAcross } from './found.ts';

const FACTORS = [
  'money',
  'debts refines=money',
  'rent refines=debts',
  'network protective mirror=alone',
  'alone mirror=network',
];
const unserved = (...links: readonly string[]) => {
  const value = factsOfRecord('interventions', intervention('a', { links })) as InterventionFacts;
  return foundAcross(factorWithoutIntervention, {
    factors: FACTORS.map((shorthand, index) =>
      entryOf('parent.yaml', [index], factsOfRecord('factors', factor(shorthand)) as FactorFacts),
    ),
    interventions: [entryOf('a.yaml', [], value)],
  }).map(({ message }) => /"(.*)"/.exec(message.en)?.[1]);
};

it.each<readonly [string, readonly string[], readonly string[]]>([
  ['nothing', [], ['money', 'debts', 'rent', 'network', 'alone']],
  ['a factor, and so all that it is a part of', ['rent'], ['network', 'alone']],
  ['a factor, and not its parts', ['money'], ['debts', 'rent', 'network', 'alone']],
  ['a factor, and its mirror', ['network'], ['money', 'debts', 'rent']],
  ['a factor that it is meant for, and not its mirror', ['alone meant-for'], ['money', 'debts', 'rent', 'network']],
  ['something that nothing declares', ['monye'], ['money', 'debts', 'rent', 'network', 'alone']],
])('what works on %s', (_, links, expected) => {
  expect(unserved(...links)).toEqual(expected);
});
