import type { Intervention, Match, Phase, SourceRef } from '../core/generated/schema-types.ts';
import type { Lens } from './lens.ts';
import { capitalised, ended, sentencesOf } from './sentence.ts';

/** What must be known of it in the chosen phases; what two phases share is said once. */
export const phaseNotes = (lens: Lens, { phaseNotes: notes }: Pick<Match, 'phaseNotes'>): readonly string[] => [
  ...new Set(notes.flatMap(({ text }) => sentencesOf(lens.text(text)))),
];

/** The phases of an intervention, with what must be known of it in the chosen ones. */
export function phaseText(lens: Lens, match: Match): string {
  const phases = lens.phases(lens.catalogue.interventions.get(match.id)?.target.phases ?? []);
  const notes = phaseNotes(lens, match);
  return notes.length === 0 ? phases : [ended(phases), ...notes].join(' ');
}

/** What must be said beside each phase of a target group, with its source: 'First year: another version.' */
export const notesByPhase = (
  lens: Lens,
  { phaseNotes: notes = [] }: Intervention['target'],
): readonly { readonly said: string; readonly source: SourceRef }[] =>
  notes.map(({ phase, text, source }) => ({
    said: `${capitalised(lens.phases([phase]))}: ${lens.text(text)}`,
    source,
  }));

/** In a table a star leads from a phase to what must be said beside it. */
const STAR = '*';

/** `year 1*, year 2`, with a star at a phase of which more must be said. */
export function phasesShort({ messages }: Lens, { phases, phaseNotes: notes = [] }: Intervention['target']): string {
  const isNoted = (phase: Phase): boolean => notes.some((note) => note.phase === phase);
  return phases.map((phase) => messages.phasesShort[phase] + (isNoted(phase) ? STAR : '')).join(', ');
}

/** What the stars of one intervention lead to. */
export const phaseNoteLines = (
  lens: Lens,
  { name, target: { phaseNotes: notes = [] } }: Intervention,
): readonly string[] =>
  notes.map(({ phase, text }) => `${STAR} ${name}, ${lens.messages.phasesShort[phase]}: ${lens.text(text)}`);
