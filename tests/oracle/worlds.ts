import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { type Catalogue, linkCatalogue } from '../../src/core/catalogue.ts';
import { loadData } from '../../src/read/load-data.ts';
import { fiveYearsOn, lastDayOf } from './oracle.ts';
import { type OracleData, readOracleData } from './oracle-data.ts';

/** The same data read twice: by us for `select`, and by the oracle for itself. */
export interface World {
  readonly data: OracleData;
  readonly catalogue: Catalogue;
  readonly traits: readonly string[];
  /** Days on which a rating may change, with their neighbours. */
  readonly turningDays: readonly string[];
}

export const TODAY = '2026-11-24';

const DATA = new URL('../../data/', import.meta.url);

function shippedFiles(): ReadonlyMap<string, string> {
  const paths = readdirSync(DATA, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.yaml'));
  return new Map(paths.sort().map((path) => [path, readFileSync(new URL(path, DATA), 'utf8')]));
}

function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

function turningDaysOf({ interventions }: OracleData): readonly string[] {
  const days = interventions.flatMap(({ recognitions, reportedLevels = [], withdrawn }) => {
    const granted = recognitions.flatMap(({ date, seen }) => date ?? seen ?? []);
    const ends = granted.map(fiveYearsOn);
    const standings = recognitions.flatMap(({ standing }) => standing?.seen ?? []);
    const reported = reportedLevels.flatMap(({ date, seen }) => date ?? seen ?? []);
    const others = [...reported, ...standings, ...(withdrawn ? [withdrawn.date] : [])];
    return [...granted, ...others].map(lastDayOf).concat(ends);
  });
  return [...new Set(days.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]))]
    .filter((day) => day <= TODAY)
    .sort();
}

async function worldOf(files: ReadonlyMap<string, string>): Promise<World> {
  const encoder = new TextEncoder();
  const { records, diagnostics } = await loadData(
    [...files].map(([path, text]) => ({ path, bytes: encoder.encode(text) })),
    [],
    TODAY,
  );
  if (records === undefined)
    throw new Error(diagnostics.map(({ file, message }) => `${file}: ${message.en}`).join('\n'));
  const data = readOracleData(files);
  return {
    data,
    catalogue: linkCatalogue(records, '0'.repeat(64)),
    traits: records.vocabulary.traits.map(({ id }) => id),
    turningDays: turningDaysOf(data),
  };
}

export const shippedWorld = (): Promise<World> => worldOf(shippedFiles());

const text = { nl: 'tekst', en: 'text' };
const source = { id: 'made-up' };

// Trees, mirrors at two heights, characteristics that no programme takes away, and one factor that nothing is about.
const FACTORS = [
  { id: 'stress', kind: 'risk', mirror: 'calm' },
  { id: 'work-stress', kind: 'risk', refines: 'stress' },
  { id: 'shift-stress', kind: 'risk', refines: 'work-stress' },
  { id: 'calm', kind: 'protective', mirror: 'stress', group: 'parent', phases: ['pregnancy'] },
  {
    id: 'poverty',
    kind: 'risk',
    mirror: 'security',
    answeredBy: 'reach',
    group: 'environment',
    phases: ['first-year'],
  },
  { id: 'debt', kind: 'risk', refines: 'poverty' },
  { id: 'security', kind: 'protective', mirror: 'poverty' },
  { id: 'smoke', kind: 'risk', mirror: 'clean-air' },
  { id: 'smoke-at-home', kind: 'risk', refines: 'smoke', mirror: 'clean-air-at-home' },
  { id: 'clean-air', kind: 'protective', mirror: 'smoke' },
  { id: 'clean-air-at-home', kind: 'protective', refines: 'clean-air', mirror: 'smoke-at-home' },
  { id: 'single-parent', kind: 'risk', answeredBy: 'reach', phases: ['first-year'] },
  { id: 'young-single-parent', kind: 'risk', refines: 'single-parent', answeredBy: 'reach' },
  { id: 'preterm', kind: 'risk', answeredBy: 'reach' },
  { id: 'nobody-works-on-this', kind: 'risk' },
].map((factor) => ({
  answeredBy: 'change',
  group: 'child',
  ...factor,
  label: text,
  synonyms: { nl: [], en: [] },
  definition: text,
  inTable1: false,
  source,
}));

