import { sanitise } from './sanitise.ts';

/** One JSON document, indented by two, ending in a newline. What JSON leaves raw and a screen acts on is escaped. */
export const renderJson = (value: unknown): string => `${sanitise(JSON.stringify(value, null, 2))}\n`;

/** One JSON value on one line. */
export const renderJsonLine = (value: unknown): string => `${sanitise(JSON.stringify(value))}\n`;
