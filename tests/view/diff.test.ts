import { beforeEach, describe, expect, it } from 'vitest';
import { diff } from '../../src/core/diff.ts';
import type { DataDiff, Profile } from '../../src/core/generated/schema-types.ts';
import { lensOf } from '../../src/tell/lens.ts';
import { diffDocument } from '../../src/view/diff/diff-document.ts';
import { changeRows, DIFF_COLUMNS } from '../../src/view/diff/diff-rows.ts';
import { sheetOf } from '../../src/view/sheet.ts';
import { overviewMessages } from '../../src/words/overview.ts';
import { renderCsv } from '../../src/render/csv.ts';
import { buildCatalogue, profileOf, type SmallCatalogue } from '../support/catalogue-builder.ts';
import { plainTextOf } from '../support/plain-text.ts';

const BEFORE: SmallCatalogue = {
  factors: ['smoking', 'stress', 'debts', 'noise'],
  interventions: {
    visits: { links: ['smoking studied favourable'], recognitions: ['first 2023'], phases: ['pregnancy'] },
    group: { links: ['stress'], recognitions: ['well 2024'] },
    cafe: { links: ['debts'], recognitions: ['well 2024'] },
    gone: { links: ['noise'], recognitions: ['well 2024'] },
    dated: { recognitions: ['good seen=2024-01'] },
  },
};
const AFTER: SmallCatalogue = {
  factors: ['smoking', 'stress', 'debts', 'noise'],
  interventions: {
    visits: {
      links: ['smoking studied favourable'],
      recognitions: ['good 2025-03'],
      phases: ['pregnancy', 'first-year'],
    },
    group: { links: ['stress studied none'], recognitions: ['well 2024'] },
    cafe: { links: ['debts'], recognitions: ['well 2024'], withdrawn: '2025' },
    fresh: { links: ['noise'], recognitions: ['well 2025'] },
    dated: { recognitions: ['good 2025-02-01'] },
  },
};

const DAY = '2026-11-25';
const [before, after] = [buildCatalogue(BEFORE), { ...buildCatalogue(AFTER), digest: '1'.repeat(64) }];

interface Asked {
  /** Day of the first side, and of the second. */
  readonly day?: string;
  readonly to?: string;
  readonly isSame?: boolean;
  /** From what is after to what was before. */
  readonly isBack?: boolean;
}

function changes(profiles: readonly Profile[], { day = DAY, to = DAY, isSame = false, isBack = false }: Asked = {}) {
  const [was, changed] = isBack ? [after, before] : [before, after];
  const now = isSame ? was : changed;
  const found: DataDiff = {
    schemaVersion: 1,
    tool: { name: 'kiem', version: '0' },
    ...diff(
      { catalogue: was, day },
      { catalogue: now, day: to },
      profiles.map((profile) => ({ name: profile.title ?? '', profile })),
    ),
  };
  return { lens: lensOf(now, 'en'), before: lensOf(was, 'en'), words: overviewMessages.en, diff: found };
}

const pageOf = (...asked: Parameters<typeof changes>): string => plainTextOf(diffDocument(changes(...asked)).blocks);
const csvOf = (...asked: Parameters<typeof changes>): string =>
  renderCsv(sheetOf(DIFF_COLUMNS, changeRows(changes(...asked).diff)), 'rfc4180');

const delft = profileOf(['smoking', 'stress', 'debts', 'noise'], { title: 'Delft' });

/** Of the interventions on stress it takes none on either side. */
const strict = profileOf(['stress'], { title: 'Delft', criteria: { minLevel: 'good-indications' } });

