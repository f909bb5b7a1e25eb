import { expect, it } from 'vitest';
import type { FileReading } from '../../../src/core/facts/file-reading.ts';
import { surveyOf } from '../../../src/core/facts/survey.ts';

const SENTENCE = 'five words that are alike';

function seen(kind: FileReading['kind'], value: object, isSound = true) {
  const placed = [{ path: [], value }];
  const read = { file: 'a.yaml', ...(kind !== undefined && { kind }) };
  const { references, dates, copiedTexts } = surveyOf({
    ...read,
    records: isSound ? placed : [],
    faulty: isSound ? [] : placed,
  });
  return [
    ...references.map(({ kind: of, id }) => `${of} ${id}`),
    ...dates.map(({ date, spot }) => `${spot().path.join('.')} ${date}`),
    ...copiedTexts.map(({ spot }) => `copied ${spot().path.join('.')}`),
  ];
}

it.each<readonly [string, object, readonly string[]]>([
  ['a day', { date: '2024-05-12' }, ['date 2024-05-12']],
  ['a year', { seen: '2024' }, ['seen 2024']],
  ['a day in a part', { studies: [{ date: '2024' }] }, ['studies.0.date 2024']],
  ['the day of a question', { asOf: '2024-05' }, ['asOf 2024-05']],
  ['one that does not exist', { date: '2024-13-40' }, ['date 2024-13-40']],
  ['how much of a study was read, which is none', { seen: 'full' }, []],
  ['a text with a year in it, which is none', { seen: 'page of 2024' }, []],
  ['a number of days, which is none', { date: '12 May' }, []],
  ['a number, which is none', { date: 2024 }, []],
  ['a year under another key, which is none', { title: '2024' }, []],
])('dates: %s', (_, record, dates) => {
  expect(seen('interventions', record)).toEqual(dates);
});

it.each<readonly [string, FileReading['kind'], object, boolean, readonly string[]]>([
  ['ids are looked for in every kind of file', 'caveats', { mirror: 'calm' }, true, ['factor calm']],
  ['but in those that declare the words', 'vocabulary', { mirror: 'calm' }, true, []],
  ['traits only in a profile', 'interventions', { traits: { rich: 'most' } }, true, []],
  ['where they are keys', 'examples', { traits: { rich: 'most' } }, true, ['trait rich']],
  ['dates only in those that can have one', 'factors', { date: '2024' }, true, []],
  ['or in a record with a fault of form', 'factors', { date: '2024' }, false, ['date 2024']],
  ['a file of no kind says nothing', undefined, { mirror: 'calm', date: '2024' }, true, []],
  [
    'a sentence that is the same in both languages',
    'factors',
    { text: { nl: SENTENCE, en: SENTENCE } },
    true,
    ['copied text.en'],
  ],
  ['a name may be', 'factors', { text: { nl: 'four words alike here', en: 'four words alike here' } }, true, []],
  [
    'however many spaces are in it',
    'factors',
    { text: { nl: ' four  words here  too ', en: ' four  words here  too ' } },
    true,
    [],
  ],
  ['what is no text is no sentence', 'factors', { text: { nl: 5, en: 5 } }, true, []],
  ['so may a text of a record with a fault of form', 'factors', { text: { nl: SENTENCE, en: SENTENCE } }, false, []],
  ['and what a user wrote', 'examples', { text: { nl: SENTENCE, en: SENTENCE } }, true, []],
  ['a sentence that differs', 'factors', { text: { nl: `${SENTENCE}.`, en: SENTENCE } }, true, []],
  ['a sentence in one language', 'factors', { text: { en: SENTENCE } }, true, []],
])('%s', (_, kind, record, isSound, found) => {
  expect(seen(kind, record, isSound)).toEqual(found);
});
