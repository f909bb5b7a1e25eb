import { expect, it } from 'vitest';
import { resultAgainstStudy } from '../../src/rules/result-against-study.ts';
import { foundAlone } from './found.ts';
import { linkedTo, study } from './studies.ts';

/** What is said of a link that names all of these studies. */
const said = (link: string, ...studies: readonly string[]) => {
  const named = studies.map((shorthand) => study(shorthand).id);
  return foundAlone(resultAgainstStudy, { interventions: [linkedTo(link, named, studies)] });
};

it.each<readonly [string, string, readonly string[]]>([
  ['all favourable', 'favourable', ['a: stress favourable', 'b adaptation: stress favourable']],
  ['favourable and unknown', 'favourable', ['a: stress unknown', 'b: stress favourable']],
  ['none known', 'unknown', ['a: stress unknown']],
  ['none of this factor', 'unknown', ['a: smoking favourable']],
  ['favourable and none', 'mixed', ['a: stress favourable', 'b: stress none']],
  ['favourable within a composite', 'mixed', ['a: stress favourable composite']],
  ['none within a composite', 'none', ['a: stress none composite']],
  ['favourable of this factor alone', 'favourable', ['a: stress favourable, smoking none']],
  ['one of another programme as well', 'favourable', ['a: stress favourable', 'b sister-programme: stress none']],
  ['the pooled one', 'none', ['a: stress favourable', 'b review: stress none']],
  ['the pooled one, which does not know', 'favourable', ['a: stress favourable', 'b review: stress unknown']],
])('from %s follows %s', (_, follows, studies) => {
  expect(said(`stress ${follows}`, ...studies)).toEqual([]);
  expect(said('stress negative', ...studies).map(({ message }) => message.en)).toEqual([
    `the link says negative; from its own studies follows ${follows}`,
  ]);
});

it('what is said holds only when all exists that the link and its studies name', () => {
  const [found] = said('stress none', 'a: stress favourable, smoking none, mixed', 'b: smoking none');
  expect(found).toEqual({
    file: 'a.yaml',
    path: ['links', 0, 'result'],
    given: ['stress', 'smoking'],
    message: {
      nl: 'de koppeling zegt none; uit haar eigen studies volgt favourable',
      en: 'the link says none; from its own studies follows favourable',
    },
  });
});

it('a study that the link does not name does not count', () => {
  const one = linkedTo('stress none', ['a'], ['a: stress favourable', 'b: stress none']);
  expect(foundAlone(resultAgainstStudy, { interventions: [one] })).toHaveLength(1);
});

it.each<readonly [string, string, readonly string[] | undefined, readonly string[]]>([
  ['that claims no result', 'stress', ['a'], ['a: stress favourable']],
  ['that names no study', 'stress none', undefined, ['a: stress favourable']],
  ['that names none of its own', 'stress none', ['a'], ['a sister-programme: stress favourable']],
  ['that names one that does not exist', 'stress none', ['a', 'b'], ['a: stress favourable']],
  ['with a group that was studied', 'stress studied-with none', ['a'], ['a: stress favourable']],
  ['that agrees with what it names, not with another', 'stress none', ['a'], ['a: stress none', 'b: stress mixed']],
])('nothing is said of a link %s', (_, link, named, studies) => {
  expect(foundAlone(resultAgainstStudy, { interventions: [linkedTo(link, named, studies)] })).toEqual([]);
});
