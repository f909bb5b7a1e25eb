import { beforeEach, describe, expect, it } from 'vitest';
import { draw } from '../../src/render/drawing/draw.ts';
import type { DrawnMark, ShapeMark } from '../../src/render/drawing/drawing.ts';
import { svgMark } from '../../src/render/svg/mark.ts';
import { renderPicture, renderSvg } from '../../src/render/svg/index.ts';
import type { Moment, Picture, Shape, TimelinePicture } from '../../src/view/picture.ts';
import { memoOf } from '../support/memo-world.ts';
import { allOf, parseXml, type XmlElement, xmlTextOf } from '../support/xml.ts';

const figures = () => memoOf('en').blocks.flatMap((block) => (block.kind === 'figure' ? [block] : []));
const KINDS: readonly Picture['kind'][] = ['units', 'matrix', 'timeline'];

const shapes = (svg: XmlElement): readonly XmlElement[] =>
  allOf(svg, 'g').filter(({ attributes }) => attributes['tabindex'] === '0');

const rects = (group: XmlElement): readonly XmlElement[] => [
  ...allOf(group, 'rect'),
  ...allOf(group, 'circle'),
  ...allOf(group, 'polygon'),
];

describe.each(KINDS)('the %s', (kind) => {
  let picture: Picture;
  let svg: XmlElement;
  beforeEach(() => {
    picture = figures().find((figure) => figure.picture.kind === kind)?.picture ?? expect.fail('there is none');
    svg = parseXml(renderSvg(picture));
  });

  it('is well-formed, has a name, and brings its own style', () => {
    expect(svg.name).toBe('svg');
    expect(svg.attributes['aria-label']).toBe(picture.title);
    expect(allOf(svg, 'style')).toHaveLength(1);
    expect(renderSvg(picture)).not.toMatch(/https?:\/\/(?!www\.w3\.org)|<script|url\(/);
  });

  it('gives every shape a sentence, a letter and a place for the keyboard', () => {
    expect(shapes(svg).length).toBeGreaterThan(1);
    for (const shape of shapes(svg)) {
      expect(shape.attributes['role']).toBe('img');
      expect(xmlTextOf(allOf(shape, 'title')[0] ?? { name: '', attributes: {}, children: [] }).length).toBeGreaterThan(
        10,
      );
      expect(allOf(shape, 'text').map(xmlTextOf).join('')).not.toBe('');
      expect(rects(shape)).toHaveLength(1);
    }
  });

  it('keeps every shape inside the picture', () => {
    const width = Number(svg.attributes['width']);
    for (const { attributes } of shapes(svg).flatMap((shape) => allOf(shape, 'rect'))) {
      expect(Number(attributes['x'])).toBeGreaterThanOrEqual(0);
      expect(Number(attributes['x']) + Number(attributes['width'])).toBeLessThanOrEqual(width);
    }
  });
});

it('there are three pictures, each with a table that says the same', () => {
  expect(figures().map(({ picture }) => picture.kind)).toEqual(KINDS);
  for (const { twin } of figures()) expect(twin.rows.length).toBeGreaterThan(1);
});

describe('the look of a shape', () => {
  const shape = (sure: Shape['sure'], rank: number): Shape => ({ sure, rank, text: 'G', title: 'a sentence' });
  const matrix = (cells: readonly (Shape | undefined)[]): Picture => ({
    kind: 'matrix',
    title: 'x',
    legend: [],
    columns: cells.map(String),
    rows: [{ label: 'row', cells }],
  });

  it('tells studied, stated and aside apart by more than colour', () => {
    const svg = parseXml(renderSvg(matrix([shape('studied', 3), shape('stated', 3), shape('aside', 3), undefined])));
    expect(shapes(svg).map(({ attributes }) => attributes['class'])).toEqual([
      'shape studied r3',
      'shape stated r3',
      'shape aside r3',
    ]);
    const style = allOf(svg, 'style').map(xmlTextOf).join('');
    expect(style).toMatch(/\.shape\.stated \.box\{stroke-width:2\.5\}/);
    expect(style).toMatch(/\.shape\.aside \.box\{stroke-dasharray/);
  });

  it('grows darker with the level, and keeps its letter readable', () => {
    const style = allOf(parseXml(renderSvg(matrix([]))), 'style')
      .map(xmlTextOf)
      .join('');
    const fill = (rank: number): string =>
      new RegExp(
        rank === 2 ? '\\.shape \\.box\\{fill:(#\\w+)' : `\\.shape\\.r${String(rank)} \\.box\\{fill:(#\\w+)`,
      ).exec(style)?.[1] ?? '';
    const lights = [1, 2, 3, 4].map((rank) => luminance(fill(rank)));
    expect(lights).toEqual(lights.toSorted((a, b) => b - a));
    for (const [index, light] of lights.entries())
      expect(contrast(light, luminance(index === 3 ? '#ffffff' : '#111111'))).toBeGreaterThan(4.5);
  });
});

describe('a row of the time line', () => {
  const moment = (sure: Shape['sure'], day: string): Moment => ({
    day,
    shape: { sure, rank: 2, text: 'E', title: `${sure} ${day}` },
  });
  const rowOf = (...moments: readonly Moment[]): TimelinePicture => ({
    kind: 'timeline',
    title: 'x',
    today: '2026-11-25',
    todayText: 'today',
    undated: 'no date',
    legend: [],
    rows: [{ label: 'row', moments }],
  });
  const heightOf = (svg: XmlElement, title: string): number => {
    const shape = shapes(svg).find((group) => xmlTextOf(group).includes(title));
    const [drawn] = shape === undefined ? [] : rects(shape);
    const [, y] = /[\s,](\d+(?:\.\d+)?)/.exec(drawn?.attributes['points'] ?? '') ?? [];
    return Number(drawn?.attributes['cy'] ?? y);
  };

  it('has what was granted on the upper half, and what others report on the lower', () => {
    const svg = parseXml(renderSvg(rowOf(moment('studied', '2020-05-01'), moment('aside', '2020-05-02'))));
    expect(heightOf(svg, 'studied 2020-05-01')).toBeLessThan(heightOf(svg, 'aside 2020-05-02'));
  });
});

/** Relative luminance and contrast as WCAG 2 defines them. */
function luminance(colour: string): number {
  const [, hex = ''] = /^#(\w+)$/.exec(colour) ?? [];
  const whole = hex.length === 3 ? hex.replaceAll(/./g, '$&$&') : hex;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = parseInt(whole.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrast = (a: number, b: number): number => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

describe('a long matrix', () => {
  const rows = Array.from({ length: 40 }, (_, index) => ({ label: `row ${String(index)}`, cells: [undefined] }));
  const legend = [{ shape: { sure: 'stated', text: 'G' } as const, text: 'what it means' }];
  const long: Picture = { kind: 'matrix', title: 'map', legend, columns: ['head'], rows };

  it('is in parts on a page, so that no sheet of paper cuts a row; each has its heads, the last the legend', () => {
    const parts = renderPicture(long).split('</svg>').slice(0, -1);
    expect(parts).toHaveLength(3);
    for (const [index, part] of parts.entries()) {
      const svg = parseXml(`${part}</svg>`);
      expect(svg.attributes['aria-label']).toBe(`map (${String(index + 1)}/3)`);
      expect(xmlTextOf(svg)).toContain('head');
      expect(xmlTextOf(svg).includes('what it means')).toBe(index === 2);
    }
    const all = parts.map((part) => xmlTextOf(parseXml(`${part}</svg>`))).join(' ');
    expect(rows.filter(({ label }) => !all.includes(label))).toEqual([]);
  });

  it('is one picture in a file of its own', () => {
    expect(renderSvg(long).match(/<svg/g)).toHaveLength(1);
  });
});

/** A mark in a line: what it is, where it stands, how large it is. */
function told(mark: DrawnMark): string {
  const at = (...numbers: readonly number[]): string => numbers.map(Math.round).join(' ');
  if (mark.kind === 'line') return `${mark.look} ${at(mark.x1, mark.y1)} to ${at(mark.x2, mark.y2)}`;
  const { x, y, width = 0, height = 0 } = mark.kind === 'shape' ? mark.place : { x: mark.x, y: mark.y };
  if (mark.kind === 'shape') return `${mark.outline} ${mark.shape.text}: ${at(x, y)}, ${at(width, height)}`;
  const how = [mark.look ?? [], ...(['centred', 'upright', 'silent'] as const).filter((name) => mark[name])].flat();
  return [`${mark.text}: ${at(x, y)}`, ...how].join(', ');
}

const toldOf = (picture: Picture): readonly string[] => {
  const { width, height, marks } = draw(picture);
  return [`${width.toFixed(0)} by ${height.toFixed(0)}`, ...marks.map(told)];
};

describe('where all of a picture stands', () => {
  const studied = (text: string): Shape => ({ sure: 'studied', rank: 2, text, title: 'a sentence' });
  const sample = { shape: { sure: 'stated' as const, text: 'G' }, text: 'what it means' };

  it('is, in a matrix, under the heads and behind the names, in groups', () => {
    const long = 'a factor with a name that takes two of the lines that there are';
    const picture: Picture = {
      ...{ kind: 'matrix', title: 'map', legend: [sample, sample] },
      columns: ['a visit at home by a nurse who knows', 'B'],
      rows: [
        { label: 'one', group: 'risk', cells: [studied('G'), undefined] },
        { label: long, group: 'risk', cells: [undefined, studied('S')] },
        { label: 'three', group: 'more', cells: [] },
      ],
    };
    expect(toldOf(picture)).toEqual([
      '346 by 450',
      ...['a visit at home by a nurse: 271 198, upright', 'who knows: 286 198, upright', 'B: 327 198, upright'],
      ...['risk: 0 225, name', 'line 0 232 to 346 232', 'one: 0 257'],
      ...['square G: 253 235, 42 34', '-: 322 257, centred, silent'],
      ...['line 0 272 to 346 272', 'a factor with a name that takes: 0 289', 'two of the lines that there are: 0 304'],
      ...['-: 274 297, centred, silent', 'square S: 301 275, 42 34'],
      ...['more: 0 333, name', 'line 0 340 to 346 340', 'three: 0 365'],
      ...['square G: 3 396, 20 20', 'what it means: 34 411', 'square G: 3 419, 20 20', 'what it means: 34 434'],
    ]);
  });

  it('is, on a time line, at its day, with a bar until its term ends, and apart without a day', () => {
    const picture: Picture = {
      ...{ kind: 'timeline', title: 'x', today: '2026-07-01', todayText: 'today', undated: 'without a date' },
      legend: [sample, sample, sample],
      rows: [
        {
          label: 'one',
          moments: [
            { day: '2024-01-01', until: '2025-03-16', shape: studied('G') },
            { day: '2024-07-01', shape: { ...studied('g'), sure: 'aside' } },
          ],
        },
        { label: 'two', moments: [{ shape: studied('E') }] },
      ],
    };
    expect(toldOf(picture)).toEqual([
      '894 by 225',
      ...['line 354 38 to 354 122', '2024: 354 32, centred', 'line 511 38 to 511 122', '2025: 511 32, centred'],
      ...['line 667 38 to 667 122', '2026: 667 32, centred', 'line 824 38 to 824 122', '2027: 824 32, centred'],
      ...['today 746 38 to 746 122', 'today: 746 136, centred', 'without a: 254 17', 'date: 254 32'],
      ...['line 0 44 to 824 44', 'one: 0 74', 'term 354 58 to 543 58', 'circle G: 343 47, 22 22'],
      ...['diamond g: 419 67, 26 26', 'line 0 95 to 824 95', 'two: 0 113', 'circle E: 291 98, 22 22'],
      ...['circle G: 3 148, 20 20', 'what it means: 34 163', 'diamond G: 1 169, 24 24', 'what it means: 34 186'],
      ...['square G: 3 194, 20 20', 'what it means: 34 209'],
    ]);
    const old = { ...picture, rows: [{ label: 'one', moments: [{ day: '2010-05-01', shape: studied('G') }] }] };
    const years = toldOf(old).flatMap((line) => /^(\d{4}): /.exec(line)?.[1] ?? []);
    expect(years).toEqual(['2010', '2013', '2016', '2019', '2022', '2025']);
    expect(toldOf(old).join()).not.toContain('without a');
  });

  it('is, of factors in units, a square each with its name beside it', () => {
    const long = 'Stress of parents, at work and at home and elsewhere';
    const units = [
      { shape: studied('A'), name: 'Poverty' },
      { shape: studied('B'), name: long },
    ];
    const rows = [
      { label: 'found', units },
      { label: 'none', units: [] },
    ];
    expect(toldOf({ kind: 'units', title: 'x', legend: [sample], rows })).toEqual([
      '643 by 145',
      ...['line 0 0 to 643 0', 'found: 0 22', 'square A: 220 3, 28 28', 'Poverty: 258 22'],
      ...['square B: 220 37, 28 28', `${long}: 258 56`],
      ...['line 0 68 to 643 68', 'none: 0 90', 'square G: 3 114, 20 20', 'what it means: 34 129'],
    ]);
  });

  it('is on two or three lines where a name is long, cut where even those are too short', () => {
    const label = `${'many words '.repeat(9)}end`;
    const texts = (picture: Picture): readonly string[] =>
      draw(picture).marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
    expect(texts({ kind: 'units', title: '', legend: [], rows: [{ label, units: [] }] })).toEqual([
      'many words many words many',
      'words many words many words…',
    ]);
    expect(texts({ kind: 'matrix', title: '', legend: [], rows: [], columns: [label] })).toEqual([
      'many words many words many',
      'words many words many',
      'words many words many wor…',
    ]);
  });
});

describe('a mark as SVG', () => {
  const shape = { sure: 'studied', rank: 3, text: '<', title: 'a & b' } as const;
  const drawn = (outline: ShapeMark['outline'], more: Partial<ShapeMark['shape']> = {}): ShapeMark => ({
    kind: 'shape',
    place: { x: 10, y: 20, width: 8, height: 6 },
    outline,
    shape: { ...shape, ...more },
  });
  const { title, rank, ...bare } = shape;
  const group = `<g class="shape studied r${String(rank)}" role="img" tabindex="0"><title>${title.replace('&', '&amp;')}</title>`;
  const letter = '<text x="14" y="27.5" aria-hidden="true">&lt;</text></g>';

  it.each<readonly [string, DrawnMark, string]>([
    [
      'a square',
      drawn('square'),
      `${group}<rect class="box" x="10" y="20" width="8" height="6" rx="3"></rect>${letter}`,
    ],
    ['a circle', drawn('circle'), `${group}<circle class="box" cx="14" cy="23" r="3"></circle>${letter}`],
    [
      'a diamond',
      drawn('diamond'),
      `${group}<polygon class="box" points="14,20 18,23 14,26 10,23"></polygon>${letter}`,
    ],
    [
      'a sample, which is for the eye only',
      { ...drawn('circle'), shape: bare },
      `<g class="shape studied" aria-hidden="true"><circle class="box" cx="14" cy="23" r="3"></circle>${letter}`,
    ],
    [
      'a line',
      { kind: 'line', look: 'today', x1: 1, y1: 2, x2: 3, y2: 4 },
      '<line class="today" x1="1" y1="2" x2="3" y2="4"></line>',
    ],
    ['text', { kind: 'text', x: 1, y: 2, text: 'a & b' }, '<text x="1" y="2">a &amp; b</text>'],
    [
      'text in every way',
      { kind: 'text', x: 1, y: 2, text: 'a', look: 'name', centred: true, upright: true, silent: true },
      '<text x="1" y="2" class="name" transform="rotate(-90 1 2)" text-anchor="middle" aria-hidden="true">a</text>',
    ],
  ])('is %s', (_, mark, markup) => {
    expect(svgMark(mark)).toBe(markup);
  });

  it('stands in a frame with its name and its size, which a file of its own brings with its style', () => {
    const picture: Picture = { kind: 'units', title: 'a & b', legend: [], rows: [] };
    const frame = 'class="picture" viewBox="0 0 258 20" width="258" height="20" role="group" aria-label="a &amp; b">';
    expect(renderPicture(picture)).toBe(`<svg xmlns="http://www.w3.org/2000/svg" ${frame}</svg>`);
    const [start, rest] = renderSvg(picture).split('<style>');
    expect(start).toBe(`<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg" ${frame}`);
    expect(rest).toMatch(
      /\.picture\{color:#1b1b1b\}\n<\/style><rect width="100%" height="100%" fill="#fff"><\/rect><\/svg>\n$/,
    );
  });
});
