import { createHash, randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';

const TAIL = /\.kiem-[0-9a-f]{12}\.tmp$/;

/** In bytes: with all that stands around it, a name of this length is within the limit of every file system. */
const MOST = 64;

/** What stands for a file in such a name: its own, or what is the same for no other where that is long. */
function stemOf(target: string): string {
  const name = basename(target);
  return Buffer.byteLength(name) > MOST ? createHash('sha256').update(name).digest('hex').slice(0, 32) : name;
}

/** Where a file is made before it takes its place: beside it, hidden. */
export const temporaryPath = (target: string): string =>
  join(dirname(target), `.${stemOf(target)}.kiem-${randomBytes(6).toString('hex')}.tmp`);

/** Whether a name is such a place; of one file, when it is named. */
export const isTemporary = (name: string, target?: string): boolean =>
  name.startsWith('.') && TAIL.test(name) && (target === undefined || name.replace(TAIL, '') === `.${stemOf(target)}`);
