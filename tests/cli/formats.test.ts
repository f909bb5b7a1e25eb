import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { DATA_FORMATS, FORMATS, HELP_FORMATS, PICTURE_FORMATS } from '../../src/cli/output/formats.ts';
import { ROOT, runKiem } from '../support/fake-context.ts';

/** Every command that prints data, with the schema of its JSON. */
const COMMANDS: readonly (readonly [string, readonly string[], string])[] = [
  ['select', ['select', '--profile', 'data/examples/attachment-young-parents.yaml'], 'selection'],
  ['select, several', ['select', '--profile', 'data/examples'], 'selections'],
  ['coverage by phase', ['coverage', '--by', 'phase'], 'coverage'],
  ['coverage by level', ['coverage', '--by', 'level', '--phase', 'pregnancy'], 'coverage'],
  ['coverage by intervention', ['coverage', '--by', 'intervention', '--offer', 'nika,vipp-sd'], 'coverage'],
  ['compare', ['compare', 'voorzorg', 'nika'], 'comparison'],
  ['diff', ['diff', '--since', '2019-07', '--profile', 'data/examples'], 'diff'],
  ['list factors', ['list', 'factors'], 'listing'],
  ['list interventions', ['list', 'interventions'], 'listing'],
  ['list levels', ['list', 'levels'], 'listing'],
  ['list elements', ['list', 'elements'], 'listing'],
  ['list explanations', ['list', 'explanations'], 'listing'],
  ['list claims', ['list', 'claims'], 'listing'],
  ['list sources', ['list', 'sources'], 'listing'],
  ['list caveats', ['list', 'caveats'], 'listing'],
  ['list care', ['list', 'care'], 'listing'],
  ['list traits', ['list', 'traits'], 'listing'],
  ['show', ['show', 'voorzorg'], 'record-page'],
  ['show, a claim', ['show', 'evidence-33-14pct'], 'record-page'],
];

const ajv = new Ajv2020({ allErrors: true, strict: false });
for (const file of readdirSync(join(ROOT, 'schemas')))
  ajv.addSchema(JSON.parse(readFileSync(join(ROOT, 'schemas', file), 'utf8')) as object);

function validator(name: string) {
  const validate = ajv.getSchema(`${name}.schema.json`);
  if (validate === undefined) throw new Error(`no schema ${name}`);
  return validate;
}

/** How many cells a row has: commas outside quotes, and one. */
const cellCount = (row: string): number => row.replace(/"[^"]*"/g, '').split(',').length;

/** Every value under this key, wherever it stands. */
function valuesUnder(key: string, value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => [
    ...(name === key ? [inner] : []),
    ...valuesUnder(key, inner),
  ]);
}

/** What an indicator calls its level is a scale, of no committee. */
const SCALES: readonly unknown[] = ['neighbourhood', 'municipality', 'region', 'province', 'national'];

function expectOneShape(told: unknown): void {
  const label = { nl: expect.any(String) as string, en: expect.any(String) as string };
  for (const level of valuesUnder('level', told).filter((value) => !SCALES.includes(value)))
    expect(level).toEqual({ id: expect.any(String) as string, rank: expect.any(Number) as number, label });
  const sources = [...valuesUnder('source', told), ...valuesUnder('sources', told).flat()];
  for (const source of sources.filter((value) => typeof value === 'object'))
    expect(source).toMatchObject({ id: expect.any(String) as string, title: expect.any(String) as string });
}

describe.each(COMMANDS)('the formats of %s', (_, argv, schema) => {
  it('has JSON that is valid against its published schema, whatever the language', async () => {
    const [english, dutch] = await Promise.all(
      ['en', 'nl'].map((lang) => runKiem([...argv, '--format', 'json', '--lang', lang])),
    );
    const validate = validator(schema);
    const told: unknown = JSON.parse(english?.stdout ?? '');
    void validate(told);
    expect(validate.errors).toBeNull();
    expect(dutch?.stdout).toBe(english?.stdout);
    // A level and a source have one shape, whichever command printed them.
    expectOneShape(told);
  });

  it('has NDJSON with one object a line', async () => {
    const { stdout } = await runKiem([...argv, '--format', 'ndjson']);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(typeof JSON.parse(line)).toBe('object');
  });

  it('has CSV with as many cells in each row as there are heads', async () => {
    const { stdout } = await runKiem([...argv, '--format', 'csv']);
    const rows = stdout
      .replace(/"[^"]*"/g, (quoted) => quoted.replaceAll(/\r?\n/g, ' '))
      .trimEnd()
      .split('\r\n');
    const [heads = ''] = rows;
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) expect(cellCount(row)).toBe(cellCount(heads));
  });

  it('has CSV for Dutch Excel: a byte order mark and semicolons', async () => {
    const { stdout } = await runKiem([...argv, '--format', 'csv', '--csv-dialect', 'nl']);
    expect(stdout).toMatch(/^\uFEFF[a-z_]+;/);
  });

  it.each(['nl', 'en'])('has a table and Markdown without a word that promises too much (%s)', async (lang) => {
    for (const format of ['table', 'markdown']) {
      const { stdout, exitCode } = await runKiem([...argv, '--format', format, '--lang', lang]);
      expect(stdout.toLowerCase()).not.toMatch(/gedekt|bewezen|beste keuze|aanbevolen|undefined|\[object/);
      expect({ exitCode, isEmpty: stdout.length < 100 }).toEqual({ exitCode: 0, isEmpty: false });
    }
  });

  it('has a page, and files for an office', async () => {
    for (const format of ['html', 'docx', 'xlsx']) {
      const { exitCode, bytes, stderr } = await runKiem([...argv, '--format', format]);
      expect({ exitCode, stderr, isEmpty: bytes.length < 500 }).toEqual({ exitCode: 0, stderr: '', isEmpty: false });
    }
  });
});

it('an explained level has its sources in the same shape', async () => {
  const told: unknown = JSON.parse((await runKiem(['explain', 'good-indications', '--format', 'json'])).stdout);
  expect(valuesUnder('sources', told)).not.toEqual([]);
  expectOneShape(told);
});

describe('the registry of formats', () => {
  it('offers every format somewhere', () => {
    expect(new Set([...DATA_FORMATS, ...PICTURE_FORMATS, ...HELP_FORMATS])).toEqual(new Set(Object.keys(FORMATS)));
  });

  it('takes the format from the ending of a file, and no ending means two formats', () => {
    const endings = Object.values(FORMATS).flatMap(({ endings: own }): readonly string[] => own);
    expect(new Set(endings).size).toBe(endings.length);
  });

  it('refuses an ending that means nothing', async () => {
    const { stderr, exitCode } = await runKiem(['list', 'levels', '--output', 'x.foo']);
    expect(stderr).toMatch(/x\.foo does not tell which format you want; give --format table, json/);
    expect(exitCode).toBe(2);
  });
});