/** One or more of every kind that a selection can show, and not in the order in which they are told. */
export const CAVEATS = [
  { id: 'at-all-times', when: { kind: 'always' } },
  { id: 'with-one-flag', when: { kind: 'flags', flags: ['narrow-target'] } },
  { id: 'with-two', when: { kind: 'several-factors' } },
  { id: 'with-a-gap', when: { kind: 'gap' } },
  { id: 'with-one-level', when: { kind: 'levels', levels: ['strong-indications'] } },
  { id: 'with-stated', when: { kind: 'claims', claims: ['stated'] } },
  { id: 'with-debt-or-smoke', when: { kind: 'factors', factors: ['debt', 'smoke'] } },
  { id: 'with-a-child-of-reach', when: { kind: 'child-reach-factor' } },
  { id: 'concluded', when: { kind: 'conclusion' } },
  { id: 'with-no-phases', when: { kind: 'factor-without-phases' } },
  { id: 'concluded-too', when: { kind: 'conclusion' } },
  { id: 'with-two-flags', when: { kind: 'flags', flags: ['recognition-expired', 'recognition-undated'] } },
];

/** Of pages that are no selection. */
const OTHER_CAVEATS = [
  { id: 'with-elements', when: { kind: 'elements' } },
  { id: 'in-a-list', when: { kind: 'factor-list' } },
];

const LINKABLE = FACTORS.slice(0, -1).map(({ id }) => id);
const RISKS = FACTORS.slice(0, -1).flatMap(({ id, kind }) => (kind === 'risk' ? [id] : []));
const NAMES = ['Een', 'één', 'een', 'Zorg 10', 'Zorg 9', 'zorg-9', 'IJs', 'ijs', 'Ja', 'Öl', 'Ol', 'olie'];
const PHASES = ['preconception', 'pregnancy', 'first-year', 'second-year'];
const THEMES = ['healthy-lifestyle', 'cognitive-development', 'parenting-support', 'attachment'];
const LEVELS = ['well-substantiated', 'first-indications', 'good-indications', 'strong-indications'];
const TRAITS = ['first-child', 'dutch', 'internet'];
const DATES = [
  '2013',
  '2015-02',
  '2016-02-29',
  '2016-02',
  '2018-06-15',
  '2018-06',
  '2018',
  '2018-12-31',
  '2022-05',
  '2026',
];

/** Leaves the key out half of the time, or as often as `of` says. */
const maybe = <K extends string, T>(key: K, value: fc.Arbitrary<T>, of = 2): fc.Arbitrary<Partial<Record<K, T>>> =>
  fc.nat(of - 1).chain((n) => (n > 0 ? fc.constant({}) : value.map((it) => ({ [key]: it }) as Partial<Record<K, T>>)));

const studied = fc.record({
  claim: fc.constant('studied'),
  result: fc.constantFrom('favourable', 'favourable', 'mixed', 'none', 'negative', 'unknown'),
});
const link = fc
  .record({
    relation: fc.constantFrom('works-on', 'works-on', 'works-on', 'meant-for', 'meant-for', 'studied-with'),
    together: fc.boolean(),
    evidence: fc.oneof(studied, fc.record({ claim: fc.constantFrom('stated', 'plausible') })),
    any: fc.constantFrom(...LINKABLE),
    risk: fc.constantFrom(...RISKS),
  })
  .map(({ relation, together, evidence, any, risk }) => ({
    factor: relation === 'works-on' ? any : risk,
    relation,
    ...(relation === 'meant-for' && together ? { onlyTogether: true } : {}),
    ...evidence,
    source,
  }));

const scope = fc.oneof(
  fc.constant({ basis: 'inferred' }),
  fc.record({
    basis: fc.constant('inferred'),
    factors: fc.uniqueArray(fc.constantFrom(...LINKABLE), { maxLength: 5 }),
  }),
);
const standing = fc
  .tuple(fc.constantFrom('current', 'under-reassessment', 'not-found-again'), maybe('seen', fc.constantFrom(...DATES)))
  .map(([status, seen]) => ({ status, ...seen, source }));
const recognition = fc
  .tuple(
    fc.constantFrom(...LEVELS),
    maybe('scope', scope),
    fc.oneof(
      maybe('date', fc.constantFrom(...DATES)),
      fc.constantFrom(...DATES).map((date) => ({ date, dateIsLatest: true })),
      maybe('seen', fc.constantFrom(...DATES)),
    ),
    maybe('body', fc.constant('NJi')),
    maybe('standing', standing),
  )
  .map(
    ([level, ...parts]): { level: string; date?: string; seen?: string } =>
      Object.assign({ level, source }, ...parts) as { level: string },
  );
const recognitions = fc
  .oneof(
    fc.constant<{ level: string; date?: string; seen?: string }[]>([]),
    fc.array(recognition, { maxLength: 3 }),
    fc.array(recognition, { maxLength: 3 }),
    fc.array(
      recognition.map((one) => ({ ...one, date: '2018' })),
      { minLength: 1, maxLength: 2 },
    ),
  )
  .map((all) => all.sort((a, b) => ((a.date ?? a.seen ?? '') < (b.date ?? b.seen ?? '') ? -1 : 1)));

