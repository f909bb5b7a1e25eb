import nodePath, { type PlatformPath } from 'node:path';

/** A path as people read it on every system: relative to the working directory, or whole when it lies elsewhere, with `/`. */
export function shownPath(workingDirectory: string, path: string, paths: PlatformPath = nodePath): string {
  const near = paths.relative(workingDirectory, path);
  const isElsewhere = near === '..' || near.startsWith(`..${paths.sep}`);
  return (isElsewhere ? path : near || '.').split(paths.sep).join('/');
}
