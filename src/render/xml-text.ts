import { sanitise } from './sanitise.ts';

// Half of a pair, and the two code points that are no characters, may not stand in XML at all.
const NOT_XML = /\p{Surrogate}|[\ufffe\uffff]/gu;

/** Text that may stand in XML and in a page, once it is escaped. */
export const xmlText = (text: string): string => sanitise(text).replace(NOT_XML, '\ufffd');
