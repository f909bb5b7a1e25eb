import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';

const TAIL = /\.kiem-[0-9a-f]{12}\.tmp$/;

/** Where a file is made before it takes its place: beside it, hidden. */
export const temporaryPath = (target: string): string =>
  join(dirname(target), `.${basename(target)}.kiem-${randomBytes(6).toString('hex')}.tmp`);

/** Whether a name is such a place; of one file, when it is named. */
export const isTemporary = (name: string, target?: string): boolean =>
  name.startsWith('.') &&
  TAIL.test(name) &&
  (target === undefined || name.replace(TAIL, '') === `.${basename(target)}`);
