import type { Catalogue } from '../../core/catalogue.ts';
import type { Intervention, Study } from '../../core/generated/schema-types.ts';
import { integer, number, required, source, string, tableOf, text, to } from './table.ts';

/** A study together with the intervention that it is of. */
export interface PlacedStudy {
  readonly intervention: Intervention;
  readonly study: Study;
}

export const studiesOf = ({ interventions }: Catalogue): readonly PlacedStudy[] =>
  [...interventions.values()].flatMap((intervention) =>
    (intervention.studies ?? []).map((study) => ({ intervention, study })),
  );

export const studyTable = tableOf<PlacedStudy>({
  name: 'studies',
  about: 'Effect studies of the interventions.',
  primaryKey: ['intervention', 'id'],
  foreignKeys: [to('intervention', 'interventions'), to('source', 'sources')],
  rows: studiesOf,
  columns: [
    required(string('intervention', 'id of the intervention', ({ intervention }) => intervention.id)),
    required(string('id', 'id of the study, within the intervention', ({ study }) => study.id)),
    required(string('citation', 'how it is cited', ({ study }) => study.citation)),
    string('design_kind', 'kind of design, such as randomised or before-after', ({ study }) => study.designKind),
    ...text('design', 'the design', ({ study }: PlacedStudy) => study.design),
    required(
      string(
        'fit',
        'what was studied: this-programme, adaptation, sister-programme or same-method',
        ({ study }) => study.fit,
      ),
    ),
    string('country', 'country', ({ study }) => study.country),
    integer('year', 'year of publication', ({ study }) => study.year),
    integer('participants', 'number of participants', ({ study }) => study.participants),
    number('follow_up_months', 'longest follow-up in months', ({ study }) => study.followUpMonths),
    required(string('read', 'what we read of it: full, abstract or secondary', ({ study }) => study.seen)),
    ...text('independence', 'whether the authors are independent', ({ study }: PlacedStudy) => study.independence),
    ...source(({ study }: PlacedStudy) => study.source),
  ],
});
