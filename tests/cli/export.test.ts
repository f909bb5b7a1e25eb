import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runKiem, type Outcome } from '../support/fake-context.ts';
import { shippedCatalogue } from '../support/shipped-catalogue.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { openFailingWorld } from '../torture/failing-world.ts';

interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  readonly description: string;
  readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
    }[];
  };
}

type Row = Readonly<Record<string, string>>;

/** RFC 4180, as a reader that knows nothing of kiem has it. */
function rowsOf(csv: string): readonly Row[] {
  const lines: string[][] = [[]];
  for (const [, quoted, bare = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    lines.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === '\r\n') lines.push([]);
    if (end === '') break;
  }
  const [head = [], ...rows] = lines.slice(0, -1);
  return rows.map((cells) => Object.fromEntries(head.map((name, index) => [name, cells[index] ?? ''])));
}

const TYPES: Readonly<Record<Field['type'], RegExp>> = {
  string: /^/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  boolean: /^(true|false)$/,
};

const home = temporaryFolder();
const exported = (...argv: readonly string[]): Promise<Outcome> =>
  runKiem(['export', ...argv], { workingDirectory: home });
const textOf = (folder: string, name: string): string => readFileSync(join(home, folder, name), 'utf8');
const keyOf = (row: Row, fields: readonly string[]): string => JSON.stringify(fields.map((field) => row[field]));

