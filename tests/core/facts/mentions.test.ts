import { expect, it } from 'vitest';
import { entryOf } from '../../../src/core/entry.ts';
import { mentionsIn, spotFinder } from '../../../src/core/facts/mentions.ts';
import type { Survey } from '../../../src/core/facts/survey.ts';

const entry = entryOf<unknown>('a.yaml', [], {});
const reference = (kind: 'factor' | 'source' | 'study', id: string, index: number) => ({
  kind,
  id,
  entry,
  spot: () => entry.at(['links', index]),
});
const date = (name: string, on: string) => ({ date: on, name, spot: () => entry.at([name]) });

const survey: Survey = {
  references: [
    reference('factor', 'stress', 0),
    reference('source', 'stress', 1),
    reference('factor', 'stress', 2),
    reference('factor', 'debts', 3),
    reference('study', 'trial', 4),
  ],
  dates: [date('date', '2024'), date('asOf', '2030'), date('seen', '2025')],
  copiedTexts: [],
};

it('a file mentions each id of each kind once, and the days that may not be still to come; no study, for that is its own', () => {
  expect(mentionsIn(survey)).toEqual({ factor: ['stress', 'debts'], source: ['stress'], date: ['2024', '2025'] });
});

it.each([
  [
    'factor',
    'stress',
    [
      ['links', 0],
      ['links', 2],
    ],
  ],
  ['source', 'stress', [['links', 1]]],
  ['date', '2025', [['seen']]],
  ['study', 'trial', []],
] as const)('the %s %s is found wherever the file says it', (kind, text, paths) => {
  expect(spotFinder(survey)({ file: 'a.yaml', mentions: { kind, text } }).map(({ path }) => path)).toEqual(paths);
});
