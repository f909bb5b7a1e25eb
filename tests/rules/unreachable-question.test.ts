import { expect, it } from 'vitest';
import { entryOf } from '../../src/core/entry.ts';
import type { Question } from '../../src/core/generated/schema-types.ts';
import { unreachableQuestion } from '../../src/rules/unreachable-question.ts';
import { foundAlone } from './found.ts';

const words = { nl: 'tekst', en: 'text' };
const question = (id: string, kind: Question['kind'], more: object = {}): Question =>
  ({ id, kind, text: words, why: words, ...more }) as Question;
const choices = (id: string, value: string) => question(id, 'choice', { options: [{ value, label: words }] });
const asked = (more: object) => question('asked', 'choice', more);

function told(...questions: readonly Question[]): readonly string[] {
  const questionnaire = questions.map((one, index) => entryOf('questionnaire.yaml', [index], one));
  return foundAlone(unreachableQuestion, { questionnaire }).map(
    ({ path, message }) => `${path.join('.')}: ${message.nl} / ${message.en}`,
  );
}

const DOMAIN =
  '1.when.domain: geen eerdere vraag biedt het domein "child" / no earlier question offers the domain "child"';
const purpose = (key: string) =>
  `1.when.${key}: geen eerdere vraag biedt het doel "group" / no earlier question offers the purpose "group"`;
const FACTORS = '1.when.minFactors: geen eerdere vraag vraagt naar factoren / no earlier question asks for factors';

it.each<readonly [string, Question, Question, readonly string[]]>([
  ['a domain', choices('domains', 'child'), asked({ when: { domain: 'child' } }), []],
  ['a domain', choices('domains', 'parent'), asked({ when: { domain: 'child' } }), [DOMAIN]],
  ['a domain', choices('purpose', 'child'), asked({ when: { domain: 'child' } }), [DOMAIN]],
  ['a domain', question('domains', 'text'), asked({ when: { domain: 'child' } }), [DOMAIN]],
  ['a purpose', choices('purpose', 'group'), asked({ when: { purpose: 'group' } }), []],
  ['a purpose', choices('purpose', 'area'), asked({ when: { purpose: 'group' } }), [purpose('purpose')]],
  ['another purpose', choices('purpose', 'area'), asked({ when: { purposeNot: 'group' } }), [purpose('purposeNot')]],
  ['factors', question('risks', 'factors'), asked({ when: { minFactors: 2 } }), []],
  ['factors', choices('purpose', 'area'), asked({ when: { minFactors: 2 } }), [FACTORS]],
  ['factors', choices('purpose', 'area'), question('basis', 'per-factor'), [FACTORS]],
  ['factors', choices('purpose', 'area'), question('figures', 'figures'), [FACTORS]],
  ['nothing', choices('purpose', 'area'), asked({}), []],
])('a question that waits for %s (%#)', (_, before, waiting, expected) => {
  expect(told(before, waiting)).toEqual(expected);
});

it('what comes later does not count', () => {
  expect(told(choices('purpose', 'area'), asked({ when: { domain: 'child' } }), choices('domains', 'child'))).toEqual([
    DOMAIN,
  ]);
});
