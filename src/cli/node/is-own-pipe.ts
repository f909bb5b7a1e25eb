import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

const FOLDER = '/proc/self/fd';

/** What the system tells; nothing of a descriptor that was closed meanwhile, as the one by which its folder is read, or where it tells of none. */
function told(look: () => string): string {
  try {
    return look();
  } catch {
    return '';
  }
}

const leadsTo = (descriptor: string | number): string => told(() => readlinkSync(`${FOLDER}/${String(descriptor)}`));

/** Of the flags, in base eight, the last two bits say how it was opened: 0 for reading alone. */
const isForReading = (descriptor: string): boolean =>
  /^flags:\s*\d*[04]$/m.test(told(() => readFileSync(`/proc/self/fdinfo/${descriptor}`, 'utf8')));

/**
 * Whether a descriptor is one by which Node talks to itself: text that is written there ends the process, or is lost. Nobody
 * hands on a pipe with both its ends. Only Linux tells.
 */
export function isOwnPipe(descriptor: number): boolean {
  const place = leadsTo(descriptor);
  if (place.startsWith('anon_inode:')) return true;
  return (
    place.startsWith('pipe:') && readdirSync(FOLDER).some((other) => leadsTo(other) === place && isForReading(other))
  );
}
