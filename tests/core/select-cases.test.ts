import { describe, expect, it } from 'vitest';
import type { Profile } from '../../src/core/generated/schema-types.ts';
import { factorId } from '../../src/core/ids.ts';
import { select, type SelectionResult } from '../../src/core/select.ts';
import { shippedCatalogue } from '../support/shipped-catalogue.ts';

const catalogue = await shippedCatalogue();
const TODAY = '2026-11-25';

const ask = (ids: readonly string[], rest: Omit<Profile, 'factors'> = {}): SelectionResult =>
  select(catalogue, { factors: ids.map((id) => ({ id: factorId(id) })), ...rest }, TODAY);

const match = ({ matches }: SelectionResult, id: string) => matches.find((candidate) => candidate.id === id);
const near = (selection: SelectionResult, id: string) => selection.near.find((candidate) => candidate.id === id);
const gap = ({ gaps }: SelectionResult, id: string) => gaps.find(({ factor }) => factor === id)?.kind;
const by = ({ answered }: SelectionResult, id: string) => answered.find(({ factor }) => factor === id)?.by ?? [];

describe('smoking in pregnancy, with low SES and single parents', () => {
  const selection = ask(['prenatal-smoking', 'low-socioeconomic-status', 'single-parent-family'], {
    phases: ['pregnancy', 'first-year'],
  });

  it('puts VoorZorg first: its trial measured smoking, and it is meant for families with low SES', () => {
    expect(selection.matches[0]).toMatchObject({
      id: 'voorzorg',
      group: 'studied',
      studiedLevel: 3,
      level: { id: 'good-indications' },
    });
    expect(selection.matches[0]?.answers).toEqual(['prenatal-smoking', 'low-socioeconomic-status']);
  });

  it('lets no level lead that was granted for something else: Slimmer Zwanger was recognised for a nutrition score', () => {
    expect(match(selection, 'slimmer-zwanger')).toMatchObject({ studiedLevel: 1, level: { rank: 3 } });
    expect(match(selection, 'slimmer-zwanger')?.flags).toContain('level-for-other-outcome');
  });

  it('does not count a result of none as an answer: CenteringZwangerschap showed only a trend on smoking', () => {
    expect(near(selection, 'centering-zwangerschap')?.failed).toEqual(['no-effect-shown']);
    expect(near(selection, 'centering-zwangerschap')?.noEffect).toEqual(['prenatal-smoking']);
  });

  it('says that nothing was found for single parents', () => {
    expect(gap(selection, 'single-parent-family')).toBe('no-intervention');
  });

  it('tells that the report of 2019 gives VoorZorg another level', () => {
    expect(match(selection, 'voorzorg')?.flags).toEqual(['recognition-expired', 'levels-differ', 'narrow-target']);
  });
});

describe('refugee families with depression after birth and no network', () => {
  const selection = ask(['refugee-or-asylum-seeking-family', 'postpartum-depression', 'lack-of-social-support']);

  it('finds nothing made for families that fled, as the report of 2019 said', () => {
    expect(gap(selection, 'refugee-or-asylum-seeking-family')).toBe('no-intervention');
  });

  it('lets no volunteer scheme come out as the answer to depression', () => {
    expect(by(selection, 'postpartum-depression')).toEqual([]);
    expect(gap(selection, 'postpartum-depression')).toBe('meant-for-only');
    expect(match(selection, 'ouder-baby-interventie')).toMatchObject({ group: 'made-for', answers: [] });
    expect(match(selection, 'ouder-baby-interventie')?.serves).toEqual(['postpartum-depression']);
    const schemes = ['home-start', 'mim'].flatMap((id) => match(selection, id) ?? near(selection, id) ?? []);
    expect(schemes.map(({ answers }) => answers.includes(factorId('postpartum-depression')))).toEqual(
      schemes.map(() => false),
    );
  });

  it('answers the network by those that aim at it, and not by Stevig Ouderschap, where no effect was shown', () => {
    expect(by(selection, 'lack-of-social-support')).toContain('mim');
    expect(by(selection, 'lack-of-social-support')).not.toContain('stevig-ouderschap');
    expect(near(selection, 'stevig-ouderschap')?.noEffect).toContain('lack-of-social-support');
  });

  it('names regular care for refugee families all the same', () => {
    const [refugee] = selection.regularCare;
    expect(refugee?.care.length).toBeGreaterThan(0);
  });
});

describe('folic acid, weight and alcohol before conception', () => {
  const ids = ['maternal-folate-deficiency', 'maternal-overweight-or-underweight', 'prenatal-alcohol-use'];
  const selection = ask(ids, { phases: ['preconception'] });

  it('finds Slimmer Zwanger alone', () => {
    expect(selection.matches.map(({ id }) => id)).toEqual(['slimmer-zwanger']);
    expect(
      selection.matches[0]?.reasons
        .filter(({ role }) => role === 'answers')
        .map(({ link, result }) => `${link} ${result ?? ''}`),
    ).toEqual(['maternal-folate-deficiency mixed', 'prenatal-alcohol-use mixed']);
  });

  it('says that nothing was found on weight', () => {
    expect(gap(selection, 'maternal-overweight-or-underweight')).toBe('no-intervention');
  });

  it('keeps Negen Maanden Niet in sight: it is for pregnancy', () => {
    expect(near(selection, 'negen-maanden-niet')?.failed).toEqual(['phase']);
    expect(selection.relaxations.find(({ criterion }) => criterion === 'phase')?.matches).toBeGreaterThan(1);
  });
});

describe('the level at a date', () => {
  it.each([
    ['2015-09-30', undefined, 'not-yet'],
    ['2015-10-01', 'good-indications', undefined],
    ['2015', 'good-indications', undefined],
    ['2014', undefined, 'not-yet'],
  ])('VoorZorg at %s: %s', (asOf, level, because) => {
    const selection = ask(['prenatal-smoking'], { asOf, criteria: { includeUnrated: true } });
    expect(match(selection, 'voorzorg')?.level?.id).toBe(level);
    expect(match(selection, 'voorzorg')?.unratedBecause).toBe(because);
  });

  it.each([
    ['2026-09-30', false],
    ['2026-10-01', true],
  ])('the term of VoorZorg (30 September 2021) is over at %s: %s', (asOf, isOver) => {
    const selection = ask(['prenatal-smoking'], { asOf });
    expect(match(selection, 'voorzorg')?.flags.includes('recognition-expired')).toBe(isOver);
  });
});
