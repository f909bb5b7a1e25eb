import { sanitise } from './sanitise.ts';

// Half of a pair, and the two code points that are no characters, may not stand in XML at all.
const NOT_XML = /\p{Surrogate}|[\ufffe\uffff]/gu;

/** Text that an Office file may hold; the library does the escaping. */
export const xmlText = (text: string): string => sanitise(text).replace(NOT_XML, '\ufffd');
