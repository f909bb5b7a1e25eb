import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/core/catalogue.ts';
import { coverage, type CoverageView, withAllFactors } from '../../src/core/coverage.ts';
import { factorId, interventionId } from '../../src/core/ids.ts';
import { toQuery } from '../../src/core/profile.ts';
import { overviewMessages } from '../../src/words/overview.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { coverageContent } from '../../src/view/coverage/coverage-content.ts';
import { coverageDocument } from '../../src/view/coverage/coverage-document.ts';
import { coveragePicture } from '../../src/view/coverage/coverage-picture.ts';
import { coverageTable } from '../../src/view/coverage/coverage-table.ts';
import { lensOf } from '../../src/tell/lens.ts';
import { runKiem } from '../support/fake-context.ts';
import { buildCatalogue } from '../support/catalogue-builder.ts';
import { MEMO_PROFILE, memoCatalogue } from '../support/memo-world.ts';
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

describe('a map of what was asked', () => {
  const small = memoCatalogue();
  const offer = [
    { intervention: interventionId('visits') },
    { intervention: interventionId('group') },
    { name: 'Café', factors: [factorId('stress'), factorId('sleep')] },
  ];
  const mapOf = (by: CoverageView['by']) => {
    const query = toQuery(small, { ...MEMO_PROFILE, offer }, '2026-11-25');
    const made = {
      schemaVersion: 1 as const,
      tool: { name: 'kiem' as const, version: '0' },
      ...coverage(small, query, { by }),
    };
    const options = { title: 'Een wijk', hasChosen: true, hasCriteria: true, hasDay: true, offerOnly: false };
    return coverageContent(lensOf(small, 'en'), made, { ...options, notInData: ['Desk', 'Line'], isWhole: false });
  };
  const rowsOf = async (by: CoverageView['by']) => {
    const sheet = await mapOf(by).sheet();
    if (!('rows' in sheet)) throw new Error('no rows');
    return sheet.rows.map((row) => row.map((value) => value ?? ''));
  };

  it.each(['phase', 'intervention'] as const)('reads like this: by %s', async (by) => {
    const golden = join(import.meta.dirname, `golden/coverage.${by}.en.md`);
    await expect(renderMarkdown(await mapOf(by).document())).toMatchFileSnapshot(golden);
  });

  it('has on paper the whole names above its columns, and a picture', async () => {
    const { blocks = [] } = (await mapOf('intervention').paper?.()) ?? {};
    const figure = blocks.find((block) => block.kind === 'figure');
    if (figure?.kind !== 'figure') throw new Error('no picture');
    expect(figure.picture).toEqual(await mapOf('intervention').picture?.());
    expect(figure.caption).toBe('What there is for 5 factors');
    expect(figure.twin.columns.map(({ head }) => head)).toEqual([
      ...['factor', 'n', 'n*', 'your offer', 'Groep', 'Huisbezoek (met een lange uitleg)', 'Coach', 'Zijpad'],
    ]);
    expect(figure.twin.rows[3]?.map(({ mark }) => mark)).toEqual([
      ...[undefined, undefined, undefined, undefined, 'stated-1', 'studied-3', 'stated-0', 'none'],
    ]);
    expect(plainTextOf(blocks)).not.toContain('--');
  });

  it('has a picture with the group of each row, what is in the offer, and a sentence behind each letter', async () => {
    const picture = await mapOf('intervention').picture?.();
    if (picture?.kind !== 'matrix') throw new Error('no matrix');
    expect(picture.columns).toEqual([
      ...['Groep (you have it already)', 'Huisbezoek (met een lange uitleg) (you have it already)', 'Coach', 'Zijpad'],
    ]);
    expect(
      picture.rows.map(({ label, group, cells }) => [label, group, ...cells.map((shape) => shape?.text ?? '-')]),
    ).toEqual([
      ['Sleeping badly', 'risk factor: child', '-', '-', '-', '-'],
      ['Smoking in pregnancy', 'risk factor: parent before birth', 'W', 'G', 'N', '-'],
      ['Parental stress', 'risk factor: parent', 'W', '-', '-', 'F×'],
      ['Poverty', 'risk factor: environment', '-', 'g', '-', '-'],
      ['Single-parent family', 'risk factor: environment', '-', '-', '-', '-'],
    ]);
    expect(picture.rows[2]?.cells[3]?.title).toBe(
      'Zijpad: is aimed at the factor "parental stress"; effect on this was studied: no difference shown. First indications, recognised on 1 May 2024.',
    );
    expect(picture.legend.map(({ shape }) => `${shape.sure} ${String(shape.rank)} ${shape.text}`)).toEqual([
      ...[
        'studied 4 S',
        'studied 3 G',
        'studied 2 F',
        'studied 1 W',
        'studied 0 N',
        'stated 1 S',
        'stated 1 s',
        'aside 1 S',
      ],
    ]);
    const byPhase = await mapOf('phase').picture?.();
    expect(byPhase?.legend[0]).toEqual({
      shape: { sure: 'stated', rank: 0, text: '2' },
      text: 'A number: so many interventions. The colour is the highest level of them.',
    });
  });

  it('has a row for each cell, empty ones too', async () => {
    const rows = await rowsOf('phase');
    const day = '2026-11-25';
    expect(rows).toHaveLength(10);
    expect(rows.slice(1, 5)).toEqual([
      [
        day,
        'sleep',
        'Sleeping badly',
        'risk',
        'child',
        'other-phase',
        'first-year',
        'first year of life',
        '-',
        ...Array<string>(5).fill(''),
        'offered',
        '',
        '',
      ],
      [
        day,
        'smoking',
        'Smoking in pregnancy',
        'risk',
        'parent-prenatal',
        'studied',
        'pregnancy',
        'during pregnancy',
        'G*+ W+ N',
        'visits|group|coach',
        'visits',
        '',
        'visits|group|coach',
        '',
        'double',
        '',
        '',
      ],
      [
        day,
        'smoking',
        'Smoking in pregnancy',
        'risk',
        'parent-prenatal',
        'studied',
        'first-year',
        'first year of life',
        'G*+ W+ N',
        'visits|group|coach',
        'visits',
        '',
        'visits|group|coach',
        '',
        'double',
        '',
        '',
      ],
      [
        day,
        'stress',
        'Parental stress',
        'risk',
        'parent',
        'named',
        'pregnancy',
        'during pregnancy',
        'F× (W+)',
        'group',
        '',
        'aside',
        'aside|group',
        '',
        'offered',
        '',
        '',
      ],
    ]);
    expect(rows.find(([, factor]) => factor === 'poverty')?.slice(8, 15)).toEqual([
      'g+',
      'visits',
      '',
      '',
      '',
      'visits',
      'offered',
    ]);
  });

  it('is two sheets: the map as on paper, and its rows', async () => {
    const sheets = (await mapOf('phase').workbook?.()) ?? [];
    expect(sheets.map(({ name, heads, rows }) => [name, heads.length, rows.length])).toEqual([
      ['The map', 6, 10],
      ['kiem', 17, 10],
    ]);
    expect(sheets[0]?.heads.slice(-2)).toEqual(['during pregnancy', 'first year of life']);
    expect(sheets[0]?.rows[3]).toEqual(['Smoking in pregnancy', '3', '1', 'double', 'G*+ W+ N', 'G*+ W+ N']);
    expect(sheets[1]?.heads[1]).toBe('factor');
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
  function cellsOf(world: Catalogue, by: CoverageView['by']) {
    const query = withAllFactors(world, toQuery(world, { factors: [] }, '2026-11-25'));
    const made = { schemaVersion: 1 as const, tool: { name: 'kiem' as const, version: '0' } };
    const result = { ...made, ...coverage(world, query, { by }) };
    const { rows } = coveragePicture({ lens: lensOf(world, 'en'), words: overviewMessages.en, coverage: result });
    return rows.map(({ cells }) =>
      cells.map((shape) => (shape ? `${shape.sure} ${String(shape.rank)} ${shape.text}` : '-')).join(', '),
    );
  }

  it('has the level of what was studied, not of a stronger one that only names the factor as an aim', () => {
    const rows = cellsOf(meetings, 'phase');
    expect(rows.slice(0, 2)).toEqual(['-, stated 4 2, studied 1 3, studied 1 2', '-, -, -, -']);
  });

  it('counts what answers the factor, or else what has to do with it, and a single one is its letter', () => {
    expect(cellsOf(catalogue, 'phase')).toEqual([
      '-, -, -, -',
      '-, studied 3 1, studied 3 1, -',
      '-, stated 3 1, stated 3 2, -',
      '-, -, -, -',
      '-, stated 1 2, -, -',
    ]);
    expect(cellsOf(catalogue, 'intervention')).toEqual([
      '-, -, -, -',
      'aside 1 W×, aside 1 W?, studied 3 G, aside 0 n',
      '-, -, stated 3 g, stated 0 n',
      '-, -, -, -',
      'stated 1 W, stated 1 W, -, -',
    ]);
    const links = ['smoking studied none'];
    const inVain = buildCatalogue({ factors: ['smoking'], interventions: { visits: { links }, group: { links } } });
    expect(cellsOf(inVain, 'phase')).toEqual(['-, aside 0 2, aside 0 2, -']);
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
