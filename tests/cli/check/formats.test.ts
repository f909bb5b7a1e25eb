import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DiagnosticsReport } from '../../../src/core/generated/schema-types.ts';
import { CHECK_FORMATS } from '../../../src/cli/check/formats.ts';
import { cleanData } from '../../support/check-fixture.ts';
import { ROOT, runKiem } from '../../support/fake-context.ts';
import { edit } from '../../support/files.ts';

const IV = 'data/interventions/home-visits.yaml';
const json = (path: string): object => JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as object;
const isSarif = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
  json('tests/fixtures/sarif-schema-2.1.0.json'),
);
const isReport = new Ajv2020({ strict: false })
  .addSchema(json('schemas/common.schema.json'))
  .compile(json('schemas/diagnostics.schema.json'));

/** Two errors, a warning and a note, one with a related place and one with characters that every format must escape. */
let folder: string;
beforeAll(() => {
  folder = cleanData();
  edit(folder, IV, 'factor: network', 'factor: netwrok');
  edit(folder, IV, 'theme: parenting-support', `theme: "<b>&\\"',:%|"`);
  edit(folder, 'data/risk-factors/parent.yaml', '  phasesBasis: stated\n', '');
});
const check = (...flags: readonly string[]) =>
  runKiem(['check', '--data', 'data', ...flags], { workingDirectory: folder });

