import { describe, expect, it } from 'vitest';
import { linkCatalogue } from '../../src/core/catalogue.ts';
import type { Intervention, RunError } from '../../src/core/generated/schema-types.ts';
import { factorId, interventionId, sourceId } from '../../src/core/ids.ts';
import { lensOf } from '../../src/tell/lens.ts';
import { errorSheet, selectionSheet } from '../../src/view/selection/selection-columns.ts';
import type { Sheet } from '../../src/view/sheet.ts';
import { MEMO_PROFILE, memoCatalogue, memoRecords, selectionOf } from '../support/memo-world.ts';

const catalogue = memoCatalogue();
const lens = lensOf(catalogue, 'en');
const selection = selectionOf(catalogue, MEMO_PROFILE);

/** The rows with the names of the columns, without what is empty. */
const named = ({ columns, rows }: Sheet) =>
  rows.map((row) =>
    Object.fromEntries(
      columns.flatMap(({ name }, index) => (row[index] === undefined || row[index] === '' ? [] : [[name, row[index]]])),
    ),
  );

const ASKED = { profile: 'Een wijk', as_of: '2026-11-25' };

describe('the rows of a selection', () => {
  const rows = named(selectionSheet(lens, [selection]));

  it('are one for each reason of a match, then of what is left out, then for each gap', () => {
    expect(rows.map(({ status, position, intervention, factor }) => [status, position, intervention, factor])).toEqual([
      ['match', 1, 'visits', 'smoking'],
      ['match', 1, 'visits', 'poverty'],
      ['match', 2, 'group', 'smoking'],
      ['match', 2, 'group', 'stress'],
      ['near', undefined, 'later', 'sleep'],
      ['near', undefined, 'aside', 'stress'],
      ['near', undefined, 'coach', 'smoking'],
      ['gap', undefined, undefined, 'single'],
      ['gap', undefined, undefined, 'sleep'],
    ]);
  });

  it('tell all that is known of a match', () => {
    expect(rows[0]).toEqual({
      ...ASKED,
      ...{ status: 'match', position: 1, intervention: 'visits', name: 'Huisbezoek (met een lange uitleg)' },
      ...{ group: 'studied', level: 'good-indications', level_date: '2021-09-30', level_body: 'Commissie' },
      ...{ level_scope: 'smoking', level_scope_basis: 'inferred', studied_level: 3 },
      ...{ factor: 'smoking', factor_label: 'Smoking in pregnancy', priority: 'must' },
      ...{ role: 'answers', link: 'smoking', relation: 'works-on', via: 'direct', claim: 'studied' },
      ...{ result: 'favourable', source: 'trial', in_offer: false, conditions: 'first-child' },
      flags: 'recognition-expired|not-specific-to-age|narrow-target|condition-conflict',
    });
    expect(rows[3]).toMatchObject({ factor: 'stress', link: 'calm', via: 'mirror', in_offer: true });
  });

  it('tell what an intervention fails, and of a gap its kind', () => {
    expect(rows[5]).toMatchObject({
      failed: 'no-effect-shown',
      role: 'no-effect',
      result: 'none',
      level_date: '2024-05-01',
    });
    expect(rows.slice(-2)).toEqual([
      {
        ...{ ...ASKED, status: 'gap', factor: 'single', factor_label: 'Single-parent family', priority: 'wish' },
        ...{ gap: 'no-intervention', asks: 'families' },
      },
      {
        ...{ ...ASKED, status: 'gap', factor: 'sleep', factor_label: 'Sleeping badly', priority: 'wish' },
        ...{ gap: 'other-phase', asks: 'change', nearest: 'later' },
      },
    ]);
  });

  it('quote what the data says of a link, a phase and a recognition, in the language of the run', () => {
    const both = (nl: string, en: string) => ({ nl, en });
    const at = { id: sourceId('report'), at: 'p. 2' };
    const changed = (visits: Intervention): Intervention => ({
      ...visits,
      links: visits.links.map((link) => ({
        ...link,
        ...(link.relation === 'meant-for' && { onlyTogether: true as const }),
        ...(link.factor === 'violence' && {
          resultNote: both('De studies verschillen.', 'The studies differ.'),
          source: at,
        }),
      })),
      target: {
        ...visits.target,
        phaseNotes: [{ phase: 'pregnancy' as const, text: both('Vóór week 28.', 'Before week 28.'), source: at }],
      },
      recognitions: visits.recognitions.map((one) => ({
        ...one,
        seen: '2026-01',
        standing: { status: 'current' as const },
      })),
    });
    const records = memoRecords();
    const interventions = records.interventions.map((one) => (one.id === 'visits' ? changed(one) : one));
    const own = linkCatalogue({ ...records, interventions }, '0'.repeat(64));
    const asked = selectionOf(own, {
      ...MEMO_PROFILE,
      factors: [{ id: factorId('violence') }, { id: factorId('poverty') }],
    });
    const [first, ...rest] = named(selectionSheet(lensOf(own, 'nl'), [asked]));
    expect(first).toMatchObject({
      ...{
        factor: 'violence',
        factor_label: 'Geweld thuis',
        mixed_because: 'De studies verschillen.',
        source_at: 'p. 2',
      },
      ...{ phase_notes: 'pregnancy: Vóór week 28.', level_seen: '2026-01', level_standing: 'current' },
    });
    expect(rest.find(({ factor }) => factor === 'poverty')).toMatchObject({ only_together: true });
    expect(rest.at(-1)).toMatchObject({ status: 'gap' });
  });
});

it('a profile that is not right has a row with its file and what is wrong', () => {
  const error = { path: 'wijk.yaml', message: 'wijk.yaml: no factor' } as RunError;
  expect(named(errorSheet(lens, error))).toEqual([
    { profile: 'wijk.yaml', status: 'error', error: 'wijk.yaml: no factor' },
  ]);
});

it('what was studied on a gap without effect stands with the gap', () => {
  const criteria = { exclude: [interventionId('group')] };
  const asked = selectionOf(catalogue, { factors: [{ id: factorId('stress') }], criteria });
  expect(named(selectionSheet(lens, [asked])).at(-1)).toMatchObject({ status: 'gap', no_effect: 'aside' });
});
