import { describe, expect, it } from 'vitest';
import { linkCatalogue } from '../../src/core/catalogue.ts';
import type { Intervention, ListingKind } from '../../src/core/generated/schema-types.ts';
import { factorId, sourceId } from '../../src/core/ids.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { lensOf } from '../../src/tell/lens.ts';
import { listContent, type ListFilter } from '../../src/view/list/index.ts';
import { filledRecords } from '../support/filled-world.ts';

// Lists that can be read whole: each record is there because a list does something with it.

const both = (text: string) => ({ nl: `${text} (vertaald)`, en: text });
const source = { id: sourceId('report'), at: 'p. 1' };
const { interventions, activeElements, factors, ...records } = filledRecords();

const INFERRED: Intervention['links'] = [
  { factor: factorId('sleep'), relation: 'works-on', claim: 'plausible', source },
  { factor: factorId('single'), relation: 'meant-for', claim: 'stated', onlyTogether: true, source },
];

const catalogue = linkCatalogue(
  {
    ...records,
    factors: factors.map((factor) => (factor.id === 'violence' ? { ...factor, inTable1: false } : factor)),
    interventions: interventions.map((one) =>
      one.id === 'aside' ? { ...one, theme: 'attachment', links: [...one.links, ...INFERRED] } : one,
    ),
    activeElements: [
      ...activeElements,
      {
        id: 'rhythm',
        group: 'content',
        label: both('Rhythm'),
        safe: 'S',
        description: both('A rhythm.'),
        reportClaim: 'works',
        source,
      },
      {
        id: 'talk',
        group: 'implementation',
        label: both('Talk'),
        description: both('They talk.'),
        reportClaim: 'works',
        source,
      },
    ],
    reportClaims: [{ id: 'works', claim: both('It works.'), figure: both('9 of 10'), source }],
  },
  '0'.repeat(64),
);

const contentOf = (kind: ListingKind, filter: ListFilter = {}) =>
  listContent(lensOf(catalogue, 'en'), { kind, filter, day: '2026-11-25', details: true });

const pageOf = async (kind: ListingKind, filter?: ListFilter): Promise<string> =>
  renderMarkdown(await contentOf(kind, filter).document());

