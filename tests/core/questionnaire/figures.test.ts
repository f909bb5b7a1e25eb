import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../../src/core/catalogue.ts';
import type {
  Factor,
  Indicator,
  IndicatorFit,
  LocalFigure,
  NormalisedFactor,
  Profile,
  ProfileFactor,
} from '../../../src/core/generated/schema-types.ts';
import { factorId, sourceId } from '../../../src/core/ids.ts';
import {
  indicatorIds,
  type LocalFigures,
  NO_FIGURES,
  placeFigures,
  regionsOf,
  takingFigures,
  withoutFigure,
} from '../../../src/core/local-figures.ts';
import type { Answer } from '../../../src/core/questionnaire/answer.ts';
import { prefilledAnswers } from '../../../src/core/questionnaire/prefill.ts';
import { walk } from '../../../src/core/questionnaire/walk.ts';
import { factors, perFactor } from './answers.ts';
import { smallCatalogue } from './small-catalogue.ts';

const DEBTS = factorId('debts');
const indicator = (id: string, fit: IndicatorFit): Indicator => ({
  id,
  name: { nl: id, en: id },
  fit,
  source: { id: sourceId('report') },
});

const text = { nl: 'a', en: 'a' };
const withIndicators = (factor: Factor): Factor =>
  factor.id === DEBTS ? { ...factor, indicators: [indicator('far', 'proxy'), indicator('near', 'direct')] } : factor;

/** The small catalogue, with a figure to look up and the question that asks for it. */
const catalogue: Catalogue = {
  ...smallCatalogue,
  factors: new Map([...smallCatalogue.factors].map(([id, factor]) => [id, withIndicators(factor)])),
  questionnaire: smallCatalogue.questionnaire.flatMap((question) =>
    question.id === 'basis'
      ? [question, { id: 'figures', kind: 'figures', fills: 'factors.figure', text, why: text }]
      : [question],
  ),
};

const local: LocalFigure = { value: 8.1, unit: '%', year: 2023, source: 'Regiobeeld' };
const other: LocalFigure = { value: 7, year: 2024, source: 'GGD' };
const figures: LocalFigures = new Map([[DEBTS, [{ indicator: indicator('near', 'direct'), figure: local }]]]);

const asked = (value: LocalFigure | 'unknown'): Answer => ({ kind: 'figures', values: new Map([[DEBTS, value]]) });

function walked(answers: Readonly<Record<string, Answer>>, given: Partial<Profile> = {}, known = figures) {
  const interview = { catalogue, given, today: '2025-06-01', figures: known };
  return walk(interview, new Map(Object.entries({ 'risks-parent': factors(['debts']), ...answers })));
}

const inactiveIds = ({ inactive }: ReturnType<typeof walked>): readonly string[] =>
  inactive.map(({ question }) => question.id);

describe('a factor with a local figure', () => {
  it.each<[string, Readonly<Record<string, Answer>>, Partial<ProfileFactor>]>([
    ['takes it along when it is chosen', {}, { figure: local }],
    [
      'keeps it, whatever it is based on',
      { basis: perFactor({ debts: 'policy' }) },
      { basis: 'policy', figure: local },
    ],
    [
      'has the one that was typed instead',
      { basis: perFactor({ debts: 'figure' }), figures: asked(other) },
      { basis: 'figure', figure: other },
    ],
    [
      'has none when that was wiped out',
      { basis: perFactor({ debts: 'figure' }), figures: asked('unknown') },
      { basis: 'figure' },
    ],
  ])('%s', (_what, answers, factor) => {
    expect(walked(answers).profile.factors).toEqual([{ id: 'debts', ...factor }]);
  });

  it('is not chosen by it', () => {
    expect(walked({ 'risks-parent': factors([]) }).profile.factors).toEqual([]);
  });

  it('is asked for one where the choice rests on a figure, and all of those are to be answered', () => {
    const typed = (...ids: readonly string[]): Answer => ({
      kind: 'figures',
      values: new Map(ids.map((id) => [factorId(id), other])),
    });
    const step = (...ids: readonly string[]) => {
      const basis = perFactor({ debts: 'figure', stress: 'figure', smoking: 'policy' });
      const { asked: all, inactive } = walked({
        'risks-parent': factors(['debts', 'stress', 'smoking']),
        basis,
        ...(ids.length > 0 && { figures: typed(...ids) }),
      });
      const found = all.find(({ offered }) => offered.kind === 'figures');
      const offered = found?.offered.kind === 'figures' ? found.offered.factors.map(({ id }) => id) : undefined;
      return { offered, is: found?.isAnswered, answer: found?.answer, inactive: inactive.map(({ answer }) => answer) };
    };
    const offered = ['stress', 'debts'];
    expect(step()).toEqual({ offered, is: false, answer: undefined, inactive: [] });
    expect(step('stress')).toEqual({ offered, is: false, answer: typed('stress'), inactive: [] });
    expect(step('stress', 'debts', 'smoking')).toEqual({
      offered,
      is: true,
      answer: typed('stress', 'debts'),
      inactive: [typed('smoking')],
    });
    const none = walked({ basis: perFactor({ debts: 'policy' }) });
    expect(none.asked.some(({ question }) => question.id === 'figures')).toBe(false);
  });

  it('says that a typed figure no longer counts, and only that', () => {
    const basis = perFactor({ debts: 'policy' });
    expect(inactiveIds(walked({ basis, figures: asked(other) }))).toEqual(['figures']);
    expect(inactiveIds(walked({ basis, figures: asked(local) }))).toEqual([]);
  });
});

