import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, runKiem } from './support/fake-context.ts';
import { terminalPicture } from './support/terminal-picture.ts';

const PROFILE = 'data/examples/smoking-low-ses.yaml';
const TITLE = 'Smoking and little money around birth';

async function printed(argv: readonly string[], world: Parameters<typeof runKiem>[1] = {}): Promise<string> {
  const { exitCode, stdout, stderr } = await runKiem([...argv, '--lang', 'en'], world);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return stdout;
}

describe('the pictures are what kiem prints (npm run docs:pictures)', () => {
  it('select', async () => {
    const environment = { TERM: 'xterm-256color', COLORTERM: 'truecolor' };
    const output = await printed(['select', '--profile', PROFILE, '--title', TITLE], { columns: 80, environment });
    const command = `$ kiem select --profile ${PROFILE} \\\n    --title "${TITLE}"`;
    const picture = terminalPicture('What kiem select prints in a terminal', `${command}\n\n${output}`);
    await expect(picture).toMatchFileSnapshot(join(ROOT, 'docs/pictures/select.svg'));
  });

  it('coverage', async () => {
    const picture = await printed(['coverage', '--profile', PROFILE, '--by', 'intervention', '--format', 'svg']);
    await expect(picture).toMatchFileSnapshot(join(ROOT, 'docs/pictures/coverage.svg'));
  });
});

it('the README begins with it, and says what it shows to whoever cannot see it', () => {
  const [, alternative = ''] =
    /^# kiem\n\n!\[([^\]]+)\]\(docs\/pictures\/select\.svg\)\n/.exec(readFileSync(join(ROOT, 'README.md'), 'utf8')) ??
    [];
  expect(alternative).toMatch(/VoorZorg.*good indications/);
});
