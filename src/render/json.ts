import { sanitise } from './sanitise.ts';
import { withoutCommands } from './terminal-text.ts';

/** What JSON leaves raw and a terminal, a web page or the log of a CI job might act on is escaped. */
const escaped = (json: string): string => withoutCommands(sanitise(json));

/** One JSON document, indented by two, ending in a newline. */
export const renderJson = (value: unknown): string => `${escaped(JSON.stringify(value, null, 2))}\n`;

/** One JSON value on one line. */
export const renderJsonLine = (value: unknown): string => `${escaped(JSON.stringify(value))}\n`;
