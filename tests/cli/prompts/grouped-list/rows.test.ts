import { describe, expect, it } from 'vitest';
import { filterRows, isOptionRow } from '../../../../src/cli/prompts/grouped-list/rows.ts';
import { sampleConfig } from './sample.ts';

const found = (typed: string): readonly string[] =>
  filterRows(sampleConfig.groups, typed)
    .filter(isOptionRow)
    .map((row) => row.option.value);

describe('a search', () => {
  it.each([
    ['finds a label by its start', 'armo', ['poverty']],
    ['finds a label by its middle', 'gezin', ['single-parent', 'refugee']],
    ['finds a Dutch synonym', 'geldz', ['poverty']],
    ['finds the English word', 'debts', ['debts']],
    ['takes no notice of case', 'ARMOEDE', ['poverty']],
    ['takes no notice of accents in the label', 'een reele', ['idee']],
    ['takes no notice of accents that were typed', 'lóód', ['lead']],
    ['needs no spaces', 'alleenstaandeouder', ['single-parent']],
    ['takes a space for a space, and words in any order', 'ouder alleenst', ['single-parent']],
    ['finds by words in two names', 'gezin alleenstaand', ['single-parent']],
    ['finds nothing for what is not there', 'xyz', []],
  ])('%s', (_, typed, values) => {
    expect(found(typed)).toEqual(values);
  });

  it('puts the best hit first, and its group with it', () => {
    const groups = [
      { heading: 'Kind', options: [{ value: 'anaemia', label: 'Te weinig ijzer (bloedarmoede)' }] },
      {
        heading: 'Ouder',
        options: [
          { value: 'low-ses', label: 'Lage SES', synonyms: ['armoede'] },
          { value: 'poverty', label: 'Armoede', depth: 1 },
        ],
      },
    ];
    const rows = filterRows(groups, 'armoede');
    expect(rows.map((row) => (isOptionRow(row) ? row.option.value : row.text))).toEqual([
      'Ouder',
      'poverty',
      'low-ses',
      'Kind',
      'anaemia',
    ]);
    expect(rows.filter(isOptionRow).map(({ depth }) => depth)).toEqual([0, 0, 0]);
  });

  it('keeps a heading only when something under it is left', () => {
    const headings = filterRows(sampleConfig.groups, 'lawaai').filter((row) => row.kind === 'heading');
    expect(headings).toEqual([{ kind: 'heading', text: 'Uit de tekst' }]);
  });

  it('says by which synonym it found an option', () => {
    expect(filterRows(sampleConfig.groups, 'lawaai').at(-1)).toMatchObject({ foundBy: 'lawaai' });
    expect(filterRows(sampleConfig.groups, 'geluid').at(-1)).not.toHaveProperty('foundBy');
  });

  it('shows a word of another language when only that was found', () => {
    expect(filterRows(sampleConfig.groups, 'debts').at(-1)).toMatchObject({ foundBy: 'debts' });
  });

  it('shows every row when nothing is typed', () => {
    expect(filterRows(sampleConfig.groups, '')).toHaveLength(10);
  });
});

it('a label in another language goes before a synonym of something else', () => {
  const options = [
    { value: 'ses', label: 'Lage SES', foreignSynonyms: ['poverty'] },
    { value: 'poverty', label: 'Armoede', foreignLabel: 'Poverty', foreignSynonyms: ['child poverty'] },
  ];
  const rows = filterRows([{ options }], 'poverty').filter(isOptionRow);
  expect(rows.map(({ option, foundBy }) => [option.value, foundBy])).toEqual([
    ['poverty', 'Poverty'],
    ['ses', 'poverty'],
  ]);
});