describe('a profile that goes on', () => {
  const profile = (...all: readonly ProfileFactor[]): Profile => ({ factors: all });
  const again = (given: Profile) =>
    walked(Object.fromEntries(prefilledAnswers(catalogue, given)), given, NO_FIGURES).profile.factors;

  it.each<[string, ProfileFactor]>([
    ['based on it', { id: DEBTS, basis: 'figure', figure: other }],
    ['based on something else', { id: DEBTS, basis: 'policy', figure: other }],
    ['of which nobody said what it is based on', { id: DEBTS, figure: other }],
  ])('keeps the figure of a factor %s', (_what, factor) => {
    expect(again(profile(factor))).toEqual([factor]);
  });

  it('has an answer for each factor that rests on a figure, as soon as one of those is known', () => {
    const answered = (...all: readonly ProfileFactor[]) => prefilledAnswers(catalogue, profile(...all)).get('figures');
    const stress: ProfileFactor = { id: factorId('stress'), basis: 'figure' };
    const smoking: ProfileFactor = { id: factorId('smoking'), basis: 'policy', figure: other };
    const values = new Map<string, unknown>([
      [DEBTS, other],
      ['stress', 'unknown'],
    ]);
    expect(answered({ id: DEBTS, basis: 'figure', figure: other }, stress, smoking)).toEqual({
      kind: 'figures',
      values,
    });
    expect(answered(stress, smoking)).toBeUndefined();
  });

  it('keeps its own figure beside the local ones, and takes those that it lacks', () => {
    const given = profile({ id: DEBTS, figure: other }, { id: factorId('smoking') });
    expect(takingFigures(given, figures)).toEqual(given);
    expect(takingFigures(profile({ id: DEBTS }), figures)).toEqual(profile({ id: DEBTS, figure: local }));
  });
});

it.each<[IndicatorFit, boolean]>([
  ['direct', true],
  ['partial', true],
  ['complement', false],
  ['proxy', false],
])('a figure whose fit is %s goes along with its factor: %s', (fit, goesAlong) => {
  const shown: LocalFigures = new Map([[DEBTS, [{ indicator: indicator('near', fit), figure: local }]]]);
  const [taken] = takingFigures({ factors: [{ id: DEBTS }] }, shown).factors;
  expect(taken?.figure).toEqual(goesAlong ? local : undefined);
});

describe('local figures of a table', () => {
  const row = (id: string, year: number, value: number) => ({ line: 2, indicator: id, year, value });

  it('are the last known of each, the closest to the factor first', () => {
    const rows = [row('far', 2024, 1), row('near', 2022, 2), row('near', 2023, 3), row('near', 2021, 4)];
    const placed = placeFigures(catalogue, rows, ({ id }) => id);
    expect([...placed.keys()]).toEqual([DEBTS]);
    expect(placed.get(DEBTS)?.map(({ figure }) => figure)).toEqual([
      { value: 3, year: 2023, source: 'near' },
      { value: 1, year: 2024, source: 'far' },
    ]);
  });

  it('are of indicators that some factor has', () => {
    expect([...indicatorIds(catalogue)].toSorted()).toEqual(['far', 'near']);
  });

  it('are of regions, each as it is first written', () => {
    const of = (region: string) => ({ ...row('near', 2024, 1), region });
    const rows = [of('Waterstad'), row('near', 2023, 1), of('Aa'), of('WATERSTAD'), of('aa')];
    expect(regionsOf(rows)).toEqual(['Aa', 'Waterstad']);
  });
});

it('asks for a figure where nobody gave one, and takes a note for it where the choice rests on a figure', () => {
  const chosen = (more: Partial<NormalisedFactor>): NormalisedFactor => ({
    id: factorId('smoking'),
    kind: 'risk',
    label: { nl: 'roken', en: 'smoking' },
    priority: 'must',
    ...more,
  });
  const figure = { value: 12, unit: '%' };
  const asked = [
    chosen({}),
    chosen({ note: 'much seen' }),
    chosen({ basis: 'practice', note: 'much seen' }),
    chosen({ basis: 'figure' }),
  ];
  const given = [chosen({ basis: 'figure', note: '12 of 100' }), chosen({ figure })];
  expect(withoutFigure([...asked, ...given])).toEqual(asked);
});
