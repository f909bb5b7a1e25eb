import { createHash } from 'node:crypto';

/** sha256 of a text or of bytes, in hexadecimal digits. */
export const fingerprint = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
