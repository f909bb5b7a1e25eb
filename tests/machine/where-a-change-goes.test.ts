import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { ROOT } from '../support/fake-context.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

// What CONTRIBUTING.md says of where a change goes, done in a copy of the tree that is built once with all of it.

vi.setConfig({ testTimeout: 300_000, hookTimeout: 600_000 });

/** A line to put in, before or after a line that stands there. */
interface Insertion {
  readonly file: string;
  readonly anchor: string;
  readonly text: string;
}

interface Change {
  /** The first column of the table. */
  readonly adds: string;
  readonly files: Readonly<Record<string, string>>;
  readonly lines: readonly Insertion[];
}

const after = (file: string, anchor: string, text: string): Insertion => ({ file, anchor, text: anchor + text });
const before = (file: string, anchor: string, text: string): Insertion => ({ file, anchor, text: text + anchor });

const CHANGES: readonly Change[] = [
  {
    adds: 'an intervention',
    files: {
      'data/interventions/stap-voor-stap.yaml': readFileSync(join(ROOT, 'docs/new-intervention.yaml'), 'utf8'),
    },
    lines: [],
  },
  {
    adds: 'a check',
    files: {
      'src/rules/owner-missing.ts': `import type { Rule } from '../core/rule.ts';

export const ownerMissing: Rule = {
  code: 'catalogue/owner-missing',
  severity: 'note',
  page: {
    what: { nl: 'Een interventie noemt geen eigenaar.', en: 'An intervention names no owner.' },
    why: { nl: 'Dan weet niemand wie te bellen.', en: 'Then nobody knows whom to call.' },
    wrong: 'id: voorzorg\\n',
    right: 'id: voorzorg\\nowner: NCJ\\n',
  },
  *alone({ entries }) {
    for (const entry of entries.interventions) {
      if (entry.value.owner === undefined)
        yield { ...entry.at(['id']), message: { nl: 'geen eigenaar', en: 'no owner' } };
    }
  },
};
`,
    },
    lines: [
      before(
        'src/rules/index.ts',
        'import { phaseAgainstAge }',
        "import { ownerMissing } from './owner-missing.ts';\n",
      ),
      after('src/rules/index.ts', '  unusedException,\n', '  ownerMissing,\n'),
    ],
  },
  {
    adds: 'a format',
    files: {
      'src/render/names.ts': `import type { Document } from '../view/document.ts';
import { sanitise } from './sanitise.ts';

/** The title alone. */
export const renderNames = ({ title }: Document): string => \`\${sanitise(title)}\\n\`;
`,
    },
    lines: [
      before(
        'src/cli/output/formats.ts',
        '  svg: {\n',
        "  names: {\n    endings: ['.names'],\n    draw: async (content) => (await import('../../render/names.ts')).renderNames(await paperOf(content)),\n  },\n",
      ),
      after('src/cli/output/formats.ts', "  'xlsx',\n", "  'names',\n"),
      before('src/words/help.ts', '      svg: {', "      names: { nl: 'de titel', en: 'the title' },\n"),
    ],
  },
  {
    adds: 'a command, and its words',
    files: {
      'src/cli/commands/count.ts': `import { countLine } from '../../tell/count-line.ts';
import { loadCatalogue } from '../store/load-catalogue.ts';
import type { AddCommand } from './command.ts';
import { withExamples } from './examples.ts';

/** \`kiem count\`: how much there is. */
export const addCount: AddCommand = (command, session) => {
  command.action(async () => {
    const { interventions } = await loadCatalogue(session);
    await session.context.stdout.write(\`\${countLine(session.messages, interventions.size)}\\n\`);
  });
  return withExamples(command, session, ['kiem count']);
};
`,
    },
    lines: [
      before(
        'src/cli/commands/index.ts',
        '  explain: async',
        "  count: async () => (await import('./count.ts')).addCount,\n",
      ),
      before('src/words/commands.ts', '  diff: {', "  count: { nl: 'hoeveel er is', en: 'how much there is' },\n"),
    ],
  },
  {
    adds: 'a sentence',
    files: {
      'src/tell/count-line.ts': `import type { Messages } from '../words/index.ts';

/** How many interventions there are. */
export const countLine = ({ list }: Messages, count: number): string => list.counted(count);
`,
    },
    lines: [
      after(
        'src/words/list.ts',
        'export const list = () => ({\n',
        '  counted: {\n    nl: (count: number): string => `Er zijn ${String(count)} interventies.`,\n    en: (count: number): string => `There are ${String(count)} interventions.`,\n  },\n',
      ),
    ],
  },
  {
    adds: 'a field of the data',
    files: {},
    lines: [
      before(
        'schemas/intervention.schema.json',
        '    "owner": {',
        '    "motto": { "$ref": "common.schema.json#/$defs/text", "description": "What it says of itself." },\n',
      ),
    ],
  },
  {
    adds: 'a trait',
    files: {},
    lines: [
      after(
        'data/vocabulary.yaml',
        'traits:\n',
        '  - id: twins\n    label: { nl: tweeling, en: twins }\n    question: { nl: zij verwachten een tweeling, en: they expect twins }\n',
      ),
    ],
  },
  {
    adds: 'a theme',
    files: {},
    lines: [
      after('schemas/common.schema.json', '"parenting-support", "attachment"', ', "rest"'),
      before('data/vocabulary.yaml', 'tracks:\n', '  - id: rest\n    label: { nl: rust, en: rest }\n'),
    ],
  },
  {
    adds: 'a phase',
    files: {},
    lines: [
      after('schemas/common.schema.json', '"first-year", "second-year"', ', "third-year"'),
      before(
        'data/vocabulary.yaml',
        'groups:\n',
        '  - id: third-year\n    label: { nl: derde levensjaar, en: third year of life }\n',
      ),
      after('src/rules/phase-against-age.ts', "'second-year': [12, 24],\n", "  'third-year': [24, 36],\n"),
      before('src/words/terms.ts', "    'second-year': {", "    'third-year': { nl: 'jaar 3', en: 'year 3' },\n"),
      before(
        'src/words/overview.ts',
        "      'second-year': {",
        "      'third-year': { nl: '3e jaar', en: '3rd year' },\n",
      ),
      before(
        'src/words/page-of-select.ts',
        "      'second-year': {",
        "      'third-year': { nl: 'derde levensjaar', en: 'third year' },\n",
      ),
    ],
  },
  {
    adds: 'a help topic',
    files: {},
    lines: [
      before(
        'src/words/topics.ts',
        '  data: { name',
        "  licence: { name: { nl: 'licentie', en: 'licence' }, title: { nl: 'De licentie', en: 'The licence' } },\n",
      ),
      before(
        'src/words/help.ts',
        '  levels: {\n',
        "  licence: { nl: 'MIT voor de code.', en: 'MIT for the code.' },\n",
      ),
      before(
        'src/view/help/topic-document.ts',
        '  data: ({ language }) => {\n',
        '  licence: ({ language }) => [paragraph(helpMessages[language].licence)],\n',
      ),
    ],
  },
];

