import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderHtml } from '../../src/render/html/index.ts';
import { LEVEL_COLOURS } from '../../src/render/level-colours.ts';
import { SCRIPT, SCRIPT_HASH } from '../../src/render/html/script.ts';
import { STYLE, STYLE_HASH } from '../../src/render/html/style.ts';
import { renderPicture } from '../../src/render/svg/index.ts';
import {
  type Block,
  cell,
  heading,
  item,
  list,
  paragraph,
  strong,
  type Table,
  toned,
} from '../../src/view/document.ts';
import type { Picture } from '../../src/view/picture.ts';
import { messages } from '../../src/words/index.ts';
import { memoOf } from '../support/memo-world.ts';

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

let page: string;
beforeAll(() => {
  page = renderHtml(memoOf('nl'), messages.nl.page);
});

describe('the page', () => {
  it('allows only its own style and its own script', () => {
    expect([STYLE_HASH, SCRIPT_HASH]).toEqual([hashOf(STYLE), hashOf(SCRIPT)]);
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    expect(policy.split('; ').toSorted()).toEqual(
      [
        "base-uri 'none'",
        "default-src 'none'",
        "form-action 'none'",
        `script-src '${hashOf(SCRIPT)}'`,
        `style-src '${hashOf(STYLE)}'`,
      ].toSorted(),
    );
  });

  it('holds one style, one script, and nothing from elsewhere', () => {
    expect(page.match(/<style/g)).toHaveLength(1);
    expect(page.match(/<script/g)).toHaveLength(1);
    expect(page).not.toMatch(/<(link|img|iframe|object|embed|base|form)\b|\ssrc=|@import|url\(/);
  });

  it('has no style and no handler on an element, which the policy would refuse', () => {
    expect(page.replace(STYLE, '').replace(SCRIPT, '')).not.toMatch(/<[^>]*\s(style|on\w+)=/);
  });

  it('links only to https and to its own chapters', () => {
    const targets = [...page.matchAll(/href="([^"]*)"/g)].map(([, target = '']) => target);
    expect(targets.length).toBeGreaterThan(20);
    expect(targets.filter((target) => !/^(https:\/\/|#)/.test(target))).toEqual([]);
    const ids = new Set([...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id));
    expect(targets.filter((target) => target.startsWith('#') && !ids.has(target.slice(1)))).toEqual([]);
  });

  it('tells no other site from where somebody comes', () => {
    const links = page.match(/<a [^>]*href="https:[^>]*>/g) ?? [];
    expect(links.length).toBeGreaterThan(1);
    expect(links.filter((link) => !link.includes(' rel="noreferrer"'))).toEqual([]);
  });

  it('says everything of the memo, also behind the letters of a picture', () => {
    expect(page).toContain('<h2 id="annex-a">');
    expect(page).toMatch(
      /<title>Huisbezoek, roken in de zwangerschap: Richt zich op de factor [^<]*Bron: Trial 2014\./,
    );
    expect(page).toMatch(/<span class="said">Huisbezoek, armoede: Bedoeld voor gezinnen met: armoede\. /);
  });
});

describe('the table of a page', () => {
  it('colours each level as the pictures do, also in print', () => {
    const ranks = [...page.matchAll(/<td[^>]*class="[^"]*\blevel-(\d)/g)].map(([, rank]) => rank);
    expect(new Set(ranks)).toContain('3');
    for (const [rank, { fill, ink }] of Object.entries(LEVEL_COLOURS))
      expect(STYLE).toContain(`.level-${rank}{background:${fill};color:${ink}}`);
    expect(STYLE).toMatch(/td\[class\*=level-\]\{print-color-adjust:exact/);
  });

  it('sets heads upright only above letters', () => {
    const [, ...tables] = page.split('<table');
    const upright = tables.filter((table) => /^[^>]*\bmatrix\b/.test(table));
    expect(upright.length).toBeGreaterThan(0);
    for (const table of upright) expect(table).not.toContain('goede aanwijzingen');
  });
});

const WORDS = {
  contents: 'In "short"',
  skip: 'Skip',
  filter: 'Find',
  sort: 'Sort <',
  asTable: 'As a table',
  picture: 'Picture',
};

const drawn = (...blocks: readonly Block[]): string => renderHtml({ title: 'A & B', language: 'en', blocks }, WORDS);

/** What stands between the tags of the main part. */
const mainOf = (...blocks: readonly Block[]): string =>
  /<main id="main">\n([^]*)\n<\/main>/.exec(drawn(...blocks))?.[1]?.trim() ?? '';

const link = (text: string, url: string): Block => paragraph({ kind: 'link', text, url });
const tableOf = (more: Partial<Table>): Table => ({ kind: 'table', columns: [{ head: '<a>' }], rows: [], ...more });
const units: Picture = { kind: 'units', title: 'seen', legend: [], rows: [] };

describe('a block on a page', () => {
  it.each<readonly [string, Block, string]>([
    ['a title', heading(1, 'A & B'), '<h1>A &amp; B</h1>'],
    ['a chapter, which has an address', heading(2, '<b>'), '<h2 id="part-0">&lt;b&gt;</h2>'],
    ['a chapter with an address of its own', heading(2, 'B', 'own'), '<h2 id="own">B</h2>'],
    ['a part of a chapter', heading(3, 'C'), '<h3>C</h3>'],
    [
      'text',
      paragraph('a ', strong('<b>'), { kind: 'muted', text: '&' }),
      '<p>a <strong>&lt;b&gt;</strong><span class="muted">&amp;</span></p>',
    ],
    ['text in a tone', toned('warning', 'a'), '<p class="warning">a</p>'],
    ['text in no tone', toned('plain', 'a'), '<p>a</p>'],
    [
      'a link',
      link('<a>', 'https://example.nl/?a&b'),
      '<p><a href="https://example.nl/?a&amp;b" rel="noreferrer">&lt;a&gt;</a></p>',
    ],
    [
      'an address',
      link('https://example.nl/', 'https://example.nl/'),
      '<p><a href="https://example.nl/" rel="noreferrer" class="bare">https://example.nl/</a></p>',
    ],
    ['an address that may run something', link('<a>', 'javascript:alert(1)'), '<p>&lt;a&gt;</p>'],
    [
      'a list',
      list([item(['a'], [paragraph('b')]), item([strong('c')])]),
      '<ul><li>a<p>b</p></li><li><strong>c</strong></li></ul>',
    ],
    ['a numbered list', { kind: 'list', ordered: true, items: [item(['a'])] }, '<ol><li>a</li></ol>'],
    [
      'fields',
      { kind: 'fields', fields: [{ label: '<a>', values: [['b'], [strong('c')]] }] },
      '<dl><dt>&lt;a&gt;</dt><dd><p>b</p><p><strong>c</strong></p></dd></dl>',
    ],
    ['a command', { kind: 'command', text: 'a < b' }, '<pre><code>a &lt; b</code></pre>'],
    ['a listing', { kind: 'listing', text: 'a:\n  <b>' }, '<pre><code>a:\n  &lt;b&gt;</code></pre>'],
    ['a new page on paper', { kind: 'page-break' }, '<div class="page-break"></div>'],
  ])('is %s', (_, block, markup) => {
    expect(mainOf(block)).toBe(markup);
  });

  it('is a table of texts, which a narrow screen may show as cards', () => {
    const columns = [
      { head: 'name', grow: 3 },
      { head: '<n>', align: 'right' as const },
      { head: 'level', align: 'left' as const },
    ];
    const rows = [
      [cell('<x>'), cell('10'), { ...cell('good'), mark: 'level-3' }],
      [cell('y'), { ...cell('9'), mark: 'studied-4' }, { ...cell('none'), mark: 'stated-1' }],
    ];
    const sections = [{ before: 1, title: 'part <2>' }];
    expect(mainOf(tableOf({ caption: 'A & B', columns, rows, sections, rowHeads: 1 }))).toBe(
      [
        '<table role="table" class="cards"><caption>A &amp; B</caption>',
        '<colgroup><col class="w60"><col class="w20"><col class="w20"></colgroup>',
        '<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">name</th>',
        '<th scope="col" role="columnheader">&lt;n&gt;</th><th scope="col" role="columnheader">level</th></tr></thead>',
        '<tbody role="rowgroup"><tr role="row"><th scope="row" role="rowheader">&lt;x&gt;</th>',
        '<td role="cell" class="right" data-label="&lt;n&gt;">10</td>',
        '<td role="cell" class="level-3" data-label="level">good</td></tr>',
        '<tr role="row"><th scope="rowgroup" role="rowheader" colspan="3">part &lt;2&gt;</th></tr>',
        '<tr role="row"><th scope="row" role="rowheader">y</th>',
        '<td role="cell" class="right level-4" data-label="&lt;n&gt;">9</td>',
        '<td role="cell" data-label="level">none</td></tr></tbody></table>',
      ].join(''),
    );
  });

  const matrix = tableOf({
    columns: [{ head: 'name' }, { head: 'A' }],
    rows: [[cell('long name'), cell('G*x')]],
    rowHeads: 1,
  });
  const scrolls = (label: string, look: string): string =>
    `<div class="scroll" role="region" tabindex="0" aria-label="${label}"><table role="table" class="${look}">`;

  it.each<readonly [string, Table, string]>([
    ['of letters', matrix, scrolls('As a table', 'compact matrix')],
    ['of letters, named', { ...matrix, caption: 'A & B' }, scrolls('A &amp; B', 'compact matrix')],
    [
      'of letters with what they stand for',
      { ...matrix, rows: [[cell('long name'), { ...cell('G'), title: 'a > b' }]] },
      scrolls('As a table', 'compact matrix'),
    ],
    [
      'of words with what they stand for',
      {
        ...matrix,
        rows: [
          [cell('x'), { ...cell('good'), title: 'a' }],
          [cell('x'), cell('G')],
        ],
      },
      scrolls('As a table', 'compact'),
    ],
    ['of words', { ...matrix, rows: [[cell('long name'), cell('good')]] }, '<table role="table" class="cards">'],
    ['of names alone', tableOf({ rows: [[cell('x')]] }), '<table role="table" class="cards">'],
  ])('is a table that keeps its columns only where they are read across: %s', (_, table, start) => {
    expect(mainOf(table).startsWith(start)).toBe(true);
  });

  it('says what stands behind a letter to who does not see it, and hides the letter', () => {
    expect(mainOf({ ...matrix, rows: [[cell('x'), { ...cell('G'), title: 'a > b' }]] })).toContain(
      '<td role="cell" data-label="A"><span aria-hidden="true">G</span><span class="said">a &gt; b</span></td>',
    );
  });

  it('is a picture, with the same as a table behind it', () => {
    const twin = tableOf({ rows: [[cell('x')]] });
    const figure: Block = { kind: 'figure', caption: 'A & B', picture: units, twin, legend: 'G = good' };
    expect(mainOf(figure)).toBe(
      [
        '<figure><figcaption><strong>A &amp; B</strong></figcaption>',
        `<div class="scroll" role="region" tabindex="0" aria-label="Picture: A &amp; B">${renderPicture(units)}</div>`,
        `<details><summary>As a table: A &amp; B</summary>${mainOf({ ...twin, caption: 'A & B' })}`,
        '<p class="muted">G = good</p></details></figure>',
      ].join(''),
    );
  });
});

describe('a whole page', () => {
  const chapters = (count: number) => Array.from({ length: count }, (_, index) => heading(2, `<${String(index)}>`));

  it('names itself, its language, and the words of its script', () => {
    const [head = ''] = drawn(paragraph('a')).split(/ ?<style>/);
    expect(head.replace(/content="default-src[^"]*"/, '')).toBe(
      [
        '<!doctype html>',
        '<html lang="en" data-filter="Find" data-sort="Sort &lt;">',
        '<head>',
        '<meta charset="utf-8">',
        '<meta http-equiv="Content-Security-Policy" >',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        '<meta name="referrer" content="no-referrer">',
        '<meta name="generator" content="kiem">',
        '<title>A &amp; B</title>',
        '',
      ].join('\n'),
    );
    expect(drawn(paragraph('a'))).toContain(
      '</head>\n<body>\n<a class="skip" href="#main">Skip</a>\n<main id="main">\n',
    );
    expect(drawn(paragraph('a'))).toMatch(/<\/main>\n<script>[^]*<\/script>\n<\/body>\n<\/html>\n$/);
  });

  it('lists its chapters after what opens it, when there are four or more', () => {
    const opening = [heading(1, 'A'), paragraph('b'), heading(3, 'c')];
    expect(mainOf(...opening, ...chapters(3))).not.toContain('<nav');
    const entries = [3, 4, 5, 6].map((at) => `<li><a href="#part-${String(at)}">&lt;${String(at - 3)}&gt;</a></li>`);
    expect(
      mainOf(...opening, ...chapters(4))
        .split('\n')
        .slice(0, 5),
    ).toEqual([
      '<h1>A</h1>',
      '<p>b</p>',
      '<h3>c</h3>',
      `<nav aria-label="In &quot;short&quot;"><ol>${entries.join('')}</ol></nav>`,
      '<h2 id="part-3">&lt;0&gt;</h2>',
    ]);
  });
});
