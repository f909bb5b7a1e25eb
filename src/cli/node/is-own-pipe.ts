import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

const FOLDER = '/proc/self/fd';

/** What a descriptor leads to; nothing when it was closed meanwhile, as the one that reads the folder is. */
function leadsTo(descriptor: string | number): string {
  try {
    return readlinkSync(`${FOLDER}/${String(descriptor)}`);
  } catch {
    return '';
  }
}

/** Of the flags, in base eight, the last two bits say how it was opened: 0 for reading alone. */
const isForReading = (descriptor: string): boolean =>
  /^flags:\s*\d*[04]$/m.test(readFileSync(`/proc/self/fdinfo/${descriptor}`, 'utf8'));

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