describe('the page of what changed', () => {
  let page: string;
  beforeEach(() => {
    page = pageOf([delft, profileOf(['noise'], { title: 'Never', phases: ['second-year'] })]);
  });

  it('begins with both sides', () => {
    expect(page).toContain(
      'Was  as of 25 November 2026, data 000000000000\nIs   as of 25 November 2026, data 111111111111',
    );
    expect(page).not.toContain('Both sides are the same data');
  });

  it.each([
    [
      'another level',
      /^Another level \(1\)\n─+\n\n• visits: first-indications \(2023\) → good-indications \(March 2025\)$/m,
    ],
    ['a day found', /^• dated: good-indications \(date not found, listed in January 2024 → 1 February 2025\)$/m],
    ['a withdrawal', /^• cafe: well-substantiated \(2024\) → recognition withdrawn$/m],
    ['what is added', /^Added to the data \(1\)\n─+\n\n• intervention: fresh \(fresh\)$/m],
    ['what is removed, by the name that it had', /^Removed from the data \(1\)\n─+\n\n• intervention: gone \(gone\)$/m],
    ['a field that was not there', /^ {2}• withdrawn\.date: \(nothing\) → 2025$/m],
    ['a field that is gone', /^ {2}• recognitions\[2023\]\.level: first-indications → \(nothing\)$/m],
    ['a list', /^ {2}• target\.phases: \[pregnancy\] → \[pregnancy, first-year\]$/m],
  ])('tells %s', (_, line) => {
    expect(page).toMatch(line);
  });

  it('tells what it does to a profile, and counts those for which it does nothing', () => {
    const moved = 'Studied on a must: positive or mixed';
    expect(page).toContain(
      [
        'Delft',
        '• Appears: fresh',
        '• Vanishes: cafe',
        '• Vanishes: gone',
        '• Vanishes: group',
        `• Moves: visits. ${moved}, first-indications → ${moved}, good-indications`,
        '• New gap: stress (Studied, no effect found)',
        '• New gap: debts (Known, but no recognition found)',
        '',
        'For 1 profile, what matches and what is missing stays the same.',
      ].join('\n'),
    );
  });

  it('tells of a gap that is filled, and of one that is another', () => {
    expect(pageOf([profileOf(['debts'], { title: 'Delft' })], { isBack: true })).toContain(
      '• No gap any more: debts (Known, but no recognition found)',
    );
    expect(pageOf([strict])).toMatch(/• Other gap: stress\. Removed by own choices → Studied, no effect found$/m);
  });

  it('says when nothing changed', () => {
    const page = pageOf([delft], { isSame: true });
    expect(page).toContain('Nothing changed.');
    expect(page).not.toContain('Both sides are the same data');
  });

  it('says of two days that only levels can differ', () => {
    const page = pageOf([], { isSame: true, day: '2022-01-01' });
    expect(page).toContain('Both sides are the same data. Then only levels can differ;');
    expect(page).toContain('• group: not recognised yet → well-substantiated (2024)');
  });
});

describe('the rows of what changed', () => {
  let rows: readonly string[];
  beforeEach(() => {
    rows = csvOf([delft]).split('\r\n');
  });

  it.each([
    'change,profile,kind,id,field,before,after,against',
    'added,,intervention,fresh,,,,',
    'removed,,intervention,gone,,,,',
    'changed,,intervention,cafe,withdrawn.date,,2025,',
    'changed,,intervention,visits,target.phases,pregnancy,pregnancy|first-year,',
    'rating,,intervention,cafe,,well-substantiated 2024,unrated: withdrawn,',
    'rating,,intervention,visits,,first-indications 2023,good-indications 2025-03,',
    'match-appeared,Delft,intervention,fresh,,,,',
    'match-vanished,Delft,intervention,group,,,,',
    'match-moved,Delft,intervention,visits,,studied first-indications,studied good-indications,',
    'gap-opened,Delft,factor,debts,,,unrated-only,',
  ])('%s', (row) => {
    expect(rows).toContain(row);
  });

  it('has gaps that closed or changed in the column of what was', () => {
    expect(csvOf([profileOf(['debts'], { title: 'Delft' })], { isBack: true })).toContain(
      'gap-closed,Delft,factor,debts,,unrated-only,,',
    );
    expect(csvOf([strict])).toContain('gap-changed,Delft,factor,stress,,filtered-out,no-effect-shown,');
  });

  it('marks a level whose term ended', () => {
    const csv = csvOf([], { isSame: true, day: '2022-01-01' });
    expect(csv).not.toContain('past-term');
    const later = csvOf([], { isSame: true, to: '2031-01-01' });
    expect(later).toContain('rating,,intervention,group,,well-substantiated 2024,well-substantiated 2024 past-term,');
  });
});
