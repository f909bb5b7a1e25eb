import type { Intervention, SourceRef } from '../../core/generated/schema-types.ts';
import type { Lens } from '../../tell/lens.ts';
import { capitalised } from '../../tell/sentence.ts';

/** What must be said beside the phases of an intervention, each with its source: 'First year: another version.' */
export function phaseNotes(
  lens: Lens,
  { phaseNotes: notes = [] }: Intervention['target'],
): readonly { readonly said: string; readonly source: SourceRef }[] {
  return notes.map(({ phase, text, source }) => ({
    said: `${capitalised(lens.phases([phase]))}: ${lens.text(text)}`,
    source,
  }));
}
