import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXIT } from '../../src/cli/exit-code.ts';
import { ROOT, runKiem } from '../support/fake-context.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const NAMES = readdirSync(join(ROOT, 'data/examples')).map((file) => file.replace('.yaml', ''));
const elsewhere = (...argv: readonly string[]) =>
  runKiem([...argv, '--lang', 'en'], { workingDirectory: temporaryFolder() });

describe('an example that comes with kiem', () => {
  it.each(NAMES)('is a profile in any folder: %s', async (name) => {
    const { stdout } = await elsewhere('select', '--profile', `example:${name}`, '--format', 'json');
    const whole = join(ROOT, 'data/examples', `${name}.yaml`);
    expect(stdout).toBe((await elsewhere('select', '--profile', whole, '--format', 'json')).stdout);
  });

  it('stands in the command that gives the same again', async () => {
    const { stdout } = await elsewhere('select', '--profile', 'example:refugee-families', '--details');
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('kiem select --profile example:refugee-families ');
  });

  it('is a record for kiem new, or figures, where those are asked for', async () => {
    const record = await elsewhere('new', 'intervention', '--from', 'example:new-intervention', '--dry-run');
    expect(record).toMatchObject({ exitCode: EXIT.done });
    const figures = await elsewhere('select', '--risk', 'poverty', '--figures', 'example:figures');
    expect(figures).toMatchObject({ exitCode: EXIT.done });
  });

  it('that comes near to one is answered with it', async () => {
    const { stderr } = await elsewhere('select', '--profile', 'example:smoking');
    expect(stderr).toMatch(/--profile example:smoking: did you mean example:smoking-low-ses\? Choose/);
  });

  it.each(['nothing', '../../package', ''])('is not there under another name: example:%s', async (name) => {
    const { exitCode, stderr } = await elsewhere('select', '--profile', `example:${name}`);
    expect(exitCode).toBe(EXIT.usage);
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain('example:refugee-families, example:smoking-low-ses');
  });
});
