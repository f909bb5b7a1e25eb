import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { linkCatalogue } from '../../src/core/catalogue.ts';
import { factorId } from '../../src/core/ids.ts';
import { memoMessages } from '../../src/words/memo.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { type Block, type Document, plainText } from '../../src/view/document.ts';
import { lensOf } from '../../src/tell/lens.ts';
import { memoDocument } from '../../src/view/memo/memo-document.ts';
import { anyCase, catalogueOf } from '../support/arbitrary-catalogue.ts';
import { draws } from '../support/draws.ts';
import { MEMO_PROFILE, memoCatalogue, memoOf, memoRecords, selectionOf } from '../support/memo-world.ts';
import { plainTextOf } from '../support/plain-text.ts';
import { shippedCatalogue, shippedProfiles } from '../support/shipped-catalogue.ts';

const LANGUAGES = ['nl', 'en'] as const;

const headings = ({ blocks }: Document): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.text] : []));

/** The blocks under one chapter. */
function chapter({ blocks }: Document, id: string): readonly Block[] {
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.id === id);
  const rest = blocks.slice(start + 1);
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level === 2);
  return end < 0 ? rest : rest.slice(0, end);
}

const partBefore = ({ blocks }: Document, id: string): readonly Block[] =>
  blocks.slice(
    0,
    blocks.findIndex((block) => block.kind === 'heading' && block.id === id),
  );

const textOf = (document: Document, id: string): string => plainTextOf(chapter(document, id)).replace(/\s+/g, ' ');

describe('the memo', () => {
  it.each(LANGUAGES)('reads like this (%s)', async (language) => {
    const golden = join(import.meta.dirname, `golden/memo.${language}.md`);
    await expect(renderMarkdown(memoOf(language))).toMatchFileSnapshot(golden);
  });

  it.each(LANGUAGES)('has its chapters in the agreed order, whatever was found (%s)', (language) => {
    const agreed = Object.values(memoMessages[language].sections);
    expect(headings(memoOf(language))).toEqual(agreed);
    const nothing = memoOf(language, memoCatalogue(), { factors: [{ id: factorId('single') }] });
    expect(headings(nothing)).toEqual(agreed);
  });

  it('asks for a decision without proposing one', () => {
    expect(textOf(memoOf('nl'), 'decision')).toMatch(/Gevraagd \[.*\] Waarom nu \[.*\] $/);
  });

  it('gives five caveats at most, the closest to the question first', () => {
    const [caveats] = chapter(memoOf('en'), 'caveats');
    if (caveats?.kind !== 'list') throw new Error('no list of caveats');
    expect(caveats.items).toHaveLength(5);
    expect(plainText(caveats.items[0]?.line ?? [])).toMatch(/^Little money/);
  });

  it('never adds up costs, and says of whom none were found', () => {
    const costs = textOf(memoOf('en'), 'costs');
    expect(costs).toContain('€262.91');
    expect(costs).toContain('US$14 to 24');
    expect(costs).toContain('not of the Dutch programme');
    expect(costs).toContain('Costs not found for: Groep.');
    expect(costs).not.toMatch(/276|286|total/i);
  });

  it('bounds the number of families by what the profile says, and leaves the rest to the author', () => {
    const feasibility = textOf(memoOf('en'), 'feasibility');
    expect(feasibility).toContain('400 families a year');
    expect(feasibility).toContain('Worked out from 1,000 births a year and these shares: ');
    const { births, ...without } = MEMO_PROFILE;
    expect(births).toBe(1000);
    expect(textOf(memoOf('en', memoCatalogue(), without), 'feasibility')).not.toMatch(/\d/);
  });

  it('says which share is missing, and works out nothing without it', () => {
    const { shares, ...without } = MEMO_PROFILE;
    expect(shares).toBeDefined();
    const memo = memoOf('en', memoCatalogue(), without);
    expect(textOf(memo, 'feasibility')).toMatch(/Not known; no share was given for: \w+/);
    expect(textOf(memo, 'feasibility')).not.toContain('Worked out from');
    expect(textOf(memo, 'open')).toContain('How many families here meet the conditions');
    expect(textOf(memoOf('en'), 'open')).not.toContain('How many families here meet the conditions');
  });

  it('tells of what was studied in vain that no effect was found', () => {
    expect(textOf(memoOf('en'), 'left-out')).toContain('Studied on parental stress: no effect found.');
  });

  it('names in its tables an aim that the short memo calls an aim, beside whom it is for', async () => {
    const profile = { factors: [{ id: factorId('low-socioeconomic-status') }] };
    const memo = renderMarkdown(memoOf('en', await shippedCatalogue(), profile));
    expect(memo).toMatch(/^\| \*\*Armoede en .*\| Works on less poverty.* Meant for families with: low s.*\|/m);
  });

  it('says of a level that it was granted for something else', () => {
    const table = textOf(memoOf('en'), 'per-factor');
    expect(table).toMatch(/Meant for families with: .*Good indications.*This level was not given for this factor/);
  });
});

