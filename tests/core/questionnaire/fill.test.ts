import { expect, it } from 'vitest';
import type { Profile, Question } from '../../../src/core/generated/schema-types.ts';
import { interventionId } from '../../../src/core/ids.ts';
import type { Answer } from '../../../src/core/questionnaire/answer.ts';
import { prefilledAnswers } from '../../../src/core/questionnaire/prefill.ts';
import { walk } from '../../../src/core/questionnaire/walk.ts';
import { choice, factors, traits } from './answers.ts';
import { smallCatalogue } from './small-catalogue.ts';

const both = (text: string) => ({ nl: text, en: text });

const question = (kind: Question['kind'], fills: Question['fills'], options: readonly string[] = []): Question => ({
  id: 'one',
  kind,
  fills,
  text: both('one'),
  why: both('why'),
  options: options.map((value) => ({ value, label: both(value) })),
});

const asking = (...questionnaire: readonly Question[]) => ({ ...smallCatalogue, questionnaire });

it.each<[Question, Partial<Profile>, unknown]>([
  [question('text', 'title'), { title: 'Oss' }, { kind: 'text', value: 'Oss' }],
  [question('text', 'title'), {}, undefined],
  [question('choice', 'view', ['all', 'group']), { targetGroup: 'young' }, choice('group')],
  [question('choice', 'view', ['all', 'group']), {}, undefined],
  [question('choice', 'view', ['all']), { targetGroup: 'young' }, undefined],
  [question('choices', 'view', ['group']), { targetGroup: 'young' }, undefined],
  [question('traits', 'traits'), {}, undefined],
  [question('traits', 'traits'), { traits: { dutch: 'few' } }, traits({ dutch: 'few' })],
  [
    question('traits', 'traits'),
    { traits: {}, births: 900, shares: { dutch: 60 } },
    { kind: 'traits', values: new Map(), births: 900, shares: new Map([['dutch', 60]]) },
  ],
  [question('traits', 'traits'), { births: 900 }, { kind: 'traits', values: new Map(), births: 900 }],
  [question('offer', 'offer'), {}, undefined],
  [
    question('offer', 'offer'),
    { offer: [{ intervention: interventionId('quit') }, { name: 'Buurtmoeders' }] },
    { kind: 'offer', known: ['quit'], own: [{ name: 'Buurtmoeders', factors: [] }] },
  ],
])('%j, given %j: %j', (asked, given, answer) => {
  expect(prefilledAnswers(asking(asked), given).get('one')).toEqual(answer);
});

const answered = (asked: Question, answer: Answer) =>
  walk({ catalogue: asking(asked), given: { title: 'Before' }, today: '2026-01-01' }, new Map([['one', answer]]));

it('a line of text fills the field that it is for, and empties it when it is empty', () => {
  const text = (value: string) => ({ kind: 'text', value }) as const;
  expect(answered(question('text', 'title'), text('After')).profile.title).toBe('After');
  expect(answered(question('text', 'title'), text('')).profile).not.toHaveProperty('title');
  expect(answered(question('text', 'none'), text('After')).profile.title).toBe('Before');
});

it('an answer to what is not asked any more is kept, and counts no longer', () => {
  const none = {
    ...question('factors', 'factors'),
    factorKind: 'risk',
    domain: 'child',
    when: { minFactors: 2 },
  } as const;
  expect(answered(none, factors(['preterm'])).profile.factors).toEqual([]);
  expect(answered(question('traits', 'traits'), traits({ dutch: 'few' })).profile.traits ?? {}).toEqual({});
});

it('an answer to a question that has nothing to offer is kept, and counts no longer', () => {
  const none = { ...question('factors', 'factors'), factorKind: 'protective', domain: 'child' } as const;
  const { asked, inactive, profile } = answered(none, factors(['preterm']));
  expect([asked, profile.factors]).toEqual([[], []]);
  expect(inactive.map(({ answer }) => answer)).toEqual([factors(['preterm'])]);
});

it('numbers of families go along with the traits, and a trait that divides nothing is not asked for', () => {
  const risk = { ...question('factors', 'factors'), id: 'risks', factorKind: 'risk' } as const;
  const given = traits({ 'first-child': 'most', dutch: 'few' });
  const asked = walk(
    { catalogue: asking(risk, question('traits', 'traits')), given: {}, today: '2026-01-01' },
    new Map<string, Answer>([
      ['risks', factors(['smoking', 'stress'])],
      [
        'one',
        {
          kind: 'traits',
          values: new Map([
            ['first-child', 'most'],
            ['dutch', 'few'],
          ]),
          births: 900,
          shares: new Map([['dutch', 60]]),
        },
      ],
    ]),
  );
  expect(asked.profile).toMatchObject({ births: 900, shares: { dutch: 60 } });
  expect(asked.asked.at(-1)?.answer).toEqual({
    ...given,
    values: new Map([['first-child', 'most']]),
    births: 900,
    shares: new Map([['dutch', 60]]),
  });
});

it('of an answer, what is not offered any more is kept beside what counts', () => {
  const risks = { ...question('factors', 'factors'), factorKind: 'risk', domain: 'child' } as const;
  const { asked, profile, inactive } = answered(risks, factors(['preterm', 'two-parents'], ['gone']));
  expect(profile.factors.map(({ id }) => id)).toEqual(['preterm']);
  expect(asked[0]?.answer).toEqual(factors(['preterm']));
  expect(inactive.map(({ answer }) => answer)).toEqual([factors(['two-parents'], ['gone'])]);
});
