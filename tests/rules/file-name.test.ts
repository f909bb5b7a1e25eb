import { expect, it } from 'vitest';
import { entryOf } from '../../src/core/entry.ts';
import { factsOfRecord, type InterventionFacts } from '../../src/core/facts/record-facts.ts';
import { fileName } from '../../src/rules/file-name.ts';
import { intervention } from '../support/catalogue-builder.ts';
import { foundAcross } from './found.ts';

/** `visits in interventions/visits.yaml`: an id, and the file in which it stands. */
function entry(shorthand: string) {
  const [id = '', file = ''] = shorthand.split(' in ');
  return entryOf(file, [], factsOfRecord('interventions', intervention(id)) as InterventionFacts);
}

const found = (...files: readonly string[]) => foundAcross(fileName, { interventions: files.map(entry) });
const VISITS = 'visits in interventions/visits.yaml';

it.each<readonly [string, readonly string[], string, string | undefined]>([
  [
    'an id of its own',
    ['visit in interventions/visits.yaml'],
    'the id is "visit", but the file is called visits.yaml',
    'visits',
  ],
  [
    'another id than its name, which is of more words',
    ['visits in interventions/home-visits-2024.yaml'],
    'the id is "visits", but the file is called home-visits-2024.yaml',
    'home-visits-2024',
  ],
  [
    'the id of another file, of which it is a copy',
    [VISITS, 'visits in interventions/group.yaml'],
    'the id "visits" belongs to interventions/visits.yaml; give this copy the id "group"',
    'group',
  ],
  [
    'the name of another file, which has another id',
    ['group in interventions/visits.yaml', 'course in interventions/course.yaml'],
    'the id is "group", but the file is called visits.yaml',
    'visits',
  ],
  [
    'a name that no id can have',
    ['visits in interventions/Home visits.yaml'],
    'a file is called after its id; "Home visits.yaml" cannot be, call it visits.yaml or remove it',
    undefined,
  ],
  [
    'a name that ends in a hyphen',
    ['visits in interventions/visits-.yaml'],
    'a file is called after its id; "visits-.yaml" cannot be, call it visits.yaml or remove it',
    undefined,
  ],
  [
    'the id of a file of the data, in own data',
    [VISITS, 'visits in ours//interventions/group.yaml'],
    'the id is "visits", but the file is called group.yaml',
    'group',
  ],
])('a file with %s is told', (_, files, message, suggestion) => {
  const [first, ...others] = found(...files);
  expect(others).toEqual([]);
  expect([first?.message.en, first?.suggestion]).toEqual([
    message,
    suggestion === undefined ? undefined : { text: suggestion, trust: 'likely' },
  ]);
});

it('of a copy is told where the first one is', () => {
  const [copy] = found(VISITS, 'visits in interventions/group.yaml');
  expect(copy?.related).toEqual([
    {
      file: 'interventions/visits.yaml',
      path: ['id'],
      message: { nl: 'hier staat het eerste', en: 'the first one is here' },
    },
  ]);
});

it.each([
  ['visits in interventions/visit.yaml', 'het id is "visits", maar het bestand heet visit.yaml'],
  [
    'visits in interventions/group.yaml',
    'het id "visits" hoort bij interventions/visits.yaml; geef deze kopie het id "group"',
  ],
  [
    'visits in interventions/Home visits.yaml',
    'een bestand heet naar zijn id; "Home visits.yaml" kan niet, noem het visits.yaml of verwijder het',
  ],
])('%s is told at the id, in Dutch as well', (file, message) => {
  const others = file.includes('group') ? [VISITS] : [];
  expect(found(...others, file)).toMatchObject([{ path: ['id'], message: { nl: message } }]);
});

it('a file that is called after its id is right, in own data as well', () => {
  expect(found(VISITS, 'visits in ours//interventions/visits.yaml', 'a-1 in interventions/a-1.yaml')).toEqual([]);
});
