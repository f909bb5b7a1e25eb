import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { FORMATS, type FormatName } from '../src/cli/output/formats.ts';
import { linkCatalogue } from '../src/core/catalogue.ts';
import type { Profile } from '../src/core/generated/schema-types.ts';
import type { Records } from '../src/core/records.ts';
import { matrixOf } from './support/first-picture.ts';
import { SCRIPT } from '../src/render/html/script.ts';
import { STYLE } from '../src/render/html/style.ts';
import { lensOf } from '../src/tell/lens.ts';
import { selectionContent } from '../src/view/answer/selection-content.ts';
import { IS_LONG } from './support/draws.ts';
import { fakeSession } from './support/fake-context.ts';
import { MEMO_PROFILE, memoRecords, selectionOf } from './support/memo-world.ts';
import { allOf, parseXml, xmlTextOf } from './support/xml.ts';

// Data and profiles are written by people, and opened by others. Whatever stands in a text, it must stay a text.

const ATTACKS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style></title></svg><svg onload=alert(1)>',
  '[click](javascript:alert(1))',
  '![x](https://evil.example/x.png)',
  ']]>',
  '&lt;b&gt;',
  '=HYPERLINK("https://evil.example";"x")',
  "+1+cmd|' /C calc'!A0",
  '-2+3',
  '@SUM(1)',
  '| a | b |',
  '# heading',
  '```',
  '_x0041_',
  '\u001b[31mred\u0007',
  '\u202egnp.exe',
  '\u2066\u200b\ufeff',
  '\u0000\ufffe\ud800',
  '\r\nSet-Cookie: x',
  'https://evil.example www.evil.example me@evil.example',
  '::error::x\n::error::y\n ::error::z',
  'a ##[error]x ##vso[task.x]y',
  '@octocat #1 octocat/hello#2 GH-3 9627231',
] as const;

const TEXTS = new Set([
  'nl',
  'en',
  'name',
  'title',
  'publisher',
  'owner',
  'body',
  'at',
  'subject',
  'note',
  'figure',
  'study',
]);

/** The same value with an attack in every text that people write; ids and words of closed lists stay. */
function poisoned(value: unknown, attack: string, key = ''): unknown {
  if (typeof value === 'string') {
    if (key === 'url') return attack.includes('[click]') ? 'javascript:alert(1)' : value;
    return TEXTS.has(key) ? attack + value : value;
  }
  if (Array.isArray(value)) return value.map((inner) => poisoned(inner, attack));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, poisoned(inner, attack, name)]));
}

function contentWith(attack: string) {
  // Poisoning keeps the shape: it only makes texts longer.
  const catalogue = linkCatalogue(poisoned(memoRecords(), attack) as Records, '0'.repeat(64));
  const profile = poisoned(MEMO_PROFILE, attack) as Profile;
  const selection = selectionOf(catalogue, profile);
  const content = selectionContent(lensOf(catalogue, 'nl'), selection, `kiem select --offer '${attack}'`, {
    combinations: true,
    length: 'full',
  });
  return { ...content, picture: async () => matrixOf((await content.paper?.()) ?? (await content.document())) };
}

