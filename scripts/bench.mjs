// Times whole commands. Each run is paired with a bare `node -e 0`, and the ratio is taken pair by pair, so that a machine
// that speeds up or slows down does not matter. `--peers` also installs and times other checkers on the same files.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('..', import.meta.url));
const kiem = join(root, 'bin/kiem.js');
const scratch = mkdtempSync(join(tmpdir(), 'kiem-bench-'));
const isFull = process.argv.includes('--full');
const withPeers = process.argv.includes('--peers');
const SIZES = isFull ? [24, 240, 2400, 24000] : [24, 240, 2400];

const environment = { ...process.env, KIEM_LANG: 'en', XDG_CACHE_HOME: join(scratch, 'cache') };
// On Node 20 this variable alone costs some 30 ms of every start.
delete environment.NODE_EXTRA_CA_CERTS;

// A file where the cache should be: nothing is kept, so every run reads and checks the data anew.
const AFRESH = { XDG_CACHE_HOME: join(scratch, 'no-cache') };
writeFileSync(AFRESH.XDG_CACHE_HOME, '');

const peakFile = join(scratch, 'peak');
const preload = join(scratch, 'peak.cjs');
writeFileSync(
  preload,
  `process.on('exit', () => require('node:fs').writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)));`,
);

function time(argv, more = {}) {
  const started = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, ['--require', preload, ...argv], {
    cwd: root,
    env: { ...environment, ...more, PEAK_FILE: peakFile },
    stdio: 'ignore',
  });
  return {
    ms: Number(process.hrtime.bigint() - started) / 1e6,
    mib: Number(readFileSync(peakFile, 'utf8')) / 1024,
    status,
  };
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

function measure(name, argv, runs, more) {
  time(argv, more);
  const pairs = Array.from({ length: runs }, () => ({ bare: time(['-e', '0']), own: time(argv, more) }));
  const wrong = pairs.find(({ own }) => own.status !== 0);
  const row = {
    name,
    ms: Math.round(median(pairs.map(({ own }) => own.ms))),
    ratio: median(pairs.map(({ own, bare }) => own.ms / bare.ms)).toFixed(2),
    mib: Math.round(median(pairs.map(({ own }) => own.mib))),
    note: wrong === undefined ? '' : `exit ${wrong.own.status}`,
  };
  console.log(
    `${row.name.padEnd(58)} ${String(row.ms).padStart(7)} ms ${row.ratio.padStart(8)} x ${String(row.mib).padStart(5)} MiB ${row.note}`,
  );
  return row;
}

const yamlIn = (folder) => readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.yaml'));
const idOf = (name) => name.replace(/\.yaml$/, '');

/** The shipped interventions that something else in the data names, first; then the others. */
function realInterventions(folder) {
  const others = yamlIn(folder).filter((name) => !name.startsWith('interventions'));
  const rest = others.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  const isNamed = (name) => new RegExp(`(intervention|- id): ${idOf(name)}\\b`).test(rest);
  const names = readdirSync(join(folder, 'interventions')).sort();
  return [...names.filter(isNamed), ...names.filter((name) => !isNamed(name))];
}

/** Takes out the sources that no record names any more, so that a small size is as clean as the shipped data. */
function pruneSources(folder) {
  const path = join(folder, 'sources.yaml');
  const others = yamlIn(folder).filter((name) => name !== 'sources.yaml');
  const rest = others.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
  const used = new Set(Array.from(rest.matchAll(/\bid: ([a-z0-9-]+)/g), ([, id]) => id));
  const [head, ...records] = readFileSync(path, 'utf8').split(/^(?=- id: )/m);
  const kept = records.filter((record) => used.has(/^- id: ([a-z0-9-]+)/.exec(record)?.[1]));
  writeFileSync(path, head + kept.join(''));
}

/**
 * The shipped data with so many interventions, right in every respect: fewer of the real ones, or copies of them with
 * ids and names of their own.
 */
function dataOf(size) {
  const folder = join(scratch, `data-${size}`);
  cpSync(join(root, 'data'), folder, { recursive: true });
  const real = realInterventions(folder);
  for (const name of real.slice(size)) rmSync(join(folder, 'interventions', name));
  if (size < real.length) pruneSources(folder);
  for (let index = real.length; index < size; index++) {
    const text = readFileSync(join(root, 'data/interventions', real[index % real.length]), 'utf8');
    const copy = text.replace(/^id: .*$/m, `id: programme-${index}`).replace(/^name: .*$/m, `name: Programme ${index}`);
    writeFileSync(join(folder, 'interventions', `programme-${index}.yaml`), copy);
  }
  return folder;
}

const PEERS = {
  'ajv-cli': '5.0.0',
  'ajv-formats': '3.0.1',
  v8r: '5.1.0',
  '@stoplight/spectral-cli': '6.16.3',
  '@redocly/cli': '2.77.0',
};

/** The schema of an intervention without references to another file, which not every peer follows. */
function bundledSchema() {
  const read = (name) => JSON.parse(readFileSync(join(root, 'schemas', `${name}.schema.json`), 'utf8'));
  const [own, common] = [read('intervention'), read('common')];
  const text = JSON.stringify({ ...own, $defs: { ...common.$defs, ...own.$defs } });
  return JSON.parse(text.replaceAll('common.schema.json#', '#'));
}

