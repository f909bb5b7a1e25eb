import { expect, it } from 'vitest';
import { asideOf } from '../../src/core/aside.ts';
import { factorId } from '../../src/core/ids.ts';
import { asideText } from '../../src/tell/aside-text.ts';
import { lensOf } from '../../src/tell/lens.ts';
import { buildCatalogue, intervention, profileOf } from '../support/catalogue-builder.ts';
import { selectionOf } from '../support/memo-world.ts';

const FACTORS = ['stress', 'debt-stress refines=stress', 'poverty'];

/** Why an intervention with this link is no answer to the factor, in a selection in which it is left out. */
function asideOn(factor: string, link: string): string {
  const catalogue = buildCatalogue({
    factors: FACTORS,
    interventions: { visits: { links: [link], recognitions: ['good 2024'] } },
  });
  const [near] = selectionOf(catalogue, profileOf([factor])).near;
  return near === undefined ? 'not left out' : asideText(lensOf(catalogue, 'en'), near, factorId(factor));
}

it.each([
  ['a study found nothing on a part', 'stress', 'debt-stress studied none', 'no difference shown'],
  ['a study found the contrary on a part', 'stress', 'debt-stress studied negative', 'unfavourable difference found'],
  ['it is our own inference', 'stress', 'stress plausible', 'only inferred'],
  ['it works on something wider', 'debt-stress', 'stress', 'through a wider factor'],
  ['nobody has seen the result', 'stress', 'stress studied unknown', 'studied, but the result was not found'],
  ['it was only tried with these families', 'poverty', 'poverty studied-with', 'only studied with these families'],
  ['it admits only with other grounds', 'poverty', 'poverty meant-for together', 'only together with other grounds'],
])('says that %s', (_, factor, link, why) => {
  expect(asideOn(factor, link)).toBe(`${factor}, indirectly: ${why}`);
});

it.each([
  ['stress', 'poverty meant-for', undefined],
  ['poverty', 'poverty meant-for', 'group'],
])('what stands aside of %s with %s: %s', (factor, link, aside) => {
  const links = [link];
  const catalogue = buildCatalogue({
    factors: FACTORS,
    interventions: { visits: { links, recognitions: ['good 2024'] } },
  });
  const { matches, near } = selectionOf(catalogue, profileOf(['poverty']));
  const [one] = [...matches, ...near];
  expect(one && asideOf(intervention('visits', { links }), one, factorId(factor))).toBe(aside);
});
