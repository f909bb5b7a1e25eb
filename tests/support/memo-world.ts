import { type Catalogue, linkCatalogue } from '../../src/core/catalogue.ts';
import type {
  Care,
  CareId,
  Caveat,
  Factor,
  Intervention,
  Level,
  LevelId,
  Profile,
  Selection,
  Source,
  Term,
  Text,
  Vocabulary,
} from '../../src/core/generated/schema-types.ts';
import { factorId, interventionId, sourceId } from '../../src/core/ids.ts';
import type { Records } from '../../src/core/records.ts';
import { select } from '../../src/core/select.ts';
import { lensOf } from '../../src/tell/lens.ts';
import { memoDocument } from '../../src/view/memo/memo-document.ts';

// A world small enough to read: each of its parts is there because a section of the memo says something about it.

const text = (nl: string, en: string): Text => ({ nl, en });
const source = (id: string, at?: string) => ({ id: sourceId(id), ...(at === undefined ? {} : { at }) });

const SOURCES: readonly Source[] = [
  {
    id: sourceId('report'),
    title: 'Rapport',
    publisher: 'Instituut',
    date: '2019',
    kind: 'report',
    url: 'https://example.nl/report',
  },
  {
    id: sourceId('database'),
    title: 'Databank',
    date: '2021-09-30',
    kind: 'database',
    url: 'https://example.nl/database?a=1&b=2',
  },
  { id: sourceId('trial'), title: 'Trial 2014', kind: 'study' },
];

const factor = (id: string, label: Text, more: Partial<Factor> = {}): Factor => ({
  id: factorId(id),
  kind: 'risk',
  group: 'parent',
  label,
  synonyms: { nl: [], en: [] },
  definition: text(`Wat ${label.nl.toLowerCase()} is.`, `What ${label.en.toLowerCase()} is.`),
  inTable1: true,
  answeredBy: 'change',
  source: source('report', 'Tabel 1'),
  ...more,
});

const FACTORS: readonly Factor[] = [
  factor('smoking', text('Roken in de zwangerschap', 'Smoking in pregnancy'), {
    group: 'parent-prenatal',
    indicators: [
      {
        id: 'adult-smokers',
        name: text('Rokers onder volwassenen', 'Smokers among adults'),
        fit: 'proxy',
        level: 'neighbourhood',
        source: source('report'),
      },
      {
        id: 'smoking-during-pregnancy',
        name: text('Roken tijdens de zwangerschap', 'Smoking during pregnancy'),
        fit: 'direct',
        level: 'municipality',
        warning: text('Een leeg vak is geen nul', 'A blank is no zero'),
        source: source('report', 'p. 96'),
      },
    ],
  }),
  factor('poverty', text('Armoede', 'Poverty'), { group: 'environment', answeredBy: 'reach' }),
  factor('stress', text('Stress van ouders', 'Parental stress'), { mirror: factorId('calm') }),
  factor('calm', text('Rust bij ouders', 'Calm of parents'), { kind: 'protective', mirror: factorId('stress') }),
  factor('single', text('Eenoudergezin', 'Single-parent family'), { group: 'environment', answeredBy: 'reach' }),
  factor('violence', text('Geweld thuis', 'Violence at home'), { group: 'environment' }),
  factor('sleep', text('Slecht slapen', 'Sleeping badly'), { group: 'child' }),
];

const intervention = (id: string, name: string, more: Partial<Intervention>): Intervention => ({
  id: interventionId(id),
  name,
  theme: 'parenting-support',
  summary: text(`${name} in het kort.`, `${name} in brief.`),
  aim: text('Gezond opgroeien', 'Growing up healthy'),
  target: { phases: ['pregnancy', 'first-year'], audience: text('Ouders met vragen', 'Parents with questions') },
  links: [],
  recognitions: [],
  sources: [source('database')],
  ...more,
});