function withoutNames(schema) {
  delete schema.$schema;
  delete schema.$id;
  return schema;
}

/** Installs the peers beside the files that they need, and starts them in a folder: v8r takes relative paths only. */
function installPeers() {
  const folder = join(scratch, 'peers');
  mkdirSync(folder);
  const write = (name, value) => writeFileSync(join(folder, name), JSON.stringify(value));
  write('package.json', { private: true, dependencies: PEERS });
  spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: folder, stdio: 'inherit' });
  write('schema.json', bundledSchema());
  const schema = withoutNames(bundledSchema());
  const functionOptions = { schema, dialect: 'draft2020-12', allErrors: true };
  write('spectral.json', { rules: { record: { given: '$', then: { function: 'schema', functionOptions } } } });
  const severity = { severity: 'error', allowAdditionalProperties: true };
  write('redocly.yaml', { telemetry: 'off', rules: { 'no-invalid-media-type-examples': severity } });
  writeFileSync(
    join(folder, 'in.mjs'),
    'const [, , cwd, script, ...rest] = process.argv; process.chdir(cwd); process.argv = [process.argv[0], script, ...rest]; await import(script);',
  );
  const run = (script, cwd, ...argv) => [join(folder, 'in.mjs'), cwd, join(folder, 'node_modules', script), ...argv];
  return { folder, run };
}

/** Redocly checks OpenAPI only: the records become examples in one document, which it can hold against a schema. */
function openApiOf(data) {
  const { $defs, ...intervention } = withoutNames(bundledSchema());
  const files = yamlIn(join(data, 'interventions'));
  const valueOf = (name) => parse(readFileSync(join(data, 'interventions', name), 'utf8'));
  const examples = Object.fromEntries(files.map((name) => [idOf(name), { value: valueOf(name) }]));
  const content = { 'application/json': { schema: { $ref: '#/$defs/intervention' }, examples } };
  const paths = { '/': { get: { responses: { 200: { description: 'records', content } } } } };
  const info = { title: 'records', version: '1' };
  const document = { openapi: '3.1.0', info, paths, components: { schemas: { ...$defs, intervention } } };
  const file = join(data, '..', 'openapi.json');
  writeFileSync(file, JSON.stringify(document).replaceAll('#/$defs/', '#/components/schemas/'));
  return file;
}

/** The peers check the shape of each file by itself; none of them checks ids and references across files. */
function measurePeers({ folder, run }, data, size, runs) {
  const files = 'interventions/*.yaml';
  const schema = join(folder, 'schema.json');
  const ajv = ['validate', '-s', schema, '-d', files, '--spec=draft2020', '--all-errors', '--strict=false'];
  measure('ajv-cli 5.0.0 (schema only, no places)', run('ajv-cli/dist/index.js', data, ...ajv), runs);
  // The others take minutes at the largest sizes: 14 to 20 ms a file, by their times at 240.
  if (size > 2400) return console.log('Redocly, v8r and Spectral: not run at this size');
  const lint = ['lint', openApiOf(data), '--config', join(folder, 'redocly.yaml')];
  measure('Redocly 2.77.0 (as examples in one OpenAPI file)', run('@redocly/cli/bin/cli.js', data, ...lint), runs);
  if (size > 240) return console.log('v8r and Spectral: not run at this size');
  measure('v8r 5.1.0 (schema only, no places)', run('v8r/src/index.js', data, files, '--schema', schema), 1);
  const rules = ['lint', '-r', join(folder, 'spectral.json'), files];
  measure('Spectral 6.16.3 (schema only)', run('@stoplight/spectral-cli/dist/index.js', data, ...rules), 1);
}

const profile = join(scratch, 'profile.json');
writeFileSync(
  profile,
  JSON.stringify({
    factors: [{ id: 'prenatal-smoking' }, { id: 'low-socioeconomic-status', priority: 'wish' }],
    phases: ['pregnancy'],
  }),
);

console.log(`node ${process.version}; bare node = 1.00 x; medians\n`);
measure('node -e 0', ['-e', '0'], 7);
measure('kiem --version', [kiem, '--version'], 7);
measure('kiem select, JSON profile, to JSON', [kiem, 'select', '--profile', profile, '--format', 'json'], 9);
measure('kiem select, YAML profile, to a page', [kiem, 'select', '--profile', 'data/examples/smoking-low-ses.yaml'], 9);
measure('kiem show voorzorg', [kiem, 'show', 'voorzorg'], 5);
measure('kiem check, shipped data, unchanged since the last run', [kiem, 'check'], 9);
measure('kiem check, shipped data, afresh', [kiem, 'check', '--no-cache'], 9);

const peers = withPeers ? installPeers() : undefined;
for (const size of SIZES) {
  const folder = dataOf(size);
  const runs = size > 1000 ? 3 : 9;
  console.log(`\n${size} interventions, one a file`);
  measure('kiem check, unchanged since the last run', [kiem, 'check', '--data', folder], runs);
  measure('kiem check, afresh', [kiem, 'check', '--no-cache', '--data', folder], runs);
  const select = [kiem, 'select', '--profile', profile, '--data', folder, '--format', 'json'];
  measure('kiem select to JSON, data unchanged since the last run', select, runs);
  measure('kiem select to JSON, afresh', select, runs, AFRESH);
  if (peers !== undefined) measurePeers(peers, folder, size, runs);
}
rmSync(scratch, { recursive: true });
