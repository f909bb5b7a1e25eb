import { originOf, pathIn } from './origin.ts';
import type { Entries } from './records.ts';
import { FACTOR_KINDS, GROUPS } from './vocabulary.ts';

/** What a file holds, by its place in the data directory. */
export interface FileKind {
  readonly name: keyof Entries;
  /** The name of its schema. */
  readonly schema: string;
  /** list: a YAML list of records. one: the file is one record. */
  readonly holds: 'list' | 'one';
  /** Whether there can be no data without it. */
  readonly isRequired: boolean;
  /** Where it can stand, the place to name first; a part in capitals is for any name. */
  readonly data: readonly string[];
  /** The same in what is laid over the data; none when it cannot be laid over it. */
  readonly overlay: readonly string[];
}

const FACTOR_FILES = FACTOR_KINDS.flatMap((kind) => GROUPS.map((group) => `${kind}-factors/${group}.yaml`));

type Described = Partial<Omit<FileKind, 'name'>>;

const fileKind = (name: keyof Entries, schema: string, data: string | readonly string[], more: Described = {}) => {
  const places = [data].flat();
  return { name, schema, holds: 'list', isRequired: false, data: places, overlay: places, ...more } satisfies FileKind;
};

/** Every kind of file of the data; loading, checking, the line for editors and own data to begin with go by it. */
export const FILE_KINDS: readonly FileKind[] = [
  fileKind('sources', 'sources', 'sources.yaml', { isRequired: true }),
  fileKind('vocabulary', 'vocabulary', 'vocabulary.yaml', { holds: 'one', isRequired: true, overlay: [] }),
  fileKind('levels', 'levels', 'levels.yaml', { isRequired: true, overlay: [] }),
  fileKind('factors', 'factors', FACTOR_FILES, { isRequired: true }),
  fileKind('interventions', 'intervention', 'interventions/ID.yaml', { holds: 'one' }),
  fileKind('activeElements', 'active-elements', 'active-elements.yaml'),
  fileKind('explanations', 'explanations', 'explanations.yaml'),
  fileKind('caveats', 'caveats', 'caveats.yaml'),
  fileKind('regularCare', 'regular-care', 'regular-care.yaml'),
  fileKind('reportClaims', 'report-claims', 'report-claims.yaml'),
  fileKind('questionnaire', 'questionnaire', 'questionnaire.yaml', { overlay: [] }),
  fileKind('examples', 'profile', 'examples/NAME.yaml', { holds: 'one', overlay: ['profiles/NAME.yaml'] }),
];

const patternOf = (place: string): RegExp => new RegExp(`^${place.replace('.', '\\.').replace(/[A-Z]+/, '[^/]+')}$`);

const PATTERNS: ReadonlyMap<string, RegExp> = new Map(
  FILE_KINDS.flatMap(({ data, overlay }) => [...data, ...overlay]).map((place) => [place, patternOf(place)]),
);

const placesBeside = (file: string, { data, overlay }: FileKind): readonly string[] =>
  originOf(file) === undefined ? data : overlay;

/** The kind of a file; undefined when none has its place there. */
export const kindOf = (file: string): FileKind | undefined =>
  FILE_KINDS.find((kind) => placesBeside(file, kind).some((place) => PATTERNS.get(place)?.test(pathIn(file))));

/** What files beside this one can be called. */
export const namesBeside = (file: string): readonly string[] =>
  FILE_KINDS.flatMap((kind) => placesBeside(file, kind).slice(0, 1));

/** Whether a file of an overlay is of a kind that can only stand in the data below it. */
export const isNotLaidOver = (file: string): boolean =>
  originOf(file) !== undefined && kindOf(file) === undefined && kindOf(pathIn(file)) !== undefined;
