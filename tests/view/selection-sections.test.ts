import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Profile, Selection } from '../../src/core/generated/schema-types.ts';
import { factorId, interventionId } from '../../src/core/ids.ts';
import { select } from '../../src/core/select.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { lensOf } from '../../src/tell/lens.ts';
import { selectionDocument } from '../../src/view/selection/selection-document.ts';
import { buildCatalogue, profileOf } from '../support/catalogue-builder.ts';
import { MEMO_COMMAND, MEMO_PROFILE, memoCatalogue, selectionOf } from '../support/memo-world.ts';
import { plainTextOf } from '../support/plain-text.ts';

const catalogue = buildCatalogue({
  factors: ['smoking', 'stress', 'poverty reach', 'support protective', 'debts'],
  interventions: {
    visits: {
      links: ['smoking studied favourable', 'poverty meant-for', 'support'],
      recognitions: ['good 2024'],
      conditions: ['first-child'],
    },
    group: { links: ['stress', 'smoking'], recognitions: ['well 2024'], phases: ['pregnancy'] },
    toddlers: { links: ['stress'], recognitions: ['well 2024'], phases: ['second-year'] },
    young: { links: ['stress'] },
  },
});

function page(profile: Profile, view: { combinations?: boolean } = {}, language: 'nl' | 'en' = 'en'): string {
  const selection: Selection = {
    schemaVersion: 1,
    tool: { name: 'kiem', version: '0' },
    ...select(catalogue, profile, '2026-11-25'),
  };
  return plainTextOf(selectionDocument(lensOf(catalogue, language), selection, 'kiem select', view).blocks);
}

describe('the details of a selection', () => {
  it('read like this', async () => {
    const small = memoCatalogue();
    const lens = lensOf(small, 'en');
    const details = selectionDocument(lens, selectionOf(small, MEMO_PROFILE), MEMO_COMMAND, { combinations: true });
    const golden = join(import.meta.dirname, 'golden/selection.details.en.md');
    await expect(renderMarkdown(details)).toMatchFileSnapshot(golden);
  });
});

const offered = (...ids: readonly string[]) => ids.map((id) => ({ intervention: interventionId(id) }));

describe('the answers in the details of a selection', () => {
  it('name the births and the shares that were reckoned with', () => {
    const text = page(profileOf(['smoking'], { births: 1200, shares: { 'first-child': 0.455 } }));
    expect(text).toMatch(/Births\s+1,200 a year/);
    expect(text).toMatch(/Shares\s+first-child: 45\.5%/);
    expect(page(profileOf(['smoking']))).not.toMatch(/^Births|^Shares/m);
  });
});

describe('the offer on the page of a selection', () => {
  it('says of each programme what it works on, also what was not chosen', () => {
    const text = page(profileOf(['smoking', 'poverty'], { offer: offered('visits', 'toddlers') }));
    expect(text).toContain(
      '• visits. Works on: smoking. Meant for families with: poverty. Not chosen, but an aim: support.',
    );
    expect(text).toContain(
      '• toddlers. Is not linked to anything that you chose, as far as we know. Not chosen, but an aim: stress.',
    );
  });

  it('takes an own project by the account of its owner, and says so', () => {
    const own = [{ name: 'Café', factors: [factorId('stress')], reach: 40 }, { name: 'Desk' }];
    const text = page(profileOf(['stress'], { offer: own }));
    expect(text).toContain(
      '• Café. Works on, by your account: stress. This was not checked. By your account: 40 families a year.',
    );
    expect(text).toContain('• Desk. Is not in this data. What it works on is not known.');
    expect(text).toContain('For every factor that you chose, there is something in your offer.');
  });

  it('names overlap per factor with its phases, and what is open', () => {
    const text = page(profileOf(['smoking', 'debts'], { offer: offered('visits', 'group') }));
    expect(text).toContain('Already working on the same thing (smoking): group and visits (pregnancy).');
    expect(text).toContain('your offer holds nothing that we know of: debts.');
  });

  it('is absent without an offer', () => {
    expect(page(profileOf(['smoking']))).not.toContain('What you already have');
  });
});