let copy = '';

function edit({ file, anchor, text }: Insertion): void {
  const path = join(copy, file);
  const old = readFileSync(path, 'utf8');
  expect(old.split(anchor), `${file} has one line ${anchor}`).toHaveLength(2);
  writeFileSync(
    path,
    old.replace(anchor, () => text),
  );
}

function ran(command: string, argv: readonly string[]): { readonly status: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(command, argv, {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, XDG_CACHE_HOME: join(copy, 'cache') },
  });
  return { status, output: stdout + stderr };
}

const kiem = (...argv: readonly string[]) => ran(process.execPath, ['bin/kiem.js', ...argv, '--lang', 'en']);

/** A record of the data gets the new field. */
const MOTTO: Insertion = before(
  'data/interventions/voorzorg.yaml',
  'theme: parenting-support\n',
  'motto: { nl: Samen van start, en: Starting together }\n',
);

beforeAll(() => {
  copy = temporaryFolder();
  for (const name of [
    'bin',
    'data',
    'schemas',
    'scripts',
    'src',
    'package.json',
    'rolldown.config.ts',
    'tsconfig.json',
  ])
    cpSync(join(ROOT, name), join(copy, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');
  for (const { files, lines } of CHANGES) {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(copy, file)), { recursive: true });
      writeFileSync(join(copy, file), text);
    }
    lines.forEach(edit);
  }
  edit(MOTTO);
  expect(ran('npm', ['run', '--silent', 'build'])).toMatchObject({ status: 0 });
});

