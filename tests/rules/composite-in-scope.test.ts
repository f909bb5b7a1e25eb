import { expect, it } from 'vitest';
import { compositeInScope } from '../../src/rules/composite-in-scope.ts';
import { interventionWith } from './studies.ts';
import { foundAlone } from './found.ts';

const found = (...studies: readonly string[]) =>
  foundAlone(compositeInScope, {
    interventions: [interventionWith({ recognitions: ['good 2020 scope=stress'] }, studies)],
  });

it.each<readonly [string, readonly string[]]>([
  ['not at all', []],
  ['only within a composite, in another programme', ['trial sister-programme: stress favourable composite']],
  ['only within a composite, where nothing was compared', ['trial before-after: stress favourable composite']],
  ['by itself as well', ['trial: stress favourable composite, stress favourable']],
  ['by itself in another trial', ['trial: stress favourable composite', 'trial adaptation: stress favourable']],
])('nothing is said of a factor that was measured %s', (_, studies) => {
  expect(found(...studies)).toEqual([]);
});

it.each<readonly [string, readonly string[]]>([
  ['only within a composite', []],
  ['by itself before and after alone', ['trial before-after: stress favourable']],
  ['by itself in a trend alone', ['trial time-trend: stress favourable']],
  ['by itself in what was told alone', ['trial qualitative: stress favourable']],
  ['by itself of another programme alone', ['trial sister-programme: stress favourable']],
  ['not by itself, as another factor was', ['trial: smoking favourable, favourable']],
])('a factor is told that was measured %s', (_, studies) => {
  const places = found('trial: stress favourable composite', ...studies).map(({ path }) => path);
  expect(places).toEqual([['recognitions', 0, 'scope', 'factors', 0]]);
});

it('nothing is said of a recognition that names no factors', () => {
  const one = interventionWith({ recognitions: ['good 2020'] }, ['trial: stress favourable composite']);
  expect(foundAlone(compositeInScope, { interventions: [one] })).toEqual([]);
});
