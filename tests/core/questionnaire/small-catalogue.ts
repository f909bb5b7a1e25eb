import { type Catalogue, linkCatalogue } from '../../../src/core/catalogue.ts';
import type {
  Factor,
  Intervention,
  Level,
  Phase,
  Question,
  Term,
  Vocabulary,
} from '../../../src/core/generated/schema-types.ts';
import { factorId, interventionId, sourceId } from '../../../src/core/ids.ts';

const both = (text: string) => ({ nl: text, en: text });
const source = { id: sourceId('report') };
const terms = (...ids: readonly string[]): readonly Term[] => ids.map((id) => ({ id, label: both(id) }));

type FactorParts = Partial<Omit<Factor, 'id' | 'refines' | 'mirror' | 'related'>> & {
  readonly refines?: string;
  readonly mirror?: string;
  readonly related?: readonly string[];
};

const factor = (id: string, { refines, mirror, related, ...parts }: FactorParts = {}): Factor => ({
  id: factorId(id),
  kind: 'risk',
  group: 'parent',
  label: both(id),
  synonyms: { nl: [], en: [] },
  definition: both(`what ${id} is`),
  inTable1: true,
  answeredBy: 'change',
  source,
  ...parts,
  ...(refines === undefined ? {} : { refines: factorId(refines) }),
  ...(mirror === undefined ? {} : { mirror: factorId(mirror) }),
  ...(related === undefined ? {} : { related: related.map(factorId) }),
});

const intervention = (
  id: string,
  phases: readonly Phase[],
  factors: readonly string[],
  conditions: readonly string[] = [],
  isRated = true,
): Intervention => ({
  id: interventionId(id),
  name: id,
  theme: 'parenting-support',
  summary: both(id),
  aim: both(id),
  target: {
    phases,
    audience: both(id),
    ...(conditions.length === 0 ? {} : { conditions: conditions.map((trait) => ({ trait, source })) }),
  },
  links: factors.map((link) => ({ factor: factorId(link), relation: 'works-on', claim: 'stated', source })),
  recognitions: isRated ? [{ level: 'good-indications', date: '2020-01-01', source }] : [],
  sources: [source],
});

const levels: readonly Level[] = (
  ['well-substantiated', 'first-indications', 'good-indications', 'strong-indications'] as const
).map((id, index) => ({
  id,
  rank: index + 1,
  letter: both('x'),
  label: both(id),
  plain: both(id),
  isNot: both(id),
  criteria: both(id),
  sources: [source],
}));

const vocabulary: Vocabulary = {
  phases: terms('preconception', 'pregnancy', 'first-year', 'second-year'),
  groups: terms('child', 'parent-prenatal', 'parent', 'environment'),
  themes: terms('healthy-lifestyle', 'cognitive-development', 'parenting-support', 'attachment'),
  tracks: terms('universal', 'selective', 'indicated'),
  settings: terms('home'),
  deliverers: terms('midwife'),
  traits: terms('first-child', 'age-under-26', 'dutch'),
  outcomes: terms('general'),
};

const factors: readonly Factor[] = [
  factor('preterm', { group: 'child', phases: ['first-year', 'second-year'] }),
  factor('crying', { group: 'child', inTable1: false }),
  factor('smoking', { group: 'parent-prenatal', phases: ['pregnancy'] }),
  factor('cannabis', { group: 'parent-prenatal', phases: ['pregnancy'], refines: 'smoking', inTable1: false }),
  factor('stress', { related: ['rest'] }),
  factor('debts', { inTable1: false }),
  factor('poverty', { group: 'environment' }),
  factor('lonely', { group: 'environment', mirror: 'network' }),
  factor('network', { kind: 'protective', group: 'environment', mirror: 'lonely' }),
  factor('rest', { kind: 'protective' }),
  factor('warmth', { kind: 'protective', group: 'parent' }),
  factor('two-parents', { kind: 'protective', group: 'parent', offerable: false }),
];

const interventions: readonly Intervention[] = [
  intervention('quit', ['pregnancy'], ['smoking', 'cannabis']),
  intervention('visit', ['pregnancy', 'first-year'], ['smoking', 'stress', 'lonely'], ['first-child']),
  intervention('group', ['first-year'], ['stress', 'warmth']),
  intervention('buddy', ['first-year', 'second-year'], ['lonely', 'network'], ['dutch']),
  intervention('budget', ['second-year'], ['debts'], [], false),
];

type QuestionParts = Partial<Omit<Question, 'options'>> & { readonly options?: readonly string[] };

const question = (
  id: string,
  kind: Question['kind'],
  fills: Question['fills'],
  { options, ...parts }: QuestionParts = {},
): Question => ({
  id,
  kind,
  fills,
  text: both(id),
  why: both('why'),
  ...parts,
  ...(options === undefined ? {} : { options: options.map((value) => ({ value, label: both(value) })) }),
});

const risks = (domain: 'child' | 'parent' | 'environment'): Question =>
  question(`risks-${domain}`, 'factors', 'factors', { factorKind: 'risk', domain, when: { domain } });

/** Every kind of question, with the conditions of the shipped questionnaire. */
const questionnaire: readonly Question[] = [
  question('purpose', 'choice', 'view', { options: ['municipality', 'browse'] }),
  question('phases', 'choices', 'phases'),
  question('domains', 'choices', 'view', { options: ['child', 'parent', 'environment'] }),
  risks('child'),
  risks('parent'),
  risks('environment'),
  question('priority', 'per-factor', 'factors.priority', { options: ['must', 'wish'], when: { minFactors: 2 } }),
  question('basis', 'per-factor', 'factors.basis', {
    options: ['figure', 'practice', 'policy'],
    unknown: both('unknown'),
    when: { purposeNot: 'browse' },
  }),
  question('protective', 'factors', 'factors', { factorKind: 'protective' }),
  question('traits', 'traits', 'traits', { options: ['most', 'few', 'mixed'], when: { candidatesDiffer: true } }),
  question('offer', 'offer', 'offer'),
  question('display', 'display', 'criteria'),
  question('review', 'review', 'none'),
];

export const smallCatalogue: Catalogue = linkCatalogue(
  {
    sources: [],
    vocabulary,
    levels,
    factors,
    interventions,
    activeElements: [],
    explanations: [],
    caveats: [],
    regularCare: [],
    reportClaims: [],
    questionnaire,
  },
  'digest',
);