describe('the pictures of the memo', () => {
  const [units, matrix, timeline] = memoOf('en').blocks.flatMap((block) =>
    block.kind === 'figure' ? [block.picture] : [],
  );
  const trial = 'Source: Trial 2014.';
  const database = 'Source: Databank (2021-09-30).';

  it('have a square for each chosen factor, with the most that is known of it', () => {
    if (units?.kind !== 'units') throw new Error('no units');
    expect(units.title).toBe('One square for each chosen factor, by group of factors.');
    expect(
      units.rows.map((row) => [row.label, ...row.units.map(({ shape }) => `${shape.text} ${shape.title}`)]),
    ).toEqual([
      ['child', '– Sleeping badly: nothing that fits'],
      ['parent before birth', '● Smoking in pregnancy: favourable or mixed result found'],
      ['parent', '○ Parental stress: named as an aim or target group, or studied on a part only'],
      [
        'environment',
        '○ Poverty: named as an aim or target group, or studied on a part only',
        '– Single-parent family: nothing that fits',
      ],
    ]);
    expect(units.legend.map(({ shape, text }) => [shape.sure, shape.text, text])).toEqual([
      ['studied', '●', 'favourable or mixed result found'],
      ['stated', '○', 'named as an aim or target group, or studied on a part only'],
      ['aside', '·', 'no answer: indirect, made for these families, or studied without effect'],
      ['none', '–', 'nothing that fits'],
    ]);
  });

  it('have a letter where a factor and an intervention meet, with the reason, the level and the source behind it', () => {
    if (matrix?.kind !== 'matrix') throw new Error('no matrix');
    expect([matrix.title, ...matrix.columns]).toEqual([
      '5 factors against 2 interventions. Each letter is the last known level of the intervention.',
      ...['Huisbezoek', 'Groep'],
    ]);
    const drawn = matrix.rows.map(({ label, cells }) => [
      label,
      ...cells.map((shape) => (shape === undefined ? '-' : `${shape.text} ${shape.sure} ${String(shape.rank)}`)),
    ]);
    expect(drawn).toEqual([
      ['Smoking in pregnancy', 'G studied 3', 'W stated 1'],
      ['Poverty', 'g stated 3', '-'],
      ['Parental stress', '-', 'W stated 1'],
      ['Single-parent family', '-', '-'],
      ['Sleeping badly', '-', '-'],
    ]);
    expect(matrix.rows[0]?.cells[0]?.title).toBe(
      `Huisbezoek, smoking in pregnancy: Is aimed at the factor "smoking in pregnancy". The effect on this was studied: favourable difference found. Good indications, recognised on 30 September 2021 (Commissie). ${trial}`,
    );
    expect(matrix.legend.map(({ shape }) => `${shape.text} ${shape.sure} ${String(shape.rank)}`)).toEqual([
      ...['S studied 4', 'G studied 3', 'F studied 2', 'W studied 1', 'N studied 0'],
      ...['S stated 1', 's stated 1', 'S aside 1'],
    ]);
  });

  it('have each level at its day, with a line of five years, and the levels that were said in the legend', () => {
    if (timeline?.kind !== 'timeline') throw new Error('no time line');
    const { title, today, todayText, undated, rows, legend } = timeline;
    expect([title, today, todayText, undated]).toEqual([
      ...['Time line of the recognitions of 2 interventions.', '2026-11-25', '25 November 2026', 'date not found'],
    ]);
    const said = (...words: readonly string[]): string => words.join(' ');
    expect(
      rows.map(({ label, moments }) => [
        label,
        ...moments.map(({ day, until, shape }) =>
          said(day ?? '?', until ?? '?', shape.sure, shape.text, String(shape.rank), shape.title),
        ),
      ]),
    ).toEqual([
      [
        'Huisbezoek',
        `2014-12-31 2019-12-31 studied F 2 Huisbezoek: First indications, recognised, 2014. ${database}`,
        `2021-09-30 2026-09-30 studied G 3 Huisbezoek: Good indications, recognised, 30 September 2021. ${database}`,
        '2019-12-31 ? aside F 2 Huisbezoek: First indications, according to another source, 2019. Source: Rapport (2019), §4.3.',
      ],
      ['Groep', `? ? studied W 1 Groep: Well substantiated, recognised, date not found. ${database}`],
    ]);
    expect(legend.map(({ shape, text }) => said(shape.text, shape.sure, String(shape.rank), text))).toEqual([
      ...[
        'G studied 2 Recognised. The line runs until five years later.',
        'G aside 2 Level according to another source',
      ],
      ...['G studied 3 Good indications', 'F studied 2 First indications', 'W studied 1 Well substantiated'],
    ]);
  });
});

const QUOTED = /\[(\d+)(?:, [^\]]*)?\]/g;

