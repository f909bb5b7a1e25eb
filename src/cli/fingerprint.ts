import type * as nodeCrypto from 'node:crypto';

/** Loaded when it is first used: bare Node does without, and so does a run that finds everything as it was. */
export const crypto = (): typeof nodeCrypto => process.getBuiltinModule('node:crypto');

/** sha256 of a text or of bytes, in hexadecimal digits. */
export const fingerprint = (content: string | Uint8Array): string =>
  crypto().createHash('sha256').update(content).digest('hex');
