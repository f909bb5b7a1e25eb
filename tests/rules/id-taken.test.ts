import { describe, expect, it } from 'vitest';
import { entryOf } from '../../src/core/entry.ts';
import { idTaken } from '../../src/rules/id-taken.ts';
import { foundAcross } from './found.ts';

const identified = (file: string, ...ids: readonly string[]) => ids.map((id, index) => entryOf(file, [index], { id }));

describe('an id of own data', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['is free where nobody has it', ['sources.yaml', 'ours//sources.yaml as other'], []],
    [
      'is taken by the data below it',
      ['sources.yaml', 'ours//sources.yaml'],
      ['the id "report" is in the data below it already; rename it in "ours", wherever it stands'],
    ],
    [
      'is taken by other own data',
      ['ours//sources.yaml', 'theirs//sources.yaml'],
      ['the id "report" is in "ours" already; rename it in "theirs", wherever it stands'],
    ],
    ['is used twice in the same, which is a fault of its own', ['ours//sources.yaml', 'ours//sources.yaml'], []],
    ['is used twice in the data, which is another rule', ['sources.yaml', 'sources.yaml'], []],
  ])('%s', (_, files, told) => {
    const sources = files.flatMap((shorthand) => {
      const [file = '', id = 'report'] = shorthand.split(' as ');
      return identified(file, id);
    });
    expect(foundAcross(idTaken, { sources }).map(({ message }) => message.en)).toEqual(told);
  });

  it('is told in Dutch as well', () => {
    const sources = ['ours', 'theirs'].flatMap((origin) => identified(`${origin}//sources.yaml`, 'report'));
    const [taken] = foundAcross(idTaken, { sources });
    expect(taken?.message.nl).toBe(
      'het id "report" bestaat al in "ours"; hernoem het in "theirs", overal waar het staat',
    );
  });

  it('gets another that is free, and is told where the first is', () => {
    const sources = [
      ...identified('sources.yaml', 'report', 'report-ours'),
      ...identified('ours//sources.yaml', 'report'),
    ];
    const [taken] = foundAcross(idTaken, { sources });
    expect(taken?.suggestion?.text).toBe('report-ours-2');
    expect(taken?.related?.map(({ file, path }) => [file, path])).toEqual([['sources.yaml', [0, 'id']]]);
  });
});
