import { createHash } from 'node:crypto';

/** sha256 of a text, in hexadecimal digits. */
export const fingerprint = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The name under which something about a folder is kept between runs: one entry a folder. */
export const entryName = (what: string, folder: string): string => `${what}-${fingerprint(folder).slice(0, 16)}.json`;
