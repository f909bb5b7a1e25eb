import { describe, expect, it } from 'vitest';
import { coverage, type CoverageView, withAllFactors } from '../../src/core/coverage.ts';
import { toQuery } from '../../src/core/profile.ts';
import { overviewMessages } from '../../src/i18n/overview.ts';
import { coverageTable } from '../../src/view/coverage/coverage-table.ts';
import { lensOf } from '../../src/view/lens.ts';
import { runKiem } from '../support/fake-context.ts';
import { buildCatalogue } from '../support/catalogue-builder.ts';
import { plainTextOf } from '../support/plain-text.ts';

const catalogue = buildCatalogue({
  factors: ['smoking', 'stress child', 'support protective', 'poverty reach', 'noise'],
  interventions: {
    visits: { links: ['smoking studied favourable', 'poverty meant-for'], recognitions: ['good 2021'] },
    group: { links: ['smoking studied none', 'support'], recognitions: ['well 2020'], phases: ['pregnancy'] },
    other: { links: ['support', 'smoking studied unknown'], recognitions: ['well 2020'], phases: ['pregnancy'] },
    young: { links: ['poverty meant-for', 'smoking meant-for'], phases: ['first-year'] },
  },
});

function draw(view: CoverageView, width: number): string {
  const query = withAllFactors(catalogue, toQuery(catalogue, { factors: [] }, '2026-11-25'));
  const result = coverage(catalogue, query, view);
  const made = { schemaVersion: 1 as const, tool: { name: 'kiem' as const, version: '0' }, ...result };
  const page = { lens: lensOf(catalogue, 'en'), words: overviewMessages.en, coverage: made };
  return plainTextOf([coverageTable(page, 'numbers')], width);
}

describe('the matrix in a terminal', () => {
  it('groups rows, counts equal marks, and shows what is empty', () => {
    expect(draw({ by: 'phase' }, 100)).toBe(`\
factor                     before  pregnant  1st year  2nd year  n  n*
─────────────────────────  ──────  ────────  ────────  ────────  ─  ──
risk factor: child
stress                     -       -         -         -         0   0
risk factor: parent
smoking                    -       G* W0 W!  G* n      -         2   1
poverty                    -       g         g n       -         2   0
noise                      -       -         -         -         0   0
protective factor: parent
support                    -       2W        -         -         2   0
total                      0       3         2         0         3   1
`);
  });

  it('numbers interventions, and cuts a narrow screen between columns with the names repeated', () => {
    expect(draw({ by: 'intervention', only: ['studied', 'recognised'] }, 34)).toBe(`\
1/2
factor                  1   2   3
──────────────────────  ──  ──  ──
risk factor: parent
smoking                 W0  W!  G*
poverty                 -   -   g
protective factor:
parent
support                 W   W   -
total                   1   2   2

2/2
factor                    4  n  n*
────────────────────────  ─  ─  ──
risk factor: parent
smoking                   n  2   1
poverty                   n  2   0
protective factor:
parent
support                   -  2   0
total                     1  3   1
`);
  });
});

describe('kiem coverage on the shipped data', () => {
  it.each([40, 60, 80, 120])('fits %i columns and breaks no word', async (columns) => {
    const { stdout } = await runKiem(['coverage', '--by', 'intervention', '--lang', 'nl', '--no-color'], { columns });
    const wide = await runKiem(['coverage', '--by', 'intervention', '--lang', 'nl', '--no-color'], { columns: 120 });
    const words = (text: string) => new Set(text.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word)));
    expect(stdout.split('\n').filter((line) => line.length > columns)).toEqual([]);
    expect([...words(stdout)].filter((word) => !words(wide.stdout).has(word))).toEqual([]);
  });

  it('answers which factors have something recognised and nothing studied', async () => {
    const { stdout } = await runKiem(['coverage', '--only', 'recognised', '--format', 'csv']);
    const rows = stdout.trimEnd().split('\r\n').slice(1);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every((row) => row.includes(',recognised,'))).toBe(true);
  });

  it('answers on what five programmes overlap', async () => {
    const offer = 'voorzorg,home-start,nika,stevig-ouderschap,vipp-sd';
    const { stdout } = await runKiem(['coverage', '--offer', offer, '--only', 'double', '--lang', 'en']);
    expect(stdout).toMatch(
      /Double in your offer[\s\S]*harsh, insensitive parenting: Home-Start, NIKA, Stevig Ouderschap/,
    );
  });

  it('warns of a name in the offer that is neither in the data nor explained', async () => {
    const { stdout } = await runKiem(['coverage', '--offer', 'voorzrg', '--lang', 'en']);
    expect(stdout).toMatch(/Not in our data, so not to be seen here: voorzrg/);
  });
});
