import { describe, expect, it } from 'vitest';
import type { Cost, Intervention, UnknownEffect } from '../../src/core/generated/schema-types.ts';
import { factorId, interventionId, sourceId } from '../../src/core/ids.ts';
import { ageRange, ageText } from '../../src/tell/age-text.ts';
import { costText } from '../../src/tell/cost-text.ts';
import { lensOf, midSentence } from '../../src/tell/lens.ts';
import { unknownText } from '../../src/tell/unknown-text.ts';
import { buildCatalogue } from '../support/catalogue-builder.ts';
import { memoCatalogue } from '../support/memo-world.ts';

const lens = lensOf(memoCatalogue(), 'en');
const dutch = lensOf(memoCatalogue(), 'nl');
const both = (text: string) => ({ nl: text, en: text });

it.each([
  ['Lage SES', 'lage SES'],
  ['LVB', 'LVB'],
  ['IJzertekort', 'ijzertekort'],
  ['Nu Niet Zwanger', 'Nu Niet Zwanger'],
  ['Rookvrije Ouders: telefonische coach', 'Rookvrije Ouders: telefonische coach'],
  ['Screening EPDS', 'screening EPDS'],
  ['ZwangerWijzer, BMI en bloeddruk', 'ZwangerWijzer, BMI en bloeddruk'],
  ['A bad start', 'A bad start'],
  ['', ''],
])('a label in the middle of a sentence: %s becomes %s', (label, inside) => {
  expect(midSentence(label)).toBe(inside);
});

describe('an id in words', () => {
  it('is itself where the data does not know it', () => {
    const other = lensOf(buildCatalogue({ factors: [] }), 'en');
    expect(other.factor(factorId('noise'))).toBe('noise');
    expect(other.intervention(interventionId('noise'))).toBe('noise');
    expect(other.trait('noise')).toBe('noise');
    expect(other.source({ id: sourceId('noise') })).toBe('noise');
  });

  it('of a source is its title, or in a sentence its publisher, with the date and the place', () => {
    expect(lens.source({ id: sourceId('database'), at: 'p. 2' })).toBe('Databank (2021-09-30), p. 2');
    expect(lens.sourceShort({ id: sourceId('database') })).toBe('Databank (2021)');
    expect(lens.sourceShort({ id: sourceId('report'), at: 'Table 1' })).toBe('Instituut (2019), Table 1');
    expect(lens.source({ id: sourceId('trial') })).toBe('Trial 2014');
  });

  it('of several interventions stands apart from a name that holds a comma or an "and"', () => {
    const interventions = { calm: { name: 'Calm' }, three: { name: 'One, two and three' } };
    const other = lensOf(buildCatalogue({ factors: [], interventions }), 'en');
    expect(other.interventions(['calm', 'three'].map(interventionId))).toBe('Calm; One, two and three');
    expect(other.interventions(['calm', 'calm'].map(interventionId))).toBe('Calm and Calm');
  });

  it('of no phase at all is every phase', () => {
    expect(lens.phases([])).toBe(lens.messages.terms.allPhases);
    expect(lens.phases(['pregnancy', 'first-year'])).toBe('during pregnancy and first year of life');
  });
});

describe('the ages of children', () => {
  it.each<readonly [Intervention['target']['ageMonths'], string | undefined]>([
    [undefined, undefined],
    [{ max: 24 }, 'up to 2 years'],
    [{ min: 9, max: 24 }, 'from 9 months to 2 years'],
    [{ min: 0, max: 6 }, 'from 0 to 6 months'],
    [{ min: -6, max: 24 }, 'from pregnancy up to 2 years'],
    [{ min: -9, max: 0 }, 'from pregnancy up to birth'],
    [{ max: 0 }, 'up to birth'],
    [{ min: 9 }, 'from 9 months to not found'],
  ])('%j: %s', (ages, text) => {
    expect(ageRange(lens, ages)).toBe(text);
  });

  it('come with what the source adds', () => {
    const target = { phases: [], audience: both('all'), ageMonths: { max: 24, note: both('Mostly babies.') } };
    expect(ageText(lens, target)).toBe('up to 2 years. Mostly babies.');
  });
});

describe('what it costs', () => {
  const cost = (more: Partial<Cost>): Cost => ({
    amount: 1250,
    currency: 'EUR',
    unit: both('per child'),
    basis: 'stated',
    source: { id: sourceId('report') },
    ...more,
  });

  it.each<readonly [Partial<Cost>, string]>([
    [{ year: 2022 }, '€1,250 per child, 2022. '],
    [{ amountMax: 2000 }, '€1,250 to 2,000 per child, year not found. '],
    [{ currency: 'GBP', year: 2020 }, '£1,250 per child, 2020. '],
    [{ currency: 'USD', year: 2020 }, 'US$1,250 per child, 2020. '],
    [{ basis: 'derived', year: 2020 }, '€1,250 per child, 2020. Worked out from other amounts. '],
    [{ subject: 'Sister', year: 2020 }, '€1,250 per child, 2020. Of Sister, not of the Dutch programme. '],
  ])('%j: %s', (more, text) => {
    expect(costText(lens, cost({ includes: both('licence only'), ...more }))).toBe(`${text}Licence only.`);
  });

  it('keeps the sign beside the amount in Dutch', () => {
    expect(costText(dutch, cost({ year: 2022 }))).toMatch(/^€\u00a01\.250 per child, 2022\./);
    expect(costText(dutch, cost({ currency: 'USD', year: 2022 }))).toMatch(/^US\$\u00a01\.250 per child/);
  });

  it('is never told without what is in it and the warning, or that neither was found', () => {
    const told = (more: Partial<Cost>): string => costText(lens, cost({ year: 2022, ...more }));
    expect(told({ includes: both('licence only'), note: both('before tax.') })).toMatch(/Licence only\. Before tax\.$/);
    expect(told({ note: both('before tax') })).toMatch(/2022\. Before tax\.$/);
    expect(told({})).toMatch(/What the amount includes was not found\.$/);
  });
});

describe('what knowing a fact would change', () => {
  const effect = (more: Partial<UnknownEffect>): string =>
    unknownText(lens, { factor: factorId('stress'), addedMatches: [], topThreeChanges: false, ...more });
  const coach = [interventionId('coach')];

  it.each<readonly [Partial<UnknownEffect>, string]>([
    [{}, 'If this also plays a part, this list stays the same.'],
    [{ topThreeChanges: true }, 'If this also plays a part, nothing is added, but the first three will be different.'],
    [{ addedMatches: coach }, 'If this also plays a part, this is added: Coach. The first three stay the same.'],
    [
      { addedMatches: [...coach, interventionId('group')], topThreeChanges: true },
      'If this also plays a part, these are added: Coach and Groep. The first three will then be different.',
    ],
    [{ gap: 'no-intervention' }, 'For it the answer would be: none found in this data.'],
    [
      { gap: 'meant-for-only', topThreeChanges: true },
      'If this also plays a part, nothing is added, but the first three will be different. For it the answer would be: ',
    ],
  ])('%j: %s', (more, text) => {
    expect(effect(more)).toContain(text);
  });
});
