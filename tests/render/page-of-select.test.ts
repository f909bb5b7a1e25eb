import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Catalogue } from '../../src/core/catalogue.ts';
import { onlyInVain } from '../../src/core/effect-on.ts';
import type { Profile, Selection } from '../../src/core/generated/schema-types.ts';
import { interventionId } from '../../src/core/ids.ts';
import { select } from '../../src/core/select.ts';
import { renderPage } from '../../src/render/page/render-page.ts';
import { plainStyle } from '../../src/render/style.ts';
import { lensOf } from '../../src/tell/lens.ts';
import { pageOfSelect } from '../../src/view/selection/page-of-select.ts';
import { terminalStyle } from '../../src/cli/output/style.ts';
import { profilesFor } from '../oracle/profiles.ts';
import { madeUpWorlds } from '../oracle/worlds.ts';
import { buildCatalogue, profileOf } from '../support/catalogue-builder.ts';
import { draws } from '../support/draws.ts';
import { shippedCatalogue, shippedProfiles } from '../support/shipped-catalogue.ts';

const TODAY = '2026-11-27';
const LANGUAGES = ['nl', 'en'] as const;
const screen = { width: 80, style: plainStyle, unicode: true, linear: false };

const selectionOf = (catalogue: Catalogue, profile: Profile): Selection => ({
  schemaVersion: 1,
  tool: { name: 'kiem', version: '0' },
  ...select(catalogue, profile, TODAY),
});

function pageOf(
  catalogue: Catalogue,
  selection: Selection,
  language: 'nl' | 'en' = 'nl',
  look: Partial<typeof screen> = {},
): string {
  const lens = lensOf(catalogue, language);
  return renderPage((squeeze) => pageOfSelect(lens, selection, squeeze), { ...screen, ...look });
}

const linesOf = (page: string): readonly string[] => page.trimEnd().split('\n');

/** How many a line such as '… en 3 andere: --details' stands for. */
const hidden = (page: string): number => Number(/^… en (\d+) andere: --details$/m.exec(page)?.[1] ?? 0);

