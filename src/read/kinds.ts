import { originOf, pathIn } from '../core/origin.ts';
import type { Entries } from '../core/records.ts';
import { profile } from './schema/generated/profile-validator.cjs';
import * as validators from './schema/generated/validators.cjs';
import type { Validator } from './schema/generated/validators.cjs';

/** What a file holds, by its place in the data directory. */
export interface FileKind {
  readonly name: keyof Entries;
  readonly path: RegExp;
  /** list: a YAML list of records. one: the file is one record. */
  readonly holds: 'list' | 'one';
  readonly validate: Validator;
  /** Whether there can be no data without it. */
  readonly required?: boolean;
  /** Where such a file can stand, when not in both: in an overlay, or in the data that it is laid over. */
  readonly only?: 'data' | 'overlay';
  /** The path to name when there is no such file. */
  readonly example: string;
}

const file = (name: keyof Entries, fileName: string, validate: Validator, more: Partial<FileKind> = {}): FileKind => ({
  name,
  path: new RegExp(`^${fileName.replace('.', '\\.')}$`),
  holds: 'list',
  example: fileName,
  validate,
  ...more,
});

export const FILE_KINDS: readonly FileKind[] = [
  file('sources', 'sources.yaml', validators.sources, { required: true }),
  file('vocabulary', 'vocabulary.yaml', validators.vocabulary, { holds: 'one', required: true, only: 'data' }),
  file('levels', 'levels.yaml', validators.levels, { required: true, only: 'data' }),
  file('factors', 'risk-factors/child.yaml', validators.factors, {
    path: /^(risk|protective)-factors\/(child|parent-prenatal|parent|environment)\.yaml$/,
    required: true,
  }),
  file('interventions', 'interventions/ID.yaml', validators.intervention, {
    path: /^interventions\/[^/]+\.yaml$/,
    holds: 'one',
  }),
  file('activeElements', 'active-elements.yaml', validators.activeElements),
  file('explanations', 'explanations.yaml', validators.explanations),
  file('caveats', 'caveats.yaml', validators.caveats),
  file('regularCare', 'regular-care.yaml', validators.regularCare),
  file('reportClaims', 'report-claims.yaml', validators.reportClaims),
  file('questionnaire', 'questionnaire.yaml', validators.questionnaire, { only: 'data' }),
  file('examples', 'examples/NAME.yaml', profile, { path: /^examples\/[^/]+\.yaml$/, holds: 'one', only: 'data' }),
  file('examples', 'profiles/NAME.yaml', profile, { path: /^profiles\/[^/]+\.yaml$/, holds: 'one', only: 'overlay' }),
];

const matching = (file: string): readonly FileKind[] => FILE_KINDS.filter(({ path }) => path.test(pathIn(file)));

const fits = ({ only }: FileKind, file: string): boolean =>
  only === undefined || (only === 'overlay') === (originOf(file) !== undefined);

/** The kind of a file; undefined when none has its place there. */
export const kindOf = (file: string): FileKind | undefined => matching(file).find((kind) => fits(kind, file));

/** What files beside this one can be called. */
export const namesBeside = (file: string): readonly string[] =>
  FILE_KINDS.flatMap((kind) => (fits(kind, file) ? kind.example : []));

/** Whether a file of an overlay is of a kind that can only stand in the data below it. */
export const isNotLaidOver = (file: string): boolean => matching(file).length > 0 && kindOf(file) === undefined;
