import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCE = join(import.meta.dirname, '../src');

/** Who may import whom, and which packages (design, section 9). A renderer may use one library of its own format. */
const LAYERS: Readonly<Record<string, { readonly layers: readonly string[]; readonly packages: readonly RegExp[] }>> = {
  core: { layers: [], packages: [] },
  read: { layers: ['core'], packages: [/^yaml$/, /^js-yaml$/, /^ajv$/] },
  write: { layers: ['core'], packages: [/^yaml$/] },
  rules: { layers: ['core'], packages: [] },
  words: { layers: ['core'], packages: [] },
  tell: { layers: ['core', 'words'], packages: [] },
  view: { layers: ['core', 'words', 'tell'], packages: [] },
  render: {
    layers: ['core', 'view'],
    packages: [
      /^cli-table3$/,
      /^fast-string-width$/,
      /^fast-wrap-ansi$/,
      /^csv-stringify\/sync$/,
      /^docx$/,
      /^write-excel-file\/node$/,
      /^fflate$/,
    ],
  },
  cli: { layers: ['core', 'read', 'write', 'rules', 'words', 'tell', 'view', 'render'], packages: [/^(?!ajv|yaml$)/] },
  library: { layers: ['core', 'read', 'words', 'cli'], packages: [/^node:path$/] },
};

/**
 * The rooms of a layer, and the other rooms that each may import, besides what lies in the layer itself. What is not here has
 * nothing to do with the others: the memo knows nothing of the page.
 */
const ROOMS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  core: {
    '': ['facts', 'fix', 'generated', 'search'],
    check: ['generated'],
    facts: ['fix', 'generated'],
    fix: ['generated'],
    generated: [],
    'new-entry': ['generated'],
    questionnaire: ['generated'],
    search: [],
  },
  read: { '': ['schema', 'yaml'], pages: ['schema', 'yaml'], schema: ['yaml'], yaml: [] },
  view: {
    '': [],
    answer: ['memo', 'memo-workbook', 'selection', 'short-memo'],
    batch: ['selection'],
    check: [],
    compare: [],
    coverage: [],
    diff: [],
    explain: [],
    export: [],
    help: [],
    list: [],
    memo: [],
    'memo-workbook': ['memo'],
    questionnaire: [],
    record: [],
    selection: [],
    'short-memo': ['memo'],
  },
  render: { '': [], check: [], docx: ['drawing'], drawing: [], html: ['svg'], page: [], svg: ['drawing'], xlsx: [] },
  cli: {
    '': ['commands', 'completion', 'help', 'node', 'output', 'prompts', 'store'],
    check: ['output', 'profile', 'store'],
    commands: ['check', 'completion', 'init', 'new', 'output', 'profile', 'questionnaire', 'store'],
    completion: ['prompts', 'store'],
    help: ['check', 'commands', 'completion', 'output', 'store'],
    init: [],
    new: ['check', 'output', 'profile', 'prompts', 'questionnaire', 'store'],
    node: ['start', 'store'],
    output: ['check', 'profile', 'store'],
    profile: ['completion', 'output'],
    prompts: [],
    questionnaire: ['output', 'profile', 'prompts'],
    start: ['node'],
    store: [],
  },
};

interface Import {
  readonly file: string;
  readonly layer: string;
  readonly target: string;
}

function imports(): readonly Import[] {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return files.flatMap((file) => {
    const text = readFileSync(join(SOURCE, file), 'utf8');
    const targets = [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, target = '']) => target);
    return targets.map((target) => ({ file, layer: file.split('/')[0] ?? '', target }));
  });
}

function isAllowed({ file, layer, target }: Import): boolean {
  const rule = LAYERS[layer];
  if (rule === undefined) return false;
  if (!target.startsWith('.')) return rule.packages.some((pattern) => pattern.test(target));
  const other = relative(SOURCE, join(SOURCE, dirname(file), target)).split('/')[0] ?? '';
  return other === layer || rule.layers.includes(other);
}

/** The room of a file of a layer; empty for what lies in the layer itself. A room within a room is part of it, and sees no further. */
function roomOf(path: string): string {
  const [, room = '', ...inner] = path.split('/');
  return inner.length === 0 ? '' : room;
}

function isAllowedRoom({ file, layer, target }: Import): boolean {
  const rooms = ROOMS[layer];
  const other = relative(SOURCE, join(SOURCE, dirname(file), target));
  if (rooms === undefined || !target.startsWith('.') || other.split('/')[0] !== layer) return true;
  const [own, its] = [roomOf(file), roomOf(other)];
  return its === '' || own === its || rooms[own]?.includes(its) === true;
}

/** Whether a file leaves the room that its own room lies in, for another place in the layer. */
function passesItsParent({ file, layer, target }: Import): boolean {
  const [, room, ...inner] = file.split('/');
  const other = relative(SOURCE, join(SOURCE, dirname(file), target));
  return (
    inner.length > 1 &&
    target.startsWith('.') &&
    other.startsWith(`${layer}/`) &&
    !other.startsWith(`${layer}/${room}/`)
  );
}

