// Times whole commands. Each run is paired with a bare `node -e 0`, and the ratio is taken pair by pair, so that a machine
// that speeds up or slows down does not matter; cpu is user and system together. `--peers` also installs and times other
// checkers on the same files; `--full` adds 24,000 interventions; `--runs`, `--sizes` and `--profiles` make it shorter or longer.
import { spawn, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { cpus, release, tmpdir, type } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import pty from '@lydell/node-pty';
import { build } from 'rolldown';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('..', import.meta.url));
const kiem = join(root, 'bin/kiem.js');
const scratch = mkdtempSync(join(tmpdir(), 'kiem-bench-'));
const { values: options } = parseArgs({
  options: {
    full: { type: 'boolean', default: false },
    peers: { type: 'boolean', default: false },
    runs: { type: 'string', default: '15' },
    sizes: { type: 'string' },
    profiles: { type: 'string', default: '10000' },
  },
});
const withPeers = options.peers;
const SIZES = options.sizes?.split(',').map(Number) ?? (options.full ? [24, 240, 2400, 24000] : [24, 240, 2400]);
const RUNS = Number(options.runs);
/** Of what takes seconds there are fewer; the table says how many. */
const FEWER = Math.min(RUNS, 5);

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
  `process.on('exit', () => require('node:fs').writeFileSync(process.env.PEAK_FILE, JSON.stringify(process.resourceUsage())));`,
);

const since = (started) => Number(process.hrtime.bigint() - started) / 1e6;

/** What the last run used, by its own account; a program that it starts in turn is not in it. */
function used() {
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(peakFile, 'utf8'));
  return { cpu: (userCPUTime + systemCPUTime) / 1000, mib: maxRSS / 1024 };
}

function time(argv, more = {}) {
  const started = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, ['--require', preload, ...argv], {
    cwd: root,
    env: { ...environment, ...more, PEAK_FILE: peakFile },
    stdio: 'ignore',
  });
  return { ms: since(started), ...used(), status };
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** `before` is done ahead of each run. */
function measure(name, argv, runs, more, before = () => undefined) {
  time(argv, more);
  const pairs = Array.from({ length: runs }, () => {
    before();
    return { bare: time(['-e', '0']), own: time(argv, more) };
  });
  return tell(name, pairs);
}

/** Until the first question stands in a terminal; the processor time is that of a run that is left there. */
function timeQuestion() {
  const started = process.hrtime.bigint();
  const argv = ['--require', preload, kiem];
  const child = pty.spawn(process.execPath, argv, { cwd: root, env: { ...environment, PEAK_FILE: peakFile } });
  let ms;
  child.onData((text) => {
    if (ms !== undefined || !text.includes('❯')) return;
    ms = since(started);
    child.write('\u0003');
  });
  return new Promise((resolve) => {
    child.onExit(({ exitCode }) => resolve({ ms, ...used(), status: exitCode === 130 ? 0 : exitCode }));
  });
}

async function measureQuestion(runs) {
  await timeQuestion();
  const pairs = [];
  for (let run = 0; run < runs; run++) pairs.push({ bare: time(['-e', '0']), own: await timeQuestion() });
  return tell('kiem, to the first question', pairs);
}

