/** Largest file that is read, in bytes. */
export const SIZE_LIMIT = 2 * 1024 * 1024;

/** Deepest nesting of maps and lists; the data needs about ten. */
export const DEPTH_LIMIT = 64;

/** Most keys in one map. */
export const KEY_LIMIT = 2000;

/** Most tokens in a file. A full file of 2 MiB has about 400,000; more than this is a line of brackets or blank lines. */
export const TOKEN_LIMIT = 500_000;

/** Most faults of one file that are reported. With more it is wrong all over, and nobody reads them. */
export const FAULT_LIMIT = 1000;