describe('what is still to find out', () => {
  let text: string;
  beforeEach(() => {
    text = page(profileOf(['smoking'], { unknown: ['debts', 'support', 'stress'].map(factorId) }));
  });

  it.each([
    ['names what would be added', '• stress. If this also plays a part, this is added: toddlers. The first three'],
    ['says when nothing would change', '• support. If this also plays a part, this list stays the same.'],
    ['says when it would be a gap', '• debts. For it the answer would be: none found in this data.'],
  ])('%s', (_, line) => {
    expect(text).toContain(line);
  });

  it('puts first what changes the list most', () => {
    expect(text.indexOf('• stress')).toBeLessThan(text.indexOf('• debts'));
  });
});

describe('combinations', () => {
  const profile = profileOf(['smoking', 'stress', 'poverty'], { offer: offered('visits') });

  it('stand on the page only when asked for', () => {
    expect(page(profile)).not.toContain('Annex: combinations');
  });

  it('come with the warning, the sets, and those beside the offer', () => {
    const text = page(profile, { combinations: true });
    expect(text).toContain('Effects do not add up. Smaller is not better.');
    expect(text).toContain('At least 2 interventions; there are 2 ways.');
    expect(text).toMatch(/• group and visits\n• toddlers and visits/);
    expect(text).toMatch(
      /Beside what you already have[\s\S]*One intervention is enough; there are 2 ways\.[\s\S]*• group\n• toddlers/,
    );
  });
});

describe('what was left out', () => {
  it.each<readonly [string, Partial<Profile>, string]>([
    [
      'the phase',
      { phases: ['pregnancy'] },
      'To show it: include second-year as well (--phase pregnancy,second-year).',
    ],
    ['a recognition', {}, 'To show it: also show interventions without recognition (--include-unrated).'],
    [
      'the level',
      { criteria: { minLevel: 'good-indications' } },
      'To show it: ask at least for well-substantiated (--min-level well-substantiated).',
    ],
    [
      'the theme',
      { criteria: { themes: ['attachment'] } },
      'To show it: include the theme parenting-support (--theme attachment,parenting-support).',
    ],
    [
      'the exclusion',
      { criteria: { exclude: [interventionId('group')] } },
      'To show it: take it off the list of exclusions (exclude).',
    ],
  ])('names the one answer that brings an intervention in: %s', (_, more, line) => {
    expect(page(profileOf(['stress'], more))).toContain(line);
  });

  it('names none when more than one thing stands in the way', () => {
    const text = page(profileOf(['stress'], { phases: ['second-year'], criteria: { themes: ['attachment'] } }));
    expect(text).toMatch(
      /• group: Is for: pregnancy\. You chose: second-year\. Theme: parenting-support\. You chose: attachment\.$/m,
    );
  });
});

describe('a result with little in it', () => {
  it('says when dropping one restriction is not enough', () => {
    const criteria: Profile['criteria'] = { minLevel: 'strong-indications', exclude: [interventionId('young')] };
    const text = page(profileOf(['stress'], { phases: ['preconception'], criteria }));
    expect(text).toContain('Dropping one restriction is not enough');
    expect(page(profileOf(['debts']))).not.toContain('Dropping one restriction');
  });

  it('says what can be relaxed', () => {
    const text = page(profileOf(['stress'], { phases: ['preconception'] }));
    expect(text).toContain('With all phases (without --phase): 2 interventions');
  });
});

describe('both languages', () => {
  it('have every section', () => {
    const profile = profileOf(['smoking', 'poverty'], { offer: offered('visits'), unknown: [factorId('stress')] });
    const count = (text: string) => text.split('\n').filter((line) => /^─+$/.test(line)).length;
    expect(count(page(profile, { combinations: true }, 'nl'))).toBe(count(page(profile, { combinations: true })));
  });
});
