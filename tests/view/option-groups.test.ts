import { expect, it } from 'vitest';
import { sure } from '../../src/core/sure.ts';
import { factorId } from '../../src/core/ids.ts';
import { lensOf } from '../../src/tell/lens.ts';
import { chosenFactorOptions } from '../../src/view/questionnaire/option-groups.ts';
import { shippedCatalogue } from '../support/shipped-catalogue.ts';

const catalogue = await shippedCatalogue();

it.each([
  ['what is there for them', 'poverty'],
  ['what only touches them', 'migration-background'],
])('of what no programme takes away a question promises no services: %s', (_, id) => {
  const factor = sure(catalogue.factors.get(factorId(id)));
  const notes = (['nl', 'en'] as const).map((language) => chosenFactorOptions(lensOf(catalogue, language), [factor]));
  expect(notes.map(([option]) => option?.note)).toEqual([
    'gaat niet weg; wij zoeken aanbod voor deze gezinnen',
    'does not go away; we look for services for these families',
  ]);
});
