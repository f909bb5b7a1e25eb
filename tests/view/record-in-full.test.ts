import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { linkCatalogue } from '../../src/core/catalogue.ts';
import type { Factor, Intervention, Kin, Study } from '../../src/core/generated/schema-types.ts';
import { factorId, sourceId } from '../../src/core/ids.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { lensOf } from '../../src/tell/lens.ts';
import { findRecord, recordDocument, recordSummary } from '../../src/view/record/index.ts';
import { memoRecords } from '../support/memo-world.ts';

// Records of which everything is known that can be known, and others of which next to nothing is.

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

const catalogue = linkCatalogue(
  {
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
  },
  '0'.repeat(64),
);

const MAKERS = { details: recordDocument, summary: recordSummary } as const;

function page(id: string, size: keyof typeof MAKERS, day = '2026-11-25'): string {
  const found = findRecord(catalogue, id);
  if (found === undefined) throw new Error(`no record ${id}`);
  return renderMarkdown(MAKERS[size](lensOf(catalogue, 'en'), found, day));
}

describe('a record of which all is known', () => {
  it.each([
    ['visits', 'details'],
    ['visits', 'summary'],
    ['smoking', 'details'],
    ['smoking', 'summary'],
  ] as const)('reads like this: %s, %s', async (id, size) => {
    await expect(page(id, size)).toMatchFileSnapshot(join(import.meta.dirname, `golden/${id}.${size}.en.md`));
  });
});

const CARE = '## What regular care already does\n\n';
const NO_CARE = `${CARE}No regular care for this factor was found in this data. That does not mean that there is none.\n\n`;
const ABSENT = 'Not in this data is not the same as: does not exist.\n\n';
const DATABASE = '## Sources\n\n- \\[1\\] Databank (2021-09-30). <https://example.nl/database?a=1&b=2>\n';

describe('a record of which little is known', () => {
  it('has no heads without anything under them, and says what was not found: an intervention', () => {
    expect(page('coach', 'details')).toBe(`\
# Coach

Coach in brief.

**No recognition found (as of 25 November 2026). That is not a negative verdict.**

**Aim:** Growing up healthy

- **Theme:** parenting support
- **For whom:** Parents with questions
- **Phases:** during pregnancy and first year of life

## Factors

- **Is aimed at the factor "smoking in pregnancy"**. Named by the source as aim or target group. \\[1\\]

## Studies

No effect study found.

## Costs

not found

${DATABASE}`);
  });

  it('has no heads without anything under them, and says what was not found: a factor', () => {
    const [, after] = page('single', 'details').split('\n\n## Sources');
    expect(after).toBe('\n\n- \\[1\\] Rapport (Instituut, 2019). <https://example.nl/report>\n');
    expect(page('single', 'details')).toContain(
      `${NO_CARE}## Interventions\n\nNo intervention in this data is linked to this factor. ${ABSENT}## Sources`,
    );
    expect(page('single', 'summary')).toContain(
      `${NO_CARE}## Interventions\n\nNo intervention in this data is linked to this factor. ${ABSENT}With --details`,
    );
  });

  it('tells of a recognition without a date as it stands, and draws no years', () => {
    expect(page('group', 'details')).toContain(
      '**Well substantiated, date not found**. For which outcome the level holds was not found.\n\n**What the level says:** Explanation of level 1. No guarantee.\n\n',
    );
    expect(page('group', 'details')).toContain(
      '## Recognitions over time\n\n- **Date not found:** Well substantiated, recognised. \\[1\\]\n\n## Studies',
    );
  });
});

describe('the years of an intervention', () => {
  const years = (day: string): readonly string[] =>
    page('visits', 'details', day)
      .split('\n')
      .filter((line) => /^\| (year|level|other)/.test(line));

  it('run up to the day, with what had been said by then', () => {
    expect(years('2016-01-01')).toEqual(["| year | '14 | '15 | '16 |", '| level | F | F | F |']);
    expect(years('2013-01-01')).toEqual([]);
    expect(page('visits', 'details', '2013-01-01')).not.toContain('Recognitions over time');
  });
});