/** The rows of the table of rooms in CONTRIBUTING: `view/memo-workbook` and what it may import. */
function documentedRooms(): Readonly<Record<string, readonly string[]>> {
  const text = readFileSync(join(SOURCE, '../CONTRIBUTING.md'), 'utf8');
  const [, table = ''] = /^\| room .*\n\| -.*\n((?:\|.*\n)+)/m.exec(text) ?? [];
  const cells = table.split('\n').map((row) => [...row.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
  return Object.fromEntries(cells.flatMap(([room, ...others]) => (room === undefined ? [] : [[room, others]])));
}

describe('the table of rooms', () => {
  const all = imports();
  const rows = Object.entries(ROOMS).flatMap(([layer, rooms]) =>
    Object.entries(rooms).flatMap(([room, others]) => (room === '' ? [] : [{ layer, room, others }])),
  );

  it('names every room of the layers that have any', () => {
    const found = new Set(all.flatMap(({ file, layer }) => (roomOf(file) === '' ? [] : [`${layer}/${roomOf(file)}`])));
    const named = rows.map(({ layer, room }) => `${layer}/${room}`);
    expect(named.filter((room) => room !== 'core/generated').sort()).toEqual(
      [...found].filter((room) => room !== 'core/generated').sort(),
    );
  });

  it('is kept by every file', () => {
    const broken = all.filter((candidate) => !isAllowedRoom(candidate));
    expect(broken.map(({ file, target }) => `${file} -> ${target}`)).toEqual([]);
  });

  it('has no room within a room that looks past the room it lies in', () => {
    expect(all.filter(passesItsParent).map(({ file, target }) => `${file} -> ${target}`)).toEqual([]);
    expect(passesItsParent({ file: 'cli/prompts/plain/list.ts', layer: 'cli', target: '../../output/say.ts' })).toBe(
      true,
    );
    expect(passesItsParent({ file: 'cli/prompts/plain/list.ts', layer: 'cli', target: '../wrap.ts' })).toBe(false);
    expect(passesItsParent({ file: 'cli/prompts/wrap.ts', layer: 'cli', target: '../files.ts' })).toBe(false);
  });

  it('allows nothing that no file needs', () => {
    const used = new Set(
      all.flatMap(({ file, layer, target }) => {
        const other = relative(SOURCE, join(SOURCE, dirname(file), target));
        return target.startsWith('.') && other.startsWith(`${layer}/`)
          ? [`${layer}/${roomOf(file)} -> ${roomOf(other)}`]
          : [];
      }),
    );
    const allowed = Object.entries(ROOMS).flatMap(([layer, rooms]) =>
      Object.entries(rooms).flatMap(([room, others]) => others.map((other) => `${layer}/${room} -> ${other}`)),
    );
    expect(allowed.filter((edge) => !used.has(edge))).toEqual([]);
  });

  it('stands in CONTRIBUTING, for the layers in which a change is likely to need it', () => {
    const documented = rows.filter(({ layer }) => layer === 'view' || layer === 'cli');
    expect(documentedRooms()).toEqual(
      Object.fromEntries(documented.map(({ layer, room, others }) => [`${layer}/${room}`, others])),
    );
  });

  it.each([
    ['view/memo/gaps-section.ts', '../selection/gaps-section.ts'],
    ['view/selection/gaps-section.ts', '../memo/memo.ts'],
    ['view/content.ts', './memo/memo.ts'],
    ['cli/store/kept.ts', '../output/say.ts'],
    ['cli/prompts/plain/list.ts', '../../new/ask-form.ts'],
  ])('would not let %s import %s', (file, target) => {
    expect(isAllowedRoom({ file, layer: file.split('/')[0] ?? '', target })).toBe(false);
  });
});

describe('the import table', () => {
  const all = imports();

  it('finds imports in every layer', () => {
    expect(new Set(all.map(({ layer }) => layer))).toEqual(
      new Set(
        Object.keys(LAYERS)
          .filter((layer) => layer !== 'core')
          .concat('core'),
      ),
    );
  });

  it('is kept by every file', () => {
    expect(all.filter((candidate) => !isAllowed(candidate)).map(({ file, target }) => `${file} -> ${target}`)).toEqual(
      [],
    );
  });

  it.each([
    ['core/select.ts', 'node:fs'],
    ['core/select.ts', '../cli/run.ts'],
    ['view/sheet.ts', '../render/json.ts'],
    ['tell/lens.ts', '../view/document.ts'],
    ['render/json.ts', '../words/index.ts'],
    ['rules/index.ts', 'yaml'],
  ])('would not let %s import %s', (file, target) => {
    expect(isAllowed({ file, layer: file.split('/')[0] ?? '', target })).toBe(false);
  });

  it('has no cycles', () => {
    const graph = new Map<string, string[]>();
    for (const { file, target } of all) {
      if (target.startsWith('.')) graph.set(file, [...(graph.get(file) ?? []), join(dirname(file), target)]);
    }
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      else if (!done.has(file)) {
        for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
        done.add(file);
      }
    };
    for (const file of graph.keys()) visit(file, []);
    expect(cycles).toEqual([]);
  });
});

/** What is declared as a type at the top of a file: interfaces, classes and aliases. */
const declaredTypes = (text: string): readonly string[] =>
  [...text.matchAll(/^(?:export )?(?:(?:abstract )?class|interface|type(?=[^=;]*=)) (\w+)/gm)].map(
    ([, name = '']) => name,
  );

describe('the name of a type', () => {
  it('has one meaning in the whole of the source', () => {
    const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const places = new Map<string, string[]>();
    for (const file of files)
      for (const name of declaredTypes(readFileSync(join(SOURCE, file), 'utf8')))
        places.set(name, [...(places.get(name) ?? []), file]);
    expect(places.size).toBeGreaterThan(500);
    expect([...places].filter(([, where]) => where.length > 1)).toEqual([]);
  });

  it.each([
    ['interface Row {\n  readonly name: string;\n}', ['Row']],
    ["export type Language = 'nl' | 'en';", ['Language']],
    ['type Value<Row, T> = (row: Row) => T;', ['Value']],
    ['export abstract class Fault extends Error {}', ['Fault']],
    ["import {\n  type Table,\n} from './document.ts';\nimport type { Row } from './row.ts';", []],
    ["export type { Row } from './row.ts';", []],
  ])('is found in: %s', (text, names) => {
    expect(declaredTypes(text)).toEqual(names);
  });
});

it('nothing opens a connection, but to a socket that somebody names to write to', () => {
  const networks = /^(?:node:)?(?:net|tls|dgram|dns|https?|http2|inspector)(?:\/|$)/;
  expect(imports().filter(({ target }) => networks.test(target))).toMatchObject([
    { file: 'cli/node/node-write.ts', target: 'node:net' },
  ]);
  const asking = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .filter((file) =>
      /\b(?:fetch\(|WebSocket|EventSource|XMLHttpRequest)/.test(readFileSync(join(SOURCE, file), 'utf8')),
    );
  expect(asking).toEqual([]);
});

/**
 * Who judges: core and rules. Outside them a term of the judgement may be compared only to choose between words, and only here
 * (what a link is, in tell), or to take apart what core gives (columns and marks).
 */
const MAY_COMPARE: Readonly<Record<string, readonly string[]>> = {
  'cli/new/ask-links.ts': ['relation'],
  'cli/profile/factor-parts.ts': ['priority'],
  'tell/coverage-mark.ts': ['relation', 'via'],
  'tell/evidence-text.ts': ['evidence', 'via'],
  'tell/level-letter.ts': ['relation', 'role'],
  'tell/link-text.ts': ['relation'],
  'tell/reason-line.ts': ['claim', 'relation', 'role', 'via'],
  'view/coverage/cell-shape.ts': ['role'],
  'view/coverage/coverage-rows.ts': ['relation', 'role'],
  'view/list/factor-list.ts': ['claim'],
  'view/list/intervention-list.ts': ['claim', 'relation'],
  'view/list/intervention-columns.ts': ['claim'],
};

const TERMS_OF_JUDGEMENT = 'answeredBy|claim|evidence|priority|relation|result|role|studiedLevel|via';

/** The terms of the judgement that a file compares with a value of their own. */
function compared(text: string): readonly string[] {
  const before = new RegExp(`(?<!typeof )\\b(${TERMS_OF_JUDGEMENT})\\b(?: \\?\\? '[^']*')?\\)? [!=]== '`, 'g');
  const behind = new RegExp(`'[a-z-]+' [!=]== (?:\\w+\\??\\.)*(${TERMS_OF_JUDGEMENT})\\b`, 'g');
  return [...new Set([...text.matchAll(before), ...text.matchAll(behind)].map(([, term = '']) => term))].sort();
}

describe('who judges', () => {
  it('core, and nobody else', () => {
    const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /^(?:cli|tell|view|render)\/.*\.ts$/.test(file),
    );
    const found = files.flatMap((file) => {
      const terms = compared(readFileSync(join(SOURCE, file), 'utf8'));
      return terms.length === 0 ? [] : [[file, terms] as const];
    });
    expect(Object.fromEntries(found)).toEqual(MAY_COMPARE);
  });

  it.each([
    ["reason.claim === 'studied'", ['claim']],
    ["({ role }) => role !== 'answers'", ['role']],
    ["(link.result ?? 'unknown') === 'none'", ['result']],
    ["'works-on' === found.reason?.relation", ['relation']],
    ['reason.result === undefined', []],
    ["typeof result === 'string'", []],
    ["found.name === 'studied'", []],
  ])('is seen in: %s', (text, terms) => {
    expect(compared(text)).toEqual(terms);
  });
});
