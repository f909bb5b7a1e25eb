import { type Catalogue, linkCatalogue } from '../../src/core/catalogue.ts';
import type { Factor, Intervention, Kin, Study } from '../../src/core/generated/schema-types.ts';
import { factorId, sourceId } from '../../src/core/ids.ts';
import type { Records } from '../../src/core/records.ts';
import { memoRecords } from './memo-world.ts';

// The world of the memo, with one intervention and one factor of which all is known that can be known.

const both = (text: string) => ({ nl: `${text} (vertaald)`, en: text });
const report = (at: string) => ({ id: sourceId('report'), at });
const trial = { id: sourceId('trial') };
const { factors, interventions, ...records } = memoRecords();

const STUDIES: readonly Study[] = [
  {
    ...{ id: 'trial', citation: 'Trial 2014', country: 'NL', year: 2014, participants: 1200, followUpMonths: 24 },
    ...{ designKind: 'randomised', fit: 'this-programme', seen: 'full', design: both('Drawn by lot.') },
    ...{ sample: both('Young mothers.'), comparison: both('Usual care.'), followUp: both('Two years.') },
    outcomes: [
      {
        ...{ factor: factorId('smoking'), outcome: both('Smoking'), result: 'favourable', figures: '40%' },
        note: both('By their own account.'),
      },
      { factor: factorId('violence'), outcome: both('Violence'), result: 'mixed', composite: true },
    ],
    independence: both('Its makers took part.'),
    source: trial,
  },
  {
    ...{ id: 'small', citation: 'Small 2009', designKind: 'before-after', fit: 'same-method', seen: 'abstract' },
    ...{ design: both('No group beside it.'), outcomes: [], source: trial },
  },
];

const KIN: readonly Kin[] = [
  {
    ...{ name: 'Sister', country: 'US', relation: 'adaptation', basis: 'stated', source: trial },
    note: both('With more visits.'),
    ratings: [
      {
        ...{ registry: 'HomVEE', rating: both('meets the criteria'), date: '2016-05', source: report('p. 7') },
        note: both('For teenagers.'),
      },
      { registry: 'Other', rating: both('promising'), source: trial },
    ],
  },
  { name: 'Cousin', relation: 'inspired-by', basis: 'inferred' },
];

const filled = (visits: Intervention): Intervention => ({
  ...visits,
  aliases: ['Visits', 'Home visits'],
  links: visits.links.map((link) => {
    if (link.result === 'favourable') return { ...link, because: both('Measured twice.') };
    return link.result === 'mixed' ? { ...link, resultNote: both('The studies differ.') } : link;
  }),
  target: {
    ...visits.target,
    phaseNotes: [{ phase: 'pregnancy', text: both('Before week 28.'), source: report('p. 2') }],
    conditions: [{ trait: 'first-child', note: both('Or the first with this partner.'), source: trial }],
    ageMonths: { min: -6, max: 24, note: both('Or a little longer.') },
  },
  delivery: {
    ...visits.delivery,
    duration: both('Two years and a half'),
    notes: [{ text: both('In Dutch.'), source: trial }],
  },
  activeElements: [
    { element: 'practising', text: both('in every visit'), source: trial },
    { element: 'practising', source: trial },
    { text: both('A nurse whom they know'), source: trial },
  ],
  studies: STUDIES,
  kin: KIN,
  notes: [both('Not on the islands.')],
});

const SMOKING: Partial<Factor> = {
  threshold: both('One cigarette is too many.'),
  synonyms: { nl: ['sigaretten'], en: ['cigarettes', 'tobacco'] },
  offerable: false,
  phases: ['pregnancy'],
  phasesBasis: 'stated',
  modifiable: { value: 'yes', basis: 'stated', note: both('With help.'), source: report('p. 4') },
  refines: factorId('poverty'),
  mirror: factorId('calm'),
  related: [factorId('stress'), factorId('poverty')],
  outcomes: [{ outcome: 'physical', text: both('Low birth weight.') }],
  findings: [
    { claim: both('It harms'), figure: both('1.6 times'), study: 'Cohort 2010', source: report('p. 3') },
    { claim: both('It is common.'), source: trial },
  ],
  explanations: ['toxic-stress'],
  notes: [both('Few fathers are asked.')],
};

/** Of `visits` and `smoking` all is known; of `coach` and `single` next to nothing. */
export const filledRecords = (): Records => ({
  ...records,
  factors: factors.map((factor) => (factor.id === 'smoking' ? { ...factor, ...SMOKING } : factor)),
  interventions: interventions.map((one) => (one.id === 'visits' ? filled(one) : one)),
  activeElements: [
    {
      ...{ id: 'practising', group: 'content', label: both('Practising'), description: both('Families practise.') },
      source: report('p. 5'),
    },
  ],
  explanations: [
    { id: 'toxic-stress', title: both('Toxic stress'), text: both('Stress that stays.'), source: report('§2') },
  ],
});

export const filledCatalogue = (): Catalogue => linkCatalogue(filledRecords(), '0'.repeat(64));