/** Names and inodes: what was written anew is another file. */
const snapshotOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${name} ${String(statSync(join(folder, name)).ino)}`)
    .toSorted();

describe('kiem export', () => {
  let resources: readonly Resource[] = [];
  let tables: ReadonlyMap<string, readonly Row[]> = new Map();

  beforeAll(async () => {
    expect(await exported('out')).toMatchObject({ exitCode: 0, stdout: '', stderr: 'Written: out\n' });
    ({ resources } = JSON.parse(textOf('out', 'datapackage.json')) as { readonly resources: readonly Resource[] });
    tables = new Map(resources.map(({ name, path }) => [name, rowsOf(textOf('out', path))]));
  });

  it('writes a table of each kind and what describes them, and nothing else', () => {
    expect(resources.map(({ name }) => name)).toEqual([
      'factors',
      'interventions',
      'links',
      'recognitions',
      'studies',
      'outcomes',
      'sources',
      'care',
    ]);
    const files = ['datapackage.json', ...resources.map(({ path }) => path)];
    expect(readdirSync(join(home, 'out'))).toEqual(files.toSorted());
    expect(readdirSync(home)).toEqual(['out']);
  });

  it('holds all of the data', async () => {
    const { factors, interventions, sources, regularCare } = await shippedCatalogue();
    const programmes = [...interventions.values()];
    const studies = programmes.flatMap((programme) => programme.studies ?? []);
    expect(Object.fromEntries([...tables].map(([name, rows]) => [name, rows.length]))).toEqual({
      factors: factors.size,
      interventions: interventions.size,
      links: programmes.flatMap(({ links }) => links).length,
      recognitions: programmes.flatMap(({ recognitions }) => recognitions).length,
      studies: studies.length,
      outcomes: studies.flatMap(({ outcomes }) => outcomes).length,
      sources: sources.size,
      care: regularCare.size,
    });
  });

  it('says truly what each file is', () => {
    for (const { path, bytes, hash } of resources) {
      const content = readFileSync(join(home, 'out', path));
      expect({ path, bytes, hash }).toEqual({
        path,
        bytes: content.length,
        hash: `sha256:${createHash('sha256').update(content).digest('hex')}`,
      });
    }
  });

  it('describes each column, and holds in it what the description says', () => {
    for (const { name, schema } of resources) {
      const rows = tables.get(name) ?? [];
      expect(Object.keys(rows[0] ?? {})).toEqual(schema.fields.map((field) => field.name));
      for (const { name: column, type, description, constraints = {} } of schema.fields) {
        expect(description).not.toBe('');
        const cells = rows.map((row) => row[column] ?? '');
        const wrong = cells.filter((cell) => {
          if (cell === '') return constraints.required === true;
          return !TYPES[type].test(cell) || constraints.enum?.includes(cell) === false;
        });
        expect({ name, column, wrong }).toEqual({ name, column, wrong: [] });
      }
    }
  });

  it('has a key in every row, once', () => {
    for (const { name, schema } of resources) {
      const keys = (tables.get(name) ?? []).map((row) => keyOf(row, schema.primaryKey));
      expect({ name, rows: new Set(keys).size }).toEqual({ name, rows: keys.length });
    }
  });

  it('refers to rows that exist', () => {
    const keys = resources.flatMap(({ name, schema }) => (schema.foreignKeys ?? []).map((key) => ({ name, key })));
    expect(keys.length).toBeGreaterThan(10);
    for (const { name, key } of keys) {
      const known = new Set(tables.get(key.reference.resource ?? name)?.map((row) => keyOf(row, key.reference.fields)));
      const used = (tables.get(name) ?? []).filter((row) => key.fields.every((field) => row[field] !== ''));
      expect(used.map((row) => keyOf(row, key.fields)).filter((value) => !known.has(value))).toEqual([]);
    }
  });

  it('gives the same bytes twice, in whatever language', async () => {
    await exported('again', '--lang', 'nl');
    for (const name of readdirSync(join(home, 'out'))) expect(textOf('again', name)).toBe(textOf('out', name));
  });

  it('refuses what exists, replaces an earlier export when asked, and nothing else ever', async () => {
    expect(await exported('out')).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('--force') as string });
    writeFileSync(join(home, 'out', 'care.csv'), 'old');
    expect(await exported('out', '--force')).toMatchObject({ exitCode: 0 });
    expect(textOf('out', 'care.csv')).not.toBe('old');

    mkdirSync(join(home, 'mine'));
    writeFileSync(join(home, 'mine', 'thesis.txt'), 'ten years');
    const refused = await exported('mine', '--force');
    expect(refused).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('thesis.txt') as string });
    expect(readdirSync(join(home, 'mine'))).toEqual(['thesis.txt']);
    expect(await exported('mine/thesis.txt')).toMatchObject({ exitCode: 2 });
  });

  it.each<[what: string, name: string, lay: (path: string) => void]>([
    [
      'an empty folder',
      'notes',
      (path) => {
        mkdirSync(path);
      },
    ],
    [
      'a folder with the name of a table',
      'care.csv',
      (path) => {
        mkdirSync(path);
      },
    ],
    [
      'a link that leads nowhere',
      'gone',
      (path) => {
        symlinkSync('nowhere', path);
      },
    ],
    [
      'a link that leads outside',
      'links.csv',
      (path) => {
        symlinkSync(join(home, 'out', 'links.csv'), path);
      },
    ],
  ])('refuses to replace a folder that holds %s', async (_, name, lay) => {
    const folder = mkdtempSync(join(home, 'holds-'));
    lay(join(folder, name));
    const refused = await exported(folder, '--force');
    expect(refused).toMatchObject({ exitCode: 2, stderr: expect.stringContaining(`(${name})`) as string });
    expect(readdirSync(folder)).toEqual([name]);
  });

  it('leaves alone what version control and the system keep beside an export', async () => {
    const folder = mkdtempSync(join(home, 'holds-'));
    mkdirSync(join(folder, '.git'));
    writeFileSync(join(folder, '.git', 'HEAD'), 'ref');
    writeFileSync(join(folder, '.DS_Store'), 'view');
    expect(await exported(folder, '--force')).toMatchObject({ exitCode: 0 });
    expect(readFileSync(join(folder, '.git', 'HEAD'), 'utf8')).toBe('ref');
    expect(readFileSync(join(folder, '.DS_Store'), 'utf8')).toBe('view');
    expect(readdirSync(folder)).toContain('datapackage.json');
  });

  it.skipIf(process.platform === 'win32')('leaves a folder that it replaces as open as it was', async () => {
    await exported('closed');
    chmodSync(join(home, 'closed'), 0o700);
    chmodSync(join(home, 'closed', 'care.csv'), 0o600);
    const before = statSync(join(home, 'closed'));
    expect(await exported('closed', '--force')).toMatchObject({ exitCode: 0 });
    const after = statSync(join(home, 'closed'));
    expect({ mode: after.mode, ino: after.ino }).toEqual({ mode: before.mode, ino: before.ino });
    expect(statSync(join(home, 'closed', 'care.csv')).mode & 0o777).toBe(0o600);
  });

  it('goes on where an export was killed', async () => {
    mkdirSync(join(home, 'killed'));
    writeFileSync(join(home, 'killed', 'factors.csv'), 'new');
    writeFileSync(join(home, 'killed', '.interventions.csv.kiem-0123456789ab.tmp'), 'hal');
    expect(await exported('killed', '--force')).toMatchObject({ exitCode: 0 });
    for (const name of readdirSync(join(home, 'out'))) expect(textOf('killed', name)).toBe(textOf('out', name));
  });

  it.each<readonly [string, boolean]>([
    ['leaves neither a file nor a folder', false],
    ['leaves the export that it was to replace', true],
  ])('where the disk is full halfway %s', async (_, isThere) => {
    const folder = mkdtempSync(join(home, 'full-'));
    const flags = isThere ? ['--force'] : [];
    if (isThere) await exported(join(folder, 'out'));
    const before = snapshotOf(folder);
    const isHalfway = (path: string): boolean => path.includes('.studies.csv.kiem-');
    const world = openFailingWorld(isHalfway, { call: 1, code: 'ENOSPC' });
    const outcome = await exported(join(folder, 'out'), ...flags).finally(() => {
      world.close();
    });
    expect(world.calls.map(({ what }) => what).slice(0, 2)).toEqual(['openSync', 'writeFileSync']);
    expect(outcome).toMatchObject({ exitCode: 3, stderr: expect.stringContaining('studies.csv') as string });
    expect(snapshotOf(folder)).toEqual(before);
  });

  it('leaves nothing where it cannot write', async () => {
    const before = readdirSync(home);
    expect(await exported('no-such-folder/out')).toMatchObject({ exitCode: 3, stdout: '' });
    expect(readdirSync(home)).toEqual(before);
    expect(existsSync(join(home, 'no-such-folder'))).toBe(false);
  });
});
