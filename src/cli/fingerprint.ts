import { createHash } from 'node:crypto';

/** sha256 of a text, in hexadecimal digits. */
export const fingerprint = (text: string): string => createHash('sha256').update(text).digest('hex');
