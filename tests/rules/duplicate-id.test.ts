import { expect, it } from 'vitest';
import { entryOf } from '../../src/core/entry.ts';
import type { InterventionFacts } from '../../src/core/facts/record-facts.ts';
import { duplicateId } from '../../src/rules/duplicate-id.ts';
import { foundAcross } from './found.ts';

const sources = (...files: readonly string[]) => files.map((file, index) => entryOf(file, [index], { id: 'report' }));

it('an id that stands twice in the same data is told, with where it stood first', () => {
  const found = foundAcross(duplicateId, { sources: sources('sources.yaml', 'sources.yaml') });
  expect(found).toEqual([
    {
      file: 'sources.yaml',
      path: [1, 'id'],
      message: {
        nl: 'het id "report" is al gebruikt; kies een ander',
        en: 'the id "report" is in use already; choose another',
      },
      related: [
        {
          file: 'sources.yaml',
          path: [0, 'id'],
          message: { nl: 'hier staat het eerste', en: 'the first one is here' },
        },
      ],
    },
  ]);
});

it('an id that own data takes is a fault of its own', () => {
  expect(foundAcross(duplicateId, { sources: sources('sources.yaml', 'ours//sources.yaml') })).toEqual([]);
});

it('of two interventions with one id the name of the file is told', () => {
  const interventions = ['a.yaml', 'b.yaml'].map((file) => entryOf(file, [], { id: 'a' } as InterventionFacts));
  expect(foundAcross(duplicateId, { interventions })).toEqual([]);
});
