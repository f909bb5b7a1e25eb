import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Profile } from '../../src/core/generated/schema-types.ts';
import { renderDocx } from '../../src/render/docx/index.ts';
import { renderXlsx } from '../../src/render/xlsx/index.ts';
import { lensOf } from '../../src/tell/lens.ts';
import type { Document } from '../../src/view/document.ts';
import { memoWorkbook } from '../../src/view/memo-workbook/memo-workbook.ts';
import { buildCatalogue, profileOf } from '../support/catalogue-builder.ts';
import { MEMO_PROFILE, memoCatalogue, memoOf, selectionOf } from '../support/memo-world.ts';
import { allOf, parseXml, type XmlElement, xmlTextOf } from '../support/xml.ts';

const DAY = '2026-11-25';

/** Every part of an Office file that is XML, read by a reader that forgives nothing. */
function partsOf(bytes: Uint8Array): ReadonlyMap<string, XmlElement> {
  const files = Object.entries(unzipSync(bytes)).filter(([path]) => /\.(xml|rels)$/.test(path));
  return new Map(files.map(([path, content]) => [path, parseXml(strFromU8(content))]));
}

function part(bytes: Uint8Array, path: string): XmlElement {
  const found = partsOf(bytes).get(path);
  if (found === undefined) throw new Error(`no ${path}`);
  return found;
}

const texts = (element: XmlElement, name: string): readonly string[] => allOf(element, name).map(xmlTextOf);

describe('the memo in Word', () => {
  let memo: Document;
  let bytes: Uint8Array;
  let body: XmlElement;
  beforeAll(async () => {
    memo = memoOf('nl');
    bytes = await renderDocx(memo, DAY);
    body = part(bytes, 'word/document.xml');
  });
  const styled = (style: string): readonly string[] =>
    allOf(body, 'w:p')
      .filter((paragraph) => allOf(paragraph, 'w:pStyle')[0]?.attributes['w:val'] === style)
      .map((paragraph) => texts(paragraph, 'w:t').join(''));

  it('is well-formed in all its parts', () => {
    expect(partsOf(bytes).size).toBeGreaterThan(8);
  });

  it('has real headings', () => {
    const heading = (level: number): readonly string[] =>
      memo.blocks.flatMap((block) => (block.kind === 'heading' && block.level === level ? [block.text] : []));
    expect(styled('Title')).toEqual(heading(1));
    expect(styled('Heading1')).toEqual(heading(2));
    expect(styled('Heading2')).toEqual(heading(3));
  });

  it('has real tables, with heads that repeat on every page', () => {
    const tables = memo.blocks.filter(({ kind }) => kind === 'table' || kind === 'figure');
    expect(allOf(body, 'w:tbl')).toHaveLength(tables.length);
    expect(allOf(body, 'w:tblHeader')).toHaveLength(tables.length);
  });

  it('says in its tables what the memo says', () => {
    const [first] = memo.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
    const [table] = allOf(body, 'w:tbl');
    const rows = table === undefined ? [] : allOf(table, 'w:tr');
    expect(rows).toHaveLength((first?.rows.length ?? 0) + 1);
    expect(texts(table ?? body, 'w:t').join('')).toContain('Hieraan werken: Huisbezoek en Groep.');
  });

  it('draws each picture with its title, its words, and no number twice', () => {
    const pictures = memo.blocks.flatMap((block) => (block.kind === 'figure' ? [block.picture] : []));
    expect(allOf(body, 'wp:docPr').map(({ attributes }) => attributes['descr'])).toEqual(
      pictures.map(({ title }) => title),
    );
    const drawn = allOf(body, 'w:txbxContent').map(xmlTextOf);
    for (const text of pictures.flatMap(({ legend }) => legend.map((entry) => entry.text)))
      expect(drawn).toContain(text);
    const ids = ['wp:docPr', 'wps:cNvPr'].flatMap((name) =>
      allOf(body, name).map(({ attributes }) => attributes['id']),
    );
    expect(new Set(ids).size).toBe(ids.length);
    for (const { attributes } of allOf(body, 'a:ext'))
      expect(Number(attributes['cx'])).toBeLessThanOrEqual(642 * 9525 + 1);
  });

  it('links only to https', () => {
    const targets = allOf(part(bytes, 'word/_rels/document.xml.rels'), 'Relationship')
      .filter(({ attributes }) => attributes['TargetMode'] === 'External')
      .map(({ attributes }) => attributes['Target'] ?? '');
    expect(targets).toEqual(['https://example.nl/report', 'https://example.nl/database?a=1&b=2']);
  });

  it('speaks the language of the memo, so that spelling is checked in it', async () => {
    const languages = async (language: 'nl' | 'en') =>
      allOf(part(await renderDocx(memoOf(language), DAY), 'word/styles.xml'), 'w:lang').map(
        ({ attributes }) => attributes['w:val'],
      );
    expect(await languages('nl')).toContain('nl-NL');
    expect(await languages('en')).toContain('en-GB');
  });

  it('is the same bytes each time, dated by the memo and not by the clock', async () => {
    expect(Buffer.from(await renderDocx(memo, DAY)).equals(Buffer.from(bytes))).toBe(true);
    expect(texts(part(bytes, 'docProps/core.xml'), 'dcterms:created')).toEqual([`${DAY}T00:00:00Z`]);
  });
});

