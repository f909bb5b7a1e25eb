import { describe, expect, it } from 'vitest';
import { coverage, type CoverageView, withAllFactors } from '../../src/core/coverage.ts';
import { interventionId } from '../../src/core/ids.ts';
import { toQuery } from '../../src/core/profile.ts';
import { overviewMessages } from '../../src/words/overview.ts';
import { coverageDocument } from '../../src/view/coverage/coverage-document.ts';
import { coveragePicture } from '../../src/view/coverage/coverage-picture.ts';
import { coverageTable } from '../../src/view/coverage/coverage-table.ts';
import { lensOf } from '../../src/tell/lens.ts';
import { runKiem } from '../support/fake-context.ts';
import { buildCatalogue } from '../support/catalogue-builder.ts';
import { plainTextOf } from '../support/plain-text.ts';
import { shippedCatalogue } from '../support/shipped-catalogue.ts';

const shipped = await shippedCatalogue();

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
factor                     n  n*  before  pregnant  1st year  2nd year
─────────────────────────  ─  ──  ──────  ────────  ────────  ────────
risk factor: child
stress                     0   0  -       -         -         -
risk factor: parent
smoking                    1   1  -       G* W× W?  G* n      -
poverty                    2   0  -       g         g n       -
noise                      0   0  -       -         -         -
protective factor: parent
support                    2   0  -       2W        -         -
total                      3   1  0       3         2         0
`);
  });

  it('numbers interventions, and cuts a narrow screen between columns with the names repeated', () => {
    expect(draw({ by: 'intervention', only: ['studied', 'named', 'unrated-only'] }, 34)).toBe(`\
1/2
factor                   n  n*  1
───────────────────────  ─  ──  ──
risk factor: parent
smoking                  1   1  W×
poverty                  2   0  -
protective factor:
parent
support                  2   0  W
total                    3   1  1

