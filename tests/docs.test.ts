import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CommandLine } from '../src/core/generated/schema-types.ts';
import { CLOSED_LISTS } from '../src/core/generated/closed-lists.ts';
import { misquoted } from './support/elided.ts';
import { ROOT, runKiem } from './support/fake-context.ts';
import { temporaryFolder } from './support/temporary-folder.ts';

const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const DOCS = readdirSync(join(ROOT, 'docs'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name}`);

interface Example {
  readonly command: string;
  /** Lines of output, in order; `…` stands for any number of lines. */
  readonly shown: readonly string[];
}

const blocksOf = (markdown: string, language: string): readonly string[] =>
  [...markdown.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(([, body = '']) => body);

/** The commands of the fenced `console` blocks, each with the output that stands under it. */
const examplesOf = (markdown: string): readonly Example[] =>
  blocksOf(markdown, 'console').flatMap((body) =>
    body
      .split(/^\$ /m)
      .slice(1)
      .map((part) => {
        const [command = '', ...shown] = part.trimEnd().split('\n');
        return { command, shown };
      }),
  );

/** Words of a simple shell line; quotes hold spaces. */
const words = (line: string): readonly string[] =>
  [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');

/** A page whose commands build on each other; `own-data.test.ts` follows it in a folder of its own. */
const FOLLOWED = 'docs/own-data.md';

const examples = ['README.md', ...DOCS.filter((page) => page !== FOLLOWED)].flatMap((page) =>
  examplesOf(textOf(page)).map((example) => [page, example.command, example] as const),
);

/** Whoever installed kiem has none of its files at hand. */
const EMPTY = temporaryFolder();

describe('the commands on the pages', () => {
  it('are many', () => {
    expect(examples.length).toBeGreaterThan(15);
  });

  it.each(examples)('%s tells the truth about: %s', async (_page, command, { shown }) => {
    expect(command).toMatch(/^(npx )?kiem [^|>]*$/);
    const argv = words(command.replace(/^(npx )?kiem /, ''));
    const { exitCode, stdout, stderr } = await runKiem(argv, {
      environment: { KIEM_LANG: 'en' },
      workingDirectory: EMPTY,
    });
    expect(exitCode).toBe(0);
    expect(misquoted([...stdout.split('\n'), ...stderr.split('\n')], shown)).toBeUndefined();
  });
});

const DECISIONS = readdirSync(join(ROOT, 'docs/decisions')).map((name) => `docs/decisions/${name}`);

const PAGES = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'data/README.md', ...DOCS, ...DECISIONS];

const { stdout: help } = await runKiem(['help', '--format', 'json']);
const line = JSON.parse(help) as CommandLine;
const global = line.flags.map(({ flag }) => flag).concat('--help');
const flagsOf = new Map(line.commands.map(({ name, flags }) => [name, flags.map(({ flag }) => flag).concat(global)]));

/** What is wrong with a command in running text: it does not exist, or has no such flag. */
function mistakeIn(command: string): string | undefined {
  const [name = '', ...rest] = words(command.replace(/^(npx )?kiem ?/, ''));
  const isPlaceholder = name === '' || /^[A-Z…]/.test(name);
  const known = flagsOf.get(name.startsWith('--') ? 'select' : name) ?? (isPlaceholder ? global : undefined);
  if (known === undefined) return `no command ${name}`;
  const flags = [name, ...rest].filter((word) => word.startsWith('--')).map((word) => word.replace(/[=…].*$/, ''));
  return flags.find((flag) => !known.includes(flag));
}

describe.each(PAGES)('%s', (page) => {
  const text = textOf(page).replaceAll(/^```[\s\S]*?^```$/gm, '');

  it('names commands and flags that exist', () => {
    const named = [...text.matchAll(/`((?:npx )?kiem(?: [^`]*)?)`/g)].map(([, command = '']) => command);
    expect(
      named.flatMap((command) => (mistakeIn(command) === undefined ? [] : [[command, mistakeIn(command)]])),
    ).toEqual([]);
  });

  it('has links that lead somewhere', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, target = '']) => target);
    expect(links.filter((target) => !existsSync(join(ROOT, dirname(page), target)))).toEqual([]);
  });
});

describe('CONTRIBUTING and the decisions', () => {
  it.each(['CONTRIBUTING.md', ...DECISIONS])('%s names files that exist', (page) => {
    const named = [...textOf(page).matchAll(/`((?:bin|src|tests|scripts|docs|data)\/[^`<>*]+)`/g)].map(
      ([, path = '']) => path,
    );
    expect(named.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('lead from one to all of the others', () => {
    const text = textOf('CONTRIBUTING.md');
    expect(DECISIONS.length).toBeGreaterThan(7);
    expect(DECISIONS.filter((path) => !text.includes(`](${path})`))).toEqual([]);
  });
});

describe('the index of the documentation', () => {
  it('is reached from the README, and leads to every page', () => {
    expect(textOf('README.md')).toContain('](docs/index.md)');
    const index = textOf('docs/index.md');
    const pages = DOCS.map((path) => path.replace('docs/', '')).filter((name) => name !== 'index.md');
    expect(pages.filter((name) => !index.includes(`](${name})`))).toEqual([]);
  });
});

/** The ids in the first column of the table under a title. */
const idsUnder = (page: string, title: string): readonly string[] => {
  const [, section = ''] = textOf(page).split(`\n## ${title}\n`);
  const [table = ''] = section.split('\n## ');
  return [...table.matchAll(/^\| `([a-z-]+)` /gm)].map(([, id = '']) => id);
};

describe('what a selection means', () => {
  it('explains every role and every gap', () => {
    expect(new Set(idsUnder('docs/meaning.md', 'From a link to a role'))).toEqual(new Set(CLOSED_LISTS.Role));
    expect(new Set(idsUnder('docs/meaning.md', 'A gap is an answer'))).toEqual(new Set(CLOSED_LISTS.GapKind));
  });
});

describe('the data model', () => {
  it('quotes the data', () => {
    const record = textOf('data/interventions/voorzorg.yaml').split('\n');
    const quotes = blocksOf(textOf('docs/data-model.md'), 'yaml');
    expect(quotes.length).toBeGreaterThan(1);
    for (const quote of quotes) expect(misquoted(record, quote.split('\n'))).toBeUndefined();
  });

  it('names every file of the data', () => {
    const page = textOf('docs/data-model.md');
    const names = readdirSync(join(ROOT, 'data')).filter((name) => name !== 'README.md');
    expect(names.filter((name) => !page.includes(name))).toEqual([]);
  });
});

describe('the contract of the JSON', () => {
  it('names the schema of every output', () => {
    const schemas = readdirSync(join(ROOT, 'schemas')).filter((name) =>
      textOf(`schemas/${name}`).includes('"schemaVersion"'),
    );
    const page = textOf('docs/json.md');
    const isOutput = (name: string): boolean => name !== 'baseline.schema.json';
    expect(schemas.filter((name) => isOutput(name) && !page.includes(`schemas/${name}`))).toEqual([]);
  });

  it('has no null in it', async () => {
    const { stdout } = await runKiem(['select', '--risk', 'poverty', '--format', 'json']);
    expect(stdout).not.toMatch(/\bnull\b/);
  });
});
