import { sep } from 'node:path';

/** Whether a path is a folder, or lies in it. */
export const isInside = (root: string, path: string): boolean =>
  path === root || path.startsWith(root.endsWith(sep) ? root : root + sep);
