import { describe, expect, it } from 'vitest';
import type { Match } from '../../src/core/generated/schema-types.ts';
import { factorId, interventionId } from '../../src/core/ids.ts';
import { sure } from '../../src/core/sure.ts';
import { lensOf } from '../../src/tell/lens.ts';
import { levelLine, levelWarning, scopeLine } from '../../src/tell/level-line.ts';
import { sinceMeaning, sinceText } from '../../src/tell/level-short.ts';
import { sinceNote } from '../../src/tell/page-notes.ts';
import { buildCatalogue, profileOf } from '../support/catalogue-builder.ts';
import { selectionOf } from '../support/memo-world.ts';

const AS_OF = '2026-11-25';
const catalogueWith = (recognitions: readonly string[], withdrawn?: string) =>
  buildCatalogue({
    factors: ['stress', 'poverty'],
    interventions: {
      visits: {
        links: ['stress studied favourable'],
        recognitions,
        ...(withdrawn === undefined ? {} : { withdrawn }),
      },
    },
  });

type Language = 'nl' | 'en';
interface Told {
  readonly withdrawn?: string;
  readonly more?: Partial<Match>;
  readonly language?: Language;
}

/** The match on stress of an intervention with these recognitions. */
function matchWith(recognitions: readonly string[], { withdrawn, more = {}, language = 'en' }: Told = {}) {
  const catalogue = catalogueWith(recognitions, withdrawn);
  const profile = profileOf(['stress'], { criteria: { includeUnrated: true } });
  return { lens: lensOf(catalogue, language), match: { ...sure(selectionOf(catalogue, profile).matches[0]), ...more } };
}

function line(recognitions: readonly string[], told: Told = {}): string {
  const { lens, match } = matchWith(recognitions, told);
  return levelLine(lens, match, AS_OF);
}

