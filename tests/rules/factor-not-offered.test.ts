import { describe, expect, it } from 'vitest';
import { entryOf } from '../../src/core/entry.ts';
import { factsOfRecord, type FactorFacts } from '../../src/core/facts/record-facts.ts';
import { factorNotOffered } from '../../src/rules/factor-not-offered.ts';
import { factor } from '../support/catalogue-builder.ts';
import { foundAcross } from './found.ts';

describe('factors that no question offers', () => {
  const factors = (...shorthands: readonly string[]) =>
    shorthands.map((shorthand, index) =>
      entryOf('a.yaml', [index], factsOfRecord('factors', factor(shorthand)) as FactorFacts),
    );
  const question = (domain: 'child' | 'parent') =>
    entryOf('questionnaire.yaml', [0], { id: 'risks', kind: 'factors' as const, factorKind: 'risk' as const, domain });
  const found = (...shorthands: readonly string[]) =>
    foundAcross(factorNotOffered, { factors: factors(...shorthands), questionnaire: [question('parent')] });

  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['of which there are none', ['stress', 'smoking parent-prenatal'], []],
    ['are told by themselves', ['stress', 'colic child'], ['no question offers "colic"']],
    [
      'are told at once when a question is gone',
      ['colic child', 'early-birth child', 'stress'],
      ['no question offers the 2 risk factors of "child", such as "colic"'],
    ],
    [
      'are told by kind and domain',
      ['colic child', 'calm protective', 'support protective parent-prenatal', 'noise environment'],
      [
        'no question offers "colic"',
        'no question offers the 2 protective factors of "parent", such as "calm"',
        'no question offers "noise"',
      ],
    ],
  ])('%s', (_, shorthands, told) => {
    expect(found(...shorthands).map(({ message }) => message.en)).toEqual(told);
  });

  it('stand where the one is declared, and of several in the questionnaire', () => {
    const [one] = found('colic child');
    const [several] = found('colic child', 'early-birth child');
    expect(one).toMatchObject({ file: 'a.yaml', path: [0, 'id'] });
    expect(several).toEqual({
      file: 'questionnaire.yaml',
      path: [0, 'id'],
      message: {
        nl: 'geen vraag biedt de 2 risicofactoren van "child" aan, zoals "colic"',
        en: 'no question offers the 2 risk factors of "child", such as "colic"',
      },
      related: [
        { file: 'a.yaml', path: [0, 'id'], message: { nl: 'hier staat "colic"', en: '"colic" is declared here' } },
      ],
    });
  });

  it('are no fault when they are no aim of policy', () => {
    const [noise] = factors('noise environment');
    const all = noise === undefined ? [] : [{ ...noise, value: { ...noise.value, offerable: false } }];
    expect(foundAcross(factorNotOffered, { factors: all, questionnaire: [question('child')] })).toEqual([]);
  });
});
