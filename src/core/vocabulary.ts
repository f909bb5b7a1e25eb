import type { FactorGroup, LevelId, Phase, SourceKind, Theme, Track } from './generated/schema-types.ts';

// The closed lists that the schemas name, in their order. A test holds each to its schema.

export const PHASES: readonly Phase[] = ['preconception', 'pregnancy', 'first-year', 'second-year'];
export const THEMES: readonly Theme[] = [
  'healthy-lifestyle',
  'cognitive-development',
  'parenting-support',
  'attachment',
];
/** Weakest first. */
export const LEVELS: readonly LevelId[] = [
  'well-substantiated',
  'first-indications',
  'good-indications',
  'strong-indications',
];
export const TRACKS: readonly Track[] = ['universal', 'selective', 'indicated'];
export const GROUPS: readonly FactorGroup[] = ['child', 'parent-prenatal', 'parent', 'environment'];
export const SOURCE_KINDS: readonly SourceKind[] = [
  'report',
  'database',
  'guideline',
  'study',
  'registry',
  'news',
  'website',
];
