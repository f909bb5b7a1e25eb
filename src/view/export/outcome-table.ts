import type { Catalogue } from '../../core/catalogue.ts';
import type { Figure, StudyOutcome, Text } from '../../core/generated/schema-types.ts';
import { type PlacedStudy, studiesOf } from './study-table.ts';
import { boolean, integer, required, string, tableOf, text, to } from './table.ts';

interface OutcomeRow extends PlacedStudy {
  readonly outcome: StudyOutcome;
  readonly position: number;
}

const outcomesOf = (catalogue: Catalogue): readonly OutcomeRow[] =>
  studiesOf(catalogue).flatMap((placed) =>
    placed.study.outcomes.map((outcome, index) => ({ ...placed, outcome, position: index + 1 })),
  );

const inBoth = (figure: Figure | undefined): Text | undefined =>
  typeof figure === 'string' ? { nl: figure, en: figure } : figure;

export const outcomeTable = tableOf<OutcomeRow>({
  name: 'outcomes',
  about: 'What a study measured, and what it found. Results are not to be added up.',
  primaryKey: ['intervention', 'study', 'position'],
  foreignKeys: [
    { fields: ['intervention', 'study'], table: 'studies', to: ['intervention', 'id'] },
    to('factor', 'factors'),
  ],
  rows: outcomesOf,
  columns: [
    required(string('intervention', 'id of the intervention', ({ intervention }) => intervention.id)),
    required(string('study', 'id of the study, within the intervention', ({ study }) => study.id)),
    required(integer('position', 'place among the outcomes of the study, from 1', ({ position }) => position)),
    string(
      'factor',
      'id of the factor that it is about; empty when it is none of ours',
      ({ outcome }) => outcome.factor,
    ),
    ...text('outcome', 'what was measured', ({ outcome }: OutcomeRow) => outcome.outcome),
    required(string('result', 'favourable, mixed, none, negative or unknown', ({ outcome }) => outcome.result)),
    boolean(
      'composite',
      'whether it was measured only together with other things',
      ({ outcome }) => outcome.composite === true,
    ),
    ...text('figures', 'the figures', ({ outcome }: OutcomeRow) => inBoth(outcome.figures)),
    ...text('note', 'what must be said of it', ({ outcome }: OutcomeRow) => outcome.note),
  ],
});
