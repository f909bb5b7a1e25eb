import type { Intervention, Recognition, ReportedLevel } from '../core/generated/schema-types.ts';

/** What was said of a level, by the committee or by another source, with its place in the record. */
interface PlacedLevel {
  readonly said: Recognition | ReportedLevel;
  readonly path: readonly [string, number];
}

export const placedLevels = ({ recognitions, reportedLevels = [] }: Intervention): readonly PlacedLevel[] => [
  ...recognitions.map((said, index): PlacedLevel => ({ said, path: ['recognitions', index] })),
  ...reportedLevels.map((said, index): PlacedLevel => ({ said, path: ['reportedLevels', index] })),
];