/** A line about pairs of runs. */
function tell(name, pairs) {
  const wrong = pairs.find(({ own }) => own.status !== 0);
  const row = {
    name,
    ms: Math.round(median(pairs.map(({ own }) => own.ms))),
    ratio: median(pairs.map(({ own, bare }) => own.ms / bare.ms)).toFixed(2),
    cpu: median(pairs.map(({ own, bare }) => own.cpu / bare.cpu)).toFixed(2),
    mib: Math.round(median(pairs.map(({ own }) => own.mib))),
    note: `${pairs.length} runs${wrong === undefined ? '' : `, exit ${wrong.own.status}`}`,
  };
  console.log(
    `${row.name.padEnd(58)} ${String(row.ms).padStart(7)} ms ${row.ratio.padStart(8)} x ${row.cpu.padStart(8)} x cpu ${String(row.mib).padStart(5)} MiB ${row.note}`,
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

/** Another line at the end of one file: no finding, and other bytes. */
function editIn(folder) {
  const [name] = readdirSync(join(folder, 'interventions'));
  return () => appendFileSync(join(folder, 'interventions', name), '# edited\n');
}

const PEERS = {
  '@sourcemeta/jsonschema': '16.11.0',
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

/** What is done to every tenth intervention. */
const FAULTS = {
  'a misspelt key': (text) => `${text}sumary: x\n`,
  'an open quote': (text) => text.replace(/^( +(?:nl|en): ".*)"$/m, '$1'),
};

/** Puts a fault into every tenth intervention. Gives what takes it out again. */
function faultsIn(folder, fault) {
  const names = readdirSync(join(folder, 'interventions')).filter((_, index) => index % 10 === 0);
  const paths = names.map((name) => join(folder, 'interventions', name));
  const texts = paths.map((path) => readFileSync(path, 'utf8'));
  paths.forEach((path, index) => writeFileSync(path, fault(texts[index])));
  return () => paths.forEach((path, index) => writeFileSync(path, texts[index]));
}

/** The peers check the shape of each file by itself; none of them checks ids and references across files. */
function measurePeers({ folder, run }, data, size, runs) {
  const files = 'interventions/*.yaml';
  const schema = join(folder, 'schema.json');
  const ajv = ['validate', '-s', schema, '-d', files, '--spec=draft2020', '--all-errors', '--strict=false'];
  measure('ajv-cli 5.0.0 (schema only, no places)', run('ajv-cli/dist/index.js', data, ...ajv), runs);
  // A native program; its cpu is not counted, only that of what starts it.
  const native = ['validate', schema, ...yamlIn(join(data, 'interventions')).map((name) => `interventions/${name}`)];
  measure(
    '@sourcemeta/jsonschema 16.11.0 (native, wall only)',
    run('@sourcemeta/jsonschema/npm/cli.js', data, ...native),
    runs,
  );
  // The others take minutes at the largest sizes: 14 to 20 ms a file, by their times at 240.
  if (size > 2400) return console.log('Redocly, v8r and Spectral: not run at this size');
  const lint = ['lint', openApiOf(data), '--config', join(folder, 'redocly.yaml')];
  measure('Redocly 2.77.0 (as examples in one OpenAPI file)', run('@redocly/cli/bin/cli.js', data, ...lint), runs);
  if (size > 240) return console.log('v8r and Spectral: not run at this size');
  measure('v8r 5.1.0 (schema only, no places)', run('v8r/src/index.js', data, files, '--schema', schema), 1);
  const rules = ['lint', '-r', join(folder, 'spectral.json'), files];
  measure('Spectral 6.16.3 (schema only)', run('@stoplight/spectral-cli/dist/index.js', data, ...rules), 1);
}

/** Many profiles to NDJSON: when the first line is there, when the last, and how much memory it takes. */
async function measureBatch(count) {
  const folder = join(scratch, 'profiles');
  mkdirSync(folder);
  const text = readFileSync(profile);
  for (let index = 0; index < count; index++) writeFileSync(join(folder, `${index}.json`), text);
  const started = process.hrtime.bigint();
  const argv = ['--require', preload, kiem, 'select', '--profile', folder, '--format', 'ndjson'];
  const child = spawn(process.execPath, argv, { cwd: root, env: { ...environment, PEAK_FILE: peakFile } });
  let first;
  let size = 0;
  for await (const piece of child.stdout) {
    first ??= since(started);
    size += piece.length;
  }
  const ms = since(started);
  if (child.exitCode === null) await new Promise((resolve) => child.once('exit', resolve));
  const { mib } = used();
  console.log(
    `kiem select, ${count} profiles to NDJSON: first line ${first?.toFixed(0)} ms, all ${ms.toFixed(0)} ms for ${(size / 2 ** 20).toFixed(0)} MiB, peak ${mib.toFixed(0)} MiB, 1 run`,
  );
}

/** The judging alone, on a catalogue that is linked: nothing matches, and about a quarter does. */
async function measureSelect(size) {
  const [entry, file] = [join(scratch, 'core.ts'), join(scratch, 'core.cjs')];
  const source = (name) => JSON.stringify(join(root, 'src/core', name));
  writeFileSync(
    entry,
    `export { linkCatalogue } from ${source('catalogue.ts')};\nexport { select } from ${source('select.ts')};\n`,
  );
  await build({ input: entry, output: { file, format: 'cjs' }, logLevel: 'silent' });
  const { linkCatalogue, select } = (await import(file)).default;
  const { records } = JSON.parse(readFileSync(join(root, 'dist/catalogue.json'), 'utf8'));
  const copy = (_, index) => ({
    ...records.interventions[index % records.interventions.length],
    id: `programme-${index}`,
    name: `Programme ${index}`,
  });
  const catalogue = linkCatalogue({ ...records, interventions: Array.from({ length: size }, copy) }, '');
  const named = new Set(catalogue.linksTo.keys());
  const isApart = ({ id, mirror, refines }) => !named.has(id) && mirror === undefined && refines === undefined;
  const apart = records.factors.find(
    (factor) => isApart(factor) && records.factors.every(({ refines }) => refines !== factor.id),
  );
  const asked = {
    'what nothing matches': [apart.id],
    'what a quarter matches': ['low-socioeconomic-status', 'prenatal-stress'],
  };
  for (const [name, ids] of Object.entries(asked)) {
    const chosen = { factors: ids.map((id) => ({ id })) };
    const runs = Array.from({ length: Math.max(RUNS, 3) }, () => {
      const started = process.hrtime.bigint();
      const { matches } = select(catalogue, chosen, '2026-11-27');
      return { ms: since(started), matches: matches.length };
    });
    const ms = median(runs.map((one) => one.ms)).toFixed(1);
    console.log(`select alone on ${size}, ${name}: ${ms} ms, ${runs[0].matches} matches, ${runs.length} runs`);
  }
}

const profile = join(scratch, 'profile.json');
writeFileSync(
  profile,
  JSON.stringify({
    factors: [{ id: 'prenatal-smoking' }, { id: 'low-socioeconomic-status', priority: 'wish' }],
    phases: ['pregnancy'],
  }),
);

const [{ model }] = cpus();
console.log(`${new Date().toISOString().slice(0, 10)}, ${cpus().length} x ${model}, ${type()} ${release()}`);
console.log(`node ${process.version}; bare node = 1.00 x; medians\n`);
measure('node -e 0', ['-e', '0'], RUNS);
measure('kiem --version', [kiem, '--version'], RUNS);
measure('kiem --help', [kiem, '--help'], RUNS);
measure('kiem select, JSON profile, to JSON', [kiem, 'select', '--profile', profile, '--format', 'json'], RUNS);
measure(
  'kiem select, YAML profile, to a page',
  [kiem, 'select', '--profile', 'data/examples/smoking-low-ses.yaml'],
  RUNS,
);
measure('kiem show voorzorg', [kiem, 'show', 'voorzorg'], RUNS);
await measureQuestion(RUNS);
measure('kiem check, shipped data, unchanged since the last run', [kiem, 'check'], RUNS);
const edited = dataOf(readdirSync(join(root, 'data/interventions')).length);
measure('kiem check, the same after one edited file', [kiem, 'check', '--data', edited], RUNS, {}, editIn(edited));
measure('kiem check, shipped data, afresh', [kiem, 'check', '--no-cache'], RUNS);

console.log();
await measureBatch(Number(options.profiles));
await measureSelect(24000);

const peers = withPeers ? installPeers() : undefined;
for (const size of SIZES) {
  const folder = dataOf(size);
  const runs = size > 1000 ? FEWER : RUNS;
  console.log(`\n${size} interventions, one a file`);
  measure('kiem check, unchanged since the last run', [kiem, 'check', '--data', folder], runs);
  measure('kiem check, after one edited file', [kiem, 'check', '--data', folder], runs, {}, editIn(folder));
  measure('kiem check, afresh', [kiem, 'check', '--no-cache', '--data', folder], runs);
  for (const [name, fault] of Object.entries(FAULTS)) {
    const mend = faultsIn(folder, fault);
    measure(`kiem check, afresh, ${name} in every tenth`, [kiem, 'check', '--no-cache', '--data', folder], runs);
    mend();
  }
  const select = [kiem, 'select', '--profile', profile, '--data', folder, '--format', 'json'];
  measure('kiem select to JSON, data unchanged since the last run', select, runs);
  measure('kiem select to JSON, afresh', select, runs, AFRESH);
  if (peers !== undefined) measurePeers(peers, folder, size, runs);
}
rmSync(scratch, { recursive: true });
