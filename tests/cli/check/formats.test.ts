import { appendFileSync, existsSync, readFileSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import type { DiagnosticsReport } from '../../../src/core/generated/schema-types.ts';
import { CHECK_FORMATS } from '../../../src/cli/check/formats.ts';
import { messages } from '../../../src/words/index.ts';
import { renderSarif } from '../../../src/render/check/sarif.ts';
import { checkReport } from '../../../src/view/check/report.ts';
import { cleanData, spoiltData } from '../../support/check-fixture.ts';
import { ROOT, runKiem, type World } from '../../support/fake-context.ts';
import { edit } from '../../support/files.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { allOf, parseXml, xmlTextOf } from '../../support/xml.ts';

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

  it('replaces nothing by a key that is to be added, and nothing where nothing is marked', async () => {
    const odd = cleanData();
    edit(odd, 'data/risk-factors/parent.yaml', '  phasesBasis: stated\n', '');
    renameSync(join(odd, IV), join(odd, 'data/interventions/home-visits.yml'));
    const { stdout } = await runKiem(['check', '--data', 'data', '--format', 'sarif'], { workingDirectory: odd });
    const { runs } = JSON.parse(stdout) as { runs: { results: (Result & { fixes?: object })[] }[] };
    const suggesting = runs[0]?.results.filter(({ ruleId }) => /fact-without-basis|unknown-file/.test(ruleId)) ?? [];
    expect(suggesting.map(({ fixes }) => fixes)).toEqual([undefined, undefined]);
  });
});

interface Result {
  readonly ruleId: string;
  readonly message: { readonly text: string };
  readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } }[];
}