describe('the memo in Excel', () => {
  let workbook: ReturnType<typeof memoWorkbook>;
  let bytes: Uint8Array;
  let strings: readonly string[];
  beforeAll(async () => {
    const selection = selectionOf(memoCatalogue(), MEMO_PROFILE);
    workbook = memoWorkbook(lensOf(memoCatalogue(), 'nl'), selection);
    bytes = await renderXlsx(workbook, DAY);
    const shared = partsOf(bytes).get('xl/sharedStrings.xml');
    strings = shared === undefined ? [] : allOf(shared, 'si').map(xmlTextOf);
  });
  const names = () => allOf(part(bytes, 'xl/workbook.xml'), 'sheet').map(({ attributes }) => attributes['name']);
  const sheet = (index: number): XmlElement => part(bytes, `xl/worksheets/sheet${String(index + 1)}.xml`);
  const valueOf = (cell: XmlElement): string => {
    const value = texts(cell, 'v').join('');
    return cell.attributes['t'] === 's' ? (strings[Number(value)] ?? '') : value + texts(cell, 't').join('');
  };
  const cells = (index: number): readonly XmlElement[] => allOf(sheet(index), 'c');

  it('has a sheet for the answer, and for factors, matches, reasons, gaps, coverage and sources', () => {
    expect(names()).toEqual([
      'Antwoord',
      'Factoren',
      'Interventies',
      'Redenen',
      'Wat ontbreekt',
      'Overzicht',
      'Bronnen',
    ]);
  });

  it.each([0, 1, 2, 3, 4, 5, 6])('freezes the heads and has filters on sheet %i', (index) => {
    const [pane] = allOf(sheet(index), 'pane');
    const { heads = [], rows = [], above = [] } = workbook[index] ?? {};
    const head = above.length + 1;
    expect(pane?.attributes).toMatchObject({ state: 'frozen', ySplit: String(head), xSplit: '1' });
    const [filter] = allOf(sheet(index), 'autoFilter');
    const last = `${String.fromCharCode(64 + heads.length)}${String(rows.length + head)}`;
    expect(filter?.attributes['ref']).toBe(`A${String(head)}:${last}`);
  });

  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [53, 'BA'],
    [703, 'AAA'],
  ])('has filters on all of %i columns, up to %s', async (count, last) => {
    const heads = Array.from({ length: count }, (_, index) => `head ${String(index)}`);
    const wide = await renderXlsx([{ name: 'wide', heads, rows: [heads] }], DAY);
    const [filter] = allOf(part(wide, 'xl/worksheets/sheet1.xml'), 'autoFilter');
    expect(filter?.attributes['ref']).toBe(`A1:${last}2`);
  });

  it.each([0, 1, 2, 3, 4, 5, 6])('holds every value of sheet %i', (index) => {
    const { heads = [], rows = [], above = [], below = [] } = workbook[index] ?? {};
    const wanted = [...above, ...heads, ...rows.flat(), ...below].filter(
      (value) => typeof value === 'string' && !/^\d{4}-\d\d-\d\d$/.test(value) && value !== '',
    );
    const found = cells(index).map(valueOf);
    expect(wanted.filter((value) => !found.includes(String(value)))).toEqual([]);
  });

  it('lists what was asked, with the figure that each choice rests on', () => {
    const [smoking, poverty] = MEMO_PROFILE.factors;
    if (smoking === undefined || poverty === undefined) throw new Error('the profile has no factors');
    const figure = { value: 5.2, unit: '%', year: 2023, source: 'CBS' };
    const profile = { factors: [smoking, { ...poverty, figure }] };
    const asked = memoWorkbook(lensOf(memoCatalogue(), 'nl'), selectionOf(memoCatalogue(), profile))[1];
    expect([asked?.heads, ...(asked?.rows ?? [])]).toMatchInlineSnapshot(`
      [
        [
          "Factor",
          "Moet of wens",
          "Gevonden",
          "Waarop gebaseerd",
          "Ons cijfer",
          "Eenheid",
          "Jaar",
          "Bron van het cijfer",
          "Opmerking",
          "id",
        ],
        [
          "A Roken in de zwangerschap",
          "moet",
          "2: 1 gunstig, 1 als doel",
          "een cijfer",
          undefined,
          undefined,
          undefined,
          undefined,
          "12% in 2024",
          "smoking",
        ],
        [
          "B Armoede",
          "moet",
          "1 voor deze gezinnen",
          "een beleidskeuze",
          5.2,
          "%",
          2023,
          "CBS",
          undefined,
          "poverty",
        ],
      ]
    `);
  });

  it('shows first what the page shows: the level, since when, and what was found per factor', () => {
    const [answer] = workbook;
    expect([answer?.heads, ...(answer?.rows ?? [])]).toMatchInlineSnapshot(`
      [
        [
          "Interventie",
          "Groep",
          "Niveau",
          "Sinds",
          "A Roken in de zwangerschap (moet)",
          "B Armoede (moet)",
          "C Stress van ouders (moet)",
          "D Eenoudergezin (wens)",
          "E Slecht slapen (wens)",
          "Opmerking",
        ],
        [
          "Huisbezoek (met een lange uitleg)",
          "Onderzocht op een moet-factor: gunstig of gemengd",
          "goede aanwijzingen",
          "2021",
          "gunstig",
          "groep",
          "-",
          "-",
          "-",
          "alleen voor: eerste kind (bij ons meestal niet zo); 400 gezinnen per jaar",
        ],
        [
          "Groep",
          "Erkend; op een moet-factor zagen wij geen uitkomst",
          "goed onderbouwd",
          "?",
          "doel",
          "-",
          "doel",
          "-",
          "-",
          undefined,
        ],
        [
          "Zijpad",
          "Onderzocht op wat u vraagt; geen effect gevonden",
          "eerste aanwijzingen",
          "2024",
          "-",
          "-",
          "geen",
          "-",
          "-",
          "niveau is voor iets anders",
        ],
      ]
    `);
  });

  it('has the colour of a level beside its words', () => {
    const styles = allOf(part(bytes, 'xl/styles.xml'), 'fgColor').map(({ attributes }) => attributes['rgb']);
    expect(styles.map((colour) => colour?.slice(-6).toLowerCase())).toEqual(
      expect.arrayContaining(['6aaed6', 'dbe9f6', 'abd0e6']),
    );
  });

  it('prints the answer as wide as a page, wider sheets on few, and the heads on every page', () => {
    const titles = allOf(part(bytes, 'xl/workbook.xml'), 'definedName').map(xmlTextOf);
    expect(titles).toEqual(
      workbook.map(({ name, above = [] }) => {
        const row = String(above.length + 1);
        return `'${name}'!$A:$A,'${name}'!$${row}:$${row}`;
      }),
    );
    expect(workbook.slice(2, 4).map(({ heads }) => heads[0])).toEqual(['Interventie', 'Interventie']);
    for (const index of names().keys()) {
      expect(allOf(sheet(index), 'pageSetUpPr')[0]?.attributes).toEqual({ fitToPage: '1' });
      const { fitToWidth, ...setup } = allOf(sheet(index), 'pageSetup')[0]?.attributes ?? {};
      expect(setup).toMatchObject({ paperSize: '9', orientation: 'landscape', fitToHeight: '0' });
      expect(Number(fitToWidth)).toBeLessThanOrEqual(2);
    }
    expect(allOf(sheet(0), 'pageSetup')[0]?.attributes['fitToWidth']).toBe('1');
  });

  it('types its cells: texts, days that begin where texts do, numbers', () => {
    const at = (head: string): XmlElement => {
      const column = workbook[2]?.heads.indexOf(head) ?? -1;
      const reference = `${String.fromCharCode(65 + column)}2`;
      const found = cells(2).find(({ attributes }) => attributes['r'] === reference);
      if (found === undefined) throw new Error(`no ${head}`);
      return found;
    };
    expect(at('Plaats').attributes['t'] ?? 'n').toBe('n');
    // 30 September 2021 in days since 1900.
    expect(valueOf(at('Datum'))).toBe('44469');
    const look = allOf(part(bytes, 'xl/styles.xml'), 'cellXfs').flatMap((all) => allOf(all, 'xf'));
    const alignment = allOf(look[Number(at('Datum').attributes['s'])] ?? sheet(2), 'alignment')[0];
    expect(alignment?.attributes).toMatchObject({ horizontal: 'left' });
  });

  it('leaves room before each text, so that one that fills its column does not run into the next', () => {
    const styles = allOf(part(bytes, 'xl/styles.xml'), 'cellXfs').flatMap((all) => allOf(all, 'xf'));
    const texts = [...names().keys()].flatMap((index) =>
      cells(index).filter(({ attributes }) => attributes['t'] === 's'),
    );
    const room = texts.map(({ attributes: { s: style } }) => {
      const alignment = allOf(styles[Number(style)] ?? sheet(0), 'alignment')[0]?.attributes;
      return `${alignment?.['horizontal'] ?? ''} ${alignment?.['indent'] ?? ''}`;
    });
    expect(new Set(room)).toEqual(new Set(['left 1']));
  });

  it('says in words whether it is there already, and nothing when nobody said', () => {
    const inOffer = (profile: Profile) => {
      const [, , matches] = memoWorkbook(lensOf(memoCatalogue(), 'nl'), selectionOf(memoCatalogue(), profile));
      const column = matches?.heads.indexOf('Is er al') ?? -1;
      return column === -1 ? undefined : matches?.rows.map((row) => row[column]);
    };
    expect(new Set(inOffer(MEMO_PROFILE))).toEqual(new Set(['ja', 'nee']));
    const { offer, ...without } = MEMO_PROFILE;
    expect(offer).toBeDefined();
    expect(inOffer(without)).toBeUndefined();
  });

  it('says above the answer of which day its levels are, and below it what its words and signs stand for', () => {
    const [answer] = workbook;
    expect(answer?.above?.at(-1)).toContain('niveaus op 25-11-2026');
    expect(answer?.below?.join('\n')).toMatch(/^groep:\u00a0voor deze gezinnen gemaakt\.$/m);
    expect(answer?.below?.join('\n')).toContain('Sinds: ?\u00a0datum niet gevonden');
  });

  it.each(['evidence', 'breadth'] as const)('names the group of each match on both sheets, in order of %s', (order) => {
    const selection = selectionOf(memoCatalogue(), { ...MEMO_PROFILE, order });
    const [answer, , matches] = memoWorkbook(lensOf(memoCatalogue(), 'nl'), selection);
    const groups = (table = answer, name = 0) =>
      selection.matches.map((match) => table?.rows.find((row) => row[name] === match.name)?.[1]);
    expect(groups()).toEqual(groups(matches));
    expect(groups()).not.toContain(undefined);
  });

  it.each([
    ['well 2017-01 latest', 'uiterlijk 2017-01'],
    ['well seen=2026-11-23', 'gezien 2026-11-23'],
    ['well', 'niet gevonden'],
  ])('says what is known of the day of a level: %s', (recognition, told) => {
    const one = { links: ['stress'], recognitions: [recognition] };
    const catalogue = buildCatalogue({ factors: ['stress'], interventions: { one } });
    const selection = selectionOf(catalogue, profileOf(['stress']));
    const [, , matches] = memoWorkbook(lensOf(catalogue, 'nl'), selection);
    expect(matches?.rows[0]?.[matches.heads.indexOf('Datum')]).toBe(told);
  });

  it('marks what a level is for as our inference where no source states it', () => {
    const column = workbook[2]?.heads.indexOf('Niveau geldt voor') ?? -1;
    const scopes = workbook[2]?.rows.map((row) => row[column]);
    expect(scopes?.filter((scope) => String(scope).endsWith('(onze inschatting)'))).toHaveLength(1);
  });

  it('tells that a level is for none of our factors from not knowing what it is for', () => {
    const recognitions = ['good 2020 scope=none'];
    const catalogue = buildCatalogue({
      factors: ['stress'],
      interventions: { one: { links: ['stress'], recognitions } },
    });
    const [, , matches] = memoWorkbook(lensOf(catalogue, 'nl'), selectionOf(catalogue, profileOf(['stress'])));
    const scope = matches?.rows[0]?.[matches.heads.indexOf('Niveau geldt voor')];
    expect(scope).toBe('een andere uitkomst dan de factoren in deze gegevens');
  });

  it('keeps a date that is less than a day as the text that it is', () => {
    const found = cells(2).map(valueOf);
    expect(found).toContain('2024-05');
  });

  it('is the same bytes each time', async () => {
    expect(Buffer.from(await renderXlsx(workbook, DAY)).equals(Buffer.from(bytes))).toBe(true);
  });
});

describe('on a machine of which the clock stands in a year that no zip file names', () => {
  const memo = memoOf('nl');
  const workbook = memoWorkbook(lensOf(memoCatalogue(), 'nl'), selectionOf(memoCatalogue(), MEMO_PROFILE));
  const drawAll = (): Promise<readonly Uint8Array[]> =>
    Promise.all([renderDocx(memo, DAY), renderXlsx(workbook, DAY), renderDocx(memo, DAY)]);

  it.each(['1970-01-01', '2100-01-01'])('the files are the same bytes (%s)', async (day) => {
    const expected = await drawAll();
    const { now } = Date;
    try {
      vi.useFakeTimers({ now: new Date(day), toFake: ['Date'] });
      const { now: fake } = Date;
      expect(await drawAll()).toEqual(expected);
      expect([Date.now, Date.now()]).toEqual([fake, Date.parse(day)]);
    } finally {
      vi.useRealTimers();
    }
    expect(Date.now).toBe(now);
  });
});