2/2
factor                   2   3   4
───────────────────────  ──  ──  ─
risk factor: parent
smoking                  W?  G*  n
poverty                  -   g   n
protective factor:
parent
support                  W   -   -
total                    1   2   1
`);
  });
});

/** The map of an offer, as a whole page. */
function pageOf(offer: readonly string[], by: CoverageView['by']): string {
  const items = offer.map((id) => ({ intervention: interventionId(id) }));
  const query = withAllFactors(meetings, toQuery(meetings, { factors: [], offer: items }, '2026-11-25'));
  const made = { schemaVersion: 1 as const, tool: { name: 'kiem' as const, version: '0' } };
  const result = { ...made, ...coverage(meetings, query, { by, offerOnly: offer.length > 0 }) };
  const page = { lens: lensOf(meetings, 'en'), words: overviewMessages.en, coverage: result };
  const options = { hasChosen: false, hasCriteria: false, hasDay: false, notInData: [], isWhole: false };
  return plainTextOf(coverageDocument(page, { ...options, offerOnly: offer.length > 0, heads: 'numbers' }).blocks);
}

const meetings = buildCatalogue({
  factors: ['stress', 'noise'],
  interventions: {
    early: { links: ['stress'], phases: ['pregnancy', 'first-year'], recognitions: ['strong 2021'] },
    late: { links: ['stress studied favourable'], phases: ['first-year', 'second-year'], recognitions: ['well 2021'] },
    long: { links: ['stress'], phases: ['pregnancy', 'first-year', 'second-year'] },
  },
});

describe('the map of an offer', () => {
  it('says in which phases who meets, and never that somebody is there who is not', () => {
    const text = pageOf(['early', 'late', 'long'], 'phase');
    expect(text).toContain('• stress (pregnancy): early and long.\n');
    expect(text).toContain('• stress (first-year): early, late and long.\n');
    expect(text).toContain('• stress (second-year): late and long.\n');
  });

  it('counts what the offer does, for it alone is asked', () => {
    const text = pageOf(['early', 'late'], 'phase');
    expect(text).toMatch(/^ +1 +factors that two or more work on or are meant for in the same phase$/m);
    expect(text).toMatch(/^ +1 +factors for which you have nothing that we know of$/m);
    expect(text).not.toContain('recognised; a favourable');
  });

  it('marks what is in the offer only where something else is drawn beside it', () => {
    expect(pageOf(['early'], 'phase')).not.toContain('S+');
    expect(pageOf(['early', 'late'], 'intervention')).not.toContain('you have it already');
  });
});

describe('a map with a column per intervention', () => {
  const allFactors = withAllFactors(shipped, toQuery(shipped, { factors: [] }, '2026-11-25'));
  const largeMap = { schemaVersion: 1 as const, tool: { name: 'kiem' as const, version: '0' } };
  const result = { ...largeMap, ...coverage(shipped, allFactors, { by: 'intervention' }) };
  const drawn = (isWhole: boolean): string => {
    const page = { lens: lensOf(shipped, 'en'), words: overviewMessages.en, coverage: result };
    const options = { hasChosen: false, hasCriteria: false, hasDay: false, notInData: [], offerOnly: false };
    return plainTextOf(coverageDocument(page, { ...options, heads: 'numbers', isWhole }).blocks);
  };

  it('is told in short where it runs over many screens', () => {
    expect(drawn(false)).toContain(
      `The map itself, ${String(result.rows.length)} factors by ${String(result.columns.length)} interventions: --details.`,
    );
    expect(drawn(false).split('\n').length).toBeLessThan(35);
  });

  it('is drawn when it is asked for, and where it is small', () => {
    expect(drawn(true)).toContain('How to read the marks');
    expect(drawn(true)).not.toContain('The map itself');
    expect(pageOf(['early', 'late'], 'intervention')).toContain('How to read the marks');
  });
});

describe('a cell in the picture', () => {
  it('has the level of what was studied, not of a stronger one that only names the factor as an aim', () => {
    const query = withAllFactors(meetings, toQuery(meetings, { factors: [] }, '2026-11-25'));
    const made = { schemaVersion: 1 as const, tool: { name: 'kiem' as const, version: '0' } };
    const result = { ...made, ...coverage(meetings, query, { by: 'phase' }) };
    const { rows } = coveragePicture({ lens: lensOf(meetings, 'en'), words: overviewMessages.en, coverage: result });
    expect(rows[0]?.cells.map((shape) => shape && [shape.sure, shape.rank, shape.text])).toEqual([
      undefined,
      ['stated', 4, '2'],
      ['studied', 1, '3'],
      ['studied', 1, '2'],
    ]);
    expect(rows[1]?.cells).toEqual([undefined, undefined, undefined, undefined]);
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
    const { stdout } = await runKiem(['coverage', '--only', 'named', '--format', 'csv']);
    const rows = stdout.trimEnd().split('\r\n').slice(1);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every((row) => row.includes(',named,'))).toBe(true);
  });

  it('answers on what five programmes overlap', async () => {
    const offer = 'voorzorg,home-start,nika,stevig-ouderschap,vipp-sd';
    const { stdout } = await runKiem(['coverage', '--offer', offer, '--only', 'double', '--lang', 'en']);
    expect(stdout).toMatch(
      /Double in your offer[\s\S]*Harsh, insensitive parenting \(first year of life and second year of life\):\s+Home-Start, NIKA/,
    );
  });

  it('draws on a page the map as a picture, with the same as a table of letters whose sentences are read out', async () => {
    const { stdout } = await runKiem(['coverage', '--by', 'intervention', '--offer', 'nika', '--format', 'html']);
    expect(stdout).toMatch(/<figure>[\s\S]*<svg[\s\S]*<g class="shape [^>]*role="img" tabindex="0"/);
    expect(stdout).toMatch(/<table role="table" class="compact">/);
    expect(stdout).toMatch(/<span aria-hidden="true">W<\/span><span class="said">NIKA: (works on|is aimed at) /);
  });

  it('ends each sentence behind a cell before the next begins', async () => {
    const argv = ['coverage', '--risk', 'prenatal-smoking', '--phase', 'pregnancy', '--accessible', '--lang', 'en'];
    const { stdout } = await runKiem(argv);
    expect(stdout.replaceAll(/\s+/g, ' ')).toMatch(
      /recognised on 10 September 2020\. VoorZorg: (works on|is aimed at) /,
    );
  });

  it.each(['open', 'offered', 'double'])('refuses --only %s without an offer', async (state) => {
    const { exitCode, stderr } = await runKiem(['coverage', '--only', state]);
    expect(stderr).toContain(`--only ${state} needs an offer: name it with --offer or in the profile`);
    expect(exitCode).toBe(2);
  });

  it('refuses a folder of profiles, and says what takes one', async () => {
    const { exitCode, stderr } = await runKiem(['coverage', '--profile', 'data/examples']);
    expect(stderr).toContain('data/examples is a folder; kiem coverage takes one profile, kiem select takes several');
    expect(exitCode).toBe(3);
  });

  it('warns of a name in the offer that is neither in the data nor explained', async () => {
    const { stdout } = await runKiem(['coverage', '--offer', 'voorzrg', '--lang', 'en']);
    expect(stdout).toMatch(/Not in our data, so not to be seen here: voorzrg/);
  });
});