async function draw(format: FormatName, attack: string): Promise<Uint8Array> {
  const result = await FORMATS[format].draw(contentWith(attack), fakeSession(), {});
  if (result instanceof Uint8Array) return result;
  const pieces: Buffer[] = [];
  for await (const piece of typeof result === 'string' ? [result] : result) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

const known = new Map<string, Promise<Uint8Array>>();

/** A drawing, which several tests look at. */
function drawn(format: FormatName, attack: string): Promise<Uint8Array> {
  const key = `${format} ${attack}`;
  const drawing = known.get(key) ?? draw(format, attack);
  known.set(key, drawing);
  return drawing;
}

// Characters that act on a terminal, reorder text or hide in it.
const ACTING =
  // eslint-disable-next-line no-control-regex -- finding them is the purpose
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;

const named = (attacks: readonly string[]) => attacks.map((attack) => [JSON.stringify(attack), attack] as const);

/** A file of Word is slow to draw, and it is the same to it where in a text a sign stands: in the suite a few at a time. */
const AT_A_TIME = IS_LONG ? 1 : 6;
const ATTACKS_ON_WORD = ATTACKS.flatMap((_, index) =>
  index % AT_A_TIME === 0 ? [ATTACKS.slice(index, index + AT_A_TIME).join(' ')] : [],
);
const attacksOn = (format: FormatName) => named(format === 'docx' ? ATTACKS_ON_WORD : ATTACKS);

describe.each(Object.keys(FORMATS) as FormatName[])('%s', (format) => {
  it.each(attacksOn(format))('draws %s without a character that acts', async (_, attack) => {
    const bytes = await drawn(format, attack);
    const files =
      format === 'docx' || format === 'xlsx'
        ? Object.values(unzipSync(bytes)).map((file) => strFromU8(file))
        : [Buffer.from(bytes).toString('utf8')];
    for (const text of files) expect(ACTING.exec(text)?.[0]).toBeUndefined();
  });
});

/** What the log of a GitHub runner or of an agent of Azure obeys. */
const COMMAND = /^\s*::.*|##(?:vso)?\[.*/im;

/** What may be printed, and so may stand in the log of a job. */
const PRINTED = (Object.keys(FORMATS) as FormatName[]).filter((format) => format !== 'docx' && format !== 'xlsx');

describe.each(PRINTED)('%s', (format) => {
  it.each(named(ATTACKS))('draws %s without a line that the log of a job obeys', async (_, attack) => {
    expect(COMMAND.exec(await textOf(format, attack))?.[0]).toBeUndefined();
  });
});

const textOf = async (format: FormatName, attack: string): Promise<string> =>
  Buffer.from(await drawn(format, attack)).toString('utf8');

describe.each(named(ATTACKS))('with %s in every text', (_, attack) => {
  it('JSON says exactly what was written', async () => {
    const { profile } = JSON.parse(await textOf('json', attack)) as { profile: Profile };
    expect(profile.title).toBe(attack + (MEMO_PROFILE.title ?? ''));
  });

  it('CSV holds no cell that a spreadsheet would run', async () => {
    const rows = (await textOf('csv', attack)).split('\r\n');
    const firsts = rows.flatMap((row) => row.match(/(?:^|,)"?[^",]/g) ?? []).map((start) => start.replace(/^,?"?/, ''));
    expect(firsts.filter((first) => /[=+@\-\t]/.test(first))).toEqual([]);
  });

  it('Markdown holds no tag, no link but to https, no table or fence that breaks', async () => {
    const text = await textOf('markdown', attack);
    const lines = text.split('\n');
    const fenced = lines.flatMap((line, index) => (/^`{3,}/.test(line) ? [index] : []));
    const outside = lines
      .filter((line, index) => !/^`{3,}/.test(line) && fenced.filter((at) => at < index).length % 2 === 0)
      .join('\n');
    expect(outside.replaceAll(/\\.|<!-- -->/g, '').match(/<(?!https:\/\/)|\]\((?!<https:)/g) ?? []).toEqual([]);
    expect(fenced.length % 2).toBe(0);
    const tables = outside.split(/\n\n/).filter((block) => block.startsWith('|') || block.includes('\n|'));
    for (const table of tables) {
      const widths = table
        .split('\n')
        .filter((line) => line.startsWith('|'))
        .map((line) => line.replaceAll(/\\./g, '').split('|').length);
      expect(new Set(widths).size).toBe(1);
    }
    expect(outside.split('\n').filter((line) => line.startsWith('# '))).toHaveLength(1);
  });

  it('Markdown leaves nothing for GitHub to link by itself', async () => {
    const own = /\]\(<https:[^>]*>\)|<https:[^>]*>|^`{3,}[^]*?^`{3,}$/gm;
    const text = (await textOf('markdown', attack)).replace(own, '');
    expect(text.match(/:\/\/|www\.|@\w|#\d|GH-\d|(?<!\w)[\da-f]{7,40}(?!\w)/g) ?? []).toEqual([]);
  });

  it('the page holds no script, no handler, no address but https', async () => {
    const text = await textOf('html', attack);
    const body = text.replace(STYLE, '').replace(SCRIPT, '');
    expect(body.match(/<(script|style|img|iframe|svg onload)/g)).toEqual(['<style', '<script']);
    expect(body.replaceAll(/="[^"]*"/g, '=""')).not.toMatch(/<[^>]*\son\w+\s*=/);
    expect(
      [...body.matchAll(/href="([^"]*)"/g)]
        .map(([, target = '']) => target)
        .filter((target) => !/^(https:|#)/.test(target)),
    ).toEqual([]);
  });

  it('a picture stays well-formed', async () => {
    const svg = parseXml(await textOf('svg', attack));
    expect(allOf(svg, 'script')).toEqual([]);
    expect(allOf(svg, 'title').length).toBeGreaterThan(1);
  });
});

describe.each(['docx', 'xlsx'] as const)('%s', (format) => {
  it.each(attacksOn(format))(
    'stays well-formed with %s in every text, and leads nowhere but to https',
    async (_, attack) => {
      const files = Object.entries(unzipSync(await drawn(format, attack))).filter(([path]) =>
        /\.(xml|rels)$/.test(path),
      );
      const parts = files.map(([, content]) => parseXml(strFromU8(content)));
      const outside = parts
        .flatMap((root) => allOf(root, 'Relationship'))
        .filter(({ attributes }) => attributes['TargetMode'] === 'External');
      expect(outside.filter(({ attributes }) => attributes['Target']?.startsWith('https://') !== true)).toEqual([]);
      expect(
        parts
          .flatMap((root) => [...allOf(root, 'f'), ...allOf(root, 'w:instrText')])
          .map(xmlTextOf)
          .filter((text) => !/^(PAGE|NUMPAGES)$/.test(text.trim())),
      ).toEqual([]);
    },
  );
});