/** Tags that open and close, quoted attributes, and no bare ampersand. */
function isWellFormed(xml: string): boolean {
  const open: string[] = [];
  const rest = xml.replace(
    /<\?xml[^?]*\?>|<(\/?)([a-z-]+)((?:\s[a-z-]+="[^"<&]*(?:&[a-z0-9#]+;[^"<&]*)*")*)\s*(\/?)>/g,
    (_, close?: string, name?: string, _attributes?: string, self?: string) => {
      if (name !== undefined && close !== '/' && self !== '/') open.push(name);
      if (close === '/' && open.pop() !== name) open.push('wrong');
      return '';
    },
  );
  return open.length === 0 && !/[<>]|&(?![a-z0-9#]+;)/.test(rest);
}

describe.each(Object.keys(CHECK_FORMATS))('the format %s', (format) => {
  it('ends in a line end and has no escape codes', async () => {
    const { stdout, exitCode } = await check('--format', format);
    expect(stdout).toMatch(/\n$/);
    expect(stdout).not.toContain('\u001b');
    expect(exitCode).toBe(1);
  });

  it('is the same in a file', async () => {
    const { stdout } = await check('--format', format);
    const { stdout: rest } = await check('--format', `${format}:out/../report.${format}`);
    expect(rest).toBe('');
    expect(readFileSync(join(folder, `report.${format}`), 'utf8')).toBe(stdout);
  });

  it('speaks Dutch', async () => {
    const { stdout } = await check('--format', format, '--lang', 'nl');
    expect(stdout).toMatch(/onbekende factor/);
  });
});

describe('pretty', () => {
  it('shows five hundred of very many, and says how many more there are', async () => {
    const crowded = cleanData();
    const source = (index: number) => `- id: report-${String(index)}\n  title: A report\n  kind: report\n`;
    const many = Array.from({ length: 600 }, (_, index) => source(index)).join('');
    appendFileSync(join(crowded, 'data/sources.yaml'), many);
    const { stdout } = await runKiem(['check', '--data', 'data'], { workingDirectory: crowded });
    expect(stdout.match(/warning catalogue\/unused-source/g)).toHaveLength(500);
    expect(stdout).toMatch(/\n\S+ 100 more findings; --format json gives them all\n\n13 files checked: .*600 warnings/);
  });

  it('is no wider than the screen', async () => {
    const { stdout } = await runKiem(['check', '--data', 'data'], { workingDirectory: folder, columns: 60 });
    const plain = stripVTControlCharacters(stdout).split('\n');
    expect(plain.filter((line) => line.length > 60 && !/^data\/|^ {2}see /.test(line))).toEqual([]);
  });
});

describe('json', () => {
  it('is as its schema has it', async () => {
    const { stdout } = await check('--format', 'json');
    expect(isReport(JSON.parse(stdout)), JSON.stringify(isReport.errors)).toBe(true);
  });

  it('is one document for data that is not there too', async () => {
    const { stdout, exitCode } = await runKiem(['check', '--data', 'nowhere', '--format', 'json'], {
      workingDirectory: folder,
    });
    expect(isReport(JSON.parse(stdout))).toBe(true);
    expect(exitCode).toBe(3);
  });

  it.each([
    ['an unknown flag', ['--nope'], 2],
    ['a path that is not there', ['nowhere'], 3],
    ['a pattern that matches nothing', ['*.nothing'], 2],
    ['settings that are not there', ['--config', 'nowhere.yaml'], 3],
    ['a baseline that is not there', ['--baseline', 'nowhere.json'], 3],
  ])('is one document for %s too', async (_, flags, code) => {
    const { stdout, stderr, exitCode } = await check('--format', 'json', ...flags);
    const document = JSON.parse(stdout) as DiagnosticsReport;
    expect(isReport(document), JSON.stringify(isReport.errors)).toBe(true);
    expect(exitCode).toBe(code);
    expect(document.error?.exitCode).toBe(code);
    expect(stderr).toBe(`kiem: ${document.error?.message ?? ''}\n`);
  });
});

describe('sarif', () => {
  it.each([[[]], [['nowhere']]])('is as the official schema has it (%j)', async (paths) => {
    const { stdout } = await check('--format', 'sarif', ...paths);
    expect(isSarif(JSON.parse(stdout)), JSON.stringify(isSarif.errors?.slice(0, 3))).toBe(true);
  });

  it('has help for every rule, the other place, and a replacement', async () => {
    const { stdout } = await check('--format', 'sarif');
    const { runs } = JSON.parse(stdout) as { runs: { tool: { driver: { rules: object[] } }; results: Result[] }[] };
    expect(runs[0]?.tool.driver.rules.length).toBeGreaterThan(60);
    const result = runs[0]?.results.find(({ ruleId }) => ruleId === 'catalogue/unknown-reference');
    expect(result).toMatchObject({
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: IV },
            region: { startLine: 25, startColumn: 13, endColumn: 20 },
          },
        },
      ],
      relatedLocations: [{ message: { text: '"network" is declared here' } }],
      fixes: [{ artifactChanges: [{ replacements: [{ insertedContent: { text: 'network' } }] }] }],
    });
  });
});

interface Result {
  readonly ruleId: string;
}

it('junit is well-formed, with a failure for each error', async () => {
  const { stdout } = await check('--format', 'junit');
  expect(isWellFormed(stdout)).toBe(true);
  expect(stdout.match(/<failure /g)).toHaveLength(2);
  expect(stdout).toMatch(/<testsuites name="kiem check" tests="3" failures="2" errors="0">/);
});

it('junit has a case that passes when nothing is wrong', async () => {
  const { stdout } = await runKiem(['check', '--data', 'data', '--format', 'junit'], { workingDirectory: cleanData() });
  expect(isWellFormed(stdout)).toBe(true);
  expect(stdout).toContain('tests="1" failures="0" errors="0"');
});

it('github escapes what would end a command', async () => {
  const { stdout } = await check('--format', 'github');
  const [first, ...others] = stdout.trimEnd().split('\n');
  expect(first).toBe(
    `::error file=${IV},line=3,endLine=3,col=8,endColumn=21,title=schema/value::"theme" cannot be "<b>&\\"',:%25|"; choose from "healthy-lifestyle", "cognitive-development", "parenting-support", "attachment"`,
  );
  expect(others.every((line) => /^::(error|warning) file=[^:]+::.+$/.test(line))).toBe(true);
});

it('gitlab has what its Code Quality report asks for, with different fingerprints', async () => {
  const { stdout } = await check('--format', 'gitlab');
  const issues = JSON.parse(stdout) as readonly Record<string, unknown>[];
  expect(issues).toHaveLength(3);
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(3);
  expect(issues[1]).toMatchObject({
    check_name: 'catalogue/unknown-reference',
    severity: 'major',
    location: { path: IV, lines: { begin: 25, end: 25 } },
  });
});

it('markdown keeps what the data says out of the markup', async () => {
  const { stdout } = await check('--format', 'markdown');
  const rows = stdout.split('\n').filter((line) => line.startsWith('|'));
  expect(rows).toHaveLength(5);
  expect(rows.every((row) => row.replaceAll('\\|', '').split('|').length === 6)).toBe(true);
  expect(stdout).not.toContain('<b>');
});

describe('several formats at once', () => {
  it('each go to their own place', async () => {
    const { stdout } = await check('--format', 'sarif:a.sarif', '--format', 'junit:b.xml', '--format', 'pretty');
    expect(stdout).toMatch(/13 files checked/);
    expect(isSarif(JSON.parse(readFileSync(join(folder, 'a.sarif'), 'utf8')))).toBe(true);
    expect(isWellFormed(readFileSync(join(folder, 'b.xml'), 'utf8'))).toBe(true);
  });

  it.each([
    [['--format', 'json', '--format', 'sarif'], /do not go together/],
    [['--format', 'json', '--format', 'github'], /do not go together/],
    [['--format', 'xml'], /unknown format "xml"/],
    [['--format', 'json:'], /unknown format/],
  ])('are refused when they cannot be told apart: %j', async (flags, message) => {
    const { exitCode, stderr } = await check(...flags);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(message);
    expect(existsSync(join(folder, 'json'))).toBe(false);
  });

  it('are text and annotations on GitHub, found by itself', async () => {
    const world = { workingDirectory: folder, environment: { GITHUB_ACTIONS: 'true' } };
    const { stdout } = await runKiem(['check', '--data', 'data'], world);
    expect(stdout).toMatch(/13 files checked/);
    expect(stdout).toMatch(/^::error file=/m);
  });
});
