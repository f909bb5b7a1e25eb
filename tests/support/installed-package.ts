import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './fake-context.ts';

const isWindows = process.platform === 'win32';

/** What a program wrote. Fails when it did not end well. */
export function outputOf(command: string, argv: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, argv, { cwd, encoding: 'utf8', shell: isWindows });
  if (status !== 0) throw new Error(`${command} ${argv.join(' ')}: ${stdout}${stderr}`);
  return stdout;
}

export interface InstalledPackage {
  readonly tarball: string;
  /** Bytes of the tarball. */
  readonly size: number;
  /** Where it was installed, as a global package. */
  readonly folder: string;
  /** The command that npm put on the path. */
  readonly command: string;
}

/** Packs what was built, and installs the package as a user would, without a network. */
export function installPackage(folder: string): InstalledPackage {
  const [packed, prefix] = [join(folder, 'packed'), join(folder, 'prefix')];
  for (const made of [packed, prefix]) mkdirSync(made);
  outputOf('npm', ['pack', '--ignore-scripts', '--pack-destination', packed], ROOT);
  const [name = ''] = readdirSync(packed);
  const tarball = join(packed, name);
  outputOf('npm', ['install', '--global', '--prefix', prefix, '--offline', '--no-audit', '--no-fund', tarball], folder);
  return {
    tarball,
    size: statSync(tarball).size,
    folder: join(prefix, isWindows ? '' : 'lib', 'node_modules', 'kiem'),
    command: isWindows ? join(prefix, 'kiem.cmd') : join(prefix, 'bin', 'kiem'),
  };
}
