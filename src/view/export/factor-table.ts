import type { Factor } from '../../core/generated/schema-types.ts';
import { boolean, ids, recordTable, required, source, string, text, to } from './table.ts';

export const factorTable = recordTable<Factor>({
  name: 'factors',
  about: 'Risk and protective factors.',
  primaryKey: ['id'],
  foreignKeys: [to('refines', 'factors'), to('mirror', 'factors'), to('source', 'sources')],
  rows: ({ factors }) => [...factors.values()],
  columns: [
    required(string('id', 'id of the factor', ({ id }) => id)),
    required(string('kind', 'risk or protective', ({ kind }) => kind)),
    required(string('group', 'child, parent-prenatal, parent or environment', ({ group }) => group)),
    ...text('label', 'its name', ({ label }: Factor) => label),
    ...text('definition', 'what is meant by it', ({ definition }: Factor) => definition),
    ...text('aim', 'what a programme works on that works on it', ({ aim }: Factor) => aim),
    boolean('in_table_1', 'whether it stands in Table 1 of the TNO report', ({ inTable1 }) => inTable1),
    required(
      string(
        'answered_by',
        'change: a programme can work on it; reach: the question is what is meant for these families',
        ({ answeredBy }) => answeredBy,
      ),
    ),
    string('refines', 'id of the more general factor that it is a part of', ({ refines }) => refines),
    string('mirror', 'id of the factor that is the same seen from the other side', ({ mirror }) => mirror),
    ids('phases', 'phases in which it plays a part', ({ phases }) => phases),
    ...source(({ source: ref }: Factor) => ref),
  ],
});
