import type { Intervention, Recognition } from '../core/generated/schema-types.ts';
import type { Lens } from '../tell/lens.ts';
import { originOf } from '../tell/origin-text.ts';
import { joined, type SheetColumn } from './sheet.ts';

/** What a level was granted for, for the CSV of select and list. */
export const scopeColumns = <T>(scopeOf: (record: T) => Recognition['scope']): readonly SheetColumn<T>[] => [
  {
    name: 'level_scope',
    about: 'factors that the level was granted for, separated by bars; none: none of our factors; empty: not known',
    value: (record) => {
      const factors = scopeOf(record)?.factors;
      return factors?.length === 0 ? 'none' : joined(factors ?? []);
    },
  },
  {
    name: 'level_scope_basis',
    about: 'stated or inferred: whether a source says what the level was granted for, or we do',
    value: (record) => scopeOf(record)?.basis,
  },
];

/** Whether a level may be older than its date, for the CSV of select and list. */
export const latestColumn = <T>(recognitionOf: (record: T) => Pick<Recognition, 'dateIsLatest'> | undefined) => ({
  name: 'level_date_is_latest',
  about: 'true when it was recognised on level_date or before it; empty when that date is exact',
  value: (record: T) => (recognitionOf(record)?.dateIsLatest === true ? true : undefined),
});

/** Which own data a record is of. */
export const originColumn = (lens: Lens): SheetColumn<object> => ({
  name: 'origin',
  about: 'of a record of own data (--overlay): what that is called',
  value: (record) => originOf(lens, record),
});

type PhaseNotes = NonNullable<Intervention['target']['phaseNotes']>;

/** What must be said beside the phases, in one cell. */
export const phaseNotesValue = ({ text }: Pick<Lens, 'text'>, notes: PhaseNotes = []) =>
  joined(notes.map((note) => `${note.phase}: ${text(note.text)}`));
