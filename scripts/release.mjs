// Makes a release of what stands here: npm run release -- 0.2.0
// It dates the changelog, sets the version, runs the gate, and makes the commit, the tag, the package and its SBOM. What leaves
// the machine is up to you: the last lines say how.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [version = ''] = process.argv.slice(2);
const run = (command, ...argv) => execFileSync(command, argv, { cwd: root, stdio: 'inherit' });
const outputOf = (command, ...argv) => execFileSync(command, argv, { cwd: root, encoding: 'utf8' });

function refuse(why) {
  console.error(`no release: ${why}`);
  process.exit(2);
}

/** What was unreleased gets a number and a date, and the place for what comes next is empty. */
function dateChangelog() {
  const path = join(root, 'CHANGELOG.md');
  const text = readFileSync(path, 'utf8');
  if (text.includes(`\n## ${version} `)) return;
  const [, changes] = /\n## Unreleased\n([\s\S]*?)(?=\n## |$)/.exec(text) ?? [];
  if (changes === undefined || changes.trim() === '') refuse('CHANGELOG.md has nothing under Unreleased');
  const today = new Date().toISOString().slice(0, 10);
  writeFileSync(
    path,
    text.replace('\n## Unreleased\n', () => `\n## Unreleased\n\n## ${version} - ${today}\n`),
  );
}

/** The citation names the version, and the day on which it came out. */
function dateCitation() {
  const path = join(root, 'CITATION.cff');
  const today = new Date().toISOString().slice(0, 10);
  const text = readFileSync(path, 'utf8')
    .replace(/^version: .*$/m, `version: ${version}`)
    .replace(/^date-released: .*$/m, `date-released: ${today}`);
  writeFileSync(path, text);
}

if (!/^\d+\.\d+\.\d+$/.test(version)) refuse('name the version, such as 0.2.0');
if (outputOf('git', 'status', '--porcelain') !== '') refuse('commit your changes first');
if (outputOf('git', 'tag', '--list', `v${version}`) !== '') refuse(`v${version} exists already`);

dateChangelog();
dateCitation();
run('npm', 'version', version, '--no-git-tag-version', '--allow-same-version', '--ignore-scripts');
run('npm', 'run', 'ci');
run('git', 'add', '--all');
if (outputOf('git', 'status', '--porcelain') !== '') run('git', 'commit', '--message', `chore: release ${version}`);
run('git', 'tag', '--annotate', `v${version}`, '--message', `kiem ${version}`);
run('npm', 'pack', '--ignore-scripts');
writeFileSync(join(root, `kiem-${version}.cdx.json`), outputOf('npm', 'run', '--silent', 'sbom'));
console.log(`\nv${version} is made, and nothing has left this machine. To publish:
  git push --follow-tags
  npm publish kiem-${version}.tgz --provenance`);
