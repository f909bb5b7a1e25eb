import { describe, expect, it } from 'vitest';
import { linkCatalogue } from '../../src/core/catalogue.ts';
import { interventionId, sourceId } from '../../src/core/ids.ts';
import { lensOf } from '../../src/tell/lens.ts';
import { findRecord, recordDocument } from '../../src/view/record/index.ts';
import { memoRecords } from '../support/memo-world.ts';
import { plainTextOf } from '../support/plain-text.ts';

const both = (text: string) => ({ nl: text, en: text });
const report = (at: string) => ({ id: sourceId('report'), at });
const { factors, interventions, ...records } = memoRecords();

const element = { group: 'content' as const, label: both('Practising'), description: both('Families practise.') };

const catalogue = linkCatalogue(
  {
    ...records,
    factors: factors.map((factor) => (factor.id === 'stress' ? { ...factor, explanations: ['toxic-stress'] } : factor)),
    interventions: interventions.map((one) =>
      one.id === 'visits' ? { ...one, activeElements: [{ element: 'practising', source: report('p. 4') }] } : one,
    ),
    activeElements: [
      {
        ...element,
        id: 'practising',
        safe: 'A',
        study: 'Durlak 2011',
        reportClaim: 'skills-work',
        notes: [both('Not for babies.')],
        source: report('p. 5'),
      },
      { ...element, id: 'talking', label: both('Talking'), source: report('p. 6') },
    ],
    explanations: [
      { id: 'toxic-stress', title: both('Toxic stress'), text: both('Stress that stays.'), source: report('§2') },
    ],
    reportClaims: [
      {
        id: 'skills-work',
        claim: both('Practising works.'),
        figure: both('nine of ten'),
        exceptions: [{ intervention: interventionId('group'), why: both('it has no practice.') }],
        source: { id: sourceId('database') },
      },
      { id: 'bare-claim', claim: both('So it is.'), source: report('p. 9') },
    ],
  },
  '0'.repeat(64),
);

/** The page of a record, on the day after the last recognition. */
function page(id: string): string {
  const found = findRecord(catalogue, id);
  if (found === undefined) throw new Error(`no record ${id}`);
  return plainTextOf(recordDocument(lensOf(catalogue, 'en'), found, '2026-11-25').blocks);
}

describe('the page of an active element', () => {
  it('says what it is by which study, what the report claims of it, and who uses it', () => {
    const text = page('practising');
    expect(text).toContain('Families practise. Durlak 2011. [1, p. 5]\n');
    expect(text).toContain('Practising works. [2]\n');
    expect(text).toMatch(/^SAFE +A$/m);
    expect(text).toMatch(/Remarks\n─+\n\n• Not for babies\./);
    expect(text).toMatch(/Used by\n─+\n\n• Huisbezoek \(met een lange uitleg\)\n/);
    expect(text).toMatch(/• \[1\] Rapport \(Instituut, 2019\)\. https:.*\n• \[2\] Databank \(2021-09-30\)/);
  });

  it('holds no more than is known', () => {
    const text = page('talking');
    expect(text).toContain('Families practise. [1, p. 6]\n');
    expect(text).not.toMatch(/SAFE|Remarks|Used by|\[2\]/);
  });
});

describe('the page of an explanation', () => {
  it('says it, and of which factors it is', () => {
    expect(page('toxic-stress')).toContain('Stress that stays. [1, §2]\n');
    expect(page('toxic-stress')).toMatch(/Factors\n─+\n\n• Parental stress \(stress\)\n/);
    expect(page('toxic-stress')).not.toContain('Calm');
  });
});

describe('the page of what the report claims', () => {
  it('has its figure, where this data says otherwise, and of which elements it is', () => {
    const text = page('skills-work');
    expect(text).toContain('Practising works. [nine of ten] [1]\n');
    expect(text).toMatch(/Where this data says otherwise\n─+\n\n• Groep: it has no practice\.\n/);
    expect(text).toMatch(/Active elements that this is about\n─+\n\n• Practising \(practising\)\n/);
    expect(text).not.toContain('kiem check compares');
  });

  it('holds no more than is known', () => {
    expect(page('bare-claim')).toContain('So it is. [1, p. 9]\n');
    expect(page('bare-claim')).not.toMatch(/otherwise|elements/);
  });
});

describe('the page of regular care', () => {
  it('says who does it, for whom and on what footing, and marks what is only general', () => {
    const text = page('midwife');
    expect(text).toMatch(/^By +midwife$/m);
    expect(text).toMatch(/^Phases +during pregnancy$/m);
    expect(text).toMatch(/^For whom +for everyone$/m);
    expect(text).toMatch(/^basic insurance +Health Insurance Act$/m);
    expect(text).toMatch(/^To ask locally +Does she ask everyone\?$/m);
    expect(text).toMatch(/• smoking in pregnancy\n• poverty \(\+\)\n/);
  });
});

describe('the page of a level', () => {
  it('says what it does and does not say, and who has it now', () => {
    const text = page('good-indications');
    expect(text).toContain('What it does not say: No guarantee.');
    expect(text).toContain('What the committee asks for: Criteria.');
    expect(text).toMatch(/Interventions\n─+\n\n• Huisbezoek \(met een lange uitleg\) \(visits\), .*2021\n/);
    expect(page('first-indications')).not.toContain('Huisbezoek');
  });
});

describe('the page of a caveat and of a source', () => {
  it('cites the one, and says where the other is', () => {
    expect(page('poverty-first')).toContain('Little money is no bad parenting. [1, §3.3]\n');
    expect(page('report')).toMatch(/^Publisher +Instituut$/m);
    expect(page('report')).toMatch(/^Address +https:\/\/example\.nl\/report$/m);
  });

  it('names by kind what rests on a source', () => {
    expect(page('trial')).toMatch(/Used by\n─+\n\n• Interventions: Huisbezoek \(met een lange uitleg\); Zijpad\n/);
  });
});
