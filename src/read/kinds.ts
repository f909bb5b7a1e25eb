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
  file('vocabulary', 'vocabulary.yaml', validators.vocabulary, { holds: 'one', required: true }),
  file('levels', 'levels.yaml', validators.levels, { required: true }),
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
  file('questionnaire', 'questionnaire.yaml', validators.questionnaire),
  file('examples', 'examples/NAME.yaml', profile, { path: /^examples\/[^/]+\.yaml$/, holds: 'one' }),
];

export const kindOf = (path: string): FileKind | undefined => FILE_KINDS.find((kind) => kind.path.test(path));
