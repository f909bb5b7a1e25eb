import { type Catalogue, linkCatalogue } from '../../src/core/catalogue.ts';
import type {
  Factor,
  Intervention,
  Level,
  LevelId,
  Link,
  Phase,
  Profile,
  Recognition,
  Term,
  Theme,
  Track,
  Vocabulary,
} from '../../src/core/generated/schema-types.ts';
import { factorId, interventionId, sourceId } from '../../src/core/ids.ts';
import { present } from '../../src/core/present.ts';

const LEVEL_IDS: readonly LevelId[] = [
  'well-substantiated',
  'first-indications',
  'good-indications',
  'strong-indications',
];
const SOURCE = { id: sourceId('report') };
const both = (text: string) => ({ nl: text, en: text });
const term = (id: string): Term => ({ id, label: both(id) });

/** The value of `key=value` in a shorthand, or undefined. */
const valueOf = (words: readonly string[], key: string): string | undefined =>
  words.find((word) => word.startsWith(`${key}=`))?.slice(key.length + 1);

const oneOf = <T extends string>(words: readonly string[], ...values: readonly T[]): T | undefined =>
  values.find((value) => words.includes(value));

/** `smoking`, `support protective mirror=no-support`, `poverty reach refines=low-ses group=environment`. */
export function factor(shorthand: string): Factor {
  const [id = '', ...words] = shorthand.split(' ');
  const [refines, mirror] = [valueOf(words, 'refines'), valueOf(words, 'mirror')];
  return {
    id: factorId(id),
    kind: oneOf(words, 'protective', 'risk') ?? 'risk',
    group: oneOf(words, 'child', 'parent-prenatal', 'parent', 'environment') ?? 'parent',
    label: both(id),
    synonyms: { nl: [], en: [] },
    definition: both(id),
    inTable1: true,
    answeredBy: oneOf(words, 'reach', 'change') ?? 'change',
    ...present({
      refines: refines === undefined ? undefined : factorId(refines),
      mirror: mirror === undefined ? undefined : factorId(mirror),
    }),
    source: SOURCE,
  };
}

/** `smoking` (works on it, stated), `smoking studied mixed`, `poverty meant-for together`, `poverty studied-with`. */
export function link(shorthand: string): Link {
  const [id = '', ...words] = shorthand.split(' ');
  const result = oneOf(words, 'favourable', 'mixed', 'none', 'negative', 'unknown');
  return {
    factor: factorId(id),
    relation: oneOf(words, 'meant-for', 'works-on', 'studied-with') ?? 'works-on',
    claim: oneOf(words, 'studied', 'stated', 'plausible') ?? 'stated',
    ...present({ result, onlyTogether: words.includes('together') ? (true as const) : undefined }),
    source: SOURCE,
  };
}

/** `good 2021-09-30`, `well` (undated), `well seen=2026-03`, `first 2019 scope=smoking,poverty`, `good 2019 scope=none standing=not-found-again@2024`, `well 2019 latest`. */
export function recognition(shorthand: string): Recognition {
  const [name = '', ...words] = shorthand.split(' ');
  const level = LEVEL_IDS.find((id) => id.startsWith(name));
  if (level === undefined) throw new Error(`no level starts with ${name}`);
  const scope = valueOf(words, 'scope');
  const [status, seen] = (valueOf(words, 'standing') ?? '').split('@');
  const standing = oneOf([status ?? ''], 'current', 'under-reassessment', 'not-found-again');
  return {
    level,
    ...present({
      date: words.find((word) => /^\d{4}/.test(word)),
      seen: valueOf(words, 'seen'),
      dateIsLatest: words.includes('latest') ? true : undefined,
      scope:
        scope === undefined
          ? undefined
          : { factors: scope === 'none' ? [] : scope.split(',').map(factorId), basis: 'stated' as const },
      standing: standing === undefined ? undefined : { status: standing, ...present({ seen }) },
    }),
    source: SOURCE,
  };
}

export interface SmallIntervention {
  readonly name?: string;
  readonly links?: readonly string[];
  readonly recognitions?: readonly string[];
  readonly withdrawn?: string;
  readonly phases?: readonly Phase[];
  readonly theme?: Theme;
  readonly track?: readonly Track[];
  readonly conditions?: readonly string[];
  /** Months at which it ends. */
  readonly until?: number;
  readonly reportedLevels?: readonly string[];
}

/** An intervention for all phases, without links or recognitions unless they are given. */
export function intervention(id: string, small: SmallIntervention = {}): Intervention {
  const { phases = ['pregnancy', 'first-year'], track, conditions, until, withdrawn, reportedLevels } = small;
  return {
    id: interventionId(id),
    name: small.name ?? id,
    theme: small.theme ?? 'parenting-support',
    summary: both(id),
    aim: both(id),
    target: {
      phases,
      audience: both('families'),
      ...present({
        track,
        ageMonths: until === undefined ? undefined : { max: until },
        conditions: conditions?.map((trait) => ({ trait, source: SOURCE })),
      }),
    },
    links: (small.links ?? []).map(link),
    recognitions: (small.recognitions ?? []).map(recognition),
    ...present({
      withdrawn: withdrawn === undefined ? undefined : { date: withdrawn, source: SOURCE },
      reportedLevels: reportedLevels?.map(recognition),
    }),
    sources: [SOURCE],
  };
}

const VOCABULARY: Vocabulary = {
  phases: ['preconception', 'pregnancy', 'first-year', 'second-year'].map(term),
  groups: ['child', 'parent-prenatal', 'parent', 'environment'].map(term),
  themes: ['healthy-lifestyle', 'cognitive-development', 'parenting-support', 'attachment'].map(term),
  tracks: ['universal', 'selective', 'indicated'].map(term),
  settings: ['home'].map(term),
  deliverers: ['nurse'].map(term),
  traits: ['first-child', 'under-26', 'dutch'].map(term),
  outcomes: ['growth'].map(term),
};

const LEVELS: readonly Level[] = LEVEL_IDS.map((id, index) => ({
  id,
  rank: index + 1,
  letter: both('wfgs'[index] ?? ''),
  label: both(id),
  plain: both(id),
  isNot: both(id),
  criteria: both(id),
  sources: [SOURCE],
}));

export interface SmallCatalogue {
  /** Shorthands; see `factor`. */
  readonly factors: readonly string[];
  readonly interventions?: Readonly<Record<string, SmallIntervention>>;
}

/** A catalogue that holds just what a test is about. */
export function buildCatalogue({ factors, interventions = {} }: SmallCatalogue): Catalogue {
  return linkCatalogue(
    {
      sources: [{ id: SOURCE.id, title: 'Report', kind: 'report', date: '2019' }],
      vocabulary: VOCABULARY,
      levels: LEVELS,
      factors: factors.map(factor),
      interventions: Object.entries(interventions).map(([id, small]) => intervention(id, small)),
      activeElements: [],
      explanations: [],
      caveats: [],
      regularCare: [],
      reportClaims: [],
      questionnaire: [],
    },
    '0'.repeat(64),
  );
}

/** A profile of musts; `poverty wish` makes a wish. */
export const profileOf = (factors: readonly string[], more: Partial<Profile> = {}): Profile => ({
  factors: factors.map((shorthand) => {
    const [id = '', priority] = shorthand.split(' ');
    return { id: factorId(id), ...(priority === 'wish' ? { priority } : {}) };
  }),
  ...more,
});