const target = fc
  .tuple(
    fc.shuffledSubarray(PHASES, { minLength: 1 }),
    maybe('ageMonths', fc.oneof(fc.record({ max: fc.constantFrom(24, 48, 49, 96) }), fc.constant({ min: 0 }))),
    maybe(
      'conditions',
      fc.subarray(TRAITS, { minLength: 1 }).map((all) => all.map((trait) => ({ trait, source }))),
    ),
  )
  .map(([phases, ...parts]) => Object.assign({ phases, audience: text }, ...parts) as object);

const reported = fc
  .tuple(
    fc.constantFrom(...LEVELS),
    fc.oneof(maybe('date', fc.constantFrom(...DATES)), maybe('seen', fc.constantFrom(...DATES))),
  )
  .map(([level, date]) => ({ level, ...date, source }));

const intervention = fc
  .tuple(
    fc.record({
      name: fc.constantFrom(...NAMES),
      theme: fc.constantFrom(...THEMES),
      target,
      links: fc.uniqueArray(link, { maxLength: 6, selector: ({ factor, relation }) => `${factor} ${relation}` }),
      recognitions,
    }),
    maybe('reportedLevels', fc.array(reported, { minLength: 1, maxLength: 2 })),
    maybe(
      'withdrawn',
      fc.constantFrom(...DATES).map((date) => ({ date, source })),
      3,
    ),
  )
  .map((parts) => Object.assign({ summary: text, aim: text, sources: [source] }, ...parts) as object);

const care = fc.record({
  phases: fc.subarray(PHASES, { minLength: 1 }),
  reach: fc.constantFrom('everyone', 'on-indication'),
  factors: fc.uniqueArray(
    fc.record({ factor: fc.constantFrom(...LINKABLE), link: fc.constantFrom('named', 'general') }),
    {
      maxLength: 6,
      selector: ({ factor }) => factor,
    },
  ),
});
const CARE_TEXTS = {
  name: text,
  what: text,
  who: [text],
  footing: 'law',
  basis: text,
  variesLocally: false,
  confidence: 'high',
  source,
};

/** The shipped file with its first record only: what a selection does not look at. */
const firstOf = (files: ReadonlyMap<string, string>, path: string): [string, string] => {
  const [first] = parse(files.get(path) ?? '') as unknown[];
  return [path, stringify([first])];
};

function smallFiles(files: ReadonlyMap<string, string>, interventions: readonly object[], cares: readonly object[]) {
  const small = new Map<string, string>();
  const keep = ['vocabulary.yaml', 'levels.yaml'];
  const shorten = ['active-elements', 'explanations', 'questionnaire', 'report-claims'];
  for (const path of keep) small.set(path, files.get(path) ?? '');
  for (const name of shorten) small.set(...firstOf(files, `${name}.yaml`));
  const caveats = [...OTHER_CAVEATS, ...CAVEATS].map((caveat) => ({ ...caveat, text, basis: 'stated', source }));
  small.set('caveats.yaml', stringify(caveats, { aliasDuplicateObjects: false }));
  small.set('sources.yaml', stringify([{ id: 'made-up', title: 'Made up', kind: 'report' }]));
  for (const kind of ['risk', 'protective'])
    small.set(
      `${kind}-factors/child.yaml`,
      stringify(
        FACTORS.filter((factor) => factor.kind === kind),
        { aliasDuplicateObjects: false },
      ),
    );
  const options = { aliasDuplicateObjects: false };
  const withIds = cares.map((one, index) => ({ id: `care-${String(index)}`, ...CARE_TEXTS, ...one }));
  small.set('regular-care.yaml', stringify(withIds, options));
  for (const [index, one] of interventions.entries()) {
    const id = `i-${String(index)}`;
    small.set(`interventions/${id}.yaml`, stringify({ id, ...one }, options));
  }
  return small;
}

/** Small made-up catalogues with all that the shipped data lacks; the same ones for the same seed. */
export function madeUpWorlds(count: number, seed: number): Promise<readonly World[]> {
  const files = shippedFiles();
  const parts = fc.tuple(
    fc.array(intervention, { minLength: 8, maxLength: 18 }),
    fc.array(care, { minLength: 1, maxLength: 6 }),
  );
  const made = fc.sample(parts, { numRuns: count, seed, unbiased: true });
  return Promise.all(made.map(([interventions, cares]) => worldOf(smallFiles(files, interventions, cares))));
}
