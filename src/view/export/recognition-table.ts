import type { Catalogue } from '../../core/catalogue.ts';
import type { Intervention, Recognition } from '../../core/generated/schema-types.ts';
import { boolean, ids, integer, required, source, string, tableOf, text, to } from './table.ts';

interface RecognitionRow {
  readonly intervention: Intervention;
  readonly recognition: Recognition;
  readonly position: number;
}

const recognitionsOf = ({ interventions }: Catalogue): readonly RecognitionRow[] =>
  [...interventions.values()].flatMap((intervention) =>
    intervention.recognitions.map((recognition, index) => ({ intervention, recognition, position: index + 1 })),
  );

export const recognitionTable = tableOf<RecognitionRow>({
  name: 'recognitions',
  about: 'The levels that a recognition committee granted, oldest first.',
  primaryKey: ['intervention', 'position'],
  foreignKeys: [to('intervention', 'interventions'), to('source', 'sources')],
  rows: recognitionsOf,
  columns: [
    required(string('intervention', 'id of the intervention', ({ intervention }) => intervention.id)),
    required(
      integer('position', 'place among the recognitions of the intervention, from 1', ({ position }) => position),
    ),
    required(string('level', 'id of the level', ({ recognition }) => recognition.level)),
    string(
      'date',
      'date, as precise as its source; empty when no source gives it',
      ({ recognition }) => recognition.date,
    ),
    boolean(
      'date_is_latest',
      'whether only is known that it was granted by that day',
      ({ recognition }) => recognition.dateIsLatest === true,
    ),
    string('seen', 'day of the page on which an undated one stood', ({ recognition }) => recognition.seen),
    string('body', 'who recognised it', ({ recognition }) => recognition.body),
    boolean(
      'scope_known',
      'whether is known for which of the factors it was granted; if so and without factors: for none of them',
      ({ recognition }) => recognition.scope?.factors !== undefined,
    ),
    ids('scope_factors', 'factors for which it was granted', ({ recognition }) => recognition.scope?.factors),
    string('scope_basis', 'stated, or inferred by us', ({ recognition }) => recognition.scope?.basis),
    ...text('scope', 'for what it was granted', ({ recognition }: RecognitionRow) => recognition.scope?.text),
    string(
      'standing',
      'current, under-reassessment or not-found-again; empty when not looked up',
      ({ recognition }) => recognition.standing?.status,
    ),
    string('standing_seen', 'day on which that was looked up', ({ recognition }) => recognition.standing?.seen),
    ...source(({ recognition }: RecognitionRow) => recognition.source),
  ],
});