describe('the page of each example', () => {
  let catalogue: Catalogue;
  let profiles: Awaited<ReturnType<typeof shippedProfiles>>;
  const named = (name: string): Selection => {
    const found = profiles.find((one) => one.name === `${name}.yaml`);
    if (found === undefined) throw new Error(`no example ${name}`);
    return selectionOf(catalogue, found.profile);
  };

  beforeAll(async () => {
    [catalogue, profiles] = await Promise.all([shippedCatalogue(), shippedProfiles()]);
  });

  it('says which matches are in the offer already', () => {
    const found = profiles.find(({ name }) => name === 'smoking-low-ses.yaml');
    const offer = ['voorzorg', 'stevig-ouderschap', 'uk-en-puk'].map((id) => ({ intervention: interventionId(id) }));
    const selection = selectionOf(catalogue, { ...profileOf([]), ...found?.profile, offer });
    expect(pageOf(catalogue, selection)).toMatch(/^Al in het aanbod: VoorZorg en Uk & Puk\./m);
    expect(pageOf(catalogue, named('smoking-low-ses'))).not.toContain('aanbod');
  });

  it.each(LANGUAGES)('fits on one screen with every match on it (%s)', (language) => {
    for (const { profile } of profiles) {
      const selection = selectionOf(catalogue, profile);
      const page = pageOf(catalogue, selection, language);
      expect(linesOf(page).length).toBeLessThanOrEqual(35);
      expect(linesOf(page).filter((line) => line.length > 80)).toEqual([]);
      expect(page).not.toMatch(/^… /m);
      for (const { name } of onlyInVain(selection)) expect(page).toContain(name.slice(0, 20));
    }
  });

  const WIDTHS = [60, 80, 100, 120, 200];
  it.each(LANGUAGES.flatMap((language) => WIDTHS.map((width) => [language, width] as const)))(
    'shows the figure of every factor, still on one screen (%s, %i columns)',
    (language, width) => {
      for (const { profile } of profiles) {
        const factors = profile.factors.map((factor, index) => ({
          ...factor,
          figure: { value: index + 10.5, unit: '%', year: 2023, source: 'Kansrijke Start, Regiobeeld, Waterstad' },
        }));
        const selection = selectionOf(catalogue, { ...profile, factors });
        const page = pageOf(catalogue, selection, language, { width });
        const said = page.replace(/\s+/g, ' ');
        for (const { figure } of selection.profile.factors)
          expect(said).toMatch(new RegExp(`\\b${String(figure?.value).replace('.', '[.,]')} %`));
        expect(said).toMatch(/ \(2023\)|, 2023, Kansrijke/);
        expect(linesOf(page).filter((line) => line.length > width)).toEqual([]);
        if (width >= 70) expect(linesOf(page).length).toBeLessThanOrEqual(35);
      }
    },
  );

  it('says where a figure is from where there is room', () => {
    const [only] = named('attachment-young-parents').profile.factors;
    if (only === undefined) throw new Error('no factor');
    const withSource = (source: string): string => {
      const factors = [{ id: only.id, figure: { value: 8.1, unit: '%', year: 2023, source } }];
      return pageOf(catalogue, selectionOf(catalogue, { factors }));
    };
    expect(withSource('CBS')).toContain('\nUw cijfers: A 8,1 %, 2023, CBS\n');
    expect(withSource('bron '.repeat(400).trim())).toContain('\nUw cijfers: A 8,1 % (2023)\n');
  });

  it.each([
    ['nl', 'niveau is niet voor A (onze inschatting); …'],
    ['en', 'level is not for A (our inference); …'],
  ] as const)(
    'says that a level is for something else where a longer remark before it has no room (%s)',
    (language, said) => {
      const page = pageOf(catalogue, named('attachment-young-parents'), language);
      const [, first = ''] = /^¹ ([^²]*)^² /m.exec(page) ?? [];
      expect(first.replace(/\s+/g, ' ')).toContain(said);
    },
  );

  const cases = ['smoking-low-ses', 'refugee-families', 'all-phases', 'before-conception', 'attachment-young-parents'];
  it.each(cases.flatMap((name) => LANGUAGES.map((language) => [name, language] as const)))(
    'is as recorded: %s in %s',
    async (name, language) => {
      const page = pageOf(catalogue, named(name), language);
      await expect(page).toMatchFileSnapshot(`golden/page/${name}.${language}.80.txt`);
    },
  );

  it.each([60, 100, 120, 200].flatMap((width) => LANGUAGES.map((language) => [width, language] as const)))(
    'is as recorded at %i columns in %s',
    async (width, language) => {
      const page = pageOf(catalogue, named('smoking-low-ses'), language, { width });
      expect(linesOf(page).filter((line) => line.length > width)).toEqual([]);
      await expect(page).toMatchFileSnapshot(`golden/page/smoking-low-ses.${language}.${String(width)}.txt`);
    },
  );

  it('is read block by block where columns do not help', async () => {
    const page = pageOf(catalogue, named('all-phases'), 'nl', { linear: true });
    await expect(page).toMatchFileSnapshot('golden/page/all-phases.nl.accessible.txt');
  });

  it('draws signs that an ASCII terminal has', async () => {
    const page = pageOf(catalogue, named('all-phases'), 'en', { unicode: false });
    expect(page).not.toMatch(/[^\p{ASCII}]/u);
    await expect(page).toMatchFileSnapshot('golden/page/all-phases.en.ascii.txt');
  });

  it.each([1, 2, 3] as const)('says the same in colour, at depth %i', (depth) => {
    const plain = pageOf(catalogue, named('all-phases'));
    const coloured = pageOf(catalogue, named('all-phases'), 'nl', { style: terminalStyle(true, depth) });
    expect(coloured).not.toBe(plain);
    // eslint-disable-next-line no-control-regex
    expect(coloured.replaceAll(/\u001b\[[\d;]*m/g, '')).toBe(plain);
  });
});

describe('the page of any selection', () => {
  it('holds every match or counts it, within 35 lines of 80 columns', async () => {
    for (const world of await madeUpWorlds(6, 20261127)) {
      fc.assert(
        fc.property(profilesFor(world), fc.integer({ min: 70, max: 130 }), (profile, width) => {
          const selection = selectionOf(world.catalogue, profile as Profile);
          const page = pageOf(world.catalogue, selection, 'nl', { width });
          const lines = linesOf(page);
          expect(lines.length).toBeLessThanOrEqual(35);
          expect(lines.filter((line) => line.length > width)).toEqual([]);
          const start = lines.findIndex((line) => line.startsWith('─'));
          const end = lines.indexOf('', start);
          const names = new Set(selection.matches.map(({ name }) => name));
          const rows = lines
            .slice(start, end)
            .filter((line) => names.has(line.split(/ {2,}/)[0]?.replace(/ [⁰¹²³⁴⁵⁶⁷⁸⁹]+$/, '') ?? ''));
          const inVainRows = page.includes('Onderzocht op wat u vraagt; geen effect gevonden\n')
            ? onlyInVain(selection).filter(({ name }) => names.has(name)).length
            : 0;
          if (selection.matches.length > 0)
            expect(rows.length - inVainRows + hidden(page)).toBeGreaterThanOrEqual(selection.matches.length);
        }),
        { numRuns: draws(10, 100), seed: 20261127 },
      );
    }
  });
});

it.each([true, false])('what was studied in vain stands apart from what is not there (in blocks: %s)', (linear) => {
  const catalogue = buildCatalogue({
    factors: ['smoking'],
    interventions: { visits: { links: ['smoking studied none'], recognitions: ['good 2024'] } },
  });
  const page = pageOf(catalogue, selectionOf(catalogue, profileOf(['smoking'])), 'en', { linear });
  expect(page).toMatch(/^No intervention fits\. That is an answer too\.\n\n\S/m);
});

describe('a page that is too full', () => {
  const factors = Array.from({ length: 20 }, (_, index) => `factor-with-a-name-that-goes-on-and-on-${String(index)}`);
  const catalogue = buildCatalogue({
    factors,
    interventions: Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [
        `programme-with-a-name-of-forty-char-${String(index).padStart(4, '0')}`,
        {
          links: factors.slice(index % 7, (index % 7) + 4).map((factor) => `${factor} studied mixed`),
          recognitions: ['good 2015'],
          conditions: ['first-child'],
        },
      ]),
    ),
  });

  it.each([
    ['six factors', 6],
    ['twenty factors', 20],
  ])('counts what it leaves out, with %s', (_, count) => {
    const selection = selectionOf(catalogue, profileOf(factors.slice(0, count)));
    for (const width of [70, 80, 120]) {
      const page = pageOf(catalogue, selection, 'nl', { width });
      expect(linesOf(page).length).toBeLessThanOrEqual(35);
      expect(linesOf(page).filter((line) => line.length > width)).toEqual([]);
      const rows = linesOf(page).filter((line) => line.startsWith('pro')).length;
      expect(rows + hidden(page)).toBe(selection.matches.length);
      expect(hidden(page)).toBeGreaterThan(0);
    }
  });

  it.each([80, 120])('cuts no name and loses no mark when it is whole, at %i columns', (width) => {
    const lens = lensOf(catalogue, 'nl');
    const selection = selectionOf(catalogue, profileOf(factors));
    const whole = renderPage((squeeze) => pageOfSelect(lens, selection, squeeze), { ...screen, width }, true);
    expect(whole).not.toContain('…');
    const firstColumn = linesOf(whole)
      .map((line) => line.split('  ')[0])
      .join('')
      .replaceAll(' ', '');
    for (const { name } of selection.matches) expect(firstColumn).toContain(`${name}¹`);
  });

  it('hides nothing where there is no screen to fit on', () => {
    const selection = selectionOf(catalogue, profileOf(factors));
    const page = pageOf(catalogue, selection, 'nl', { linear: true });
    for (const { name } of selection.matches) expect(page).toContain(name);
  });
});