describe('a list', () => {
  it.each<readonly [ListingKind, ListFilter, readonly string[]]>([
    ['factors', {}, ['smoking', 'poverty', 'stress', 'calm', 'single', 'violence', 'sleep']],
    ['factors', { kind: 'protective' }, ['calm']],
    ['factors', { group: 'environment' }, ['poverty', 'single', 'violence']],
    ['factors', { phase: 'pregnancy' }, ['smoking']],
    ['factors', { kind: 'risk', group: 'parent' }, ['stress']],
    ['factors', { search: 'sigaretten' }, ['smoking']],
    ['factors', { search: 'tobacco' }, ['smoking']],
    ['interventions', {}, ['coach', 'group', 'visits', 'later', 'aside']],
    ['interventions', { theme: 'attachment' }, ['aside']],
    ['interventions', { phase: 'second-year' }, ['later']],
    ['interventions', { factor: factorId('sleep') }, ['later']],
    ['interventions', { factor: factorId('single') }, ['aside']],
    ['interventions', { level: 'well-substantiated' }, ['group', 'later']],
    ['interventions', { level: 'unrated' }, ['coach']],
    ['interventions', { search: 'Home visits' }, ['visits']],
    ['care', { phase: 'pregnancy' }, ['midwife']],
    ['care', { phase: 'first-year' }, []],
    ['elements', { search: 'rhythm' }, ['rhythm']],
  ])('of %s holds what %j lets through', async (kind, filter, ids) => {
    expect((await contentOf(kind, filter).records()).map((record) => (record as { readonly id: string }).id)).toEqual(
      ids,
    );
  });

  it('says so when nothing is let through', async () => {
    expect(await pageOf('care', { phase: 'first-year' })).toMatch(/^# [^\n]+\n\n[^\n]+\n$/);
  });

  it('has factors by kind and group, with how much there is for each; a star is for Table 1', async () => {
    const table = (head: string, ...rows: readonly string[]): string =>
      [
        `## ${head} (${String(rows.length)})`,
        '',
        '| factor | id | interventions | regular care |',
        '| --- | --- | --- | --- |',
        ...rows,
        '',
      ].join('\n');
    expect(await pageOf('factors')).toBe(
      [
        '# Factors\n',
        table('risk factor: child', '| \\* Sleeping badly | sleep | 1 | 0 |'),
        table('risk factor: parent before birth', '| \\* Smoking in pregnancy | smoking | 3 | 1 |'),
        table('risk factor: parent', '| \\* Parental stress | stress | 1 | 0 |'),
        table(
          'risk factor: environment',
          '| \\* Poverty | poverty | 1 | 1 |',
          '| \\* Single-parent family | single | 1 | 0 |',
          '| Violence at home | violence | 1 | 0 |',
        ),
        table('protective factor: parent', '| \\* Calm of parents | calm | 1 | 0 |'),
        "TNO's table is not complete. We added from its text; those factors have no \\*.\n",
        '7 found.\n',
      ].join('\n'),
    );
  });

  it('has interventions by level, the highest first, never without the date', async () => {
    const table = (head: string, ...rows: readonly string[]): string =>
      [
        `## ${head} (${String(rows.length)})`,
        '',
        '| name | id | date | phases |',
        '| --- | --- | --- | --- |',
        ...rows,
        '',
      ].join('\n');
    expect(await pageOf('interventions')).toBe(
      [
        '# Interventions\n',
        table('Good indications', '| Huisbezoek (met een lange uitleg) | visits | 2021-09-30 | pregnant\\*, year 1 |'),
        '\\* Huisbezoek (met een lange uitleg), pregnant: Before week 28.\n',
        table('First indications', '| Zijpad | aside | 2024-05-01 | pregnant, year 1 |'),
        table(
          'Well substantiated',
          '| Groep | group | not found | pregnant, year 1 |',
          '| Later | later | 2024-05 | year 2 |',
        ),
        table('No recognition found', '| Coach | coach |  | pregnant, year 1 |'),
        '5 found.\n',
      ].join('\n'),
    );
  });

  it('has elements under the headings of the report, those of one claim under that', async () => {
    const [, ...groups] = (await pageOf('elements')).split('\n## ');
    expect(groups).toEqual([
      'Content of the intervention\n\n- **Practising** (practising). Families practise. Instituut (2019), p. 5.\n\nIt works.\n\n- **Rhythm, S of SAFE** (rhythm). A rhythm. Instituut (2019), p. 1.\n',
      'Implementation of the intervention\n\nIt works.\n\n- **Talk** (talk). They talk. Instituut (2019), p. 1.\n\n3 found.\n',
    ]);
  });

  it.each<readonly [ListingKind, string]>([
    ['levels', '- **Good indications** (good-indications). Explanation of level 3. No guarantee.\n'],
    ['explanations', '- **Toxic stress** (toxic-stress). Stress that stays. Instituut (2019), §2.\n\n1 found.\n'],
    ['claims', '- **works**. It works. Instituut (2019), p. 1.\n\n1 found.\n'],
    ['caveats', '- **poverty-first**. Little money is no bad parenting.\n'],
    ['care', '- **Midwife** (midwife). The midwife asks about smoking.\n\n1 found.\n'],
    ['traits', '- **first child** (first-child)\n- **speaks Dutch** (dutch)\n\n2 found.\n'],
    ['sources', '- **Rapport** (report). Instituut. 2019. https:<!-- -->//example.nl/report.\n'],
  ])('of %s says what each is', async (kind, said) => {
    expect(await pageOf(kind)).toContain(said);
  });

  it.each<readonly [ListingKind, string, object]>([
    [
      'factors',
      'smoking',
      {
        ...{ kind: 'risk', group: 'parent-prenatal', label: 'Smoking in pregnancy', in_table_1: true },
        ...{ answered_by: 'change', refines: 'poverty', mirror: 'calm', phases: 'pregnancy' },
        ...{ source: 'report', source_at: 'Tabel 1' },
      },
    ],
    [
      'interventions',
      'visits',
      {
        ...{ name: 'Huisbezoek (met een lange uitleg)', theme: 'parenting-support', level: 'good-indications' },
        ...{
          level_date: '2021-09-30',
          level_scope: 'smoking',
          level_scope_basis: 'inferred',
          level_source: 'database',
        },
        ...{ phases: 'pregnancy|first-year', phase_notes: 'pregnancy: Before week 28.', track: 'selective' },
        ...{ conditions: 'first-child', audience: 'Young mothers', works_on: 'smoking|violence', meant_for: 'poverty' },
        mixed_because: 'violence: The studies differ.',
        studies: 'randomised 1200 this-programme|before-after same-method',
      },
    ],
    [
      'interventions',
      'aside',
      {
        ...{ name: 'Zijpad', theme: 'attachment', level: 'first-indications', level_date: '2024-05-01' },
        ...{ level_source: 'database', phases: 'pregnancy|first-year', audience: 'Parents with questions' },
        ...{ works_on: 'stress', meant_for: 'single', only_together: 'single' },
      },
    ],
    [
      'interventions',
      'coach',
      {
        ...{ name: 'Coach', theme: 'parenting-support', phases: 'pregnancy|first-year' },
        ...{ audience: 'Parents with questions', works_on: 'smoking' },
      },
    ],
    [
      'levels',
      'good-indications',
      { rank: 3, label: 'Good indications', plain: 'Explanation of level 3.', is_not: 'No guarantee.' },
    ],
    [
      'elements',
      'rhythm',
      {
        group: 'content',
        safe: 'S',
        label: 'Rhythm',
        description: 'A rhythm.',
        report_claim: 'works',
        source: 'report',
        source_at: 'p. 1',
      },
    ],
    [
      'explanations',
      'toxic-stress',
      { title: 'Toxic stress', text: 'Stress that stays.', source: 'report', source_at: '§2' },
    ],
    ['claims', 'works', { claim: 'It works.', figure: '9 of 10', source: 'report', source_at: 'p. 1' }],
    [
      'sources',
      'report',
      { title: 'Rapport', publisher: 'Instituut', date: '2019', kind: 'report', url: 'https://example.nl/report' },
    ],
    ['caveats', 'poverty-first', { when: 'factors', text: 'Little money is no bad parenting.', source: 'report' }],
    [
      'care',
      'midwife',
      {
        ...{ name: 'Midwife', reach: 'everyone', footing: 'insured', phases: 'pregnancy' },
        ...{ factors: 'smoking|poverty', varies_locally: false, source: 'report' },
      },
    ],
    ['traits', 'first-child', { label: 'first child' }],
  ])('of %s has in the row of %s all that is known', async (kind, id, known) => {
    const { columns, rows } = await contentOf(kind).sheet();
    const row = rows.find(([first]) => first === id) ?? [];
    const named = columns.flatMap(({ name }, index) =>
      row[index] === undefined || row[index] === '' ? [] : [[name, row[index]]],
    );
    expect(Object.fromEntries(named)).toEqual({ id, ...known });
  });

  it('tells in JSON of what it is and of which day, and of an intervention the level on that day', async () => {
    const [visits] = await contentOf('interventions', { search: 'visits' }).records();
    expect(await contentOf('interventions', { search: 'visits' }).json()).toEqual({
      ...{ schemaVersion: 2, kind: 'interventions', asOf: '2026-11-25' },
      records: [visits],
    });
    expect(visits).toMatchObject({
      id: 'visits',
      rating: { level: { id: 'good-indications' }, date: '2021-09-30', pastTerm: true },
    });
  });
});