describe('sarif of data from anybody', () => {
  async function resultsOf(change: (folder: string) => void, world: World = {}): Promise<readonly Result[]> {
    const odd = cleanData();
    change(odd);
    const from = { workingDirectory: odd, ...world };
    const { stdout } = await runKiem(['check', '--data', join(odd, 'data'), '--format', 'sarif'], from);
    return (JSON.parse(stdout) as { runs: { results: Result[] }[] }).runs[0]?.results ?? [];
  }

  it.each([
    ['[free](https://e.org) {0}', String.raw`"theme" cannot be "\[free\](https://e.org) {{0}}"`],
    [String.raw`a\\](0)`, String.raw`"theme" cannot be "a\\\\\](0)"`],
    ['[no link] (x) {}', '"theme" cannot be "[no link] (x) {{}}"'],
  ])('%s is neither a link nor a placeholder', async (theme, said) => {
    const [result] = await resultsOf((odd) => edit(odd, IV, 'theme: parenting-support', `theme: "${theme}"`));
    expect(result?.message.text.split(';')[0]).toBe(said);
  });

  it.each([
    ['a #1?.yaml', 'data/interventions/a%20%231%3F.yaml'],
    ['100%25.yaml', 'data/interventions/100%2525.yaml'],
    ['c:d\n.yaml', 'data/interventions/c%3Ad%0A.yaml'],
  ])('the file %j has a URI that names it', async (name, uri) => {
    const [result] = await resultsOf((odd) => {
      renameSync(join(odd, IV), join(odd, 'data/interventions', name));
    });
    expect(result?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(uri);
  });

  it('a file outside the working folder has an absolute URI', async () => {
    let there = '';
    const [result] = await resultsOf(
      (odd) => {
        there = odd;
        edit(odd, IV, 'factor: network', 'factor: netwrok');
      },
      { workingDirectory: ROOT },
    );
    expect(result?.locations[0]?.physicalLocation.artifactLocation.uri).toBe(`file://${there}/${IV}`);
  });
});

it.each([
  ['C:/data/a b.yaml', 'file:///C:/data/a%20b.yaml'],
  ['//host/share/a.yaml', 'file://host/share/a.yaml'],
  ['half\ud800.yaml', 'half%EF%BF%BD.yaml'],
])('sarif writes the path %j of Windows as a URI', (file, uri) => {
  const place = { line: 1, column: 1 };
  const diagnostic = { code: 'a/b', severity: 'error' as const, file, range: { start: place, end: place } };
  const outcome = { files: 1, ignored: 0, known: 0, seconds: 0 };
  const report = checkReport(
    { ...outcome, diagnostics: [{ ...diagnostic, message: { nl: 'x', en: 'x' } }] },
    { language: 'en', messages: messages.en, version: '1', kinds: [], hash: (text) => text, areNotesShown: true },
  );
  expect(renderSarif(report)).toContain(`"uri": "${uri}"`);
});

describe('a job that runs in a subfolder of the repository', () => {
  /** The first place in each report that is shown beside the code. */
  async function placesIn(variable: string, top: (repository: string) => string) {
    const repository = spoiltData('catalogue/duplicate-id');
    const world = { workingDirectory: join(repository, 'data'), environment: { [variable]: top(repository) } };
    const draw = async (name: string): Promise<string> =>
      (await runKiem(['check', '--data', '.', '--format', name], world)).stdout;
    const [issue] = JSON.parse(await draw('gitlab')) as readonly { location: { path: string } }[];
    const uris = (await draw('sarif')).match(/"uri": "[^"]*"/g) ?? [];
    const annotated = /file=([^,]*),/.exec(await draw('github'))?.[1];
    return { path: issue?.location.path, uris: [...new Set(uris)], annotated, compact: await draw('compact') };
  }
  const FILE = 'sources.yaml';

  it.each(['GITHUB_WORKSPACE', 'CI_PROJECT_DIR'])('has paths from where %s says that it begins', async (variable) => {
    expect(await placesIn(variable, (repository) => repository)).toEqual({
      path: `data/${FILE}`,
      uris: [`"uri": "data/${FILE}"`],
      annotated: `data/${FILE}`,
      compact: expect.stringMatching(new RegExp(`^${FILE}:`)) as string,
    });
  });

  it('has the same by a link to the repository', async () => {
    const link = join(temporaryFolder(), 'link');
    const places = await placesIn('GITHUB_WORKSPACE', (repository) => {
      symlinkSync(repository, link);
      return link;
    });
    expect(places.path).toBe(`data/${FILE}`);
  });

  it.each(['', '/nowhere'])('has paths from its own folder where that lies outside %j', async (top) => {
    expect((await placesIn('GITHUB_WORKSPACE', () => top)).path).toBe(FILE);
  });
});

it('junit is well-formed, with a failure for each error', async () => {
  const { stdout } = await check('--format', 'junit');
  expect(allOf(parseXml(stdout), 'failure')).toHaveLength(2);
  expect(stdout).toMatch(/<testsuites name="kiem check" tests="3" failures="2" errors="0">/);
});

it('junit holds no character that XML forbids, whatever a file is called', async () => {
  const odd = cleanData();
  renameSync(join(odd, IV), join(odd, 'data/interventions/\ufffe\uffff\u001b]]>.yaml'));
  const { stdout } = await runKiem(['check', '--data', 'data', '--format', 'junit'], { workingDirectory: odd });
  const [failure] = allOf(parseXml(stdout), 'testcase');
  expect(failure?.attributes['classname']).toBe('data/interventions/\\ufffe\\uffff\\u001b]]>.yaml');
  expect(stdout).not.toMatch(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/u);
});

it('junit has a case that passes when nothing is wrong', async () => {
  const { stdout } = await runKiem(['check', '--data', 'data', '--format', 'junit'], { workingDirectory: cleanData() });
  expect(allOf(parseXml(stdout), 'testcase')).toHaveLength(1);
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

it('markdown of a check mentions and links nobody', async () => {
  const odd = cleanData();
  edit(odd, IV, 'theme: parenting-support', 'theme: "@octocat #1 www.evil.example"');
  const { stdout } = await runKiem(['check', '--data', 'data', '--format', 'markdown'], { workingDirectory: odd });
  expect(stdout).toContain('"@<!-- -->octocat #<!-- -->1 www<!-- -->.evil.example"');
});

describe('several formats at once', () => {
  it('each go to their own place', async () => {
    const { stdout } = await check('--format', 'sarif:a.sarif', '--format', 'junit:b.xml', '--format', 'pretty');
    expect(stdout).toMatch(/13 files checked/);
    expect(isSarif(JSON.parse(readFileSync(join(folder, 'a.sarif'), 'utf8')))).toBe(true);
    expect(allOf(parseXml(readFileSync(join(folder, 'b.xml'), 'utf8')), 'testcase')).toHaveLength(3);
  });

  it.each([
    [['--format', 'json', '--format', 'sarif'], /do not go together/],
    [['--format', 'json', '--format', 'github'], /do not go together/],
    [['--format', 'xml'], /--format xml: choose from pretty/],
    [['--format', 'json:'], /--format json: name a file after the colon/],
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

  it('let nothing in the text command the runner, and the annotations do', async () => {
    const odd = cleanData();
    const theme = `${'x'.repeat(52)} ::error file=README.md,line=1::Looks fine ##[stop-commands]x ##vso[task.complete]`;
    edit(odd, IV, 'theme: parenting-support', `theme: "${theme}"`);
    renameSync(join(odd, 'data/levels.yaml'), join(odd, 'data/\n::stop-commands::x\n##[endgroup].yaml'));
    const world = { workingDirectory: odd, environment: { GITHUB_ACTIONS: 'true' } };
    const { stdout } = await runKiem(['check', '--data', 'data'], world);
    const lines = stdout.split('\n');
    const end = lines.indexOf('::unguessable::');
    expect(lines[0]).toBe('::stop-commands::unguessable');
    expect(lines.slice(1, end).filter((line) => /^\s*::|##\[|##vso\[/i.test(line))).toEqual([]);
    expect(lines.slice(end + 1, -1).every((line) => line.startsWith('::error ') || line.startsWith('::warning '))).toBe(
      true,
    );
    expect(lines.length).toBeGreaterThan(end + 2);
  });

  it.each(['pretty', 'compact', 'json', 'sarif', 'gitlab', 'junit', 'markdown'])(
    '%s commands no log anywhere',
    async (format) => {
      const odd = cleanData();
      edit(odd, IV, 'theme: parenting-support', `theme: "${'x'.repeat(52)} ::error::a ##[error]b ##vso[c]"`);
      const { stdout } = await runKiem(['check', '--data', 'data', '--format', format], { workingDirectory: odd });
      expect(stdout).toContain('error');
      expect(stdout.match(/^\s*::|##\[|##vso\[/gm) ?? []).toEqual([]);
      if (stdout.startsWith('{')) expect(JSON.stringify(JSON.parse(stdout))).toContain('##vso[c]');
      if (format === 'junit') expect(allOf(parseXml(stdout), 'failure').map(xmlTextOf).join('')).toContain('##vso[c]');
    },
  );
});
