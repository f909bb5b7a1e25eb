import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runKiem } from '../support/fake-context.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

it('a saved profile passes the check, in data of one’s own too', async () => {
  const workingDirectory = temporaryFolder();
  const kiem = (...argv: readonly string[]) => runKiem([...argv, '--lang', 'en'], { workingDirectory });
  mkdirSync(join(workingDirectory, 'own'));
  expect((await kiem('init', 'own')).exitCode).toBe(0);
  const flags = [
    ...['--title', 'Noord', '--target-group', 'young parents', '--phase', 'pregnancy', '--risk', 'poverty'],
    ...['--wish', 'parental-stress', '--basis', 'poverty=figure', '--figure', 'poverty=8.1 %; 2024; CBS'],
    ...[
      '--unknown',
      'prenatal-smoking',
      '--trait',
      'first-child=most',
      '--births',
      '850',
      '--share',
      'first-child=0.4',
    ],
    ...['--offer', 'Buurt=poverty', '--offer', 'home-start', '--min-level', 'first-indications', '--order', 'breadth'],
  ];
  const saved = await kiem('select', ...flags, '--save-profile', 'own/profiles/p.yaml', '--format', 'json');
  expect(saved).toMatchObject({ exitCode: 0, stderr: expect.stringContaining('own/profiles/p.yaml') as string });
  const { exitCode, stdout } = await kiem('check', '--overlay', 'own');
  expect(stdout).toContain('no errors');
  expect(exitCode).toBe(0);
});
