import { describe, expect, it } from 'vitest';
import type { ListingKind } from '../../src/core/generated/schema-types.ts';
import { listContent, LISTING_KINDS } from '../../src/view/list/index.ts';
import { lensOf } from '../../src/tell/lens.ts';
import { plainTextOf } from '../support/plain-text.ts';
import { shippedCatalogue } from '../support/shipped-catalogue.ts';

const catalogue = await shippedCatalogue();
const TODAY = '2026-11-25';

const content = (kind: ListingKind, language: 'nl' | 'en', search?: string) =>
  listContent(lensOf(catalogue, language), {
    kind,
    filter: search === undefined ? {} : { search },
    day: TODAY,
    details: true,
  });

async function page(kind: ListingKind, language: 'nl' | 'en', search?: string): Promise<string> {
  return plainTextOf((await content(kind, language, search).document()).blocks);
}

describe('what can be listed', () => {
  const kinds = LISTING_KINDS;

  it('is every kind that the design names', () => {
    expect(kinds).toEqual([
      ...['factors', 'interventions', 'levels', 'elements', 'explanations', 'claims', 'sources', 'caveats', 'care'],
      ...['phases', 'themes', 'traits', 'settings', 'deliverers'],
    ]);
  });

  it.each(kinds)('%s: as many on the page as in the output, in both languages', async (kind) => {
    const { length: count } = await content(kind, 'en').records();
    expect(count).toBeGreaterThan(3);
    expect(await page(kind, 'en')).toContain(`${String(count)} found.`);
    expect(await page(kind, 'nl')).toContain(`${String(count)} gevonden.`);
  });
});

describe('a list of sources', () => {
  const inShort = async (language: 'nl' | 'en'): Promise<string> => {
    const short = listContent(lensOf(catalogue, language), { kind: 'sources', filter: {}, day: TODAY });
    return plainTextOf((await short.document()).blocks);
  };
  const { size } = catalogue.sources;

  it.each(['nl', 'en'] as const)('says on one screen what they are, and how to see them (%s)', async (language) => {
    const text = await inShort(language);
    expect(text.split('\n').length).toBeLessThan(45);
    expect(text).toMatch(new RegExp(`^(?:total|totaal) +${String(size)} `, 'm'));
    expect(text).toContain('--details');
  });

  it('is whole in a file, and where something was looked for', async () => {
    const short = listContent(lensOf(catalogue, 'en'), { kind: 'sources', filter: {}, day: TODAY });
    expect(plainTextOf((await short.paper?.())?.blocks ?? [])).toContain(`${String(size)} found.`);
    const found = listContent(lensOf(catalogue, 'en'), {
      kind: 'sources',
      filter: { search: 'lancet' },
      day: TODAY,
    });
    expect(plainTextOf((await found.document()).blocks)).toMatch(/\(2minutemedicine[^]*\d+ found\./);
  });
});

describe('a search in a list', () => {
  it('puts the factor that is called so first, in every format', async () => {
    expect((await content('factors', 'nl', 'armoede').records())[0]).toMatchObject({ id: 'poverty' });
    const rows = (await page('factors', 'nl', 'armoede'))
      .split('\n')
      .filter((line) => /\b[a-z]+-?[a-z-]+\b +\d/.test(line));
    expect(rows[0]).toMatch(/Armoede +poverty/);
  });
});

describe('a search that finds nothing', () => {
  it.each([
    ['interventions', 'nl', 'rokn', 'Bedoelt u: roken?'],
    ['factors', 'en', 'smokng', 'Did you mean: smoking?'],
    ['elements', 'nl', 'oudrs', 'Bedoelt u: ouders?'],
    ['levels', 'en', 'indicatons', 'Did you mean: indications?'],
  ] as const)('of %s says in %s what was meant by %s', async (kind, language, typed, meant) => {
    expect(await page(kind, language, typed)).toContain(meant);
    expect(await content(kind, language, typed).records()).toEqual([]);
    expect((await content(kind, language, typed).sheet()).rows).toEqual([]);
  });

  it.each([
    ['what is like nothing', {}],
    ['what the other filters leave no room for', { theme: 'attachment', phase: 'preconception' }],
  ] as const)('says no more of %s', async (_, filter) => {
    const search = 'theme' in filter ? 'rokn' : 'xyzzyq';
    const lens = lensOf(catalogue, 'nl');
    const listed = listContent(lens, { kind: 'interventions', filter: { ...filter, search }, day: TODAY });
    expect(plainTextOf((await listed.document()).blocks)).toContain('Niets gevonden.\n');
  });
});

describe('a list of elements', () => {
  it('has the SAFE criteria by their letters under the heading of the report, with what it says of them', async () => {
    const text = await page('elements', 'nl');
    const heading = text.indexOf('Kenmerken van de interventie zelf');
    const claim = text.indexOf('aan de SAFE-criteria voldoet, is effectiever');
    const letters = ['S', 'A', 'F', 'E'].map((letter) => text.indexOf(`, ${letter} van SAFE (safe-`));
    const places = [heading, claim, ...letters];
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

describe('a list of claims', () => {
  it('is searched in the language of the reader, and names the section', async () => {
    const text = await page('claims', 'nl', 'aan de lage kant');
    expect(text).toContain('offer-large-evidence-low');
    expect(text).toContain('§4.3');
    expect(text).not.toContain('databank-240');
  });
});

describe('a list of interventions', () => {
  it.each([
    ['nl', 'gezien 2026-11-23', /jaar 1\*, jaar 2/, '* VIPP-SD, jaar 1: Voor kinderen jonger dan 12 maanden'],
    ['en', 'seen 2026-11-23', /year 1\*, year 2/, '* VIPP-SD, year 1: For children under 12 months'],
  ] as const)(
    'says in %s since when a level is known and what goes with a phase',
    async (language, seen, phases, note) => {
      const text = await page('interventions', language);
      expect(text).toContain(seen);
      expect(text).toMatch(phases);
      expect(text).toContain(note);
    },
  );

  it.each([
    [
      'ouder-baby-interventie',
      { level_seen: '2026-11-23', level_scope: 'warm-sensitive-parenting', level_scope_basis: 'stated' },
    ],
    ['spark18', { level_scope: 'none', level_scope_basis: 'inferred' }],
    [
      'nika',
      {
        level_standing: 'under-reassessment',
        level_scope: '',
        phase_notes: 'first-year: In the first year NIKA is available only from 9 months.',
      },
    ],
    ['bemoeizorg-jgz', { only_together: 'low-socioeconomic-status' }],
    ['instapje', { studied_with: 'migration-background', studies: 'controlled 75 this-programme' }],
  ])('has the facts of %s in its columns', async (id, facts) => {
    const { columns, rows } = await content('interventions', 'en').sheet();
    const row = rows.find(([first]) => first === id) ?? [];
    const named = Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? '']));
    expect(named).toMatchObject(facts);
  });
});

describe('a list of terms', () => {
  it.each([
    ['a synonym in the other language', 'postnatale', 'maternal-depression-now'],
    ['a gloss', 'call this disruptive', 'disruptive-parenting'],
  ])('is found by %s', async (_, search, id) => {
    const text = await page('traits', 'en', search);
    expect(text).toContain(id);
  });
});