describe.each(LANGUAGES)('the sources of the memo (%s)', (language) => {
  let document: Document;
  beforeEach(() => {
    document = memoOf(language);
  });

  it('are each cited, and each citation has its source', () => {
    const sources = chapter(document, 'annex-d').find((block) => block.kind === 'list');
    const listed = sources?.kind === 'list' ? sources.items.length : 0;
    const cited = [...plainTextOf(document.blocks).matchAll(QUOTED)].map(([, number]) => Number(number));
    expect(new Set(cited)).toEqual(new Set(Array.from({ length: listed }, (_, index) => index + 1)));
  });

  it('are numbered in reading order', () => {
    const cited = [...plainTextOf(document.blocks).matchAll(QUOTED)].map(([, number]) => Number(number));
    const firsts = [...new Set(cited)];
    expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
  });
});

// The words to avoid, with why (wording): a goal is no solution, no level proves, absence here is not absence there.
const AVOIDED = {
  nl: /\b(gedekt|dekt|verandert|bereikt|bewezen|net niet|witte vlek|verlopen erkenning|geldend niveau|beste keuze|aanbevolen|top 3|voorkomt|vermindert|effectief tegen)\b/i,
  en: /\b(covered|covers|changes|reaches|proven|nearly|white spot|expired recognition|level in effect|best choice|recommended|top 3|prevents|reduces|effective against)\b/i,
} as const;

/** Every text of the memo, with a word in each gap. */
function ownTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return ownTexts((value as (...words: readonly unknown[]) => unknown)({}, {}, {}));
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(ownTexts) : [];
}

describe.each(LANGUAGES)('the words of the memo (%s)', (language) => {
  const texts = ownTexts(memoMessages[language]);

  it('are many', () => {
    expect(texts.length).toBeGreaterThan(150);
  });

  it('avoid what promises or hides too much', () => {
    expect(texts.filter((text) => AVOIDED[language].test(text))).toEqual([]);
  });

  it('stand in short sentences', () => {
    const sentences = texts.flatMap((text) => text.split(/(?<=[.!?:;])\s+/));
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 22)).toEqual([]);
  });
});

const profiles = await shippedProfiles();
const catalogue = await shippedCatalogue();

describe('the memo of the shipped examples', () => {
  it('has examples', () => {
    expect(profiles.length).toBeGreaterThan(3);
  });

  it.each(profiles)('says no word that promises too much: $name', ({ profile }) => {
    for (const language of LANGUAGES) {
      const memo = memoOf(language, catalogue, profile);
      // Titles of sources and caveats are quoted as they are; a caveat may well say what a link does not show.
      const own = [
        ...partBefore(memo, 'caveats'),
        ...['annex-a', 'annex-b', 'annex-c'].flatMap((id) => chapter(memo, id)),
      ];
      const found = plainTextOf(own).match(new RegExp(AVOIDED[language].source, 'gi')) ?? [];
      expect(found).toEqual([]);
    }
  });

  it.each(profiles)(
    'never names a level without its date, or that none was found and the day it was seen: $name',
    ({ profile }) => {
      const memo = memoOf('nl', catalogue, profile);
      const rows = chapter(memo, 'per-factor').flatMap((block) => (block.kind === 'table' ? block.rows : []));
      for (const row of rows) {
        const level = plainText(row[2]?.line ?? []);
        expect(level).toMatch(
          /erkend (op|in|uiterlijk) .*\[\d+|datum niet gevonden( \(stond er op [^)]+\))?\. \[\d+|Geen erkenning gevonden/,
        );
      }
    },
  );

  it.each(profiles)('keeps its summary to one page: $name', ({ profile }) => {
    const summary = textOf(memoOf('nl', catalogue, profile), 'summary');
    expect(summary.split(' ').length).toBeLessThan(420);
  });
});

describe('the memo of any selection', () => {
  it('tells every match and every gap, and cites nothing that is not listed', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...LANGUAGES), (example, language) => {
        const catalogue = catalogueOf(example);
        const selection = selectionOf(catalogue, example.profile);
        const memo = memoDocument(lensOf(catalogue, language), selection, 'kiem select');
        const told = chapter(memo, 'fact-sheets').flatMap((block) =>
          block.kind === 'heading' && block.level === 3 ? [block.text] : [],
        );
        expect(told).toEqual(selection.matches.map(({ name }) => name));
        const gaps = chapter(memo, 'gaps').flatMap((block) => (block.kind === 'list' ? block.items : []));
        expect(gaps).toHaveLength(selection.gaps.length);
      }),
      { numRuns: draws(20, 200) },
    );
  });

  it('uses the short name of an intervention only where it still tells it apart', () => {
    const records = memoRecords();
    const [first, ...rest] = records.interventions;
    if (first === undefined) throw new Error('no intervention');
    const twin = { ...first, id: 'other', name: 'Huisbezoek (kort)' } as typeof first;
    const summary = (interventions: typeof records.interventions): string =>
      textOf(memoOf('nl', linkCatalogue({ ...records, interventions }, '0'.repeat(64))), 'summary');
    expect(summary(records.interventions)).toContain('Huisbezoek en Groep');
    expect(summary([first, twin, ...rest])).toContain('Huisbezoek (kort)');
  });
});
