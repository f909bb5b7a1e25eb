// Times whole commands. Each run is paired with a bare `node -e 0`, and the ratio is taken pair by pair, so that a machine
// that speeds up or slows down does not matter. `--peers` also installs and times other checkers on the same files.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const kiem = join(root, 'bin/kiem.js');
const scratch = mkdtempSync(join(tmpdir(), 'kiem-bench-'));
const isFull = process.argv.includes('--full');
const withPeers = process.argv.includes('--peers');
const SIZES = isFull ? [24, 240, 2400, 24000] : [24, 240, 2400];

// On Node 20 this variable alone costs some 30 ms of every start.
const environment = { ...process.env, KIEM_LANG: 'en' };
delete environment.NODE_EXTRA_CA_CERTS;

const peakFile = join(scratch, 'peak');
const preload = join(scratch, 'peak.cjs');
writeFileSync(
  preload,
  `process.on('exit', () => require('node:fs').writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)));`,
);

function time(argv) {
  const started = process.hrtime.bigint();
  const { status } = spawnSync(process.execPath, ['--require', preload, ...argv], {
    cwd: root,
    env: { ...environment, PEAK_FILE: peakFile },
    stdio: 'ignore',
  });
  return {
    ms: Number(process.hrtime.bigint() - started) / 1e6,
    mib: Number(readFileSync(peakFile, 'utf8')) / 1024,
    status,
  };
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

function measure(name, argv, runs, expected = [0]) {
  time(argv);
  const pairs = Array.from({ length: runs }, () => ({ bare: time(['-e', '0']), own: time(argv) }));
  const wrong = pairs.find(({ own }) => !expected.includes(own.status));
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

/** The shipped data with so many interventions: copies of the real ones under new ids. */
function dataOf(size) {
  const folder = join(scratch, `data-${size}`);
  cpSync(join(root, 'data'), folder, { recursive: true });
  const real = readdirSync(join(root, 'data/interventions')).filter((name) => name.endsWith('.yaml'));
  rmSync(join(folder, 'interventions'), { recursive: true });
  mkdirSync(join(folder, 'interventions'));
  for (let index = 0; index < size; index++) {
    const text = readFileSync(join(root, 'data/interventions', real[index % real.length]), 'utf8');
    const id = `programme-${index}`;
    writeFileSync(join(folder, 'interventions', `${id}.yaml`), text.replace(/^id: .*$/m, `id: ${id}`));
  }
  return folder;
}

function installPeers() {
  const folder = join(scratch, 'peers');
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  spawnSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--ignore-scripts', 'ajv-cli@5.0.0', 'ajv-formats@3.0.1', 'v8r@5.1.0'],
    { cwd: folder, stdio: 'inherit' },
  );
  return (script, ...argv) => [join(folder, 'node_modules', script), ...argv];
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
measure('kiem select, JSON profile, to JSON', [kiem, 'select', '--profile', profile, '--format', 'json'], 7);
measure('kiem select, YAML profile, to a page', [kiem, 'select', '--profile', 'data/examples/smoking-low-ses.yaml'], 7);
measure('kiem show voorzorg', [kiem, 'show', 'voorzorg'], 5);
measure('kiem check, shipped data', [kiem, 'check'], 5);

const peer = withPeers ? installPeers() : undefined;
for (const size of SIZES) {
  const folder = dataOf(size);
  const runs = size > 1000 ? 3 : 5;
  console.log(`\n${size} interventions, one a file`);
  measure('kiem check', [kiem, 'check', '--data', folder], runs, [0, 1]);
  measure(
    'kiem select --format json',
    [kiem, 'select', '--profile', profile, '--data', folder, '--format', 'json'],
    runs,
  );
  if (peer === undefined) continue;
  const files = `${folder}/interventions/*.yaml`;
  const schema = ['-s', 'schemas/intervention.schema.json', '-r', 'schemas/common.schema.json'];
  measure(
    'ajv-cli 5.0.0 (schema only, no places)',
    peer(
      'ajv-cli/dist/index.js',
      'validate',
      ...schema,
      '-d',
      files,
      '--spec=draft2020',
      '--all-errors',
      '--strict=false',
    ),
    runs,
    [0, 1],
  );
  if (size <= 240)
    measure(
      'v8r 5.1.0 (schema only)',
      peer('v8r/src/index.js', files, '--schema', 'schemas/intervention.schema.json'),
      1,
      [0, 1, 98, 99],
    );
}
rmSync(scratch, { recursive: true });
