import { renderJsonLine } from './json.ts';

/** One JSON value a line. */
export const renderNdjson = (records: readonly unknown[]): string => records.map(renderJsonLine).join('');
