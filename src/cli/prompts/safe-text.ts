import { sanitise } from '../../render/sanitise.ts';

/** Text from data as one line that cannot steer the terminal. */
export const safeText = (text: string): string => sanitise(text.replace(/[\t\n]+/g, ' '));