describe('a level in its official words', () => {
  it.each([
    ['good 2024-05-12', 'good-indications, recognised on 12 May 2024'],
    ['good 2024-05', 'good-indications, recognised in May 2024'],
    ['good 2024', 'good-indications, recognised in 2024'],
    ['good seen=2024-05', 'good-indications, date not found (listed in May 2024)'],
    ['good', 'good-indications, date not found'],
  ])('%s: %s', (recognition, words) => {
    expect(line([recognition])).toBe(words);
  });

  it.each([
    [
      'was the same',
      ['good 2014', 'good 2015-01-21', 'good seen=2025-11-23'],
      'good-indications, date not found (listed on 23 November 2025; recognised before, on 21 January 2015)',
    ],
    [
      'was another',
      ['first 2015', 'good seen=2025'],
      'good-indications, date not found (listed in 2025; recognised in 2015 as: first-indications)',
    ],
    [
      'was granted by a day at the latest',
      ['good 2014-12 latest', 'good seen=2025'],
      'good-indications, date not found (listed in 2025; recognised before, by December 2014 at the latest)',
    ],
    ['comes later', ['good seen=2025', 'good 2030'], 'good-indications, date not found (listed in 2025)'],
  ])('says when it was recognised before, where the level then %s', (_, recognitions, words) => {
    expect(line(recognitions)).toBe(words);
  });

  it.each([
    ['dated', ['good 2024-05-12'], '2024', '2024'],
    ['undated', ['good seen=2024'], '?', 'date not found'],
    ['recognised again, undated', ['good 2015-01-21', 'good seen=2024'], '2015?', '2015, latest date not found'],
    ['at the latest', ['good 2024 latest'], '≤2024', '2024, by that year'],
    [
      'recognised again, undated, and before by a day at the latest',
      ['good 2014-12 latest', 'good seen=2025'],
      '≤2014?',
      '2014, by that year, latest date not found',
    ],
    ['undated, after another level', ['first 2015', 'good seen=2024'], '?', 'date not found'],
    ['not recognised', [], '-', ''],
  ])('%s: the year is %s, and in words: %s', (_, recognitions, year, inWords) => {
    const { lens, match } = matchWith(recognitions);
    expect(sinceText(lens, match, AS_OF)).toBe(year);
    expect(sinceMeaning(lens, match, AS_OF)).toBe(inWords);
  });

  it('explains the marks beside the years', () => {
    const { lens, match } = matchWith(['good 2015-01-21', 'good seen=2024']);
    const other = matchWith(['good seen=2024']).match;
    expect(sinceNote(lens, [{ matches: [match], asOf: AS_OF }])).toBe('Since: ?\u00a0latest date not found.');
    const matches = [match, { ...other, id: interventionId('other') }];
    expect(sinceNote(lens, [{ matches, asOf: AS_OF }])).toBe('Since: ?\u00a0latest date not found.');
    const byYear = matchWith(['good 2014-12 latest', 'good seen=2025']);
    expect(sinceNote(byYear.lens, [{ matches: [byYear.match], asOf: AS_OF }])).toBe(
      'Since: ≤\u00a0by that year; ?\u00a0latest date not found.',
    );
  });

  it('names the committee, and a date that is only the latest one possible', () => {
    const { match } = matchWith(['good 2024']);
    const recognition = sure(match.recognition);
    expect(line(['good 2024'], { more: { recognition: { ...recognition, body: 'NJi' } } })).toBe(
      'good-indications, recognised in 2024 (NJi)',
    );
    expect(line(['good 2024'], { more: { recognition: { ...recognition, dateIsLatest: true } } })).toBe(
      'good-indications, recognised by 2024 at the latest',
    );
  });

  it.each<readonly [readonly string[], string | undefined, string]>([
    [[], undefined, 'No recognition found (as of 25 November 2026). That is not a negative verdict.'],
    [['good 2030'], undefined, 'Not yet recognised on 25 November 2026.'],
    [['good 2019'], '2024', 'On 25 November 2026 the recognition had been withdrawn.'],
  ])('without a level says why: %j, withdrawn %s', (recognitions, withdrawn, words) => {
    expect(line(recognitions, withdrawn === undefined ? {} : { withdrawn })).toBe(words);
  });

  it('says of own data that it is, beside its level or in its place', () => {
    expect(line(['good 2024'], { more: { origin: 'delft' } })).toBe(
      'good-indications, recognised in 2024; local (from delft)',
    );
    expect(line([], { more: { origin: 'delft' } })).toBe(
      'Local (from delft), not recognised (as of 25 November 2026). That is not a negative verdict.',
    );
    expect(line(['good 2019'], { withdrawn: '2024', more: { origin: 'delft' } })).toContain('had been withdrawn');
  });

  it('has the same in Dutch', () => {
    expect(line(['good 2024-05-12'], { language: 'nl' })).toBe('good-indications, erkend op 12 mei 2024');
    expect(line(['good 2024-05'], { language: 'nl' })).toBe('good-indications, erkend in mei 2024');
  });
});

describe('what a level was granted for', () => {
  it.each([
    ['good 2024 scope=stress,poverty', 'The level holds for: stress and poverty.', ''],
    ['good 2024 scope=poverty', 'The level holds for: poverty.', 'This level was not given for this factor.'],
    [
      'good 2024 scope=none',
      'The level holds for: an outcome other than the factors in this data.',
      'This level was not given for this factor.',
    ],
    [
      'good 2024',
      'For which outcome the level holds was not found.',
      'For which outcome the level holds was not found.',
    ],
    ['well 2024', 'For which outcome the level holds was not found.', ''],
  ])('%s: %s On stress: %s', (recognition, scope, warning) => {
    const { lens, match } = matchWith([recognition]);
    expect(scopeLine(lens, match)).toBe(scope);
    expect(levelWarning(lens, { match, reason: sure(match.reasons[0]) })).toBe(warning);
  });

  it('prefers the words of the source, and says what is our own inference', () => {
    const { lens, match } = matchWith(['good 2024']);
    const text = { nl: 'Minder stress.', en: 'Less stress.' };
    const scoped = (basis: 'stated' | 'inferred'): string =>
      scopeLine(lens, {
        ...match,
        recognition: { ...sure(match.recognition), scope: { factors: [factorId('poverty')], text, basis } },
      });
    expect(scoped('stated')).toBe('The level holds for: Less stress.');
    expect(scoped('inferred')).toBe('By our inference the level holds for: Less stress.');
  });
});
