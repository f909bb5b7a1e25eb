import type { Source } from '../../core/generated/schema-types.ts';
import { recordTable, required, string, text } from './table.ts';

export const sourceTable = recordTable<Source>({
  name: 'sources',
  about: 'Every document or page that a fact comes from.',
  primaryKey: ['id'],
  foreignKeys: [],
  rows: ({ sources }) => [...sources.values()],
  columns: [
    required(string('id', 'id of the source', ({ id }) => id)),
    required(string('title', 'title as the source gives it', ({ title }) => title)),
    string('publisher', 'who published it', ({ publisher }) => publisher),
    string('date', 'date of publication: YYYY, YYYY-MM or YYYY-MM-DD, as precise as is known', ({ date }) => date),
    string('url', 'address', ({ url }) => url),
    required(string('kind', 'report, database, guideline, study, registry, news or website', ({ kind }) => kind)),
    ...text('note', 'what must be said of it', ({ note }: Source) => note),
  ],
});
