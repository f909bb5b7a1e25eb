import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { lensOf } from '../../src/tell/lens.ts';
import { findRecord, recordDocument, recordSummary } from '../../src/view/record/index.ts';
import { filledCatalogue } from '../support/filled-world.ts';

const catalogue = filledCatalogue();

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

**No recognition found** (as of 25 November 2026). That is not a negative verdict.

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
      '**Well substantiated**, date not found. For which outcome the level holds was not found.\n\n**What the level says:** Explanation of level 1. No guarantee.\n\n',
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
