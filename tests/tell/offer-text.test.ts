import { describe, expect, it } from 'vitest';
import { factorId, interventionId } from '../../src/core/ids.ts';
import { sure } from '../../src/core/sure.ts';
import { lensOf } from '../../src/tell/lens.ts';
import { knownOfferText, ownOfferText } from '../../src/tell/offer-text.ts';
import { openMemo } from '../../src/view/memo/memo.ts';
import { buildCatalogue, profileOf } from '../support/catalogue-builder.ts';
import { selectionOf } from '../support/memo-world.ts';

const built = buildCatalogue({
  factors: ['stress', 'no-support', 'support protective mirror=no-support'],
  interventions: { visits: { links: ['no-support', 'support'] } },
});
const aim = { nl: 'meer steun', en: 'more support' };
const isSupport = (id: string): boolean => id.endsWith('support');
const catalogue = {
  ...built,
  factors: new Map([...built.factors].map(([id, factor]) => [id, isSupport(id) ? { ...factor, aim } : factor])),
};

const selection = (reach: number) =>
  selectionOf(
    catalogue,
    profileOf(['stress'], {
      offer: [
        { intervention: interventionId('visits'), reach },
        { name: 'Café', factors: [factorId('support'), factorId('no-support')], reach },
      ],
    }),
  );

const memoOfferText = (): string => {
  const of = selection(2);
  return knownOfferText(openMemo(lensOf(catalogue, 'en'), of).lens, of, sure(sure(of.offer).known[0]));
};

const told = (reach: number, language: 'nl' | 'en', voice: 'you' | 'we'): readonly string[] => {
  const [of, lens] = [selection(reach), lensOf(catalogue, language, voice)];
  const { known, own } = sure(of.offer);
  return [knownOfferText(lens, of, sure(known[0])), ownOfferText(lens, of, sure(own[0]))];
};

describe('what is told of an offer', () => {
  it('names the aim that a factor and its mirror have once', () => {
    const [known, own] = told(2, 'en', 'you');
    expect(known).toContain('Not chosen, but an aim: more support. By your account: 2 families a year.');
    expect(own).toContain('Works on, by your account: more support. This was not checked.');
    expect(memoOfferText()).toContain('Not chosen, but an aim: more support. Taking');
  });

  it('parts aims that hold a comma with semicolons', () => {
    const aims: Readonly<Record<string, string>> = { support: 'warm, sensitive parenting', stress: 'less stress' };
    const named = new Map(
      [...built.factors].map(([id, factor]) => {
        const text = aims[id] ?? id;
        return [id, { ...factor, aim: { nl: text, en: text } }];
      }),
    );
    const lens = lensOf({ ...built, factors: named }, 'en');
    expect(lens.aims([factorId('support'), factorId('stress')])).toBe('warm, sensitive parenting; less stress');
    expect(lens.aims([factorId('stress'), factorId('no-support')])).toBe('less stress and no-support');
  });

  it.each([
    ['nl', 'you', 'Volgens u: 1 gezin per jaar.'],
    ['nl', 'we', 'Deelname: 1 gezin per jaar (eigen opgave).'],
    ['en', 'you', 'By your account: 1 family a year.'],
    ['en', 'we', 'Taking part: 1 family a year (own account).'],
  ] as const)('counts one family in %s, as %s', (language, voice, line) => {
    expect(told(1, language, voice)).toEqual([expect.stringContaining(line), expect.stringContaining(line)]);
  });
});
