import { terminalText } from '../../render/terminal-text.ts';

/** Text from data as one line that cannot steer the terminal. */
export const safeText = (text: string): string => terminalText(text.replace(/[\t\n]+/g, ' '));
