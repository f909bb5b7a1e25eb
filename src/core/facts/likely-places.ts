import type { Path } from '../entry.ts';
import type { Range, Recognition } from '../generated/schema-types.ts';
import type { Entries } from '../records.ts';
import type { FileReading } from './file-reading.ts';

/** Where parts of a file stand, by their path. */
export type Places = Readonly<Record<string, Range>>;

export const placeName = (path: Path): string => path.join('/');

const ofRecognition = ({ date }: Recognition, index: number): readonly Path[] => [
  ['recognitions', index, 'level'],
  ...(date === undefined ? [] : [['recognitions', index, 'date']]),
];

/** The parts that notes are about: they are told of data that is right, day after day. */
const LIKELY: { readonly [Kind in keyof Entries]?: (record: Entries[Kind][number]['value']) => readonly Path[] } = {
  factors: () => [['id']],
  interventions: ({ recognitions }) => recognitions.flatMap(ofRecognition),
  reportClaims: ({ check }) => (check === undefined ? [] : [['check']]),
};

/** Places that are found once, so that a file with nothing but notes is not read again to tell them. */
export function likelyPlaces({ kind, records, locate }: FileReading): Places {
  // The validator of the kind is made from the schema that the type of the record is made from.
  const likely = kind && (LIKELY[kind] as ((record: unknown) => readonly Path[]) | undefined);
  if (likely === undefined) return {};
  const paths = records.flatMap(({ path, value }) => likely(value).map((inner) => [...path, ...inner]));
  return Object.fromEntries(paths.map((path) => [placeName(path), locate(path).range]));
}
