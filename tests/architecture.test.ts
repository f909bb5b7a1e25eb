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
