import { beforeEach, describe, expect, it } from 'vitest';
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
