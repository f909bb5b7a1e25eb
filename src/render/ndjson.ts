import { renderJsonLine } from './json.ts';

/** One JSON value a line. */
export const renderNdjson = (records: readonly unknown[]): string => records.map(renderJsonLine).join('');

/** The same of records that come one at a time: each is a piece of its own. */
export async function* ndjsonPieces(records: AsyncIterable<unknown>): AsyncGenerator<string> {
  for await (const record of records) yield renderJsonLine(record);
}