const INTERVENTIONS: readonly Intervention[] = [
  intervention('visits', 'Huisbezoek (met een lange uitleg)', {
    target: {
      phases: ['pregnancy', 'first-year'],
      audience: text('Jonge moeders', 'Young mothers'),
      track: ['selective'],
      ageMonths: { min: -9, max: 60 },
      conditions: [{ trait: 'first-child', source: source('database') }],
    },
    links: [
      {
        factor: factorId('smoking'),
        relation: 'works-on',
        claim: 'studied',
        result: 'favourable',
        evidence: text('40% tegen 48%', '40% against 48%'),
        source: source('trial'),
      },
      { factor: factorId('poverty'), relation: 'meant-for', claim: 'stated', source: source('database') },
      {
        factor: factorId('violence'),
        relation: 'works-on',
        claim: 'studied',
        result: 'mixed',
        source: source('trial'),
      },
    ],
    recognitions: [
      { level: 'first-indications', date: '2014', source: source('database') },
      {
        level: 'good-indications',
        date: '2021-09-30',
        body: 'Commissie',
        scope: { factors: [factorId('smoking')], basis: 'inferred' },
        source: source('database'),
      },
    ],
    reportedLevels: [{ level: 'first-indications', date: '2019', source: source('report', '§4.3') }],
    delivery: {
      settings: ['home'],
      deliverers: ['youth-health-nurse'],
      sessions: [
        { text: text('40 bezoeken', '40 visits'), source: source('database') },
        { text: text('60 bezoeken', '60 visits'), source: source('report') },
      ],
    },
    costs: [
      {
        amount: 262.91,
        currency: 'EUR',
        unit: text('per cliënt', 'per client'),
        year: 2022,
        includes: text('alleen de licentie', 'licence only'),
        basis: 'stated',
        source: source('database'),
      },
      {
        amount: 14,
        amountMax: 24,
        currency: 'USD',
        unit: text('per dag', 'per day'),
        subject: 'Sister (US)',
        basis: 'derived',
        source: source('report'),
      },
    ],
    owner: 'Centrum',
  }),
  intervention('group', 'Groep', {
    links: [
      { factor: factorId('calm'), relation: 'works-on', claim: 'stated', source: source('database') },
      { factor: factorId('smoking'), relation: 'works-on', claim: 'stated', source: source('database') },
    ],
    recognitions: [{ level: 'well-substantiated', source: source('database') }],
  }),
  intervention('coach', 'Coach', {
    links: [{ factor: factorId('smoking'), relation: 'works-on', claim: 'stated', source: source('database') }],
  }),
  intervention('later', 'Later', {
    target: { phases: ['second-year'], audience: text('Peuters', 'Toddlers') },
    links: [{ factor: factorId('sleep'), relation: 'works-on', claim: 'stated', source: source('database') }],
    recognitions: [{ level: 'well-substantiated', date: '2024-05', source: source('database') }],
  }),
  intervention('aside', 'Zijpad', {
    links: [
      { factor: factorId('stress'), relation: 'works-on', claim: 'studied', result: 'none', source: source('trial') },
    ],
    recognitions: [{ level: 'first-indications', date: '2024-05-01', source: source('database') }],
  }),
];

// A brand cannot be written down; a care id has no maker of its own.
const careId = (id: string): CareId => id as CareId;

const CARE: readonly Care[] = [
  {
    id: careId('midwife'),
    name: text('Verloskundige', 'Midwife'),
    what: text('De verloskundige vraagt naar roken.', 'The midwife asks about smoking.'),
    who: [text('verloskundige', 'midwife')],
    phases: ['pregnancy'],
    reach: 'everyone',
    footing: 'insured',
    basis: text('Zorgverzekeringswet', 'Health Insurance Act'),
    variesLocally: false,
    confidence: 'high',
    ask: text('Vraagt zij het aan iedereen?', 'Does she ask everyone?'),
    factors: [
      { factor: factorId('smoking'), link: 'named' },
      { factor: factorId('poverty'), link: 'general' },
    ],
    source: source('report'),
  },
];

const CAVEATS: readonly Caveat[] = [
  {
    id: 'poverty-first',
    when: { kind: 'factors', factors: [factorId('poverty')] },
    text: text('Weinig geld is geen slecht ouderschap.', 'Little money is no bad parenting.'),
    basis: 'stated',
    source: source('report', '§3.3'),
  },
  ...[1, 2, 3, 4, 5, 6].map((number): Caveat => ({
    id: `always-${String(number)}`,
    when: { kind: 'always' },
    text: text(`Kanttekening ${String(number)}.`, `Caveat ${String(number)}.`),
    basis: 'inferred',
    source: source('report'),
  })),
];