/** The paths in a cell; a name in angle brackets stands for any. */
const patternsIn = (cell: string): readonly RegExp[] =>
  [...cell.matchAll(/`((?:src|data|schemas)\/[^`]+)`/g)].map(
    ([, path = '']) => new RegExp(`^${path.replaceAll(/[.]/g, '\\.').replaceAll(/<[a-z]+>/g, '[a-z-]+')}$`),
  );

const rows = new Map(
  [...readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8').matchAll(/^\| (an? [^|]*?) +\| ([^|]*)\| ([^|]*)\|/gm)].map(
    ([, adds = '', created = '', changed = '']) => [adds, { created, changed }] as const,
  ),
);

describe.each(CHANGES)('$adds', ({ adds, files, lines }) => {
  it('goes where CONTRIBUTING.md says, and nowhere else', () => {
    const { created = '', changed = '' } = rows.get(adds) ?? {};
    const created_ = patternsIn(created);
    const changed_ = changed.startsWith('a schema') ? [/^schemas\//] : patternsIn(changed);
    const fits = (patterns: readonly RegExp[], paths: readonly string[]): boolean =>
      paths.every((path) => patterns.some((pattern) => pattern.test(path))) &&
      patterns.every((pattern) => paths.some((path) => pattern.test(path)));
    expect(fits(created_, Object.keys(files))).toBe(true);
    expect(
      fits(
        changed_,
        lines.map(({ file }) => file),
      ),
    ).toBe(true);
  });
});

describe('the program that was built with all of it', () => {
  it('has types that agree', () => {
    expect(ran('npm', ['run', '--silent', 'typecheck'])).toEqual({
      status: 0,
      output: '',
    });
  });

  it('shows the intervention, and finds the data in order', () => {
    expect(kiem('show', 'stap-voor-stap').status).toBe(0);
    expect(kiem('check', '--no-cache')).toMatchObject({
      status: 0,
      output: expect.stringContaining('no errors') as string,
    });
  });

  it('makes the check, and explains it', () => {
    expect(kiem('check', '--notes', '--no-cache').output).toContain('catalogue/owner-missing');
    expect(kiem('explain', 'catalogue/owner-missing').output).toContain('whom to call');
  });

  it('draws the format, by name and by the extension of a file', () => {
    expect(kiem('list', 'levels', '--format', 'names')).toEqual({ status: 0, output: 'Levels of recognition\n' });
    expect(kiem('list', 'levels', '--output', 'levels.names').status).toBe(0);
    expect(kiem('help', 'formats').output).toMatch(/^names +\.names +the title/m);
  });

  it('runs the command, says the sentence, and lists both in the help', () => {
    expect(kiem('count').output).toMatch(/^There are \d+ interventions\.$/m);
    expect(kiem('--help').output).toMatch(/^ {2}count +how much there is$/m);
  });

  it('explains the topic, and names it on the first screen', () => {
    expect(kiem('help', 'licentie').output).toContain('MIT for the code.');
    expect(kiem('--help').output).toMatch(/kiem help TOPIC .* licence, /);
  });

  it('lists the trait, and takes the theme and the phase in a profile', () => {
    expect(kiem('list', 'traits').output).toContain('twins (twins)');
    expect(kiem('list', 'phases', '--format', 'json').output).toContain('third year of life');
    expect(kiem('select', '--risk', 'poverty', '--theme', 'rest', '--phase', 'third-year').status).toBe(0);
  });

  it('takes the field', () => {
    const { output } = kiem('show', 'voorzorg', '--format', 'json');
    expect(output).toContain('Starting together');
    expect(readFileSync(join(copy, 'src/core/generated/schema-types.ts'), 'utf8')).toContain('readonly motto?: Text;');
  });
});
