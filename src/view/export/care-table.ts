import type { Care, CareLink } from '../../core/generated/schema-types.ts';
import { boolean, ids, recordTable, required, source, string, text, to } from './table.ts';

const factorsOf = (care: Care, wanted: CareLink): readonly string[] =>
  care.factors.flatMap(({ factor, link }) => (link === wanted ? [factor] : []));

export const careTable = recordTable<Care>({
  name: 'care',
  about: 'What regular care already does.',
  primaryKey: ['id'],
  foreignKeys: [to('source', 'sources')],
  rows: ({ regularCare }) => [...regularCare.values()],
  columns: [
    required(string('id', 'id of the kind of care', ({ id }) => id)),
    ...text('name', 'its name', ({ name }: Care) => name),
    ...text('what', 'what it is', ({ what }: Care) => what),
    ids('phases', 'phases in which it is given', ({ phases }) => phases),
    required(string('reach', 'everyone or on-indication', ({ reach }) => reach)),
    required(string('footing', 'law, insured, national-programme, guideline or practice', ({ footing }) => footing)),
    boolean('varies_locally', 'whether it differs from place to place', ({ variesLocally }) => variesLocally),
    ids('factors_named', 'factors that its source names', (care) => factorsOf(care, 'named')),
    ids('factors_general', 'factors that it is about in general', (care) => factorsOf(care, 'general')),
    ...source(({ source: ref }: Care) => ref),
    string('seen', 'day on which the source was read', ({ seen }) => seen),
  ],
});