const term = (id: string, nl: string, en: string): Term => ({ id, label: text(nl, en) });

const VOCABULARY: Vocabulary = {
  phases: [
    term('preconception', 'vóór de zwangerschap', 'before pregnancy'),
    term('pregnancy', 'tijdens de zwangerschap', 'during pregnancy'),
    term('first-year', 'eerste levensjaar', 'first year of life'),
    term('second-year', 'tweede levensjaar', 'second year of life'),
  ],
  groups: [
    term('child', 'kind', 'child'),
    term('parent-prenatal', 'ouder voor de geboorte', 'parent before birth'),
    term('parent', 'ouder', 'parent'),
    term('environment', 'omgeving', 'environment'),
  ],
  themes: [term('parenting-support', 'opvoedsteun', 'parenting support')],
  tracks: [term('selective', 'voor gezinnen met meer risico', 'for families at higher risk')],
  settings: [term('home', 'thuis', 'at home')],
  deliverers: [term('youth-health-nurse', 'jeugdverpleegkundige', 'youth health care nurse')],
  traits: [term('first-child', 'eerste kind', 'first child'), term('dutch', 'spreekt Nederlands', 'speaks Dutch')],
  outcomes: [term('physical', 'lichamelijke gezondheid', 'physical health')],
};

const level = (id: LevelId, rank: number, letter: Text, label: Text): Level => ({
  id,
  rank,
  letter,
  label,
  plain: text(`Uitleg van niveau ${String(rank)}.`, `Explanation of level ${String(rank)}.`),
  isNot: text('Geen garantie.', 'No guarantee.'),
  criteria: text('Criteria.', 'Criteria.'),
  sources: [source('report')],
});

const LEVELS: readonly Level[] = [
  level('well-substantiated', 1, text('o', 'w'), text('Goed onderbouwd', 'Well substantiated')),
  level('first-indications', 2, text('e', 'f'), text('Eerste aanwijzingen', 'First indications')),
  level('good-indications', 3, text('g', 'g'), text('Goede aanwijzingen', 'Good indications')),
  level('strong-indications', 4, text('s', 's'), text('Sterke aanwijzingen', 'Strong indications')),
];

export const memoRecords = (): Records => ({
  sources: SOURCES,
  vocabulary: VOCABULARY,
  levels: LEVELS,
  factors: FACTORS,
  interventions: INTERVENTIONS,
  activeElements: [],
  explanations: [],
  caveats: CAVEATS,
  regularCare: CARE,
  reportClaims: [],
  questionnaire: [],
});

export const MEMO_PROFILE: Profile = {
  title: 'Een wijk',
  phases: ['pregnancy', 'first-year'],
  factors: [
    { id: factorId('smoking'), basis: 'figure', note: '12% in 2024' },
    { id: factorId('poverty'), basis: 'policy' },
    { id: factorId('stress') },
    { id: factorId('single'), priority: 'wish' },
    { id: factorId('sleep'), priority: 'wish' },
  ],
  unknown: [factorId('violence')],
  traits: { 'first-child': 'few', dutch: 'unknown' },
  offer: [
    { intervention: interventionId('group'), reach: 30 },
    { name: 'Buurtkoffie', factors: [factorId('stress')] },
  ],
  births: 1000,
  shares: { 'first-child': 0.4 },
};

export const MEMO_COMMAND = 'kiem select --profile wijk.yaml --as-of 2026-11-25 --lang nl';

export function selectionOf(catalogue: Catalogue, profile: Profile): Selection {
  return { schemaVersion: 1, tool: { name: 'kiem', version: '0.0.0' }, ...select(catalogue, profile, '2026-11-25') };
}

export const memoCatalogue = (): Catalogue => linkCatalogue(memoRecords(), '0'.repeat(64));

export const memoOf = (language: 'nl' | 'en', catalogue = memoCatalogue(), profile = MEMO_PROFILE) =>
  memoDocument(lensOf(catalogue, language), selectionOf(catalogue, profile), MEMO_COMMAND);
